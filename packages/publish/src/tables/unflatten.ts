import { DEFAULT_STATUS_SCALE, type Problem } from '@planglass/model';
import { codeOf } from './codes.ts';
import {
  FIELD,
  SHEETS,
  VALUE,
  isHeading,
  isNamed,
  splitHeading,
  type Column,
  type Sheet,
} from './columns.ts';
import { type Cell, type Grid, type Range, type Reported, type TableProblemCode, cellName } from './grid.ts';
import { isPerCent, leafOf } from './leaf.ts';
import { isLanguage, nearest, placesIn, type Place, type Places, type Row } from './places.ts';
import { type Json, get, isObject, set } from './pointer.ts';
import { relationOfRow } from './relations.ts';

export interface Unflattened {
  value: Json;
  problems: Problem[];
  reported: Reported[];
  places: Places;
}

/** What one reading has found so far. */
interface Reading {
  value: Json;
  problems: Problem[];
  reported: Reported[];
  /** What is told by its JSON Pointer: rows with their items, and sheets with their lists. */
  rows: Map<string, Row>;
  sheets: Map<string, string>;
}

/** Grids to the JSON form of a record, and the cell of each of its fields. */
export function recordOf(grids: readonly Grid[], reported: readonly Reported[] = []): Unflattened {
  const reading: Reading = {
    value: {},
    problems: [],
    reported: [...reported],
    rows: new Map(),
    sheets: new Map(),
  };
  const known = new Map<Sheet, Grid>();
  for (const grid of grids) {
    const sheet = sheetOf(grid);
    if (!sheet) {
      if (grid.rows.length) reading.reported.push({ code: 'other-sheet', place: grid.name });
    } else if (known.has(sheet)) problem(reading, 'repeated-sheet', '', grid.name);
    else known.set(sheet, grid);
  }
  if (!known.size) problem(reading, 'no-known-sheet', '', '');
  // In the order of the list, so that items are there before what belongs to them.
  for (const sheet of SHEETS) {
    const grid = known.get(sheet);
    if (grid) (sheet.vertical ? readFields : readRows)(reading, sheet, grid);
  }
  const assumed = ![...known.keys()].some(({ vertical }) => vertical);
  if (assumed && known.size) assumeHeading(reading, grids);
  else if (known.size && reading.value['schemaVersion'] === undefined) reading.value['schemaVersion'] = '1.0';
  resolveNames(reading.value);
  const { value, problems, rows, sheets } = reading;
  return { value, problems, reported: reading.reported, places: placesIn(rows, sheets, value) };
}

function problem(
  reading: Reading,
  code: TableProblemCode,
  path: string,
  at: string | Place,
  args: Problem['args'] = {},
): void {
  const { place, heading } = typeof at === 'string' ? { place: at, heading: undefined } : at;
  reading.problems.push({
    code,
    path,
    args,
    ...(place ? { place } : {}),
    ...(heading === undefined ? {} : { heading }),
  });
}

/** In which language a sheet has its headings. */
const languageOf = (cells: readonly Cell[]): 'zh' | 'en' =>
  cells.some((cell) => /\p{Script=Han}/u.test(asHeading(cell))) ? 'zh' : 'en';

/** The sheet that a grid is, by its name, or else by what its headings say. */
function sheetOf(grid: Grid): Sheet | undefined {
  const named = SHEETS.find((sheet) => isNamed(sheet, grid.name));
  if (named) return named;
  const scored = SHEETS.filter(({ vertical }) => !vertical).map((sheet) => ({
    sheet,
    known: headingRow(sheet, grid)?.known ?? 0,
  }));
  const best = scored.reduce((a, b) => (b.known > a.known ? b : a));
  // A record has an id on every item; a table that shares a heading or two by chance is another one.
  return best.known >= 3 ? best.sheet : undefined;
}

interface Head {
  column: Column | 'parent';
  language?: string;
  at: number;
  /** As the file has it. */
  heading: string;
}

const TITLE_ROWS = 20;
const asHeading = (cell: Cell): string => (cell.kind === 'text' ? cell.text.trim() : '');

