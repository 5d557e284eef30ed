import { groupBy, rootsOf } from '../solve/components.ts';
import type { Ladder } from './ladder.ts';

/** For each figure that is held back, which rung of its ladder it stands on, from 1; 0 is as it is. */
export type Choice = ReadonlyMap<string, number>;

export const levelOf = (choice: Choice, figure: string): number => choice.get(figure) ?? 0;

/**
 * What every choice that passes satisfies: the weights of the figures, each at the level where it stands, add up to `need`.
 * Weights are whole and not below zero, one for each level from 0; of a figure that is not named they are zero.
 */
export interface Clause {
  need: number;
  weights: ReadonlyMap<string, readonly number[]>;
}

export function isSatisfiedBy({ need, weights }: Clause, choice: Choice): boolean {
  let sum = 0;
  for (const [figure, own] of weights) sum += own[levelOf(choice, figure)]!;
  return sum >= need;
}

export const areSatisfiedBy = (clauses: readonly Clause[], choice: Choice): boolean =>
  clauses.every((clause) => isSatisfiedBy(clause, choice));

export type Ladders = ReadonlyMap<string, Ladder>;

const weightsBy = (figure: string, ladders: Ladders, weight: (level: number) => number): readonly number[] =>
  Array.from({ length: ladders.get(figure)!.rungs.length + 1 }, (_, level) => weight(level));

/** That one of these figures at least stands higher than in a choice. */
export const higherThan = (choice: Choice, figures: readonly string[], ladders: Ladders): Clause => ({
  need: 1,
  weights: new Map(
    figures.map((figure) => [
      figure,
      weightsBy(figure, ladders, (level) => Number(level > levelOf(choice, figure))),
    ]),
  ),
});

/** For each of some figures the levels from one to another. */
export type Box = ReadonlyMap<string, readonly [from: number, to: number]>;

/** That these figures are not all within these levels. */
export const outside = (box: Box, ladders: Ladders): Clause => ({
  need: 1,
  weights: new Map(
    [...box].map(([figure, [from, to]]) => [
      figure,
      weightsBy(figure, ladders, (level) => Number(level < from || level > to)),
    ]),
  ),
});

/** Without the clauses that follow from another. */
export function minimalClauses(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of [...clauses].sort((a, b) => a.weights.size - b.weights.size))
    if (!kept.some((other) => follows(clause, other))) kept.push(clause);
  return kept;
}

/** The clauses in groups that have no figure in common. */
export function separate(clauses: readonly Clause[]): Clause[][] {
  const numbers = new Map<string, number>();
  for (const { weights } of clauses)
    for (const figure of weights.keys()) if (!numbers.has(figure)) numbers.set(figure, numbers.size);
  const figuresOf = ({ weights }: Clause): number[] =>
    [...weights.keys()].map((figure) => numbers.get(figure)!);
  const root = rootsOf(numbers.size, clauses.map(figuresOf));
  return [...groupBy(clauses, (clause) => (clause.weights.size ? root(figuresOf(clause)[0]!) : -1)).values()];
}

const follows = (clause: Clause, from: Clause): boolean =>
  [...from.weights].every(([figure, own]) => {
    const weights = clause.weights.get(figure);
    return own.every((weight, level) => (weights?.[level] ?? 0) * from.need >= weight * clause.need);
  });
