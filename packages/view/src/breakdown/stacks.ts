import { breakdownsOf, formatDecimal, leavesSomeOut, reconcileCrossed, type Breakdown, type CountObservation, type ProgressDocument } from '@planglass/model'; // prettier-ignore
import type { Fact, TableCell, TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { groupNames, sayBy } from '../group-names.ts';
import { sayInWords } from '../in-words.ts';
import { sayObservation } from '../observation.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import type { FormWords, StackWords, Words } from '../words/words.ts';
import { sayAllowed, sayUnlessIn } from './allowed.ts';
import { describeBreakdown, rowNames, sayNotes, sayTotal } from './describe.ts';
import { sayTitle } from './title.ts';
import { BREAKDOWN_FORMS, type BreakdownForm } from './form.ts';
import { crossOf, numberOf, type Cross } from './cross.ts';
import { countItems, groupsOf, type BreakdownOptions, type Groups } from './groups.ts';
import { layoutBreakdown, type Bar } from './layout.ts';
import { looksOf, type Look } from './looks.ts';
import { sayGroup } from './heading.ts';
import { tabulateBreakdown } from './table.ts';
import { keyOfGroup, nest, sayNested, type NestedRow, type Placed } from './nested.ts';

export {
  layoutMark,
  layoutPattern,
  type Look,
  type MarkLayout,
  type Pattern,
  type PatternLine,
} from './looks.ts';

export interface StackOptions extends BreakdownOptions {
  form: BreakdownForm;
  /** What each group is divided by. */
  split?: Breakdown;
}

export type StackReading = Reading<Words & FormWords>;

/** A part of a bar. */
export interface Segment {
  look: Look;
  /** Where it begins and how long it is, in per cent of the place for a bar. */
  x: number;
  width: number;
  /** What stands below its middle, where it is wide enough. */
  number?: { text: string; at: number };
}

/** So many marks that look alike. */
export interface Marks {
  look: Look;
  count: number;
}

export interface StackRow extends NestedRow {
  /** The one bar of a row that has no parts. */
  only?: Bar;
  /** What stands for this row in the one bar of all. */
  look?: Look;
  segments?: Segment[];
  marks?: Marks[];
  /** What the row is made of, in words: every part of the graphic, also one too narrow for its figure. */
  parts: Phrase[];
}

export interface Stacks {
  title: Phrase;
  total?: Fact;
  /** One bar of all groups, to which the rows are the key. */
  bar?: Segment[];
  /** What the parts of the rows are. */
  key: { look: Look; label: Phrase }[];
  rows: StackRow[];
  notes: Phrase[];
  inWords: Fact[];
  table: TableView;
}

/** Why a form cannot be drawn with what the document discloses. */
export type WhyNot = keyof StackWords['why'];

/** So many marks are still counted at a glance, and drawn at once. */
const MOST_MARKS = 600;

/**
 * A breakdown in its form, or as bars with the reason for it; undefined where the document has nothing for it.
 *
 * Numbers by two things at once are stated ones, else those of the items that the document lists. A withheld number is never what is left of
 * a bar: one bar of all is drawn where every number is disclosed, or where two or more withheld ones have a sum that is
 * plain from the stated total and the others; they are one part then, and undivided.
 */
export function describeStacks(reading: StackReading, options: StackOptions): Stacks | undefined {
  const { document, words } = reading;
  const { by, split } = options;
  const groups = groupsOf(document, options);
  const described = describeForm(reading, options, groups);
  if (!described) return undefined;
  const whyNot = typeof described === 'string';
  const shown = whyNot ? describeBars(reading, options, groups!) : described;
  const isPartial = document.codelists?.some((list) => list.isPartial && [by, split].includes(list.id));
  return {
    ...shown,
    notes: [
      ...(whyNot ? [plain(words.stacks.why[described])] : []),
      ...shown.notes,
      ...(isPartial ? [plain(words.stacks.partial)] : []),
    ],
  };
}

/** Undefined where the document has nothing for it; a reason only where there can be bars in place of the form. */
function describeForm(
  reading: StackReading,
  options: StackOptions,
  groups: Groups | undefined,
): Stacks | WhyNot | undefined {
  const { split, by } = options;
  if (split !== undefined && split !== by) return describeSplit(reading, { ...options, split }, groups);
  if (!groups) return undefined;
  switch (options.form) {
    case 'bars':
      return describeBars(reading, options, groups);
    case 'unit':
      return describeUnits(reading, options, groups);
    default:
      return describeWhole(reading, options, groups);
  }
}

/** Says what an attribute can be that names nothing there is; undefined where all are right. */
export function sayWrongForm(
  reading: StackReading,
  { of, by, form, split }: { of: string; by: string; form: string; split: string },
): string | undefined {
  return (
    sayAllowed(reading, { of, by }) ??
    sayUnlessIn(reading, 'form', form, BREAKDOWN_FORMS) ??
    (split === '' ? undefined : sayUnlessIn(reading, 'split', split, breakdownsOf(reading.document)))
  );
}

// — A bar each —

function describeBars(reading: StackReading, options: StackOptions, groups: Groups): Stacks {
  const bars = layoutBreakdown(reading.document, options);
  const placed = nest(reading.document, options.by, groups.groups);
  return {
    ...describeRows(reading, options, placed, ({ index }) => ({ only: bars[index]! })),
    key: [],
  };
}

/** All that the forms of one breakdown have alike, with what each row is drawn with. */
function describeRows(
  reading: StackReading,
  options: StackOptions,
  placed: readonly Placed[],
  drawn: (group: Placed, row: NestedRow) => Partial<StackRow>,
): Omit<Stacks, 'key'> {
  const described = describeBreakdown(reading, options)!;
  const rows = sayNested(reading, options.by, placed).map((row, place): StackRow => ({
    ...row,
    parts: [],
    ...drawn(placed[place]!, row),
  }));
  const table = tabulateBreakdown(reading, options, described);
  return { ...described, rows, table: nestTable(reading, table, rows, placed) };
}

/** A table of the same rows, with a column for what each is a part of where any is. */
function nestTable(
  { words }: StackReading,
  table: TableView,
  rows: readonly StackRow[],
  placed: readonly Placed[],
): TableView {
  const nested = rows.some(({ level }) => level);
  const [name, ...columns] = table.columns;
  const ordered = placed.map(({ index }) => table.rows[index]!);
  return {
    ...table,
    columns: [name!, ...(nested ? [plain(words.tables.partOf)] : []), ...columns],
    rows: [...ordered, ...table.rows.slice(placed.length)].map(([first, ...rest], place) => [
      first!,
      ...(nested ? [partOf(rows, place)] : []),
      ...rest.slice(0, -1),
      rows[place] ? cell(rows[place].details) : rest[rest.length - 1]!,
    ]),
  };
}

function partOf(rows: readonly StackRow[], place: number): TableCell {
  const within = rows[place]?.within;
  return cell(within === undefined ? [] : [rows[within]!.label]);
}

// — One bar of all —

function describeWhole(reading: StackReading, options: StackOptions, groups: Groups): Stacks | WhyNot {
  const { document, words } = reading;
  const placed = nest(document, options.by, groups.groups);
  const top = placed.filter(({ level }) => level === 0);
  const looks = looksOf(document, options.by, top);
  if (!looks) return 'many-parts';
  const found = wholeOf(document, options, groups, top);
  if (typeof found === 'string') return found;
  const { whole, together } = found;
  const numbers = top.flatMap((group) =>
    group.count.state === 'value' ? [{ group, number: Number(group.count.value) }] : [],
  );
  const parts = numbers.map(({ group, number }): Part => ({ look: looks.get(keyOfGroup(group))!, number }));
  if (together) parts.push({ look: { name: 'withheld' }, number: together });
  const percent = options.form === 'percent';
  const described = describeRows(reading, options, placed, (group, { details }) => {
    const { level, count } = group;
    if (count.state !== 'value') return level === 0 ? { look: { name: 'withheld' } } : {};
    const look = looks.get(keyOfGroup(group));
    return {
      ...(level === 0 && look ? { look } : {}),
      ...(percent ? { details: [plain(sayPercent(reading, Number(count.value), whole)), ...details] } : {}),
    };
  });
  return {
    ...described,
    bar: segments(reading, parts, whole, whole, percent),
    key: [],
    notes: [
      ...(percent && areOff(parts, whole) ? [plain(words.stacks.off)] : []),
      ...described.notes,
      ...(together ? [plain(words.stacks.together(say(reading, together)))] : []),
    ],
  };
}

/** What all parts come to, and what of it is withheld in two or more of them; or why that is not known. */
function wholeOf(
  document: ProgressDocument,
  { by }: StackOptions,
  { source, total }: Groups,
  top: readonly Placed[],
): { whole: number; together?: number } | WhyNot {
  const counts = top.map(({ count }) => count);
  const withheld = counts.filter(({ state }) => state === 'withheld').length;
  if (counts.some(({ state }) => state === 'missing' || state === 'words')) return 'unstated';
  if ([...counts, ...(total ? [total] : [])].some((count) => count.state === 'value' && count.rounding))
    return 'rounded';
  const sum = counts.reduce((all, count) => all + numberOf(count), 0);
  const stated = total?.state === 'value' ? numberOf(total) : undefined;
  const named = top.filter(({ rest }) => !rest);
  const isPartition =
    !leavesSomeOut(document, by) && named.length === top.length && isComplete(document, by, named);
  if (withheld) {
    const together = (stated ?? 0) - sum;
    if (stated === undefined || withheld < 2 || !isPartition || together <= 0) return 'withheld';
    return { whole: stated, together };
  }
  if (source === 'stated' && stated !== undefined && stated !== sum) return 'differ';
  if (source === 'stated' && stated === undefined && !isComplete(document, by, named)) return 'unstated';
  return sum > 0 ? { whole: sum } : 'unstated';
}

/** Whether every group that lies in no other has a number of its own. */
function isComplete(document: ProgressDocument, by: Breakdown, named: readonly Placed[]): boolean {
  const keys = new Set<string>(named.map(({ key }) => key));
  const all = nest(document, by, countItems(document, [], by)).filter(({ level }) => level === 0);
  return keys.size === named.length && all.every(({ key }) => keys.has(key));
}

// — One mark an item —

function describeUnits(reading: StackReading, options: StackOptions, groups: Groups): Stacks | WhyNot {
  const { document, words } = reading;
  const placed = nest(document, options.by, groups.groups);
  if (placed.some(({ count }) => count.state === 'value' && count.rounding)) return 'rounded';
  if (placed.reduce((all, { count }) => all + numberOf(count), 0) > MOST_MARKS) return 'many-items';
  // each row has a name of its own, so that only a status has to look like itself
  const ranks = options.by === 'assessment' ? looksOf(document, options.by, placed) : undefined;
  const described = describeRows(reading, options, placed, (group) => {
    const look =
      ranks?.get(keyOfGroup(group)) ??
      (group.rest ? looksOf(document, options.by, [group])?.get(keyOfGroup(group)) : undefined) ??
      ({ name: 'part', number: 0 } as const);
    return group.count.state === 'value' ? { marks: [{ look, count: numberOf(group.count) }] } : {};
  });
  return {
    ...described,
    key: [],
    notes: [plain(words.stacks.unit[options.of]), ...described.notes],
  };
}

// — By two things —

function describeSplit(
  reading: StackReading,
  options: StackOptions & { split: Breakdown },
  groups: Groups | undefined,
): Stacks | WhyNot | undefined {
  const { document, words } = reading;
  const { of, by, split, form } = options;
  const cross = crossOf(document, options);
  if (!cross) return groups && 'separate';
  const { columns, source } = cross;
  const looks = looksOf(document, split, columns);
  const marks = cross.rows.flatMap((row) => columns.map((column) => cross.cellOf(row, column)));
  const many =
    form === 'unit' && marks.reduce((all, cell) => all + (cell ? numberOf(cell) : 0), 0) > MOST_MARKS;
  const why = looks ? (many ? ('many-items' as const) : undefined) : ('many-parts' as const);
  if (why && groups) return why;

  const drawn = cross.rows.map((row) => (why ? undefined : drawnOf(reading, options, cross, row, looks!)));
  const most = drawn.reduce((all, each) => Math.max(all, each?.whole ?? 0), 0);
  const nameOf = rowNames(reading, split);
  const names = new Map(columns.map((column) => [column, nameOf(column)]));
  const rows = sayNested(reading, by, cross.rows).map((fact, index): StackRow => {
    const row = cross.rows[index]!;
    const { parts = [], whole = 0 } = drawn[index] ?? {};
    return {
      ...fact,
      // where no number of the whole row is stated, none is worked out
      ...(row.isStated ? {} : { kind: 'value', value: plain(''), details: [] }),
      ...(!drawn[index]
        ? {}
        : form === 'unit'
          ? { marks: parts.map(({ look, number }) => ({ look, count: number })) }
          : {
              segments: segments(
                reading,
                parts,
                whole,
                form === 'percent' ? whole : most,
                form === 'percent',
              ),
            }),
      parts: columns.flatMap((column) => {
        const cell = cross.cellOf(row, column);
        if (!cell || (source === 'items' && !numberOf(cell))) return [];
        return [sayPart(reading, names.get(column)!, cell, form === 'percent' && whole ? whole : undefined)];
      }),
    };
  });
  const both = [sayBy(reading, by), sayBy(reading, split)];
  const title = sayTitle(reading, of, {
    ...both.find(({ lang }) => lang !== undefined),
    text: new Intl.ListFormat(words.language).format(both.map(({ text }) => text)),
  });
  const total = sayTotal(reading, cross);
  const isWhole = form === 'percent' && drawn.some((each) => each?.parts.length);
  const isOff = isWhole && drawn.some((each) => each?.whole && areOff(each.parts, each.whole));
  const isGap = source === 'stated' && !why && drawn.some((each, index) => !each && !cross.rows[index]!.rest);
  return {
    title,
    ...(total ? { total } : {}),
    key: looks ? columns.map((column) => ({ look: looks.get(keyOfGroup(column))!, label: names.get(column)! })) : [], // prettier-ignore
    rows,
    notes: [
      ...(why ? [plain(words.stacks.why[why])] : []),
      ...(form === 'unit' ? [plain(words.stacks.unit[of])] : isWhole ? [plain(words.stacks.whole)] : []),
      ...(isOff ? [plain(words.stacks.off)] : []),
      ...(isGap ? [plain(words.stacks.gap)] : []),
      ...drawn.flatMap((each, index) =>
        each?.together === undefined
          ? []
          : [after(reading, rows[index]!.label, words.stacks.together(say(reading, each.together)))],
      ),
      ...sayNotes(reading, options, { source, groups: [] }),
      ...(source === 'stated' ? sayCrossed(reading, options) : []),
    ],
    inWords: sayInWords(reading, of),
    table: tabulate(reading, options, title, rows, cross, drawn, [...names.values()]),
  };
}

interface Part {
  look: Look;
  number: number;
}

interface Drawn {
  parts: Part[];
  whole: number;
  /** What several withheld numbers come to, of which that is plain from the others. */
  together?: number;
}

/** What a row is drawn of; undefined where a number that it needs is not known, so that no length tells it. */
function drawnOf(
  { document }: StackReading,
  { form, split }: StackOptions & { split: Breakdown },
  { columns, isComplete, cellOf }: Cross,
  row: Cross['rows'][number],
  looks: ReadonlyMap<string, Look>,
): Drawn | undefined {
  const { count } = row;
  if (row.rest && row.key === 'items-withheld')
    return count.state === 'value'
      ? { parts: [{ look: { name: 'withheld' }, number: numberOf(count) }], whole: numberOf(count) }
      : undefined;
  const cells = columns.map((column) => cellOf(row, column));
  const parts = columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell?.state === 'value' ? [{ look: looks.get(keyOfGroup(column))!, number: numberOf(cell) }] : [];
  });
  if (form === 'unit') return parts.length ? { parts, whole: 0 } : undefined;
  const sum = parts.reduce((all, { number }) => all + number, 0);
  const stated = count.state === 'value' ? numberOf(count) : undefined;
  if ([count, ...cells].some((each) => each?.state === 'value' && each.rounding)) return undefined;
  if (parts.length === columns.length)
    return stated === sum || (stated === undefined && isComplete && count.state === 'missing')
      ? { parts, whole: sum }
      : undefined;
  const withheld = cells.filter((cell) => cell?.state === 'withheld').length;
  const together = (stated ?? 0) - sum;
  return withheld > 1 && parts.length + withheld === columns.length && isComplete && together > 0 && !leavesSomeOut(document, split) // prettier-ignore
    ? { parts: [...parts, { look: { name: 'withheld' }, number: together }], whole: sum + together, together }
    : undefined;
}