const columnOf = (sheet: Sheet, heading: string): Column | 'parent' | undefined =>
  sheet.parent && isHeading(sheet.parent, heading)
    ? 'parent'
    : sheet.columns.find((column) => isHeading(column, heading));

/** What of a column may stand in square brackets after its heading. */
const isTagged = (column: Column | 'parent'): column is Column =>
  column !== 'parent' && ['localised', 'paragraphs', 'coded'].includes(column.kind);

function headOf(sheet: Sheet, cell: Cell): Head | undefined {
  const heading = asHeading(cell);
  const exact = columnOf(sheet, heading);
  if (exact) return { column: exact, at: cell.column, heading };
  const { heading: base, language } = splitHeading(heading);
  const column = language === undefined ? undefined : columnOf(sheet, base);
  return column && isTagged(column) && language !== undefined
    ? { column, language, at: cell.column, heading }
    : undefined;
}

/** A codelist by its name for its id, as its codes may be called; what is wrong with what stands in brackets. */
function tagged(lists: Names, head: Head): Head | { code: TableProblemCode; args: Problem['args'] } {
  const { column, language } = head;
  if (column === 'parent' || (column.kind !== 'coded' && language === undefined)) return head;
  if (column.kind !== 'coded') return isLanguage(language!) ? head : { code: 'not-a-language', args: {} };
  const id = language === undefined ? undefined : (idIn(lists, language) ?? undefined);
  if (id !== undefined) return { ...head, language: id };
  const example =
    nearest(language ?? '', [...lists.places.keys(), ...lists.ids.keys()]) ?? [...lists.places.keys()][0];
  return { code: 'not-a-codelist', args: example === undefined ? {} : { example: `${splitHeading(head.heading).heading} [${example}]` } }; // prettier-ignore
}

/** The row of a grid that names the most columns of a sheet, among the first ones. */
function headingRow(sheet: Sheet, grid: Grid): { cells: Cell[]; known: number } | undefined {
  const rows = grid.rows.slice(0, TITLE_ROWS).map((cells) => ({
    cells,
    known: new Set(cells.map((cell) => headOf(sheet, cell)?.column).filter(Boolean)).size,
  }));
  return rows.reduce<{ cells: Cell[]; known: number } | undefined>(
    (best, row) => (row.known > (best?.known ?? 0) ? row : best),
    undefined,
  );
}

/** A table with its items below each other. */
function readRows(reading: Reading, sheet: Sheet, grid: Grid): void {
  const found = headingRow(sheet, grid);
  if (!found) {
    if (grid.rows.length) problem(reading, 'no-headings', sheet.list, grid.name);
    return;
  }
  const top = found.cells[0]!.row;
  const language = languageOf(found.cells);
  const codelists = namesIn(reading.value['codelists']);
  const heads: Head[] = [];
  for (const cell of found.cells) {
    const at: Place = { place: cellName(grid.name, cell), heading: asHeading(cell) };
    const known = headOf(sheet, cell);
    if (!known) {
      problem(reading, 'unknown-heading', sheet.list, at, meant(at.heading!, sheet, language));
      continue;
    }
    const head = tagged(codelists, known);
    if ('code' in head) problem(reading, head.code, sheet.list, at, head.args);
    else if (heads.some((each) => each.column === head.column && each.language === head.language))
      problem(reading, 'repeated-heading', sheet.list, at);
    else heads.push(head);
  }
  reading.sheets.set(sheet.list, grid.name);
  const merged = mergedIn(grid);
  const owners = namesIn(sheet.parent && get(reading.value, sheet.parent.sheet));
  for (const row of grid.rows) {
    if (row[0]!.row < top) report(reading, 'above-headings', cellName(grid.name, row[0]!));
    if (row[0]!.row > top)
      readItem(reading, sheet, owners, grid, heads, found.cells, filled(reading, sheet, grid, merged, row));
  }
}

