import type { Indicator, ProgressDocument } from '@planglass/model';
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

/** A document of indicators: those that people look at, or others. */
export const matrixOf = (cells: readonly Cell[] = SHOWN_CELLS): ProgressDocument =>
  compose({
    indicators: cells.map((cell) =>
      Object.assign(indicatorOf(cell), {
        name: both(
          `实际值 ${cell.actual}，目标值 ${cell.target}`,
          `Actual ${cell.actual}, target ${cell.target}`,
        ),
      }),
    ),
  });
