import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { audit, type Audit } from '../audit/audit.ts';
import { build } from '../build/build.ts';
import { ZERO, toText, type Rational } from '../exact/rational.ts';
import { placeOf } from '../statements/collect.ts';
import { partsOf } from '../statements/references.ts';
import type { Statement } from '../statements/statement.ts';
import { suppressionCost } from './costs.ts';
import { cheapestHitting } from './hitting-set.ts';
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
const ROUNDS_LIMIT = 200;

/**
 * The cheapest further withholding that lets nothing be worked out (secondary suppression), as implicit hitting sets
 * (Moreno-Centeno and Karp, Operations Research 2013): every failed audit names a set of published figures that give
 * something away, which stays true until one of them is withheld; the cheapest choice from all such sets so far is
 * audited next. The first that passes is the cheapest of all. Undefined where no withholding helps.
 */
export function propose(record: PlanRecord, earlier: readonly ProgressDocument[]): Proposal | undefined {
  const sets: Set<string>[] = [];
  const totals = new Set((record.counts ?? []).filter(({ group }) => !group).map(({ id }) => `counts/${id}`));
  const cost = (reference: string): Rational =>
    suppressionCost(reference, record.protection?.weights, totals.has(reference));
  let chosen: string[] = [];
  let [proven, bound, spent] = [true, ZERO, ZERO];
  for (let round = 0; round < ROUNDS_LIMIT; round++) {
    const tried = withhold(record, chosen).record;
    const document = build(tried);
    const result = audit([{ record: tried, document }, ...earlier.map((each) => ({ document: each }))]);
    if (result.kind !== 'audited') return undefined;
    if (result.passed) return { withhold: chosen, cost: toText(spent), proven, bound: toText(bound) };
    const found = givingAway(result, document);
    if (!found || !found.length) return undefined;
    sets.push(...found);
    const hitting = cheapestHitting({ sets, cost });
    if (!hitting) return undefined;
    chosen = [...hitting.chosen].sort();
    spent = hitting.cost;
    bound = hitting.bound;
    proven &&= hitting.proven;
  }
  return undefined;
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