/** What a heading that is none is likely meant to be. */
function meant(heading: string, { columns, parent }: Sheet, language: 'zh' | 'en'): Problem['args'] {
  const names = [...columns, ...(parent ? [parent] : [])].map((column) => column.heading[language]);
  const name = nearest(heading, names) ?? nearest(splitHeading(heading).heading, names);
  return name === undefined ? {} : { name };
}

/** A merged range, and the cell of it that holds something. */
interface Merged {
  range: Range;
  first: Cell;
}

function mergedIn({ rows, merges }: Grid): Merged[] {
  const byNumber = new Map(rows.map((row) => [row[0]!.row, row]));
  return merges.flatMap((range) => {
    const first = byNumber.get(range.top)?.find(({ column }) => column === range.left);
    return first ? [{ range, first }] : [];
  });
}

/** A row with what cells merged downwards say for it; merged across, nobody can tell whose value it is. */
function filled(
  reading: Reading,
  sheet: Sheet,
  grid: Grid,
  merged: readonly Merged[],
  row: readonly Cell[],
): Cell[] {
  const at = row[0]!.row;
  const cells = [...row];
  const columns = new Set(row.map(({ column }) => column));
  for (const { range, first } of merged) {
    if (at < range.top || at > range.bottom) continue;
    if (range.right > range.left) {
      if (at === range.top) problem(reading, 'cell-merged', sheet.list, cellName(grid.name, first));
    } else if (at > range.top && !columns.has(range.left)) {
      cells.push({ ...first, row: at });
      columns.add(range.left);
    }
  }
  return cells;
}

function readItem(
  reading: Reading,
  sheet: Sheet,
  owners: Names,
  grid: Grid,
  heads: readonly Head[],
  headings: readonly Cell[],
  row: readonly Cell[],
): void {
  const rowNumber = row[0]!.row;
  for (const cell of row)
    if (!headings.some(({ column }) => column === cell.column))
      problem(reading, 'no-heading', sheet.list, cellName(grid.name, cell));
  const cellOf = ({ at }: Head): Cell | undefined => row.find(({ column }) => column === at);
  if (!heads.some(cellOf)) return;
  const placeOf = ({ at, heading, column }: Head): Place => ({
    place: cellName(grid.name, { column: at, row: rowNumber }),
    heading,
    ...(column === 'parent' ? {} : { column }),
  });

  const owner = heads.find(({ column }) => column === 'parent');
  const base = sheet.parent ? ownerOf(owners, sheet, owner && cellOf(owner)) : '';
  if (base === undefined) {
    const sheets = SHEETS.find(({ list, parent }) => list === sheet.parent!.sheet && !parent)!.name;
    const args = { sheet: sheets.en, sheetInChinese: sheets.zh };
    problem(
      reading,
      'unknown-item',
      sheet.list,
      owner ? placeOf(owner) : `${grid.name}!${rowNumber + 1}`,
      args,
    );
    return;
  }
  const list = listAt(reading.value, base + sheet.list);
  const path = `${base}${sheet.list}/${list.length}`;
  const item: Json = {};
  const places = new Map<string, Place>();
  const units = heads.filter(({ column }) => column !== 'parent' && column.path === '/unit').map(cellOf);
  const inPerCent = units.some((cell) => cell?.kind === 'text' && isPerCent(cell.text));
  for (const head of heads) {
    const { column } = head;
    if (column === 'parent') continue;
    const place = placeOf(head);
    if (head.language !== undefined) places.set(`${column.path}/${head.language}`, place);
    if (!places.has(column.path)) places.set(column.path, place);
    const cell = cellOf(head);
    if (cell)
      readCell(reading, {
        item,
        column,
        language: head.language,
        cell,
        inPerCent,
        path: path + column.path,
        place,
      });
  }
  const relation = sheet.list === '/relations' ? relationOfRow(item) : undefined;
  if (relation?.surplus)
    problem(reading, 'too-many-lines', path, places.get(`/${relation.surplus}`) ?? grid.name);
  const finished = relation?.relation ?? item;
  infer(reading, sheet, finished, path, places);
  list.push(finished);
  const alias = new Map(relation?.fields.map(([field, inRow]) => [`/${field}`, `/${inRow}`]));
  const language = languageOf(headings);
  reading.rows.set(path, { sheet, name: grid.name, place: `${grid.name}!${rowNumber + 1}`, language, cells: places, alias }); // prettier-ignore
}

