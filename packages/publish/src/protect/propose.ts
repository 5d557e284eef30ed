import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { audit, type Audit } from '../audit/audit.ts';
import { build } from '../build/build.ts';
import { ZERO, toText, type Rational } from '../exact/rational.ts';
import type { Solver } from '../solve/solver.ts';
import type { Source } from '../statements/book.ts';
import { placeOf } from '../statements/collect.ts';
import { partsOf } from '../statements/references.ts';
import type { Statement } from '../statements/statement.ts';
import { suppressionCost } from './costs.ts';
import { cheapestHitting, greedyHitting, type Hitting } from './hitting-set.ts';
import { withhold } from './withhold.ts';

/** What more to withhold so that the audit passes. */
export interface Proposal {
  /** Addresses of the figures, in order. */
  withhold: string[];
  cost: string;
  /** Whether nothing cheaper passes; otherwise nothing cheaper than `bound` does. */
  proven: boolean;
  bound: string;
}

/** Rounds of audit and choice; each shows a new way in which something is given away. */
const ROUNDS_LIMIT = 1_000;

/**
 * The cheapest further withholding that lets nothing be worked out (secondary suppression), as implicit hitting sets
 * (Moreno-Centeno and Karp, Operations Research 2013): every failed audit names a set of published figures that give
 * something away, which stays true until one of them is withheld; the cheapest choice from all such sets so far is
 * audited next. The first that passes is the cheapest of all. Undefined where no withholding helps.
 */
export async function propose(
  record: PlanRecord,
  beside: readonly Source[],
  solver?: Solver,
): Promise<Proposal | undefined> {
  const sets: Set<string>[] = [];
  const totals = new Set((record.counts ?? []).filter(({ group }) => !group).map(({ id }) => `counts/${id}`));
  const cost = (reference: string): Rational =>
    suppressionCost(reference, record.protection?.weights, totals.has(reference));
  const costOf = (references: readonly string[]): Rational =>
    references.map(cost).reduce((sum, each) => sum.add(each), ZERO);
  const proposal = (
    references: readonly string[],
    { proven, bound }: Pick<Hitting<string>, 'proven' | 'bound'>,
  ): Proposal => ({
    withhold: [...references].sort(),
    cost: toText(costOf(references)),
    proven,
    bound: toText(bound),
  });
  for (let round = 0; round < ROUNDS_LIMIT; round++) {
    // A quick choice until one is enough; only then it is worth asking what the cheapest would be.
    const quick = greedyHitting(sets, cost);
    const tried = waysOut(record, beside, quick, solver);
    if (!tried) return undefined;
    sets.push(...tried);
    if (tried.length) continue;
    const cheapest = await cheapestHitting({ sets, cost });
    if (!cheapest) return undefined;
    if (cheapest.cost.compare(costOf(quick)) >= 0) return proposal(quick, cheapest);
    const found = waysOut(record, beside, cheapest.chosen, solver);
    if (!found) return undefined;
    if (!found.length) return proposal(cheapest.chosen, cheapest);
    sets.push(...found);
  }
  return undefined;
}

/** What still gives something away when these are withheld too: of each set one more must be. Undefined where no withholding helps. */
function waysOut(
  record: PlanRecord,
  beside: readonly Source[],
  chosen: readonly string[],
  solver: Solver | undefined,
): Set<string>[] | undefined {
  const tried = withhold(record, chosen).record;
  const document = build(tried);
  const result = audit([{ record: tried, document }, ...beside], { solver });
  if (result.kind !== 'audited') return undefined;
  if (result.passed) return [];
  const found = givingAway(result, document);
  return found?.length && found.every(({ size }) => size > 0) ? found : undefined;
}

/** For each figure that is given away, the published figures that do it; undefined where a limit was reached. */
function givingAway(
  { figures, assessments, book }: Extract<Audit, { kind: 'audited' }>,
  document: ProgressDocument,
): Set<string>[] | undefined {
  const here = placeOf(document);
  const failed = [...figures, ...assessments].filter(({ verdict }) => verdict !== 'pass');
  if (failed.some(({ verdict }) => verdict === 'not-proved')) return undefined;
  const own = (key: string): string[] => {
    const { plan, release, path } = partsOf(key);
    const shown = (book.numbers.get(key) ?? book.assessments.get(key))?.published !== undefined;
    return shown && plan === here.plan && release === here.release && !path.startsWith('public/')
      ? [path]
      : [];
  };
  const ofStatement = ({ kind, references, restsOn }: Statement): string[] =>
    (kind === 'published' ? references : restsOn).flatMap(own);
  return failed.map(({ givenAwayBy }) => new Set(givenAwayBy.flatMap(ofStatement).sort()));
}
