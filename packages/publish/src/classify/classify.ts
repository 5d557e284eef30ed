import type { Basis, ItemKind, PublicConfStatus } from '@planglass/model';
import type { Classification, PlanRecord } from '@planglass/model/record';
import { disclosure } from './disclosure.ts';

/** What kind of thing a decision is about: an item with its texts, or one of the figures of an item. */
export type Subject = 'item' | 'observation' | 'assessment';

/** One decision of the primary suppression, as the report lists it. Holds no value and no text of the record but its legal basis. */
export interface Decision {
  /** JSON Pointer into the record. */
  path: string;
  /** The ids on the way, such as `indicators/grain-output/actual`. */
  name: string;
  subject: Subject;
  disclosed: boolean;
  confStatus?: PublicConfStatus;
  basis?: Basis;
  /** False where the record forgot to classify it. */
  classified: boolean;
}

/** Kinds of items whose own classification decides whether they are named at all. */
export const CLASSIFIED_LISTS = [
  'sections',
  'processStages',
  'appraisals',
  'categories',
  'indicators',
  'shares',
  'tasks',
  'projects',
  'recommendations',
] as const satisfies readonly (keyof PlanRecord)[];

/** Kinds of what has none of its own: a stated count, whose figure carries it, and a codelist, whose codes do. */
export const OPEN_LISTS = ['codelists', 'counts'] as const satisfies readonly (keyof PlanRecord)[];

/** The word of the document for a list of the record; appraisals and shares are statements, not items that are counted. */
export const ITEM_KIND: Partial<Record<(typeof CLASSIFIED_LISTS)[number], ItemKind>> = {
  sections: 'sections',
  processStages: 'process-stages',
  categories: 'categories',
  indicators: 'indicators',
  tasks: 'tasks',
  projects: 'projects',
  recommendations: 'recommendations',
};

const OBSERVATIONS = ['baseline', 'target', 'actual', 'count', 'share', 'observation'];
const NESTED_LISTS = ['codes', 'achievements', 'milestones', 'figures', 'events'];

/**
 * The primary suppression by classification: one decision for each item, observation and assessment of the
 * record. Nothing below a withheld item is listed again.
 */
export function classify(record: PlanRecord): Decision[] {
  const lists = [...CLASSIFIED_LISTS, ...OPEN_LISTS];
  return lists.flatMap((list) =>
    (record[list] ?? []).flatMap((item: object, index: number) =>
      decideItem(
        item as Item,
        `/${list}/${index}`,
        list,
        OPEN_LISTS.some((open) => open === list),
      ),
    ),
  );
}

type Item = Classification & { id: string; state?: string } & Record<string, unknown>;

/** `open` for what has no classification of its own. */
function decideItem(item: Item, path: string, within: string, open: boolean): Decision[] {
  const name = `${within}/${item.id}`;
  if (within === 'sections' && item.state === 'absent') return [];
  const own = open ? [] : [decision(item, path, name, 'item')];
  if (own.some(({ disclosed }) => !disclosed)) return own;
  const figures = [...OBSERVATIONS, 'assessment'].flatMap((key) =>
    item[key] === undefined
      ? []
      : [
          decision(
            item[key] as Classification & { state: string },
            `${path}/${key}`,
            `${name}/${key}`,
            key === 'assessment' ? 'assessment' : 'observation',
          ),
        ],
  );
  const nested = NESTED_LISTS.flatMap((key) =>
    ((item[key] as Item[] | undefined) ?? []).flatMap((part, index) =>
      decideItem(part, `${path}/${key}/${index}`, name, false),
    ),
  );
  return [...own, ...figures, ...nested];
}

function decision(
  part: Classification & { state?: string },
  path: string,
  name: string,
  subject: Subject,
): Decision {
  const found = disclosure(part);
  return { path, name, subject, ...found, classified: found.disclosed || found.classified };
}
