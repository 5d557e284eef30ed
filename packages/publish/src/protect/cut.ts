import type { Audit, AuditedFigure } from '../audit/audit.ts';
import { publishedValues, substitute } from '../audit/prepare.ts';
import type { Part } from '../audit/reading.ts';
import { add, constant, scale, subtract, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, type Rational } from '../exact/rational.ts';
import { rowsOf, type Proof } from '../solve/proof.ts';
import type { Constraint } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';
import { levelOf, type Choice, type Clause, type Ladders } from './clause.ts';
import { rangeAt } from './ladder.ts';

type Audited = Extract<Audit, { kind: 'audited' }>;

export interface Around {
  ladders: Ladders;
  choice: Choice;
  /** The address of a key of this release that has a ladder. */
  addressOf: (key: string) => string | undefined;
}

/** What a book shows, by unknown: the values that are published exactly, and the addresses of the figures of this release. */
export interface Shown {
  values: ReadonlyMap<number, Rational>;
  addresses: ReadonlyMap<number, string>;
}

export const shownIn = (book: Book, { addressOf }: Around): Shown => ({
  values: publishedValues(book, book.statements),
  addresses: new Map(
    [...book.numbers].flatMap(([key, { index, published }]) => {
      const address = published && addressOf(key);
      return address === undefined ? [] : [[index, address] as const];
    }),
  ),
});

/**
 * What it takes to undo the proof of what a choice gives away. A proof adds up what is said, so that an end of the interval
 * is a sum of published figures; with a figure rounded more it moves by so much at most, and with one withheld it may
 * go anywhere. Until the figures move it to the level, it is not enough, whichever they are. None where a proof is
 * not such a sum.
 */
export function cuts(
  result: Audited,
  { levels, lower, upper, key }: AuditedFigure,
  shown: Shown,
  around: Around,
): Clause[] {
  const { index } = result.book.numbers.get(key)!;
  const places = result.readings.filter((each) => each.holds(index)).map((each) => each.placeOf(index));
  const [place] = places;
  if (!levels || places.length !== 1 || !place) return [];
  return [
    { proof: lower.proof, sign: ONE.neg(), required: levels.lower },
    { proof: upper.proof, sign: ONE, required: levels.upper },
  ].flatMap(({ proof, sign, required }) => {
    const end = proof && endOf(result.book, proof, place.part, scale(unknown(index), sign), shown, around);
    return end ? (cutAt(end, required.mul(sign), around) ?? []) : [];
  });
}

/** The greatest that something can be, as an expression of published figures by address. */
interface EndOf {
  constant: Rational;
  factors: ReadonlyMap<string, Rational>;
  /** Figures whose values are in the factors themselves. */
  fixed: readonly string[];
}

function endOf(
  book: Book,
  proof: Proof,
  { system, unknowns }: Part,
  claim: Linear,
  { values, addresses }: Shown,
  { addressOf, ladders }: Around,
): EndOf | undefined {
  if (proof.kind !== 'rows') return undefined;
  const rows = rowsOf(system);
  const fixed = new Set<string>();
  let sum = constant(ZERO);
  for (const [number, factor] of proof.combination) {
    const row = rows[number];
    const statement = row && book.statements[row.statement];
    if (!row) continue;
    if (!statement) return undefined;
    const [own = ''] = statement.references;
    // What is published of a figure is what changes.
    if (statement.kind === 'published' && addressOf(own) !== undefined) continue;
    const said = statement.constraints.find((each) => isSame(row, each, values, unknowns));
    if (!said) return undefined;
    sum = add(sum, scale(said.expression, factor));
    for (const each of statement.restsOn) fixed.add(addressOf(each) ?? '');
  }
  const rest = subtract(claim, sum);
  let known = rest.constant;
  const factors = new Map<string, Rational>();
  for (const [index, factor] of rest.terms) {
    const address = addresses.get(index);
    const value = values.get(index);
    if (address !== undefined && rangeAt(ladders.get(address)!, 0)) factors.set(address, factor);
    else if (value) known = known.add(factor.mul(value));
    else return undefined;
  }
  return { constant: known, factors, fixed: [...fixed].filter((each) => ladders.has(each)) };
}

/** Whether a row of a system is a constraint with the published values put in. */
function isSame(
  { expression, sense }: Constraint,
  said: Constraint,
  values: ReadonlyMap<number, Rational>,
  unknowns: readonly number[],
): boolean {
  const put = substitute(said.expression, values);
  return (
    said.sense === sense &&
    put.constant.equals(expression.constant) &&
    put.terms.size === expression.terms.size &&
    [...expression.terms].every(([own, factor]) => put.terms.get(unknowns[own]!)?.equals(factor))
  );
}

/** What one hundred per cent of a need is in whole weights; shares of it are rounded up, so that a cut never asks too much. */
const WHOLE = 10_000;

/** That the end goes as far as is required: how far each figure moves it at each of its levels. Undefined where it does already. */
function cutAt(
  { constant: known, factors, fixed }: EndOf,
  required: Rational,
  { ladders, choice }: Around,
): Clause | undefined {
  const reach = (figure: string, level: number): Rational | undefined => {
    const factor = factors.get(figure)!;
    const range = rangeAt(ladders.get(figure)!, level);
    return range && factor.mul(factor.compare(ZERO) > 0 ? range.upper : range.lower);
  };
  const endOn = (levelAt: (figure: string) => number): Rational =>
    [...factors.keys()].reduce((sum, figure) => sum.add(reach(figure, levelAt(figure)) ?? ZERO), known);
  if (endOn((figure) => levelOf(choice, figure)).compare(required) >= 0) return undefined;
  const need = required.sub(endOn(() => 0));
  const weightOf = (figure: string, level: number): number => {
    if (level === 0) return 0;
    // What a relation says with another value of it is not known here.
    const moved = fixed.includes(figure) ? undefined : reach(figure, level);
    const share = moved?.sub(reach(figure, 0)!).div(need);
    return share && share.compare(ONE) < 0 ? share.mul(WHOLE).ceil().valueOf() : WHOLE;
  };
  return {
    need: WHOLE,
    weights: new Map(
      [...new Set([...factors.keys(), ...fixed])]
        .sort()
        .map((figure) => [
          figure,
          [0, ...ladders.get(figure)!.rungs.keys()].map((_, level) => weightOf(figure, level)),
        ]),
    ),
  };
}
