import { rational } from '../../../packages/publish/src/exact/rational.ts';
import type { Linear } from '../../../packages/publish/src/exact/linear.ts';
import type { Choice, Constraint, Sense, System } from '../../../packages/publish/src/solve/system.ts';

/** `linear({ 0: '2', 1: '-1/2' }, '3')` is 2 x0 − x1/2 + 3. */
export const linear = (terms: Record<number, string>, constant = '0'): Linear => ({
  constant: rational(constant),
  terms: new Map(Object.entries(terms).map(([index, factor]) => [Number(index), rational(factor)])),
});

/** The expression ⋚ 0. */
export const row = (
  terms: Record<number, string>,
  constant: string,
  sense: Sense = '<=',
  statement = 0,
): Constraint => ({ expression: linear(terms, constant), sense, statement });

export const systemOf = (
  unknowns: number,
  constraints: readonly Constraint[],
  {
    whole = [],
    choices = [],
  }: { whole?: readonly number[]; choices?: readonly Choice['alternatives'][] } = {},
): System => ({
  unknowns,
  whole: new Set(whole),
  constraints,
  choices: choices.map((alternatives) => ({ alternatives, statement: 1 })),
});
