import fc from 'fast-check';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import type { Linear } from '../../../packages/publish/src/exact/linear.ts';
import type { Choice, Constraint, Sense, System } from '../../../packages/publish/src/solve/system.ts';

/** Every unknown lies between zero and this, so that whole numbers can be counted through. */
export const GREATEST = 5;

export const linear = (coefficients: readonly number[], constant: number): Linear => ({
  constant: rational(constant),
  terms: new Map(
    coefficients.flatMap((each, index): [number, ReturnType<typeof rational>][] =>
      each === 0 ? [] : [[index, rational(each)]],
    ),
  ),
});

const coefficient = fc.integer({ min: -3, max: 3 });
const rows = (unknowns: number, senses: readonly Sense[]) =>
  fc
    .tuple(
      fc.array(coefficient, { minLength: unknowns, maxLength: unknowns }),
      fc.integer({ min: -12, max: 12 }),
      fc.constantFrom(...senses),
    )
    .map(([coefficients, constant, sense]): Constraint => ({
      expression: linear(coefficients, constant),
      sense,
      statement: 0,
    }));

/** Systems with two to four unknowns, some of which have no solution. */
export const systems = (
  senses: readonly Sense[],
  kind: 'whole' | 'any',
  choices = false,
): fc.Arbitrary<System> =>
  fc.integer({ min: 2, max: 4 }).chain((unknowns) =>
    fc
      .tuple(
        fc.array(rows(unknowns, senses), { minLength: 1, maxLength: 4 }),
        choices
          ? fc.array(
              fc.array(fc.array(rows(unknowns, senses), { minLength: 1, maxLength: 2 }), {
                minLength: 1,
                maxLength: 3,
              }),
              { minLength: 1, maxLength: 2 },
            )
          : fc.constant([]),
      )
      .map(([constraints, alternatives]) => {
        const each = Array.from({ length: unknowns }, (_, index) => index);
        const at = (index: number, factor: number) => each.map((other) => (other === index ? factor : 0));
        return {
          unknowns,
          whole: new Set(kind === 'whole' ? each : []),
          constraints: [
            ...constraints,
            ...each.flatMap((index): Constraint[] => [
              { expression: linear(at(index, -1), 0), sense: '<=', statement: 1 },
              { expression: linear(at(index, 1), -GREATEST), sense: '<=', statement: 1 },
            ]),
          ],
          choices: alternatives.map((some): Choice => ({ alternatives: some, statement: 2 })),
        };
      }),
  );