/** A part of a row in words, with its share of the whole where that is known. */
function sayPart(
  reading: StackReading,
  name: Phrase,
  cell: CountObservation,
  whole: number | undefined,
): Phrase {
  const { part, withShare } = reading.words.stacks;
  const { value } = sayObservation(reading, cell);
  const amount =
    cell.state === 'value' && whole !== undefined
      ? withShare(value.text, sayPercent(reading, numberOf(cell), whole))
      : value.text;
  return {
    ...name,
    ...(value.lang === undefined ? {} : { lang: value.lang }),
    text: part(name.text, amount),
  };
}

/** A sentence of the interface after the name that it is about. */
const after = ({ words }: StackReading, name: Phrase, sentence: string): Phrase => ({
  ...name,
  text: name.text + words.common.colon + sentence,
});

/** The rows and columns of stated numbers by two things that do not come to their own number. */
function sayCrossed(reading: StackReading, { of, by, split }: StackOptions): Phrase[] {
  const { breakdown, language } = reading.words;
  const nameOf = groupNames(reading);
  const number = (value: string) => formatDecimal(value, language);
  return reconcileCrossed(reading.document).flatMap(({ of: kind, by: parts, group, sum, stated }) => {
    const isHere = kind === of && [by, split].every((each) => each === parts || each === group.by);
    return isHere ? [after(reading, nameOf(group), breakdown.differ(number(sum), number(stated)))] : [];
  });
}

