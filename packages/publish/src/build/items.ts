import type {
  Appraisal,
  Category,
  Id,
  Indicator,
  Recommendation,
  StatedCount,
  StatedShare,
} from '@planglass/model';
import type {
  Classification,
  PlanRecord,
  RecordAppraisal,
  RecordCategory,
  RecordIndicator,
  RecordRecommendation,
  RecordStatedShare,
} from '@planglass/model/record';
import { disclosure } from '../classify/disclosure.ts';
import { buildAssessment, buildCount, buildObservation, buildShare, buildTarget } from './observation.ts';
import { fields, maybe } from './optional.ts';

/** The items that are published; a withheld one is not named at all. */
export const disclosedOnly = <T extends Classification>(list: readonly T[] = []): T[] =>
  list.filter((item) => disclosure(item).disclosed);

/** A category that is published itself; a reference to a withheld one is left out. */
export type CategoryReference = (id: Id | undefined) => Id | undefined;

export const buildCategory = ({ id, name, parent }: RecordCategory, category: CategoryReference): Category =>
  fields<Category>({ id, name, parent: category(parent) });

export const buildIndicator = (record: RecordIndicator, category: CategoryReference): Indicator =>
  fields<Indicator>({
    id: record.id,
    name: record.name,
    category: category(record.category),
    nature: record.nature,
    unit: record.unit,
    direction: record.direction,
    baseline: maybe(record.baseline, buildObservation),
    target: maybe(record.target, buildTarget),
    actual: maybe(record.actual, buildObservation),
    assessment: maybe(record.assessment, buildAssessment),
    note: record.note,
  });

/** The stated counts, but for those of a category that is withheld: its name would tell it. */
export const buildCounts = (counts: PlanRecord['counts'] = [], category: CategoryReference): StatedCount[] =>
  counts.flatMap(({ id, of, group, count }) =>
    group?.by === 'category' && category(group.key) === undefined
      ? []
      : [
          fields<StatedCount>({
            id,
            of,
            group: maybe(group, ({ by, key }) => ({ by, key })),
            count: buildCount(count),
          }),
        ],
  );

export const buildStatedShare = ({ id, of, predicate, share }: RecordStatedShare): StatedShare => ({
  id,
  of,
  predicate,
  share: buildShare(share),
});

export const buildAppraisal = ({ id, of, words }: RecordAppraisal): Appraisal => ({ id, of, words });

export const buildRecommendation = ({ id, text }: RecordRecommendation): Recommendation => ({ id, text });
