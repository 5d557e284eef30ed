import type { ProgressDocument } from '@planglass/model';
import { aloneIn } from './alone.ts';
import type { Subject } from './subject.ts';

/** A document as a file: as it was published, with all of its own names and numbers. */
export const jsonOf = (document: ProgressDocument): string => `${write(document, '\n')}\n`;

/** As `JSON.stringify` does it, which old libraries of a page change by a `toJSON` of every object and text. */
function write(value: unknown, line: string): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${line}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${quote(key)}: ${write(each, inner)}`);
  return parts.length ? open + inner + parts.join(`,${inner}`) + line + close : `${open}${close}`;
}

const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\p{Cc}\p{Cs}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

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
