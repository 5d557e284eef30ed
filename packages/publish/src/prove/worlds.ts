import type { AuditedAssessment, AuditedFigure } from '../audit/audit.ts';
import { aims } from '../audit/levels.ts';
import type { Part, Reading } from '../audit/reading.ts';
import { scale, unknown } from '../exact/linear.ts';
import { ONE, rational, type Rational } from '../exact/rational.ts';
import { atLeast, atMost, equals } from '../solve/proof.ts';
import type { Constraint } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';

/** Values for the unknowns of one part, under which everything that is published would be as it is. */
export type World = ReadonlyMap<number, Rational>;

/** Decimal places that are tried before a number is held to have no short decimal in reach. */
const PLACES = 9;

/** Two worlds in which a withheld figure lies at, or beyond, either of its levels; fewer where they cannot be written as a record. */
export function worldsOf(reading: Reading, book: Book, figure: AuditedFigure | AuditedAssessment): World[] {
  if ('statuses' in figure) {
    const { statuses } = book.assessments.get(figure.key)!;
    return figure.statuses.slice(0, 2).flatMap((status) => {
      const [index] = statuses.get(status)!.terms.keys();
      return worldWith(reading, book, index!, (own) => equals(own, ONE)) ?? [];
    });
  }
  const { index } = book.numbers.get(figure.key)!;
  const { levels, lower, upper } = figure;
  const aim = aims(lower.value, upper.value, levels);
  return [
    worldWith(reading, book, index, (own) => atMost(own, aim.lower)) ?? [],
    worldWith(reading, book, index, (own) => atLeast(own, aim.upper)) ?? [],
  ].flat();
}

function worldWith(
  reading: Reading,
  book: Book,
  index: number,
  condition: (own: number) => Constraint,
): World[] | undefined {
  const place = reading.placeOf(index);
  if (!place) return undefined;
  const { part } = place;
  const fixed: Constraint[] = [condition(place.index), ...heldCounts(part, book)];
  // One unknown after the other gets a value that a record can hold, so that the rest still has a solution.
  for (const own of computedFirst(part, book)) {
    const value = writable(part, fixed, own);
    if (value === undefined) return undefined;
    fixed.push(equals(own, value));
  }
  const found = part.explorer.feasible(fixed);
  return found.kind === 'greatest'
    ? [new Map(part.unknowns.map((unknownOf, own) => [unknownOf, found.point[own]!]))]
    : undefined;
}

/** The unknowns of a part, those first that are means or quotients of others: these have decimals where those do, and not the other way round. */
function computedFirst({ unknowns }: Part, book: Book): number[] {
  const computed = new Set(
    book.statements.flatMap(({ unrounded }) =>
      unrounded === undefined ? [] : [book.numbers.get(unrounded)!.index],
    ),
  );
  const isComputed = (own: number): boolean => computed.has(unknowns[own]!);
  const all = unknowns.map((_, own) => own);
  return [...all.filter(isComputed), ...all.filter((own) => !isComputed(own))];
}

/** Items that are withheld as a whole stay as many as they are: a world is another record with the same items. */
function heldCounts({ unknowns }: Part, book: Book): Constraint[] {
  const figures = new Set([...book.numbers.values()].map(({ index }) => index));
  const statuses = new Set(
    [...book.assessments.values()].flatMap((each) =>
      [...each.statuses.values()].flatMap(({ terms }) => [...terms.keys()]),
    ),
  );
  return unknowns.flatMap((index, own) => {
    const truth = book.truth[index];
    return figures.has(index) || statuses.has(index) || truth === undefined ? [] : [equals(own, truth)];
  });
}

/** A short decimal that an unknown can have beside what is fixed already. */
function writable({ explorer }: Part, fixed: readonly Constraint[], own: number): Rational | undefined {
  const found = explorer.feasible(fixed);
  if (found.kind !== 'greatest') return undefined;
  const value = found.point[own]!;
  if (placesOf(value) !== undefined) return value;
  const upper = explorer.greatestWith(unknown(own), fixed);
  const lower = explorer.greatestWith(scale(unknown(own), rational(-1)), fixed);
  const from = lower.kind === 'greatest' ? lower.value.neg() : value;
  const to = upper.kind === 'greatest' ? upper.value : value.add(ONE);
  for (let places = 0; places <= PLACES; places++) {
    const unit = rational(10n ** BigInt(places));
    for (const each of [from.add(to).div(2), from]) {
      const candidate = each.mul(unit).ceil().div(unit);
      if (
        candidate.compare(to) <= 0 &&
        explorer.feasible([...fixed, equals(own, candidate)]).kind === 'greatest'
      )
        return candidate;
    }
  }
  return undefined;
}

/** How many decimal places a number needs; undefined where no number of them is enough, or too many are. */
export function placesOf(value: Rational): number | undefined {
  for (let places = 0; places <= PLACES; places++)
    if ((value.n * 10n ** BigInt(places)) % value.d === 0n) return places;
  return undefined;
}