/** What the items of a list are called. */
interface Names {
  /** Of each id, the first place that has it. */
  places: ReadonlyMap<string, number>;
  /** Of each name, the id that it stands for; undefined where several items have it. */
  ids: ReadonlyMap<string, string | undefined>;
}

function namesIn(list: unknown): Names {
  const places = new Map<string, number>();
  const ids = new Map<string, string | undefined>();
  for (const [at, { id, name, title }] of (Array.isArray(list) ? list : []).filter(isObject).entries()) {
    const called = name ?? title;
    const own = String(id);
    if (!places.has(own)) places.set(own, at);
    for (const each of new Set((isObject(called) ? Object.values(called) : [called]).map(String)))
      ids.set(each, ids.has(each) ? undefined : own);
  }
  return { places, ids };
}

/** The id of the item that a text names by its id, or else alone by its name; nothing where it names none or several. */
const idIn = ({ places, ids }: Names, text: string): string | undefined =>
  places.has(text) ? text : ids.get(text);

/** Where the item is that a cell names as what its row belongs to. */
function ownerOf(items: Names, { parent }: Sheet, cell: Cell | undefined): string | undefined {
  const leaf = cell && leafOf(cell, { kind: 'word', names: 'category' }, false);
  if (!leaf || !('value' in leaf)) return undefined;
  const plain = leafOf(cell, { kind: 'word' }, false) as typeof leaf;
  const id = idIn(items, String(plain.value)) ?? idIn(items, String(leaf.value));
  return id === undefined ? undefined : `${parent!.sheet}/${items.places.get(id)}`;
}

/** The list at a pointer, made where there is none. A step into a list is a number. */
function listAt(value: Json, pointer: string): unknown[] {
  const [, list, index, rest] = /^(\/[^/]+)\/(\d+)(\/.*)$/.exec(pointer) ?? [];
  const target = list && index ? ((get(value, list) as unknown[])[Number(index)] as Json) : value;
  const path = rest ?? pointer;
  const known = get(target, path);
  if (Array.isArray(known)) return known;
  const made: unknown[] = [];
  set(target, path, made);
  return made;
}

interface At {
  item: Json;
  column: Column;
  language: string | undefined;
  cell: Cell;
  inPerCent: boolean;
  path: string;
  place: Place;
}

/** Puts what a cell says into its item. */
function readCell(reading: Reading, { item, column, language, cell, inPerCent, path, place }: At): void {
  const leaf = leafOf(cell, column, inPerCent);
  if (!leaf) return;
  if ('problem' in leaf) {
    problem(reading, leaf.problem, path, place);
    return;
  }
  if (leaf.normalised) report(reading, 'normalised', place.place);
  const earlier = get(item, column.path);
  if (column.kind === 'paragraphs') {
    const paragraphs = mergeParagraphs(earlier, String(leaf.value).split(/\r?\n/), language);
    if (paragraphs) set(item, column.path, paragraphs);
    else problem(reading, 'two-texts', path, place);
  } else if (language !== undefined) {
    if (earlier !== undefined && !isObject(earlier)) problem(reading, 'two-texts', path, place);
    else set(item, column.path, { ...(earlier as Json | undefined), [language]: leaf.value });
  } else if (earlier !== undefined) problem(reading, 'two-texts', path, place);
  else set(item, column.path, leaf.value);
}

/** One paragraph a line; the lines of several languages belong together by their number. */
function mergeParagraphs(
  earlier: unknown,
  lines: readonly string[],
  language: string | undefined,
): unknown[] | undefined {
  const known = (earlier ?? []) as (string | Json | undefined)[];
  const merged: unknown[] = [];
  for (let at = 0; at < Math.max(known.length, lines.length); at++) {
    const line = lines[at]?.trim() ? lines[at] : undefined;
    const before = known[at];
    if (line === undefined) merged.push(before);
    else if (language === undefined ? before !== undefined : before !== undefined && !isObject(before))
      return undefined;
    else merged.push(language === undefined ? line : { ...(before as Json | undefined), [language]: line });
  }
  return merged;
}

