import { DEFAULT_STATUS_SCALE, PATTERNS } from '@planglass/model';
import { type Cell, type Grid, type Range, type Reported, cellName, isInside } from './grid.ts';
import { isPerCent, leafOf, periodIn } from './leaf.ts';
import type { Json } from './pointer.ts';
import { headingFor } from './unflatten.ts';

export interface Mapped {
  /** The JSON form of a record in which nothing is classified. */
  record: Json;
  /** How many indicators it has. */
  indicators: number;
  /** Cells that found no place in it, and what was hidden. */
  reported: Reported[];
}

const FIGURES = ['baseline', 'target', 'actual'] as const;
type Role = 'number' | 'category' | 'name' | 'unit' | 'nature' | 'assessment' | (typeof FIGURES)[number];

/** How the columns of such tables are called, the more telling names first. */
const ROLES: readonly [Role, RegExp][] = [
  ['number', /^(序号|编号|no\.?|number|#)$/i],
  ['unit', /^(计量)?单位$|^units?$/i],
  ['nature', /^(指标)?(属性|性质)$|^nature$/i],
  ['category', /^(指标)?(类别|分类|类型|领域|方面)$|^一级指标$|^category$/i],
  ['name', /^(主要|二级|三级)?指标(名称)?$|^名称$|^indicators?$|^name$/i],
  ['assessment', /评估结果|评估情况|^assessment$/i],
  ['baseline', /基期|基准|基数|现状|baseline/i],
  ['actual', /完成|实际|实绩|actual/i],
  ['target', /目标|规划值|target/i],
];

interface Column {
  role: Role;
  at: number;
  period?: string;
}

const textIn = (cell: Cell | undefined): string =>
  cell?.kind === 'text' ? cell.text.normalize('NFKC').replace(/\s+/g, '') : '';

/** What a heading is for, and the year or the years that it names. */
function roleOf(heading: string): Omit<Column, 'at'> | undefined {
  const [role] = ROLES.find(([, pattern]) => pattern.test(heading)) ?? [];
  if (!role) return undefined;
  const [years] = /\d{4}年?(?:[-–—~至到]+\d{4}年?)?/.exec(heading) ?? [];
  const period = years && periodIn(years.replace(/年$/, ''));
  return period && PATTERNS.TimePeriod.test(period) ? { role, period } : { role };
}

interface Head {
  columns: Column[];
  /** The first and the last row of the headings; cells merged downwards make them several. */
  top: number;
  bottom: number;
}

function headOf({ rows, merges }: Grid): Head | undefined {
  for (const row of rows) {
    const top = row[0]!.row;
    const bottom = Math.max(
      top,
      ...merges.filter((each) => each.top === top && isHeadMerge(each, row)).map((each) => each.bottom),
    );
    const columns = columnsOf(rows, merges, top, bottom);
    if (columns.some(({ role }) => role === 'name') && columns.length >= 2) return { columns, top, bottom };
  }
  return undefined;
}

const isHeadMerge = (range: Range, row: readonly Cell[]): boolean =>
  row.some((cell) => isInside(range, cell) && roleOf(textIn(cell)) !== undefined);

/** Each column by all that stands above its values: a heading may be spread over cells below each other. */
function columnsOf(rows: Grid['rows'], merges: readonly Range[], top: number, bottom: number): Column[] {
  const cells = rows.filter(([first]) => first!.row >= top && first!.row <= bottom).flat();
  const spread = cells.map((cell) => ({ cell, range: merges.find((range) => isInside(range, cell)) }));
  const last = Math.max(...spread.map(({ cell, range }) => range?.right ?? cell.column));
  const seen = new Set<string>();
  const columns: Column[] = [];
  for (let at = Math.min(...cells.map(({ column }) => column)); at <= last; at++) {
    const heading = spread
      .filter(({ cell, range }) => cell.column === at || (range && at >= range.left && at <= range.right))
      .map(({ cell }) => textIn(cell))
      .join('');
    const found = roleOf(heading);
    // A second column of one role is left to the list of what was not mapped.
    if (!found || seen.has(found.role)) continue;
    seen.add(found.role);
    columns.push({ ...found, at });
  }
  return columns;
}

/**
 * Maps tables as offices keep them, once: a title, headings, merged categories, notes below. What finds no place is
 * named by its cell, and nothing is classified, so that nothing of it is published before somebody decides.
 */
export function mapTables(grids: readonly Grid[], reported: readonly Reported[]): Mapped {
  const used = new Set<string>();
  const categories = new Map<string, string>();
  const indicators: Json[] = [];
  const idOf = (name: string): string => {
    const id = categories.get(name) ?? `category-${categories.size + 1}`;
    categories.set(name, id);
    return id;
  };
  for (const grid of grids) {
    const head = headOf(grid);
    if (!head) continue;
    markHeadings(grid, head, used);
    let category: string | undefined;
    for (const row of grid.rows.filter(([first]) => first!.row > head.bottom)) {
      const heading = categoryHeading(grid, row);
      if (heading) {
        category = heading;
        used.add(cellName(grid.name, row[0]!));
        continue;
      }
      const indicator = indicatorOf({ grid, row, head, used, category, idOf });
      if (indicator) indicators.push({ id: `indicator-${indicators.length + 1}`, ...indicator });
    }
  }
  const cells = grids.flatMap(({ name, rows }) => rows.flat().map((cell) => cellName(name, cell)));
  const isChinese = grids.some(({ rows }) =>
    rows.flat().some((cell) => /\p{Script=Han}/u.test(textIn(cell))),
  );
  return {
    record: {
      ...headingFor(isChinese ? 'zh' : 'en'),
      categories: [...categories].map(([name, id]) => ({ id, name })),
      indicators,
    },
    indicators: indicators.length,
    reported: [
      ...reported,
      ...cells.filter((place) => !used.has(place)).map((place): Reported => ({ code: 'unmapped', place })),
    ],
  };
}

function markHeadings({ name, rows, merges }: Grid, { columns, top, bottom }: Head, used: Set<string>): void {
  for (const cell of rows.flat()) {
    if (cell.row < top || cell.row > bottom) continue;
    const range = merges.find((each) => isInside(each, cell)) ?? { left: cell.column, right: cell.column };
    if (columns.some(({ at }) => at >= range.left && at <= range.right)) used.add(cellName(name, cell));
  }
}

/** A row that only names the category of those below it, such as “一、经济发展”. */
function categoryHeading({ merges }: Grid, row: readonly Cell[]): string | undefined {
  const [first, second] = row;
  if (second || !first) return undefined;
  const isAcross = merges.some((range) => isInside(range, first) && range.right > range.left);
  const [, name] =
    /^[（(]?[一二三四五六七八九十]+[）)、.．]\s*(\S.*)$/.exec(
      first.kind === 'text' ? first.text.trim() : '',
    ) ?? [];
  return isAcross || first.column === 0 ? name : undefined;
}

interface Row {
  grid: Grid;
  row: readonly Cell[];
  head: Head;
  used: Set<string>;
  category: string | undefined;
  idOf: (category: string) => string;
}

function indicatorOf({ grid, row, head, used, category, idOf }: Row): Json | undefined {
  const cellOf = (role: Role): Cell | undefined => {
    const column = head.columns.find((each) => each.role === role);
    return column && row.find((cell) => cell.column === column.at);
  };
  const take = (role: Role): string => {
    const cell = cellOf(role);
    const text = cell?.kind === 'text' ? cell.text.replace(/\s*\n\s*/g, '').trim() : '';
    if (cell && PATTERNS.Text.test(text)) {
      used.add(cellName(grid.name, cell));
      return text;
    }
    return '';
  };
  const name = take('name');
  if (!name) return undefined;
  const number = cellOf('number');
  if (number) used.add(cellName(grid.name, number));
  const unit = take('unit');
  const nature = natureIn(textIn(cellOf('nature')));
  if (nature) take('nature');
  const status = statusIn(textIn(cellOf('assessment')));
  if (status) take('assessment');
  const own = take('category') || mergedCategory(grid, head, row[0]!.row) || category;
  const indicator: Json = {
    name,
    ...(own ? { category: idOf(own) } : {}),
    ...(nature ? { nature } : {}),
    ...(unit ? { unit } : {}),
    ...(status ? { assessment: { state: 'assessed', status, method: { kind: 'asserted' } } } : {}),
  };
  for (const role of FIGURES) {
    const cell = cellOf(role);
    const period = head.columns.find((each) => each.role === role)?.period;
    const figure = cell && figureIn(cell, role === 'target', isPerCent(unit));
    if (!cell || !figure) continue;
    used.add(cellName(grid.name, cell));
    indicator[role] = { ...figure, ...(period ? { period } : {}) };
  }
  return indicator;
}

/** The category of cells merged downwards, of which this row is one. */
function mergedCategory({ rows, merges }: Grid, { columns }: Head, at: number): string | undefined {
  const column = columns.find(({ role }) => role === 'category');
  const range = column && merges.find((each) => isInside(each, { column: column.at, row: at }));
  const cell =
    range && rows.find(([first]) => first!.row === range.top)?.find((each) => each.column === range.left);
  return cell?.kind === 'text' ? cell.text.replace(/\s*\n\s*/g, '').trim() : undefined;
}

const natureIn = (text: string): string | undefined => {
  if (/约束|binding/i.test(text)) return 'binding';
  return /预期|anticipatory/i.test(text) ? 'anticipatory' : undefined;
};

const statusIn = (text: string): string | undefined =>
  DEFAULT_STATUS_SCALE.statuses.find(({ name }) => Object.values(name).includes(text))?.id;

/** A figure as it stands, with what is written around it: ≥75, [120], 年均5.5, 左右. */
function figureIn(cell: Cell, isTarget: boolean, inPerCent: boolean): Json | undefined {
  const leaf = leafOf(cell, { kind: 'number', perCent: 'unit' }, inPerCent);
  if (!leaf || !('value' in leaf)) return undefined;
  if (isDecimal(leaf.value)) return { state: 'value', value: leaf.value };
  if (!isTarget || cell.kind !== 'text') return undefined;
  const text = textIn(cell);
  // A dash says that there is none, and not why.
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const [, before = '', digits = '', after = ''] = /^([^\d-]*)(-?[\d.]+)%?(\D*)$/.exec(text) ?? [];
  const bound = { '≥': 'at-least', '>=': 'at-least', '不低于': 'at-least', '≤': 'at-most', '<=': 'at-most', '不高于': 'at-most', 约: 'about' }[before]; // prettier-ignore
  const qualifier: Json | undefined =
    bound && !after
      ? { bound }
      : !before && /^(左右|以内|以上)$/.test(after)
        ? { bound: { 左右: 'about', 以内: 'at-most', 以上: 'at-least' }[after] }
        : /^[[〔［【]$/.test(before) && /^[\]〕］】]$/.test(after)
          ? { aggregation: 'cumulative' }
          : before === '年均' && !after
            ? { aggregation: 'annual-average' }
            : undefined;
  if (qualifier && isDecimal(digits)) return { state: 'value', value: digits, ...qualifier };
  return PATTERNS.Text.test(cell.text) ? { state: 'words', words: cell.text } : undefined;
}

const isDecimal = (value: string | string[]): boolean =>
  typeof value === 'string' && PATTERNS.Decimal.test(value);
