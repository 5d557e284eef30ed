import type {
  Appraisal,
  Category,
  Code,
  Coded,
  Codelist,
  CountGroup,
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
  RecordCodelist,
  RecordIndicator,
  RecordRecommendation,
  RecordStatedShare,
} from '@planglass/model/record';
import { disclosure } from '../classify/disclosure.ts';
import type { namedGroups } from '../classify/groups.ts';
import { buildAssessment, buildCount, buildObservation, buildShare, buildTarget } from './observation.ts';
import { fields, maybe } from './optional.ts';

/** The items that are published; a withheld one is not named at all. */
export const disclosedOnly = <T extends Classification>(list: readonly T[] = []): T[] =>
  list.filter((item) => disclosure(item).disclosed);

/** Whether a group is published itself; a reference to a withheld one is left out. */
export type IsNamed = ReturnType<typeof namedGroups>;

/** What is published of a list of groups; of one that lies in a withheld one not where. */
export function buildCategories(list: readonly RecordCategory[] = []): Category[] {
  const disclosed = disclosedOnly(list);
  const named = new Set(disclosed.map(({ id }) => id));
  return disclosed.map(({ id, name, parent }) =>
    fields<Category>({ id, name, parent: parent !== undefined && named.has(parent) ? parent : undefined }),
  );
}

/** The codelists with a code that is published; whether others of it are withheld is said, and not which. */
export const buildCodelists = (lists: readonly RecordCodelist[] = []): Codelist[] =>
  lists.flatMap((list) => {
    const codes: Code[] = buildCategories(list.codes);
    const isPartial = codes.length < list.codes.length || undefined;
    return codes.length ? [fields<Codelist>({ id: list.id, name: list.name, isPartial, codes })] : [];
  });

/** The groups of an item that are published. */
export function buildGroups(
  { category, coded }: { category?: Id; coded?: Coded },
  isNamed: IsNamed,
): { category: Id | undefined; coded: Coded | undefined } {
  const codes = Object.entries(coded ?? {}).filter(([by, key]) => isNamed({ by, key }));
  return {
    category: category !== undefined && isNamed({ by: 'category', key: category }) ? category : undefined,
    coded: codes.length ? Object.fromEntries(codes) : undefined,
  };
}

export const buildIndicator = (record: RecordIndicator, isNamed: IsNamed): Indicator =>
  fields<Indicator>({
    id: record.id,
    name: record.name,
    ...buildGroups(record, isNamed),
    nature: record.nature,
    unit: record.unit,
    direction: record.direction,
    baseline: maybe(record.baseline, buildObservation),
    target: maybe(record.target, buildTarget),
    actual: maybe(record.actual, buildObservation),
    assessment: maybe(record.assessment, buildAssessment),
    note: record.note,
  });

/** The stated counts, but for those of a category or code that is withheld: its name would tell it. */
export const buildCounts = (counts: PlanRecord['counts'] = [], isNamed: IsNamed): StatedCount[] =>
  counts.flatMap(({ id, of, group, count }) =>
    group && !isNamed(group)
      ? []
      : [
          fields<StatedCount>({
            id,
            of,
            group: maybe(group, ({ by, key, and }) =>
              fields<CountGroup>({ by, key, and: maybe(and, (it) => ({ by: it.by, key: it.key })) }),
            ),
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
