import type { CountGroup, Indicator, ItemKind, ProgressDocument, StatedCount } from '@planglass/model';
import { both } from './state.ts';

/** The parts of a document; the heading is the same in every story. */
export type Parts = Partial<Omit<ProgressDocument, 'schemaVersion' | 'language'>>;

export const PLAN_NAME = both('示例市发展规划', 'Development Plan of Example City');
export const RELEASE_TITLE = both(
  '示例市发展规划中期评估',
  'Mid-term Evaluation of the Development Plan of Example City',
);

/** A valid document around the parts: a plan of 2021 to 2025, seen at the end of June 2023. */
export function compose(parts: Parts): ProgressDocument {
  return {
    schemaVersion: '1.0',
    language: 'zh-Hans',
    plan: { id: 'example-plan', name: PLAN_NAME, period: { period: '2021/2025', provenance: 'stated' } },
    release: {
      id: 'mid-term',
      title: RELEASE_TITLE,
      stage: 'final',
      date: '2023-09-28',
      reference: { period: '2023-06-30', provenance: 'stated' },
    },
    ...parts,
  };
}

export const INDICATOR_NAME = both('森林覆盖率', 'Forest cover');
export const PERCENT = both('%', '%');

/** A document with one indicator, whose id is `forest-cover`. */
export const composeIndicator = (parts: Partial<Indicator>): ProgressDocument =>
  compose({
    indicators: [{ id: 'forest-cover', name: INDICATOR_NAME, unit: PERCENT, direction: 'rise', ...parts }],
  });

/** Stated counts: the total, then one for each group. A count that is not a string stands as it is. */
export function composeCounts(
  of: ItemKind,
  total: string | StatedCount['count'] | undefined,
  by: CountGroup['by'],
  groups: Readonly<Record<string, string | StatedCount['count']>>,
): StatedCount[] {
  const observe = (count: string | StatedCount['count']): StatedCount['count'] =>
    typeof count === 'string' ? { state: 'value', value: count } : count;
  const parts = Object.entries(groups).map(([key, count]) => ({
    id: `${of}-${by}-${key}`,
    of,
    group: { by, key },
    count: observe(count),
  }));
  return total === undefined ? parts : [{ id: `${of}-total`, of, count: observe(total) }, ...parts];
}

export const CATEGORIES = [
  { id: 'economy', name: both('经济发展', 'Economic development') },
  { id: 'innovation', name: both('创新驱动', 'Innovation') },
  { id: 'wellbeing', name: both('民生福祉', 'People’s wellbeing') },
];
