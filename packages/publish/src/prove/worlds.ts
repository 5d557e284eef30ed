import type { AuditedAssessment, AuditedFigure } from '../audit/audit.ts';
import { aims } from '../audit/levels.ts';
import type { End } from '../audit/interval.ts';
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

/** Two worlds in which a withheld figure lies at either of its levels, or beyond, and all else as near to the record as can be; fewer where they cannot be written as a record. */
export function worldsOf(reading: Reading, book: Book, figure: AuditedFigure | AuditedAssessment): World[] {
  if ('statuses' in figure) {
    const { statuses, held } = book.assessments.get(figure.key)!;
    const others = figure.statuses.filter((status) => status !== held);
    return others.slice(0, 2).flatMap((status) => {
      const [index] = statuses.get(status)!.terms.keys();
      return worldWith(reading, book, index!, (own) => equals(own, ONE)) ?? [];
    });
  }
  const { index } = book.numbers.get(figure.key)!;
  const { levels, lower, upper } = figure;
  const aim = aims(lower.value, upper.value, levels);
  return [
    worldNear(reading, book, index, aim.lower, -1) ?? [],
    worldNear(reading, book, index, aim.upper, 1) ?? [],
  ].flat();
}

/** How many times farther than its level a figure is tried where nothing bounds it. */
const FAR = 1_000;

/** Worlds in which a withheld figure lies at either end of its interval, or far away where it has none. What depends on a value shows there, if anywhere. */
export function farWorldsOf(
  reading: Reading,
  book: Book,
  figure: AuditedFigure | AuditedAssessment,
): World[] {
  if ('statuses' in figure) return [];
  const { index } = book.numbers.get(figure.key)!;
  const { levels, lower, upper } = figure;
  const aim = aims(lower.value, upper.value, levels);
  const far = aim.lower.abs().add(aim.upper.abs()).add(ONE).mul(FAR);
  const at = ({ value, attained }: End, beyond: Rational): Rational | undefined =>
    value === undefined ? beyond : attained ? value : undefined;
  return [at(lower, far.neg()), at(upper, far)].flatMap((value) =>
    value === undefined
      ? []
      : (worldWith(reading, book, index, (own) => equals(own, value), 'anywhere') ?? []),
  );
}

/** A world in which an unknown is as near to a bound as it can be, on its side of it. */
function worldNear(
  reading: Reading,
  book: Book,
  index: number,
  bound: Rational,
  side: 1 | -1,
): World | undefined {
  const beyond = side === 1 ? atLeast : atMost;
  const place = reading.placeOf(index);
  const nearest = place?.part.explorer.greatestWith(scale(unknown(place.index), rational(-side)), [
    beyond(place.index, bound),
    ...heldCounts(place.part, book),
  ]);
  const value = nearest?.kind === 'greatest' && nearest.attained ? nearest.value.mul(-side) : undefined;
  return (
    (value && worldWith(reading, book, index, (own) => equals(own, value))) ??
    worldWith(reading, book, index, (own) => beyond(own, bound))
  );
}

function worldWith(
  reading: Reading,
  book: Book,
  index: number,
  condition: (own: number) => Constraint,
  others: 'near' | 'anywhere' = 'near',
): World | undefined {
  const place = reading.placeOf(index);
  if (!place) return undefined;
  const { part } = place;
  const fixed: Constraint[] = [condition(place.index), ...heldCounts(part, book)];
  // One unknown after the other gets a value that a record can hold, so that the rest still has a solution.
  for (const own of computedFirst(part, book)) {
    const truth = others === 'near' && own !== place.index ? book.truth[part.unknowns[own]!] : undefined;
    const value =
      truth && part.explorer.feasible([...fixed, equals(own, truth)]).kind === 'greatest'
        ? truth
        : writable(part, fixed, own);
    if (value === undefined) return undefined;
    fixed.push(equals(own, value));
  }
  const found = part.explorer.feasible(fixed);
  return found.kind === 'greatest'
    ? new Map(part.unknowns.map((unknownOf, own) => [unknownOf, found.point[own]!]))
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
