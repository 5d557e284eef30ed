import { rootsOf } from '../solve/components.ts';
import type { Book } from '../statements/book.ts';
import { constraintsOf, type Statement } from '../statements/statement.ts';

/** Unknowns and statements that hang together. */
export interface Connected {
  unknowns: ReadonlySet<number>;
  statements: readonly Statement[];
}

/** The statements in groups that share no unknown, whether it is published or not. An unknown that nothing is said of is a group by itself. */
export function connected(book: Book): Connected[] {
  const unknownsOf = (statement: Statement): number[] => [
    ...constraintsOf(statement).flatMap(({ expression }) => [...expression.terms.keys()]),
    ...statement.restsOn.flatMap((key) => book.numbers.get(key)?.index ?? []),
  ];
  const named = book.statements.map((statement) => ({ statement, unknowns: unknownsOf(statement) }));
  const root = rootsOf(
    book.truth.length,
    named.map(({ unknowns }) => unknowns),
  );
  const groups = new Map<number, { unknowns: Set<number>; statements: Statement[] }>();
  for (const index of book.truth.keys()) {
    const at = root(index);
    const group = groups.get(at) ?? { unknowns: new Set(), statements: [] };
    groups.set(at, group);
    group.unknowns.add(index);
  }
  for (const { statement, unknowns } of named)
    if (unknowns.length) groups.get(root(unknowns[0]!))!.statements.push(statement);
  return [...groups.values()];
}
