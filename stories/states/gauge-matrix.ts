import type { ComputedMethod, Indicator, ProgressDocument } from '@planglass/model';
import { compose } from './compose.ts';
import { both } from './state.ts';

const value = (figure: string) => ({ state: 'value', value: figure }) as const;
const withheld = { state: 'withheld', confStatus: 'N' } as const;
const missing = { state: 'missing' } as const;
const notApplicable = { state: 'not-applicable' } as const;
const FORMULA = both('实际与要求的年均增速之比', 'Actual as a share of required annual growth');
const status = (id: string) => ({ state: 'assessed', status: id, method: { kind: 'asserted' } }) as const;

/** Everything that can be said, or not said, of each part of an indicator: the axes of the matrix. */
export const AXES = {
  actual: {
    value: { actual: value('62.4') },
    zero: { actual: value('0') },
    negative: { actual: value('-3.5') },
    overshoot: { actual: value('71.5') },
    withheld: { actual: withheld },
    missing: { actual: missing },
    'not-applicable': { actual: notApplicable },
    unsaid: {},
  },
  target: {
    known: { target: { ...value('66.0'), bound: 'at-least' } },
    same: { target: value('58.0') },
    lower: { target: { ...value('40'), bound: 'at-most' } },
    range: { target: { state: 'range', lower: '55', upper: '70.0' } },
    words: { target: { state: 'words', words: both('持续改善', 'keeps improving') } },
    withheld: { target: withheld },
    missing: { target: missing },
    'not-applicable': { target: notApplicable },
    none: {},
  },
  baseline: { known: { baseline: value('58.0') }, withheld: { baseline: withheld }, none: {} },
  direction: {
    rise: { direction: 'rise' },
    fall: { direction: 'fall' },
    keep: { direction: 'keep' },
    unsaid: {},
  },
  assessment: {
    none: {},
    asserted: { assessment: status('faster') },
    computed: {
      assessment: { ...status('lagging'), method: { kind: 'computed', formula: FORMULA } },
    },
    withheld: { assessment: withheld },
    'not-assessed': { assessment: { state: 'not-assessed' } },
  },
  nature: { anticipatory: { nature: 'anticipatory' }, binding: { nature: 'binding' }, unsaid: {} },
} as const satisfies Record<string, Record<string, Partial<Indicator>>>;

export type Axis = keyof typeof AXES;
/** What is said along each axis. */
export type Cell = { [A in Axis]: keyof (typeof AXES)[A] };

const ORDER = Object.keys(AXES) as Axis[];

/** The indicator of a cell; its id names the cell. */
export function indicatorOf(cell: Cell): Indicator {
  const parts = ORDER.map((axis) => (AXES[axis] as Record<string, Partial<Indicator>>)[cell[axis]]);
  const index = ORDER.map((axis) => Object.keys(AXES[axis]).indexOf(cell[axis])).join('.');
  return Object.assign(
    { id: `cell-${index}`, name: both(`指标 ${index}`, `Indicator ${index}`), unit: '%' },
    ...parts,
  ) as Indicator;
}

/** Every cell there is: the axes multiplied. */
export const everyCell = (): Cell[] =>
  ORDER.reduce<Partial<Cell>[]>(
    (cells, axis) =>
      cells.flatMap((cell) => Object.keys(AXES[axis]).map((key) => ({ ...cell, [axis]: key }))),
    [{}],
  ) as Cell[];

const ACTUALS = ['value', 'zero', 'overshoot', 'withheld', 'missing', 'not-applicable'] as const;
const TARGETS = ['known', 'range', 'words', 'withheld', 'none'] as const;
const turn = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The cells that people look at: each kind of value beside each kind of target, the other axes in turn. */
export const SHOWN_CELLS: readonly Cell[] = ACTUALS.flatMap((actual, row) =>
  TARGETS.map((target, column) => ({
    actual,
    target,
    baseline: 'known' as const,
    direction: turn(['rise', 'fall', 'keep'] as const, row + column),
    assessment: turn(['asserted', 'none', 'computed', 'withheld', 'not-assessed'] as const, row + column),
    nature: turn(['binding', 'anticipatory', 'unsaid'] as const, row),
  })),
);

/** As `planglass publish` writes it; the first status within the range, the second up to half its width beyond. */
const WITHIN: ComputedMethod = {
  kind: 'computed',
  formula: both('与目标区间的接近程度', 'Closeness to the target range'),
  method: 'within-range',
  expression: both(
    '100×(1−与区间的距离÷区间宽度的一半)',
    '100 × (1 − distance from the range ÷ half its width)',
  ),
  thresholds: [{ status: 'as-expected', from: '100' }, { status: 'lagging' }],
  source: {
    title: 'NIST/SEMATECH e-Handbook of Statistical Methods',
    url: 'https://www.itl.nist.gov/div898/handbook/pmc/section1/pmc16.htm',
  },
};
const within = (id: string) => ({ state: 'assessed', status: id, method: WITHIN }) as const;
const noFigure = { state: 'not-assessed', reason: 'no-figure' } as const;

/** What is to be kept within a range, assessed by it: what comes of each kind of value. */
export const KEPT_WITHIN: readonly Indicator[] = (
  [
    ['kept', '在区间内', 'within its range', value('62.4'), within('as-expected')],
    ['kept-end', '在区间端点', 'at the end of its range', value('70.0'), within('as-expected')],
    ['kept-beyond', '在区间外', 'beyond its range', value('71.5'), within('lagging')],
    ['kept-withheld', '数值不公开', 'value withheld', withheld, within('as-expected')],
    [
      'kept-secret',
      '数值与结果均不公开',
      'value and status withheld',
      withheld,
      { ...withheld, confStatus: 'D' },
    ],
    ['kept-missing', '数值缺', 'value missing', missing, noFigure],
    ['kept-not-applicable', '数值不适用', 'value not applicable', notApplicable, noFigure],
  ] as const
).map(([id, zh, en, actual, assessment]) => ({
  id,
  name: both(`目标区间，${zh}`, `Range to keep to, ${en}`),
  unit: '%',
  direction: 'keep',
  ...AXES.target.range,
  actual,
  assessment,
}));

/** A document of the indicators that people look at. */
export const matrixOf = (): ProgressDocument =>
  compose({
    indicators: [
      ...SHOWN_CELLS.map((cell) =>
        Object.assign(indicatorOf(cell), {
          name: both(
            `实际值 ${cell.actual}，目标值 ${cell.target}`,
            `Actual ${cell.actual}, target ${cell.target}`,
          ),
        }),
      ),
      ...KEPT_WITHIN,
    ],
  });
