import {
  parse,
  reconcile,
  reconcileCrossed,
  type ProgressDocument,
  type ReconciliationNote,
} from '@planglass/model';
import type { Problem, PublicConfStatus } from '@planglass/model';
import { publishedCounts, shownFigures, statesOf, type PublishedCount } from './report.ts';

/** What a published document shows and withholds, as data. */
export interface DocumentReport {
  release: string;
  published: PublishedCount[];
  disclosedFigures: number;
  /** JSON Pointers of what stands in it as withheld. */
  withheld: { path: string; confStatus: PublicConfStatus }[];
  reconciliation: ReconciliationNote[];
}

export type DocumentResult = { ok: true; report: DocumentReport } | { ok: false; problems: Problem[] };

/** Checks what is published already: everything in it is public, so that it may be summed up freely. */
export function checkDocument(value: unknown): DocumentResult {
  const parsed = parse(value);
  return parsed.ok ? { ok: true, report: reportOf(parsed.document) } : parsed;
}

function reportOf(document: ProgressDocument): DocumentReport {
  const states = statesOf(document);
  return {
    release: document.release.id,
    published: publishedCounts(document),
    disclosedFigures: shownFigures(states),
    withheld: [
      ...states.flatMap(({ path, state, confStatus }) =>
        state === 'withheld' && confStatus ? [{ path, confStatus }] : [],
      ),
      ...(document.withholdings ?? []).map(({ confStatus }, at) => ({
        path: `/withholdings/${at}`,
        confStatus,
      })),
    ],
    reconciliation: [...reconcile(document), ...reconcileCrossed(document)],
  };
}
