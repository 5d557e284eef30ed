import type { Decimal, ProgressDocument, Step } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { ZERO, rational, type Rational } from '../exact/rational.ts';
import { decimalOf, lastUnit, roundTo } from '../exact/round.ts';
import { roundedFrom, type RoundedFrom } from '../relations/rounding.ts';
import { connected } from '../audit/connected.ts';
import type { Source } from '../statements/book.ts';
import { collect, placeOf } from '../statements/collect.ts';
import { figuresOf } from '../statements/figures.ts';
import { partsOf } from '../statements/references.ts';
import { roundingCost, suppressionCosts } from './costs.ts';

/** One way to hold a figure back: rounded to a step, or withheld where there is none. */
export interface Rung {
  step?: Step;
  cost: Rational;
  /** What a reader knows of a number on this rung; nothing where it is withheld. */
  range?: RoundedFrom;
}

/** The ways to hold a published figure back, each telling less than those before it; the last is to withhold it. */
export interface Ladder {
  reference: string;
  rungs: readonly Rung[];
  /** What a reader knows of a number as it is. */
  range?: RoundedFrom;
}

/** What a reader knows of a number on a rung, from 1, or as it is, 0: none where it is withheld. */
export const rangeAt = ({ rungs, range }: Ladder, level: number): RoundedFrom | undefined =>
  level ? rungs[level - 1]!.range : range;

const SHOWN = ['value', 'assessed', 'not-assessed'];

/** The ladders of all figures and assessments that a document shows, by address and in the order of addresses. */
export function laddersOf(
  record: PlanRecord,
  document: ProgressDocument,
  beside: readonly Source[] = [],
): Map<string, Ladder> {
  const costs = suppressionCosts(record);
  const unrounded = new Set([...besideUnmeasured([{ record, document }, ...beside]), ...ranksOf(record)]);
  const shown = new Set(
    figuresOf(document).flatMap(({ reference, state }) => (SHOWN.includes(state) ? [reference] : [])),
  );
  return new Map(
    figuresOf(record)
      .filter(({ reference }) => shown.has(reference))
      .sort((a, b) => (a.reference < b.reference ? -1 : 1))
      .map(({ reference, value, rounding }) => {
        const cost = costs(reference);
        if (value === undefined) return [reference, { reference, rungs: [{ cost }] }];
        const range = rounding === undefined ? exactly(value) : rangeOf(value, rounding);
        return [
          reference,
          {
            reference,
            range,
            rungs: [...(unrounded.has(reference) ? [] : roundings(value, rounding, range, cost)), { cost }],
          },
        ];
      }),
  );
}

/** A rank that is rounded is none. */
const ranksOf = ({ relations = [] }: PlanRecord): string[] =>
  relations.flatMap((each) => (each.kind === 'rank' ? [each.rank] : []));

/**
 * The figures that hang together with one that is withheld and of which the record holds no value. Nobody can say how wide is
 * wide enough for it, so that the least rounding would pass: only withholding counts.
 */
function besideUnmeasured(sources: readonly Source[]): ReadonlySet<string> {
  const { book } = collect(sources);
  const open = new Set(
    [...book.numbers.values()].flatMap(({ index, secret, held }) =>
      secret && held === undefined ? [index] : [],
    ),
  );
  const groups = open.size
    ? connected(book).filter(({ unknowns }) => [...open].some((index) => unknowns.has(index)))
    : [];
  const here = placeOf(sources[0]!.document);
  return new Set(
    groups.flatMap(({ unknowns }) =>
      [...book.numbers].flatMap(([key, { index }]) => {
        const { plan, release, path } = partsOf(key);
        return unknowns.has(index) && plan === here.plan && release === here.release ? [path] : [];
      }),
    ),
  );
}

/**
 * Steps of ten, a hundred and so on of a value's last digit, or of the step that it is rounded to already, as long as one
 * digit stays. A step at which a reader could exclude what a finer one allows is left out, since it would not tell less:
 * 44.7 is 45 to the nearest 1, from 44.5 to 45.5, and 40 to the nearest 10, from 35 to 45.
 */
function roundings(
  value: Decimal,
  rounding: Step | undefined,
  known: RoundedFrom,
  withholding: Rational,
): Rung[] {
  const unit = rounding === undefined ? lastUnit(value) : rational(rounding);
  const rungs: Rung[] = [];
  let within = known;
  for (let step = unit.mul(10); ; step = step.mul(10)) {
    const text = decimalOf(step);
    const rounded = roundTo(value, text);
    if (rational(rounded).equals(ZERO)) return rungs;
    const range = rangeOf(value, text);
    const cost = roundingCost(withholding, rounded, text);
    if (cost && contains(range, within)) {
      rungs.push({ step: text, cost, range });
      within = range;
    }
  }
}

const rangeOf = (value: Decimal, step: Step): RoundedFrom =>
  roundedFrom(rational(roundTo(value, step)), rational(step));

function exactly(value: Decimal): RoundedFrom {
  const exact = rational(value);
  return { lower: exact, upper: exact, lowerClosed: true, upperClosed: true };
}

function contains(outer: RoundedFrom, inner: RoundedFrom): boolean {
  const below = inner.lower.compare(outer.lower);
  const above = outer.upper.compare(inner.upper);
  return (
    (below > 0 || (below === 0 && (outer.lowerClosed || !inner.lowerClosed))) &&
    (above > 0 || (above === 0 && (outer.upperClosed || !inner.upperClosed)))
  );
}
