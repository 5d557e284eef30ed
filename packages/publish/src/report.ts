import { reconcile, type ProgressDocument, type ReconciliationNote } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import type { Decision } from './classify/classify.ts';
import type { GuardStage } from './pipeline.ts';

/** How many of a kind the document names. */
export interface PublishedCount {
  of: 'sections' | 'processStages' | 'categories' | 'indicators' | 'counts' | 'shares' | 'appraisals' | 'tasks' | 'projects' | 'recommendations'; // prettier-ignore
  count: number;
}

/** What a run did, as data. Holds no withheld value, no text of a withheld item and no internal note. */
export interface Report {
  release: string;
  published: PublishedCount[];
  /** Observations and assessments that stand in the document with their value or status. */
  disclosedFigures: number;
  withheld: Decision[];
  /** The record's own statements of what it withholds, by id. */
  statedWithholdings: string[];
  /** Sections announced and not there, by id. */
  absentSections: string[];
  /** Counts left out because their category is withheld, by id. */
  omittedCounts: string[];
  reconciliation: ReconciliationNote[];
  guards: GuardStage[];
}

const KINDS: readonly PublishedCount['of'][] = [
  'sections',
  'processStages',
  'categories',
  'indicators',
  'counts',
  'shares',
  'appraisals',
  'tasks',
  'projects',
  'recommendations',
];

export function report(
  document: ProgressDocument,
  record: PlanRecord,
  decisions: readonly Decision[],
  guards: GuardStage[],
): Report {
  const kept = new Set(document.counts?.map(({ id }) => id));
  return {
    release: document.release.id,
    published: KINDS.map((of) => ({ of, count: document[of]?.length ?? 0 })).filter(({ count }) => count > 0),
    disclosedFigures: decisions.filter(({ subject, disclosed }) => disclosed && subject !== 'item').length,
    withheld: decisions.filter(({ disclosed }) => !disclosed),
    statedWithholdings: (document.withholdings ?? [])
      .map(({ id }) => id)
      .filter((id) => record.withholdings?.some((stated) => stated.id === id)),
    absentSections: (document.sections ?? []).filter(({ state }) => state === 'absent').map(({ id }) => id),
    omittedCounts: (record.counts ?? []).map(({ id }) => id).filter((id) => !kept.has(id)),
    reconciliation: reconcile(document),
    guards,
  };
}
