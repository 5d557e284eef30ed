import { isConstant } from '../exact/linear.ts';
import { isSatisfied, type Constraint } from '../solve/system.ts';
import type { Claim, Statement } from './statement.ts';

export type Said = Pick<Statement, 'kind' | 'references'> & Partial<Pick<Statement, 'id' | 'restsOn'>>;

/** A statement from its claims and choices, under the number it will have. */
export function statement(
  said: Said,
  number: number,
  claims: readonly Claim[],
  choices: readonly (readonly (readonly Claim[])[])[] = [],
): Statement {
  const own = (claim: Claim): Constraint => ({ ...claim, statement: number });
  const open: (readonly Claim[])[][] = [];
  const sure = [...claims];
  for (const alternatives of choices) {
    const possible = alternatives
      .map((each) => each.filter((claim) => !isTrue(claim)))
      .filter((each) => !each.some(isFalse));
    if (possible.length === 1) sure.push(...possible[0]!);
    else if (!possible.some((each) => each.length === 0)) open.push(possible);
  }
  return {
    restsOn: [],
    ...said,
    constraints: sure.filter((claim) => !isTrue(claim)).map(own),
    choices: open.map((alternatives) => ({
      statement: number,
      alternatives: alternatives.map((each) => each.map(own)),
    })),
  };
}

const isTrue = (claim: Claim): boolean =>
  isConstant(claim.expression) && isSatisfied(claim.expression.constant, claim.sense);
const isFalse = (claim: Claim): boolean =>
  isConstant(claim.expression) && !isSatisfied(claim.expression.constant, claim.sense);
