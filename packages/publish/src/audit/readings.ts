import { Explorer } from '../solve/explore.ts';
import { components } from '../solve/components.ts';
import type { Solver } from '../solve/solver.ts';
import { isSatisfied, type Constraint } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';
import type { Statement } from '../statements/statement.ts';
import { systemOf } from './prepare.ts';
import { isFeasible } from './truth.ts';

/** What no reader doubts, whatever else does not add up. */
const BEYOND_DOUBT = new Set([
  'non-negative',
  'one-status',
  'bounds',
  'zero',
  'below-minimum-frequency',
  'not-below-minimum-frequency',
]);

/** What a statement is held against by itself: what is published of its figures, and what nobody doubts of them. */
const isGiven = ({ kind }: Statement): boolean => kind === 'published' || BEYOND_DOUBT.has(kind);

const isDoubted = ({ kind }: Statement): boolean => !BEYOND_DOUBT.has(kind);

/** No more readings than these are looked at; more of them are not proved. */
export const READINGS_LIMIT = 64;
/** No more sets of statements than these are looked at to find them. */
const SEEN_LIMIT = READINGS_LIMIT * 8;

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
  // A reading leaves something out of each conflict, and those that share nothing multiply.
  let tooMany =
    conflictsIn(book, statements).reduce((ways, each) => ways * each.filter(isDoubted).length, 1) >
    SEEN_LIMIT;
  const visit = (left: readonly Statement[], out: ReadonlySet<Statement>): void => {
    const name = [...out]
      .map((each) => statements.indexOf(each))
      .sort((a, b) => a - b)
      .join();
    if (tooMany || seen.has(name)) return;
    seen.add(name);
    if (seen.size > SEEN_LIMIT || found.length > READINGS_LIMIT) {
      tooMany = true;
      return;
    }
    const [plain] = conflictsIn(book, left, 1);
    const agrees = plain ? false : consistent(book, left, solver);
    if (agrees === undefined) tooMany = true;
    else if (agrees) found.push(new Set(left));
    else
      for (const one of plain ?? contradiction(book, left, solver))
        if (isDoubted(one))
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

/**
 * Conflicts of one statement with what is published of its own figures, such as a sum whose parts are more than it: found
 * without looking at anything else, so at once. None has anything in common with another that can be doubted.
 */
export function conflictsIn(book: Book, statements: readonly Statement[], most = Infinity): Statement[][] {
  const given = new Map<string, Statement[]>();
  for (const each of statements)
    if (isGiven(each)) {
      const [key = ''] = each.references;
      given.set(key, [...(given.get(key) ?? []), each]);
    }
  const doubted = new Set<Statement>();
  const found: Statement[][] = [];
  for (const one of statements) {
    if (isGiven(one) || doubted.has(one)) continue;
    const beside = [...new Set(one.references)]
      .flatMap((key) => given.get(key) ?? [])
      .filter((each) => !doubted.has(each));
    if (canHold(book, [...beside, one])) continue;
    const core = contradiction(book, [...beside, one]);
    for (const each of core) if (isDoubted(each)) doubted.add(each);
    if (found.push(core) >= most) break;
  }
  return found;
}

/** Whether some statements can hold together; where the search reaches its limit, nothing says that they cannot. */
function canHold(book: Book, statements: readonly Statement[]): boolean {
  const { constraints, choices, whole } = systemOf(book, statements, 'outer');
  const isFalse = ({ expression, sense }: Constraint): boolean =>
    expression.terms.size === 0 && !isSatisfied(expression.constant, sense);
  if (constraints.some(isFalse)) return false;
  const open = constraints.filter(({ expression }) => expression.terms.size > 0);
  const alternatives = choices.map((each) => each.alternatives);
  return (!open.length && !alternatives.length) || isFeasible(open, alternatives, whole);
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
