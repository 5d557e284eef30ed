import { isStandard } from './codes.ts';
import { report } from './decode/decoder.ts';
import type { Reading } from './decode/decoder.ts';
import type { CountGroup, Id } from './document.ts';
import { breakdownsOf, codedGroups, type CodedGroup, type Grouped, type GroupedItem } from './groups.ts';
import type { ProblemCode } from './problems/problem.ts';

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
type Item = Omit<GroupedItem, 'assessment'> & Assessed & { achievements?: Assessed[] };

/** What points at something else, in a progress document and in a record alike. */
export interface Referring extends Grouped {
  assessmentRule?: Rule;
  sections?: CodedGroup[];
  indicators?: Item[];
  counts?: { group?: CountGroup }[];
  tasks?: Item[];
  projects?: Item[];
}

/** What is said of a key that is none of the groups of a breakdown. */
const codeOf = (by: string): ProblemCode =>
  !isStandard(by) ? 'not-in-codelist' : by === 'assessment' ? 'unknown-status' : `unknown-${by}`;

/** Reports every reference that leads nowhere. */
export function checkReferences(document: Referring, reading: Reading): void {
  const groups = new Map(
    breakdownsOf(document).map((by) => [by, new Set(codedGroups(document, by).map(({ id }) => id))]),
  );

  const checkKey = (by: string, key: Id | undefined, path: string) => {
    if (key !== undefined && !groups.get(by)!.has(key)) report(reading, codeOf(by), path);
  };
  const checkParents = (list: readonly CodedGroup[] = [], path: string) => {
    const earlier = new Set<Id>();
    list.forEach(({ id, parent }, index) => {
      if (parent !== undefined && !earlier.has(parent)) {
        report(reading, 'unknown-parent', `${path}/${index}/parent`);
      }
      earlier.add(id);
    });
  };

  document.codelists?.forEach(({ id, codes }, index) => {
    if (isStandard(id)) report(reading, 'reserved-id', `/codelists/${index}/id`);
    checkParents(codes, `/codelists/${index}/codes`);
  });

  const checkRule = (rule: Rule | undefined, path: string) =>
    rule?.statuses?.forEach((status, index) => checkKey('assessment', status, `${path}/statuses/${index}`));
  checkRule(document.assessmentRule, '/assessmentRule');

  const checkAssessment = ({ assessment }: Assessed, path: string) => {
    checkKey('assessment', assessment?.status, `${path}/assessment/status`);
    assessment?.method?.thresholds?.forEach(({ status }, index) =>
      checkKey('assessment', status, `${path}/assessment/method/thresholds/${index}/status`),
    );
    checkRule(assessment?.rule, `${path}/assessment/rule`);
  };

  for (const name of ['indicators', 'tasks', 'projects'] as const) {
    document[name]?.forEach((item, index) => {
      const path = `/${name}/${index}`;
      checkKey('category', item.category, `${path}/category`);
      for (const [list, key] of Object.entries(item.coded ?? {})) {
        const at = `${path}/coded/${list}`;
        if (isStandard(list) || !groups.has(list)) report(reading, 'unknown-codelist', at);
        else checkKey(list, key, at);
      }
      checkAssessment(item, path);
      item.achievements?.forEach((one, at) => checkAssessment(one, `${path}/achievements/${at}`));
    });
  }

  const checkGroup = (group: CountGroup | undefined, path: string) => {
    if (!group) return;
    const { by, key, and } = group;
    if (!groups.has(by)) report(reading, 'unknown-breakdown', `${path}/by`);
    else checkKey(by, key, `${path}/key`);
    if (and?.by === by) report(reading, 'grouped-twice', `${path}/and/by`);
    checkGroup(and, `${path}/and`);
  };
  document.counts?.forEach(({ group }, index) => checkGroup(group, `/counts/${index}/group`));

  checkParents(document.categories, '/categories');
  checkParents(document.sections, '/sections');
}
