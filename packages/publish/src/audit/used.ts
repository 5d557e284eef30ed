import { leavesOf, type Proof } from '../solve/proof.ts';
import type { System } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';
import { constraintsOf, type Statement } from '../statements/statement.ts';

/** The statements of a system that proofs use, and before them those of the given ones that publish a value of theirs. */
export function usedWithValues(
  book: Book,
  statements: readonly Statement[],
  system: System,
  proofs: readonly Proof[],
): Statement[] {
  const used = usedBy(book, system, proofs);
  // By unknown: two releases can publish one figure, each under a key of its own.
  const figureOf = (key: string): number | string => book.numbers.get(key)?.index ?? key;
  const figures = new Set<number | string>(
    used.flatMap((each) => [
      ...[...each.references, ...each.restsOn].map(figureOf),
      ...constraintsOf(each).flatMap(({ expression }) => [...expression.terms.keys()]),
    ]),
  );
  const values = statements.filter(
    ({ kind, references: [key = ''] }) => kind === 'published' && figures.has(figureOf(key)),
  );
  return [...new Set([...values, ...used])];
}

/** The statements of a system that proofs use. */
export function usedBy(book: Book, system: System, proofs: readonly Proof[]): Statement[] {
  const numbers = new Set<number>();
  for (const proof of proofs)
    leavesOf(proof, system, (combination, rows, choices) => {
      for (const row of combination.keys()) numbers.add(rows[row]?.statement ?? -1);
      for (const choice of choices) numbers.add(system.choices[choice]!.statement);
    });
  numbers.delete(-1);
  return [...numbers].map((number) => book.statements[number]!);
}