/** A row for each group, a column for each part, and one for all of them. */
function tabulate(
  reading: StackReading,
  { by, form }: StackOptions,
  caption: Phrase,
  rows: readonly StackRow[],
  cross: Cross,
  drawn: readonly (Drawn | undefined)[],
  names: readonly Phrase[],
): TableView {
  const { breakdown, common, tables } = reading.words;
  const nested = rows.some(({ level }) => level);
  return {
    caption,
    columns: [
      sayGroup(reading, by),
      ...(nested ? [plain(tables.partOf)] : []),
      ...names,
      plain(breakdown.total),
    ],
    rows: rows.map(({ label, kind, value, number, details }, index): TableCell[] => {
      const row = cross.rows[index]!;
      const whole = drawn[index]?.whole;
      const hidden = row.rest && row.key === 'items-withheld';
      return [
        cell([label]),
        ...(nested ? [partOf(rows, index)] : []),
        ...cross.columns.map((column) => {
          const count = cross.cellOf(row, column);
          if (hidden) return cell([plain(common.withheld)], 'withheld');
          if (!count) return cell([]);
          const said = sayObservation(reading, count);
          const share = form === 'percent' && whole && numberOf(count) ? [plain(sayPercent(reading, numberOf(count), whole))] : []; // prettier-ignore
          return cell([said.value, ...share, ...said.details], said.kind, said.number);
        }),
        row.isStated ? cell([value, ...details], kind, number) : cell([]),
      ];
    }),
  };
}

