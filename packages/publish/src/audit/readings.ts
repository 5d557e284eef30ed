import { Explorer } from '../solve/explore.ts';
import { components } from '../solve/components.ts';
import type { Solver } from '../solve/solver.ts';
import { isSatisfied } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';
import type { Statement } from '../statements/statement.ts';
import { systemOf } from './prepare.ts';

/** What no reader doubts, whatever else does not add up. */
const BEYOND_DOUBT = new Set([
  'non-negative',
  'one-status',
  'bounds',
  'zero',
  'below-minimum-frequency',
  'not-below-minimum-frequency',
]);

/** No more readings than these are looked at; more of them are not proved. */
export const READINGS_LIMIT = 64;

/**
 * Whether something satisfies all of these statements; undefined where the search reached its limit. Decided in the
 * outer form, so that an enclosure alone never makes a contradiction.
 */
export function consistent(
  book: Book,
  statements: readonly Statement[],
  solver?: Solver,
): boolean | undefined {
  const system = systemOf(book, statements, 'outer');
  if (
    !system.constraints.every(
      ({ expression, sense }) => expression.terms.size > 0 || isSatisfied(expression.constant, sense),
    )
  )
    return false;
  for (const { system: part } of components(system)) {
    if (!part.constraints.length && !part.choices.length) continue;
    const explorer = new Explorer(part, { solver });
    const found = explorer.feasible([]);
    explorer.close();
    if (found.kind === 'contradiction') return false;
    if (found.kind === 'not-proved') return undefined;
  }
  return true;
}

/**
 * The maximal sets of statements that agree with each other: all of them where they do, else each that leaves out
 * as little as possible. A reader may hold to any of these. Undefined past the limit.
 */
export function readings(
  book: Book,
  statements: readonly Statement[],
  solver?: Solver,
): Statement[][] | undefined {
  const found: Set<Statement>[] = [];
  const seen = new Set<string>();
  let tooMany = false;
  const visit = (left: readonly Statement[], out: ReadonlySet<Statement>): void => {
    const name = [...out]
      .map((each) => statements.indexOf(each))
      .sort((a, b) => a - b)
      .join();
    if (tooMany || seen.has(name)) return;
    seen.add(name);
    if (seen.size > READINGS_LIMIT * 8 || found.length > READINGS_LIMIT) {
      tooMany = true;
      return;
    }
    const agrees = consistent(book, left, solver);
    if (agrees === undefined) tooMany = true;
    else if (agrees) found.push(new Set(left));
    else
      for (const one of contradiction(book, left, solver))
        if (!BEYOND_DOUBT.has(one.kind))
          visit(
            left.filter((each) => each !== one),
            new Set([...out, one]),
          );
  };
  visit(statements, new Set());
  if (tooMany) return undefined;
  const maximal = found.filter(
    (set, at) =>
      !found.some(
        (other, index) => index !== at && other.size > set.size && [...set].every((each) => other.has(each)),
      ),
  );
  return maximal.map((set) => statements.filter((each) => set.has(each)));
}

/** An irreducible set of statements that contradict each other: each that can be left out is left out. */
export function contradiction(book: Book, statements: readonly Statement[], solver?: Solver): Statement[] {
  let core = [...statements];
  for (const one of statements) {
    const without = core.filter((each) => each !== one);
    if (consistent(book, without, solver) === false) core = without;
  }
  return core;
}
