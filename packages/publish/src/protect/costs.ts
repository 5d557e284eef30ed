import type { Decimal, Step } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { rational, type Rational } from '../exact/rational.ts';
import { kindOf } from '../relations/index.ts';

/** What it costs to withhold a figure, from detail to headline: a project's figures go first, stated numbers last. */
const DEFAULTS: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/^projects\/[^/]+\/figures\//, 1],
  [/\/achievements\//, 1],
  [/^(tasks|projects)\/[^/]+\/assessment$/, 2],
  [/\/baseline$/, 2],
  [/^indicators\/[^/]+\/assessment$/, 3],
  [/\/actual$/, 4],
  [/\/target$/, 5],
  [/^shares\//, 5],
  [/^counts\//, 6],
];
/** A total is what everyone quotes. */
const TOTAL = rational(2);
/** What is computed from other figures says less than they do: a percentage, a rank, the status of a band. */
const DERIVED = rational('1/2');

const SUMS: readonly string[] = ['sum', 'year-to-date'];
/** Kinds of relations whose first figure is computed from the others. */
const COMPUTED: readonly string[] = [
  'share',
  'percent-complete',
  'gap',
  'growth',
  'annual-growth',
  'required-growth',
  'required-progress',
  'within-range',
  'ratio',
  'rank',
  'band',
];

/** What rounding costs of withholding, by the significant digits that stay. Where more stay, it is no lever. */
const ROUNDING = ['3/4', '1/2', '1/4', '1/8', '1/16', '1/32'].map(rational);

/**
 * What it costs to withhold each figure: the record's weight for its address or the longest part of it; else a default,
 * twice as much for a total and half as much for what is computed from others.
 */
export function suppressionCosts({
  counts = [],
  relations = [],
  protection,
}: Pick<PlanRecord, 'counts' | 'relations' | 'protection'>): (reference: string) => Rational {
  const firstOf = (kinds: readonly string[]): string[] =>
    relations.flatMap((each) => (kinds.includes(each.kind) ? kindOf(each).references(each).slice(0, 1) : []));
  const totals = new Set([
    ...counts.filter(({ group }) => !group).map(({ id }) => `counts/${id}`),
    ...firstOf(SUMS),
  ]);
  const derived = new Set(firstOf(COMPUTED));
  return (reference) => {
    const own = (protection?.weights ?? [])
      .filter(({ of }) => reference === of || reference.startsWith(`${of}/`) || reference.endsWith(`/${of}`))
      .sort((a, b) => b.of.length - a.of.length)[0];
    if (own) return rational(own.weight);
    const cost = rational(DEFAULTS.find(([pattern]) => pattern.test(reference))?.[1] ?? 4);
    if (totals.has(reference)) return cost.mul(TOTAL);
    return derived.has(reference) ? cost.mul(DERIVED) : cost;
  };
}

/**
 * What it costs to publish a value rounded to a step, where withholding it costs so much: three quarters of that where one
 * significant digit stays, a half where two do, and half again for each one more, up to six; undefined beyond. It
 * follows from the rounded value alone, so that it may be told.
 */
export function roundingCost(withholding: Rational, rounded: Decimal, step: Step): Rational | undefined {
  const digits = rational(rounded).abs().div(rational(step)).toFraction().length;
  return ROUNDING[digits - 1]?.mul(withholding);
}
