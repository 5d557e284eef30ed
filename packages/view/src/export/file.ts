import type { ProgressDocument } from '@planglass/model';
import type { Subject } from './subject.ts';

/** A document as a file: as it was published, with all of its own names and numbers. */
export const jsonOf = (document: ProgressDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** The name of a file: plan, widget and release; ids are of ASCII, so that every system can hold it. */
export function fileName({ plan, release }: ProgressDocument, subject: Subject, extension: string): string {
  return `${[plan.id, ...partsOf(subject), release.id].join('-')}.${extension}`;
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