function report(reading: Reading, code: Reported['code'], place: string): void {
  reading.reported.push({ code, place });
}

/** Fills in what the fields of an item tell by being there: states and kinds. */
function infer(
  reading: Reading,
  { columns }: Sheet,
  item: Json,
  path: string,
  places: ReadonlyMap<string, Place>,
): void {
  for (const column of columns) {
    if (column.kind === 'paragraphs') {
      const paragraphs = get(item, column.path);
      // Empty lines between paragraphs are none.
      if (Array.isArray(paragraphs))
        set(
          item,
          column.path,
          paragraphs.filter((each) => each !== undefined),
        );
    }
    if (!column.path.endsWith('/state') || column.kind !== 'code') continue;
    const of = column.path.slice(0, -'/state'.length);
    const tagged = of ? get(item, of) : item;
    if (!isObject(tagged)) continue;
    const state = tagged['state'] ?? stateOf(column.codes, tagged);
    if (state === undefined) {
      const at = places.get(`${of}/value`) ?? places.get(`${of}/status`) ?? places.get(column.path);
      problem(reading, 'no-value', path + of, at ?? '');
    } else tagged['state'] = state;
    if (state === 'assessed' || tagged['method'] !== undefined) {
      const method = isObject(tagged['method']) ? tagged['method'] : {};
      tagged['method'] = { kind: method['formula'] === undefined ? 'asserted' : 'computed', ...method };
    }
  }
  const { timing } = item;
  if (isObject(timing)) timing['kind'] = kindOfTiming(timing);
}

function stateOf(codes: string, tagged: Json): string | undefined {
  if (codes === 'section') return tagged['title'] === undefined ? 'absent' : 'present';
  if (codes === 'assessment') {
    if (tagged['rule'] !== undefined) return 'computed';
    return tagged['status'] === undefined ? undefined : 'assessed';
  }
  if (tagged['value'] !== undefined) return 'value';
  if (tagged['lower'] !== undefined || tagged['upper'] !== undefined) return 'range';
  return tagged['words'] === undefined ? undefined : 'words';
}

function kindOfTiming({ start, end, period }: Json): string {
  if (period !== undefined) return 'within';
  if (start === undefined) return 'end';
  return end === undefined ? 'start' : 'span';
}

/** A sheet with one field a row. */
function readFields(reading: Reading, sheet: Sheet, grid: Grid): void {
  const valueHeads = new Map<number, string | undefined>();
  const isHead = (row: readonly Cell[]): boolean => isHeading({ heading: FIELD }, asHeading(row[0]!));
  const head = grid.rows.slice(0, TITLE_ROWS).find(isHead);
  if (!head) {
    problem(reading, 'no-headings', '', grid.name);
    return;
  }
  for (const cell of head.slice(1)) {
    const { heading, language } = splitHeading(asHeading(cell));
    if (isHeading({ heading: VALUE }, heading)) valueHeads.set(cell.column, language);
    else problem(reading, 'unknown-heading', '', cellName(grid.name, cell));
  }
  const seen = new Set<Column>();
  const cellsOf = new Map<string, Place>();
  const language = languageOf(head);
  reading.rows.set('', { sheet, name: grid.name, place: grid.name, language, cells: cellsOf });
  for (const [first, ...cells] of grid.rows) {
    if (first!.row <= head[0]!.row) {
      if (first!.row < head[0]!.row) report(reading, 'above-headings', cellName(grid.name, first!));
      continue;
    }
    const column = first!.column === head[0]!.column ? columnOf(sheet, asHeading(first!)) : undefined;
    const firstPlace = cellName(grid.name, first!);
    if (!column || column === 'parent')
      problem(reading, 'unknown-field', '', firstPlace, meant(asHeading(first!), sheet, language));
    else if (seen.has(column)) problem(reading, 'repeated-field', column.path, firstPlace);
    else {
      seen.add(column);
      const [firstValue = head[0]!.column + 1] = valueHeads.keys();
      const heading = asHeading(first!);
      cellsOf.set(column.path, { place: cellName(grid.name, { column: firstValue, row: first!.row }), heading, column }); // prettier-ignore
      for (const cell of cells) {
        const place: Place = { place: cellName(grid.name, cell), heading };
        if (!valueHeads.has(cell.column)) problem(reading, 'no-heading', column.path, place);
        else
          readCell(reading, {
            item: reading.value,
            column,
            language: valueHeads.get(cell.column),
            cell,
            inPerCent: false,
            path: column.path,
            place,
          });
      }
    }
  }
}

