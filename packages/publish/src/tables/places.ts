import { PATTERNS, type Problem } from '@planglass/model';
import type { Language } from '../arguments.ts';
import { labelsOf } from './codes.ts';
import { plainHeading, type Column, type Sheet } from './columns.ts';

/** Where in a table a field of the record stands, or would stand. */
export interface Place {
  /** A cell such as `Indicators!D7`, a row such as `Indicators!7`, or a sheet. */
  place: string;
  /** The heading of its column, or the name of its row in a sheet with one field a row. */
  heading?: string;
  column?: Column;
  /** What the sheet lacks. */
  absent?: 'column' | 'row';
}

/** The cell of a field, or of what it is part of, by JSON Pointer; of a whole row the one that holds a text, where there is one. */
export type Places = (pointer: string, text?: string) => Place | undefined;

/** What a row of a sheet, or a sheet of fields, holds of an item. */
export interface Row {
  sheet: Sheet;
  /** The sheet as the file calls it, and the row in it. */
  name: string;
  place: string;
  language: Language;
  /** By the JSON Pointer of the field within the item, of a text in one language with that at its end. */
  cells: ReadonlyMap<string, Place>;
  /** Fields that the sheet calls otherwise. */
  alias?: ReadonlyMap<string, string>;
}

const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** The rows and sheets of a record by the JSON Pointers of what they hold: places of all that is in it. */
export const placesIn =
  (rows: ReadonlyMap<string, Row>, sheets: ReadonlyMap<string, string>, value: unknown): Places =>
  (pointer, text) => {
    for (let at = pointer; ; at = above(at)) {
      const row = rows.get(at);
      if (row) return inRow(row, pointer.slice(at.length) || fieldWith(value, pointer, text));
      const sheet = at && sheets.get(at);
      if (sheet) return { place: sheet };
      if (!at) return undefined;
    }
  };

function inRow({ sheet, name, place, language, cells, alias }: Row, pointer: string): Place {
  const lies = (path: string, within: string): boolean => path === within || path.startsWith(`${within}/`);
  for (let at = pointer; at; at = above(at)) {
    const field = alias?.get(at) ?? at;
    const exact = cells.get(field) ?? [...cells].find(([path]) => lies(path, field))?.[1];
    if (exact) return exact;
    const column = sheet.columns.find(({ path }) => lies(path, field));
    if (column)
      return {
        place: name,
        heading: column.heading[language],
        column,
        absent: sheet.vertical ? 'row' : 'column',
      };
  }
  return { place };
}

/** The field of an item that is a text, or a list with it. */
function fieldWith(value: unknown, pointer: string, text: string | undefined): string {
  if (text === undefined) return '';
  const item = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
  const holds = (field: unknown): boolean =>
    field === text ||
    (Array.isArray(field) && field.some((each) => holds((each as { figure?: unknown })?.figure ?? each)));
  const [key] = Object.entries((item ?? {}) as object).find(([, field]) => holds(field)) ?? [];
  return key === undefined ? '' : `/${key}`;
}

/** Problems of the parser, with the cells they are in and what the columns of these are called. */
export function placed(problems: readonly Problem[], places: Places): Problem[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const { key, figure } = problem.args;
    const path = typeof key === 'string' ? `${problem.path}/${key}` : problem.path;
    const found = places(path, typeof figure === 'string' ? figure : undefined);
    if (!found) return problem;
    const { place, heading, column, absent } = found;
    const said: Problem = {
      ...problem,
      ...(column ? inColumn(problem, column) : {}),
      place,
      ...(heading === undefined ? {} : { heading }),
    };
    if (absent) said.args = { ...said.args, absent };
    // A column that is not there is missed by every row.
    const text = JSON.stringify([said.code, place, heading]);
    if (absent && seen.has(text)) return [];
    seen.add(text);
    return said;
  });
}

/** What the column tells of a problem: a name there is for what no id can be, and labels for codes. */
function inColumn({ code, args }: Problem, column: Column): Pick<Problem, 'code' | 'args'> {
  if (code === 'malformed' && args['format'] === 'Id') {
    if (column.kind === 'word' && column.names) return { code: `unknown-${column.names}`, args: {} };
    if (column.kind === 'code' && column.open) return { code: 'unknown-breakdown', args: {} };
    if (column.kind === 'coded') return { code: 'not-in-codelist', args: {} };
  }
  if (code === 'unknown-code' && column.kind === 'code')
    return {
      code,
      args: {
        allowed: labelsOf(column.codes, 'en').join('; '),
        allowedInChinese: labelsOf(column.codes, 'zh').join('、'),
      },
    };
  return { code, args };
}

/** How long a heading may be to be compared, and with how many names, so that no file makes a reader wait for a hint. */
const LONGEST = 100;
const MOST = 200;

/** Of some names the one that a text is most likely meant to be: at most a third of it is otherwise. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const sought = plainHeading(text);
  const most = sought.length / 3;
  const [best] = names
    .slice(0, MOST)
    .filter((name) => name.length <= LONGEST)
    .map((name) => ({ name, plain: plainHeading(name) }))
    .filter(({ plain }) => Math.abs(plain.length - sought.length) <= most)
    .map(({ name, plain }) => ({ name, steps: stepsBetween(sought, plain) }))
    .sort((a, b) => a.steps - b.steps);
  return best && best.steps <= most ? best.name : undefined;
}

/** How many letters are to be put in, taken out, exchanged or swapped to make one text of another. */
function stepsBetween(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          above[j]! + 1,
          row[j - 1]! + 1,
          above[j - 1]! + same,
          swapped ? before[j - 2]! + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, row];
  }
  return above[to.length]!;
}

/** Whether a text is a language tag. */
export const isLanguage = (text: string): boolean => PATTERNS.LanguageTag.test(text);
