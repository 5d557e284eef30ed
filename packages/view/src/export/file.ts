import type { ProgressDocument } from '@planglass/model';
import { aloneIn } from './alone.ts';
import type { Subject } from './subject.ts';

/** A document as a file: as it was published, with all of its own names and numbers. */
export const jsonOf = (document: ProgressDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** The longest list of groups that a name holds; a name of 255 bytes is all that some systems can hold. */
const LONGEST = 64;

/** The name of a file: plan, widget, what is shown alone, and release; ids are of ASCII, so that every system can hold it. */
export function fileName(document: ProgressDocument, subject: Subject, extension: string): string {
  const { plan, release } = document;
  return `${[plan.id, ...partsOf(subject), ...aloneOf(document, subject), release.id].join('-')}.${extension}`;
}

function aloneOf(document: ProgressDocument, subject: Subject): string[] {
  const [choices] = aloneIn(document, subject) ?? [];
  const keys = choices?.map(({ key }) => key).join('-');
  if (keys === undefined) return [];
  return keys.length > LONGEST ? ['part'] : ['only', keys];
}

function partsOf(subject: Subject): string[] {
  switch (subject.widget) {
    case 'gauge':
      return ['gauge', ...(subject.indicator === undefined ? [] : [subject.indicator])];
    case 'breakdown':
      return [subject.of, 'by', subject.by, ...(subject.split === undefined ? [] : ['and', subject.split])];
    case 'timeline':
      return ['timeline', subject.of];
    default:
      return [subject.widget];
  }
}