/** A table alone says nothing of its plan; what stands here instead is told, and is not published. */
function assumeHeading(reading: Reading, grids: readonly Grid[]): void {
  const isChinese = grids.some(({ rows }) =>
    rows[0]?.some((cell) => /\p{Script=Han}/u.test(asHeading(cell))),
  );
  Object.assign(reading.value, { ...headingFor(isChinese ? 'zh' : 'en'), ...reading.value });
  reading.reported.unshift({ code: 'assumed-heading', place: grids.map(({ name }) => name).join(', ') });
}

/** The heading of a record whose plan is not named yet. */
export const headingFor = (language: 'zh' | 'en'): Json =>
  language === 'zh'
    ? {
        schemaVersion: '1.0',
        language: 'zh-Hans',
        plan: { id: 'plan', name: '规划' },
        release: { id: 'draft', title: '规划进展', stage: 'consultation-draft' },
      }
    : {
        schemaVersion: '1.0',
        language: 'en',
        plan: { id: 'plan', name: 'Plan' },
        release: { id: 'draft', title: 'Plan progress', stage: 'consultation-draft' },
      };

/** Categories, statuses, codelists and codes may be called by their names; the record has their ids. */
function resolveNames(value: Json): void {
  const statuses = namesIn(get(value, '/statusScale/statuses') ?? DEFAULT_STATUS_SCALE.statuses);
  const lists = { category: namesIn(value['categories']), status: statuses };
  const codelists = namesIn(value['codelists']);
  const codes = new Map<unknown, Names>(
    (Array.isArray(value['codelists']) ? value['codelists'] : [])
      .filter(isObject)
      .map((list) => [String(list['id']), namesIn(list['codes'])]),
  );
  const put = (item: Json, path: string, known: Names): void => {
    const text = get(item, path);
    const id = typeof text === 'string' ? idIn(known, text.trim()) : undefined;
    if (id !== undefined) set(item, path, id);
  };
  for (const sheet of SHEETS)
    for (const column of sheet.columns)
      for (const item of itemsOf(value, sheet)) {
        if (column.kind === 'word' && column.names) put(item, column.path, lists[column.names]);
        if (column.kind === 'coded')
          for (const [id, its] of codes) put(item, `${column.path}/${String(id)}`, its);
        if (column.kind === 'code' && column.open) put(item, column.path, codelists);
      }
  for (const { group } of itemsOf(value, { list: '/counts' })) {
    for (const each of isObject(group) ? [group, group['and']] : []) {
      if (!isObject(each)) continue;
      const by = each['by'];
      const key = each['key'];
      if ((by === 'nature' || by === 'direction') && typeof key === 'string') each['key'] = codeOf(by, key);
      put(
        each,
        '/key',
        by === 'category' ? lists.category : by === 'assessment' ? statuses : (codes.get(by) ?? namesIn([])),
      );
    }
  }
}

function itemsOf(value: Json, { list, parent }: Pick<Sheet, 'list' | 'parent'>): Json[] {
  const objects = (each: unknown): Json[] => (Array.isArray(each) ? each.filter(isObject) : []);
  return parent
    ? objects(get(value, parent.sheet)).flatMap((owner) => objects(get(owner, list)))
    : objects(get(value, list));
}
