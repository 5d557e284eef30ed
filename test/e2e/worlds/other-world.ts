import type { PlanRecord } from '@planglass/model/record';

type Node = { [key: string]: unknown };

/** Lists of items and fields of observations: what carries a classification, and is withheld without one. */
const CLASSIFIED = new Set([
  ...[
    'categories',
    'indicators',
    'shares',
    'appraisals',
    'tasks',
    'achievements',
    'milestones',
    'projects',
    'figures',
  ],
  ...['recommendations', 'processStages', 'events'],
  ...['baseline', 'target', 'actual', 'assessment', 'count', 'share', 'observation'],
]);
/** Texts of a withheld item that only the record holds. */
const TEXTS = new Set(['name', 'title', 'text', 'words', 'note', 'predicate', 'unit']);

/** A second world: the same record, in which every withheld figure, text and status is another one. */
export interface OtherWorld {
  record: PlanRecord;
  /** How many values were changed. */
  changes: number;
}

/**
 * Changes what a record withholds and every internal note, and nothing that it discloses: no classification,
 * no id, no basis, no title or statement of a withheld section.
 */
export function otherWorld(record: PlanRecord): OtherWorld {
  const statuses = record.statusScale?.statuses.map(({ id }) => id) ?? [
    'ahead',
    'faster',
    'as-expected',
    'lagging',
  ];
  let changes = 0;
  const another = <T>(value: T): T => {
    changes++;
    return value;
  };

  const change = (key: string, value: unknown, hidden: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => change(key, each, hidden));
    if (key === 'internalNote') return another(`另一个世界的备注 ${changes}`);
    if (typeof value === 'object' && value !== null) {
      return changeAll(value as Node, hidden || isWithheld(key, value as Node));
    }
    if (!hidden) return value;
    if (key === 'value') return another(String(700_000 + changes));
    if (key === 'status') return another(statuses[(statuses.indexOf(String(value)) + 1) % statuses.length]);
    if (key === 'planned' || key === 'reached') return another(`${1900 + (changes % 100)}-02`);
    if (key === 'obsStatus') return value;
    return TEXTS.has(key) || key === 'zh-Hans' || key === 'en'
      ? another(`另一个世界的文字 ${changes}`)
      : value;
  };
  const changeAll = (node: Node, hidden: boolean): Node =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === 'basis' ? value : change(key, value, hidden)]),
    );

  const isWithheld = (key: string, node: Node): boolean => CLASSIFIED.has(key) && node['confStatus'] !== 'F';
  return { record: changeAll(record as unknown as Node, false) as unknown as PlanRecord, changes };
}
