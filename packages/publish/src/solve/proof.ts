import { add, constant, scale, subtract, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, type Rational } from '../exact/rational.ts';
import type { Combination } from './simplex.ts';
import type { Constraint, System } from './system.ts';
import { tighten } from './tighten.ts';

/**
 * Why an expression is never greater than a bound, or why nothing satisfies a system. A combination adds up rows:
 * those of the system first, in its order, then those that the branches on the way have added.
 */
export type Proof =
  | { kind: 'rows'; combination: Combination }
  /** One branch for each alternative of a choice, by its number in the system. */
  | { kind: 'choice'; choice: number; branches: readonly Proof[] }
  /** A whole number is at most `at`, or at least one more. */
  | { kind: 'split'; unknown: number; at: Rational; branches: readonly [Proof, Proof] }
  /** A whole number is `at`, less, or more. */
  | { kind: 'fix'; unknown: number; at: Rational; branches: readonly [Proof, Proof, Proof] };

/** The rows of a system as proofs number them. */
export const rowsOf = ({ constraints, whole }: System): Constraint[] =>
  constraints.map((constraint) => tighten(constraint, whole));

const row = (expression: Linear, sense: Constraint['sense']): Constraint => ({
  expression,
  sense,
  statement: -1,
});
export const atMost = (unknown: number, value: Rational): Constraint =>
  row({ constant: value.neg(), terms: new Map([[unknown, ONE]]) }, '<=');
export const atLeast = (unknown: number, value: Rational): Constraint =>
  row({ constant: value, terms: new Map([[unknown, ONE.neg()]]) }, '<=');
export const equals = (unknown: number, value: Rational): Constraint =>
  row({ constant: value.neg(), terms: new Map([[unknown, ONE]]) }, '=');

/** The rows that each branch of a proof adds. */
export function addedRows(
  proof: Exclude<Proof, { kind: 'rows' }>,
  { choices, whole }: System,
): Constraint[][] {
  switch (proof.kind) {
    case 'choice':
      return choices[proof.choice]!.alternatives.map((each) => each.map((one) => tighten(one, whole)));
    case 'split':
      return [[atMost(proof.unknown, proof.at)], [atLeast(proof.unknown, proof.at.add(ONE))]];
    case 'fix':
      return [
        [equals(proof.unknown, proof.at)],
        [atMost(proof.unknown, proof.at.sub(ONE))],
        [atLeast(proof.unknown, proof.at.add(ONE))],
      ];
  }
}

/** Calls back for every leaf of a proof, with the rows that its combination numbers. */
export function leavesOf(
  proof: Proof,
  system: System,
  visit: (combination: Combination, rows: readonly Constraint[], choices: readonly number[]) => void,
  rows: readonly Constraint[] = rowsOf(system),
  choices: readonly number[] = [],
): void {
  if (proof.kind === 'rows') {
    visit(proof.combination, rows, choices);
    return;
  }
  const added = addedRows(proof, system);
  const passed = proof.kind === 'choice' ? [...choices, proof.choice] : choices;
  proof.branches.forEach((branch, index) =>
    leavesOf(branch, system, visit, [...rows, ...(added[index] ?? [])], passed),
  );
}

/**
 * Whether a proof shows that an expression is at most `bound` wherever the system holds; without a bound, that it holds
 * nowhere. Needs no solver: it adds up what it is given, in exact rationals.
 */
export function isProved(
  proof: Proof,
  system: System,
  claim?: { expression: Linear; bound: Rational },
): boolean {
  if (!covers(proof, system)) return false;
  let proved = true;
  leavesOf(proof, system, (combination, rows) => {
    proved &&= contradicts(combination, rows) || (claim !== undefined && bounds(combination, rows, claim));
  });
  return proved;
}

/** Whether the branches leave nothing out. */
function covers(proof: Proof, system: System): boolean {
  if (proof.kind === 'rows') return true;
  const complete =
    proof.kind === 'choice'
      ? system.choices[proof.choice]?.alternatives.length === proof.branches.length
      : system.whole.has(proof.unknown) &&
        proof.at.d === 1n &&
        proof.branches.length === (proof.kind === 'split' ? 2 : 3);
  return complete && proof.branches.every((branch) => covers(branch, system));
}

/** The sum of the rows, with whether a strict one is in it; undefined where a row is taken that may not be. */
function sum(
  combination: Combination,
  rows: readonly Constraint[],
): { expression: Linear; strict: boolean } | undefined {
  let expression = constant(ZERO);
  let strict = false;
  for (const [index, factor] of combination) {
    const taken = rows[index];
    if (!taken || (taken.sense !== '=' && factor.compare(ZERO) < 0)) return undefined;
    strict ||= taken.sense === '<' && factor.compare(ZERO) > 0;
    expression = add(expression, scale(taken.expression, factor));
  }
  return { expression, strict };
}

/** The rows add up to a constant that is above zero, or zero where one of them is strict: and every row is at most zero. */
function contradicts(combination: Combination, rows: readonly Constraint[]): boolean {
  const added = sum(combination, rows);
  if (!added || added.expression.terms.size) return false;
  const order = added.expression.constant.compare(ZERO);
  return order > 0 || (order === 0 && added.strict);
}

/** The rows add up to the expression less at most the bound: and they are at most zero. */
function bounds(
  combination: Combination,
  rows: readonly Constraint[],
  { expression, bound }: { expression: Linear; bound: Rational },
): boolean {
  const added = sum(combination, rows);
  if (!added) return false;
  const rest = subtract(expression, added.expression);
  return rest.terms.size === 0 && rest.constant.compare(bound) <= 0;
}