// — Numbers and geometry —

const say = ({ words }: StackReading, number: number): string =>
  formatDecimal(String(number), words.language);

/** A share in whole per cent; what is there is never 0 %, and what is not all never 100 %. */
function shareOf(part: number, whole: number): { kind: keyof StackWords['percent']; share: number } {
  const share = whole ? Math.round((100 * part) / whole) : 0;
  if (part > 0 && share === 0) return { kind: 'below', share: 1 };
  if (part < whole && share === 100) return { kind: 'above', share: 99 };
  return { kind: 'exact', share };
}

/** The same in words. */
export function sayPercent(reading: StackReading, part: number, whole: number): string {
  const { kind, share } = shareOf(part, whole);
  return reading.words.stacks.percent[kind](say(reading, share));
}

/**
 * Whether the shares of parts, as they are shown, cannot come to 100 %: that follows from what is shown alone. Nothing is said of a
 * whole that has a withheld part.
 */
function areOff(parts: readonly Part[], whole: number): boolean {
  if (parts.some(({ look }) => look.name === 'withheld')) return false;
  let least = 0;
  let most = 0;
  for (const { number } of parts) {
    const { kind, share } = shareOf(number, whole);
    least += kind === 'below' ? share - 1 : share;
    most += kind === 'above' ? share + 1 : share;
  }
  return least === most ? least !== 100 : least >= 100 || most <= 100;
}

/** Between two parts, in per cent of the place. */
const GAP = 0.5;
/** What a figure below a part takes, in per cent of the narrowest place for a bar. */
const PER_SIGN = 3.1;

/** Parts beside each other from zero on; `scale` is what fills the place. */
function segments(
  reading: StackReading,
  parts: readonly Part[],
  whole: number,
  scale: number,
  percent: boolean,
): Segment[] {
  const drawn: Segment[] = [];
  let start = 0;
  for (const { look, number } of parts) {
    if (!number) continue;
    const length = (100 * number) / scale;
    const width = length > 2 * GAP ? length - GAP : length;
    const text = percent ? sayPercent(reading, number, whole) : say(reading, number);
    drawn.push({
      look,
      x: round(start),
      width: round(width),
      ...(width >= PER_SIGN * text.length ? { number: { text, at: round(start + width / 2) } } : {}),
    });
    start += length;
  }
  return drawn;
}

const round = (number: number): number => Math.round(100 * number) / 100;

/** The part of a bar that is a share of it, 0 to 1. */
export const layoutShare = ({ pattern, length = 0 }: Bar, share: number): Bar => ({
  pattern,
  length: Math.round(100 * length * share) / 100,
});
