import { DIRECTIONS, NATURES } from './codes.ts';
import { report } from './decode/decoder.ts';
import type { Reading } from './decode/decoder.ts';
import type { CountGroup, Id, StatusScale } from './document.ts';
import { statusScaleOf } from './scale.ts';

interface Rule {
  statuses?: Id[];
}
interface Assessed {
  assessment?: {
    state: string;
    status?: Id;
    rule?: Rule;
    method?: { kind: string; thresholds?: { status: Id }[] };
  };
}
interface Item extends Assessed {
  category?: Id;
  achievements?: Assessed[];
}

/** What points at something else, in a progress document and in a record alike. */
export interface Referring {
  statusScale?: StatusScale;
  assessmentRule?: Rule;
  sections?: { id: Id; parent?: Id }[];
  categories?: { id: Id; parent?: Id }[];
  indicators?: Item[];
  counts?: { group?: CountGroup }[];
  tasks?: Item[];
  projects?: Item[];
}

const idsOf = (list: readonly { id: Id }[] = []) => new Set(list.map(({ id }) => id));

/** Reports every reference that leads nowhere. */
export function checkReferences(document: Referring, reading: Reading): void {
  const categories = idsOf(document.categories);
  const statuses = idsOf(statusScaleOf(document).statuses);

  const checkRule = (rule: Rule | undefined, path: string) =>
    rule?.statuses?.forEach((status, index) => {
      if (!statuses.has(status)) report(reading, 'unknown-status', `${path}/statuses/${index}`);
    });
  checkRule(document.assessmentRule, '/assessmentRule');

  const checkAssessment = ({ assessment }: Assessed, path: string) => {
    const status = assessment?.status;
    if (status !== undefined && !statuses.has(status)) {
      report(reading, 'unknown-status', `${path}/assessment/status`);
    }
    assessment?.method?.thresholds?.forEach((threshold, index) => {
      if (!statuses.has(threshold.status))
        report(reading, 'unknown-status', `${path}/assessment/method/thresholds/${index}/status`);
    });
    checkRule(assessment?.rule, `${path}/assessment/rule`);
  };

  for (const name of ['indicators', 'tasks', 'projects'] as const) {
    document[name]?.forEach((item, index) => {
      const path = `/${name}/${index}`;
      if (item.category !== undefined && !categories.has(item.category)) {
        report(reading, 'unknown-category', `${path}/category`);
      }
      checkAssessment(item, path);
      item.achievements?.forEach((one, at) => checkAssessment(one, `${path}/achievements/${at}`));
    });
  }

  const groups = {
    category: { keys: categories, code: 'unknown-category' },
    nature: { keys: new Set<string>(NATURES), code: 'unknown-nature' },
    direction: { keys: new Set<string>(DIRECTIONS), code: 'unknown-direction' },
    assessment: { keys: statuses, code: 'unknown-status' },
  } as const;
  document.counts?.forEach(({ group }, index) => {
    if (!group) return;
    const { keys, code } = groups[group.by];
    if (!keys.has(group.key)) report(reading, code, `/counts/${index}/group/key`);
  });

  for (const name of ['categories', 'sections'] as const) {
    const earlier = new Set<Id>();
    document[name]?.forEach(({ id, parent }, index) => {
      if (parent !== undefined && !earlier.has(parent)) {
        report(reading, 'unknown-parent', `/${name}/${index}/parent`);
      }
      earlier.add(id);
    });
  }
}
