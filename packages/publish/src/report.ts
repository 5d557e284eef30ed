import {
  reconcile,
  reconcileCrossed,
  type ProgressDocument,
  type PublicConfStatus,
  type ReconciliationNote,
  type Withholding,
} from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import type { Decision } from './classify/classify.ts';
import { withoutWithheld } from './report-page/blank.ts';
import { secretsIn } from './audit/audit.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import { roundedBesides, type Rounding } from './protect/withhold.ts';
import type { Book } from './statements/book.ts';
import { figuresOf } from './statements/figures.ts';
import { partsOf } from './statements/references.ts';
import type { Reported } from './tables/grid.ts';

/** How many of a kind the document names. */
export interface PublishedCount {
  of: 'sections' | 'processStages' | 'categories' | 'codelists' | 'indicators' | 'counts' | 'shares' | 'appraisals' | 'tasks' | 'projects' | 'recommendations'; // prettier-ignore
  count: number;
}

/** What a run did, as data. Holds no withheld value, no text of a withheld item and no internal note. */
export interface Report {
  release: string;
  published: PublishedCount[];
  /** Observations and assessments that stand in the document with a value, a status or words. */
  disclosedFigures: number;
  withheld: Decision[];
  /** True where no item and no figure of the record is classified F: then only its heading is published. */
  nothingClassified: boolean;
  /** The record's own statements of what it withholds, as they are published. */
  statedWithholdings: Pick<Withholding, 'id' | 'of' | 'aspect' | 'confStatus' | 'basis'>[];
  /** Sections announced and not there, by id. */
  absentSections: string[];
  /** Counts left out because their category or code is withheld, by id. */
  omittedCounts: string[];
  /** Figures that the document withholds without a period, though others in such a place have one, by address. */
  undated: string[];
  reconciliation: ReconciliationNote[];
  conflicts: Conflict[];
  audit: AuditSummary;
  /** What of a table was left out, or read otherwise than it stands. */
  reported: Reported[];
}

/** What the audit covered. It passed, or there would be no report. */
export interface AuditSummary {
  /** Withheld figures and assessments of which nothing can be worked out more closely than allowed. */
  protected: number;
  /** Withheld to protect others, by address. */
  secondary: string[];
  /** Rounded to protect others. */
  rounded: Rounding[];
  /** Statements of all kinds that were taken into account: published values, relations, earlier releases. */
  statements: number;
  /** Figures public elsewhere that the record lists. */
  publicFigures: number;
}

const KINDS: readonly PublishedCount['of'][] = [
  'sections',
  'processStages',
  'categories',
  'codelists',
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
  { book, reported }: { book: Book; reported: readonly Reported[] },
): Report {
  const kept = new Set(document.counts?.map(({ id }) => id));
  const reconciliation = [...reconcile(document), ...reconcileCrossed(document)];
  return {
    release: document.release.id,
    published: publishedCounts(document),
    disclosedFigures: shownFigures(statesOf(document)),
    withheld: decisions.filter(({ disclosed }) => !disclosed),
    nothingClassified: decisions.length > 0 && decisions.every(({ disclosed }) => !disclosed),
    statedWithholdings: (document.withholdings ?? [])
      .filter(({ id }) => record.withholdings?.some((stated) => stated.id === id))
      .map(({ id, of, aspect, confStatus, basis }) => ({
        id,
        of,
        aspect,
        confStatus,
        ...(basis ? { basis } : {}),
      })),
    absentSections: (document.sections ?? []).filter(({ state }) => state === 'absent').map(({ id }) => id),
    omittedCounts: (record.counts ?? []).map(({ id }) => id).filter((id) => !kept.has(id)),
    undated: undated(document),
    reconciliation,
    conflicts: conflictsOf(book, document, reconciliation),
    audit: {
      ...summary(book, record, decisions),
      rounded: roundedBesides(withoutWithheld(record), document),
    },
    reported: [...reported],
  };
}

/** A reader may take one for what has no value, since that is where offices leave a period out. */
function undated(document: ProgressDocument): string[] {
  const placed = figuresOf(document).map((figure) => ({ ...figure, place: figure.path.split('/').at(-1) }));
  const dated = new Set(placed.flatMap(({ place, period }) => (period === undefined ? [] : [place])));
  return placed.flatMap(({ reference, state, place, period }) =>
    state === 'withheld' && period === undefined && dated.has(place) && place !== 'share' ? [reference] : [],
  );
}

function summary(
  book: Book,
  record: PlanRecord,
  decisions: readonly Decision[],
): Omit<AuditSummary, 'rounded'> {
  const secrets = Object.values(secretsIn(book)).flat();
  const own = secrets.filter(({ key }) => partsOf(key).plan === record.plan.id);
  return {
    protected: own.length,
    secondary: decisions.filter(({ confStatus }) => confStatus === 'D').map(({ name }) => name),
    statements: book.statements.length,
    publicFigures: record.publicFigures?.length ?? 0,
  };
}

export const publishedCounts = (document: ProgressDocument): PublishedCount[] =>
  KINDS.map((of) => ({ of, count: document[of]?.length ?? 0 })).filter(({ count }) => count > 0);

export interface StateAt {
  /** JSON Pointer into the document. */
  path: string;
  state: string;
  confStatus?: PublicConfStatus;
}

/** Every tagged object of a document, in its order: observations, assessments and sections. */
export function statesOf(value: unknown, path = ''): StateAt[] {
  if (typeof value !== 'object' || value === null) return [];
  const { state, confStatus } = value as Partial<StateAt>;
  const own = typeof state === 'string' ? [{ path, state, ...(confStatus ? { confStatus } : {}) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => statesOf(part, `${path}/${key}`))];
}

export const shownFigures = (states: readonly StateAt[]): number =>
  states.filter(({ state }) => ['value', 'range', 'words', 'assessed'].includes(state)).length;
