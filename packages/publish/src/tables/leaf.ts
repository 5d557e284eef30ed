import { codeOf } from './codes.ts';
import type { ColumnKind } from './columns.ts';
import type { Cell, TableProblemCode } from './grid.ts';
import { displayed } from './number-format.ts';

export type Leaf =
  | { value: string | string[]; normalised?: true }
  | { problem: TableProblemCode }
  /** The cell is empty. */
  | undefined;

/** Full-width letters, digits and signs, and the ideographic space, to those of ASCII. */
const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

const BLANK = /^[\s\u3000]*$/;

const changed = (value: string, from: string): Leaf =>
  value === from ? { value } : { value, normalised: true };

/**
 * What a cell says in a column of this kind, as the record has it. Whether a number is right, or an id, is the
 * record's parser to say; here it is only read.
 */
export function leafOf(cell: Cell, kind: ColumnKind, inPerCent: boolean): Leaf {
  if (cell.kind === 'error') return { problem: 'cell-error' };
  if (cell.kind === 'boolean') return { problem: 'cell-boolean' };
  if (cell.kind === 'number' && cell.digits === '') return { problem: 'cell-not-calculated' };
  if (cell.kind === 'number' && cell.formula && cell.format === undefined)
    return { problem: 'cell-general-formula' };
  if (kind.kind === 'number') {
    if (cell.kind === 'date') return { problem: 'cell-date' };
    const perCent = kind.perCent === true || (kind.perCent === 'unit' && inPerCent);
    return cell.kind === 'number'
      ? displayed(cell.digits, cell.format, perCent)
      : numberIn(cell.text, perCent);
  }
  const text = asText(cell);
  if (typeof text !== 'string') return text;
  if (BLANK.test(text)) return undefined;
  switch (kind.kind) {
    case 'text':
    case 'localised':
    case 'paragraphs':
      return { value: text };
    case 'code':
      return { value: codeOf(kind.codes, text) };
    case 'coded':
      return changed(text.trim(), text);
    case 'words': {
      const words = narrow(text)
        .split(/[\s;、,]+/)
        .filter(Boolean);
      const { codes } = kind;
      return { value: codes ? words.map((word) => codeOf(codes, word)) : words };
    }
    case 'period':
      return changed(periodIn(text), text);
    case 'word':
      return changed(kind.names ? text.trim() : narrow(text).trim(), text);
  }
}

function asText(cell: Cell): string | Leaf {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'date') return cell.date;
  if (cell.kind !== 'number') return undefined;
  // A year, an id or a name that happens to be a number.
  const shown = displayed(cell.digits, cell.format, false);
  return 'value' in shown ? shown.value : shown;
}

/** A number that is stored as text: as typed, without the spaces and the grouping commas around its digits. */
function numberIn(text: string, perCent: boolean): Leaf {
  if (BLANK.test(text)) return undefined;
  const plain = narrow(text)
    .trim()
    .replace(/^\u2212/, '-');
  const ungrouped = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, '') : plain;
  if (!/%$/.test(ungrouped)) return changed(ungrouped, text);
  return perCent ? changed(ungrouped.slice(0, -1).trim(), text) : { problem: 'cell-percent' };
}

const two = (number: string | undefined): string => (number ?? '').padStart(2, '0');

/** `2023年6月` to `2023-06`, `2021—2025年` to `2021/2025`; anything else as it stands. */
export function periodIn(text: string): string {
  const plain = narrow(text).trim().replace(/\s+/g, '');
  const [, year, month, day] = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?[度末底]?$/.exec(plain) ?? [];
  if (year) return [year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');
  const [, from, to] = /^(\d{4})年?(?:[-–—~～]{1,2}|至|到)(\d{4})年?$/.exec(plain) ?? [];
  return from ? `${from}/${to}` : plain;
}

/** Whether a text is a sign or a name of per cent, as it stands in a column of units. */
export const isPerCent = (text: string): boolean =>
  /^(%|per ?cent|百分比|百分之)$/i.test(narrow(text).trim());
