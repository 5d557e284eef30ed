import { ONE } from '../exact/rational.ts';
import { Explorer } from '../solve/explore.ts';
import { components, compact } from '../solve/components.ts';
import type { Proof } from '../solve/proof.ts';
import type { Solver } from '../solve/solver.ts';
import { isSatisfied, type Constraint, type System } from '../solve/system.ts';
import type { Book } from '../statements/book.ts';
import type { Statement } from '../statements/statement.ts';
import { systemOf } from './prepare.ts';
import { usedBy, usedWithValues } from './used.ts';

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
 * Statements among these that contradict each other, as one proof of it tells them; none where something satisfies all,
 * undefined where the search reached its limit. Decided in the outer form, so that an enclosure alone never makes a
 * contradiction.
 */
function disagreement(
  book: Book,
  statements: readonly Statement[],
  solver?: Solver,
): Statement[] | undefined {
  const found = contradictionIn(systemOf(book, statements, 'outer'), solver);
  if (!found?.proof) return found && [];
  const some = usedWithValues(book, statements, found.system, [found.proof]);
  // Once more with what is published as unknowns, so that the proof says which of the values it needs.
  const again = contradictionIn(systemOf(book, some, 'outer', new Map()), solver);
  return again?.proof ? usedBy(book, again.system, [again.proof]) : some;
}

/** The part of a system that nothing satisfies, with the proof; neither where something does, undefined past the limit. */
function contradictionIn(
  { constraints, ...system }: System,
  solver: Solver | undefined,
): { system: System; proof: Proof } | { proof?: never } | undefined {
  const isOpen = ({ expression }: Constraint): boolean => expression.terms.size > 0;
  const wrong = constraints.find(
    (each) => !isOpen(each) && !isSatisfied(each.expression.constant, each.sense),
  );
  if (wrong)
    return {
      system: { ...system, constraints: [wrong] },
      proof: { kind: 'rows', combination: new Map([[0, ONE]]) },
    };
  for (const { system: part } of components(
    compact({ ...system, constraints: constraints.filter(isOpen) }),
  )) {
    const explorer = new Explorer(part, { solver });
    const found = explorer.feasible([]);
    explorer.close();
    if (found.kind === 'contradiction') return { system: part, proof: found.proof };
    if (found.kind === 'not-proved') return undefined;
  }
  return {};
}

/**
 * The maximal sets of statements that agree with each other: all of them where they do, else each that leaves out
 * as little as possible. A reader may hold to any of these. Undefined past the limit. A tree of hitting sets (Reiter
 * 1987): each conflict is searched for once, and used wherever it is not left out yet.
 */
export function readings(
  book: Book,
  statements: readonly Statement[],
  solver?: Solver,
): Statement[][] | undefined {
  const conflicts = conflictsIn(book, statements, solver);
  // A reading leaves something out of each conflict, and those that share nothing multiply.
  let tooMany = conflicts.reduce((ways, each) => ways * each.filter(isDoubted).length, 1) > SEEN_LIMIT;
  /** One among these statements; none where they agree, undefined where the search reached its limit. */
  const conflictAmong = (left: ReadonlySet<Statement>): readonly Statement[] | undefined => {
    const known = conflicts.find((each) => each.every((one) => left.has(one)));
    if (known) return known;
    const found = contradiction(book, [...left], solver);
    if (!found?.length) return found;
    conflicts.push(found);
    return found;
  };
  const found: ReadonlySet<Statement>[] = [];
  const seen = new Set<string>();
  const visit = (left: ReadonlySet<Statement>): void => {
    const name = statements.flatMap((each, index) => (left.has(each) ? [] : [index])).join();
    if (tooMany || seen.has(name)) return;
    seen.add(name);
    const conflict =
      seen.size > SEEN_LIMIT || found.length > READINGS_LIMIT ? undefined : conflictAmong(left);
    if (!conflict) tooMany = true;
    else if (!conflict.length) found.push(left);
    else
      for (const one of conflict)
        if (isDoubted(one)) visit(new Set([...left].filter((each) => each !== one)));
  };
  visit(new Set(statements));
  if (tooMany) return undefined;
  const maximal = found.filter(
    (set, at) =>
      !found.some(
        (other, index) => index !== at && other.size > set.size && [...set].every((each) => other.has(each)),
      ),
  );
  return maximal.map((set) => [...set]);
}

/**
 * Conflicts of one statement with what is published of its own figures, such as a sum whose parts are more than it: found
 * without looking at anything else, so at once. None has anything in common with another that can be doubted.
 */
export function conflictsIn(book: Book, statements: readonly Statement[], solver?: Solver): Statement[][] {
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
    const core = contradiction(book, [...beside, one], solver);
    if (!core?.length) continue;
    for (const each of core) if (isDoubted(each)) doubted.add(each);
    found.push(core);
  }
  return found;
}

/**
 * An irreducible set of statements that contradict each other: each that can be left out is left out. None where they
 * agree, undefined where the search reached its limit.
 */
export function contradiction(
  book: Book,
  statements: readonly Statement[],
  solver?: Solver,
): Statement[] | undefined {
  const found = disagreement(book, statements, solver);
  let core = found ?? [];
  for (const one of core) {
    if (!core.includes(one)) continue;
    const less = disagreement(
      book,
      core.filter((each) => each !== one),
      solver,
    );
    if (less?.length) core = less;
  }
  return found && statements.filter((each) => core.includes(each));
}
