/**
 * The further rules on references, which a JSON Schema cannot say. They hold alike for a document and for a
 * record, so they are written for what both share.
 */
import { NATURES } from './codes.ts';
import { report, type Reading } from './decode/decoder.ts';
import type { CountGroup, Id, StatusScale } from './document.ts';
import type { ProblemCode } from './problems/problem.ts';
import { statusScaleOf } from './scale.ts';

interface Assessable {
  assessment?: { state: string; status?: Id };
}

interface Categorised extends Assessable {
  category?: Id;
}

/** The part of a document or record that refers to other parts of it. */
export interface Referring {
  statusScale?: StatusScale;
  sections?: readonly { id: Id; parent?: Id }[];
  categories?: readonly { id: Id }[];
  indicators?: readonly Categorised[];
  tasks?: readonly (Categorised & { achievements?: readonly Assessable[] })[];
  projects?: readonly Categorised[];
  counts?: readonly { group?: CountGroup }[];
}

export function checkReferences(input: Referring, reading: Reading): void {
  const categories = new Set((input.categories ?? []).map(({ id }) => id));
  const statuses = new Set(statusScaleOf(input as { statusScale: StatusScale }).statuses.map(({ id }) => id));

  const refer = (known: ReadonlySet<string>, id: Id | undefined, code: ProblemCode, path: string): void => {
    if (id !== undefined && !known.has(id)) report(reading, code, path);
  };
  const assessed = ({ assessment }: Assessable, path: string): void => {
    if (assessment?.state === 'assessed')
      refer(statuses, assessment.status, 'unknown-status', `${path}/assessment/status`);
  };
  const categorised = (list: readonly Categorised[] | undefined, name: string): void =>
    list?.forEach((item, index) => {
      refer(categories, item.category, 'unknown-category', `/${name}/${index}/category`);
      assessed(item, `/${name}/${index}`);
    });

  categorised(input.indicators, 'indicators');
  categorised(input.tasks, 'tasks');
  categorised(input.projects, 'projects');
  input.tasks?.forEach(({ achievements }, task) =>
    achievements?.forEach((each, index) => assessed(each, `/tasks/${task}/achievements/${index}`)),
  );

  const groups = {
    category: [categories, 'unknown-category'],
    nature: [new Set<string>(NATURES), 'unknown-nature'],
    assessment: [statuses, 'unknown-status'],
  } as const;
  input.counts?.forEach(({ group }, index) => {
    if (!group) return;
    const [known, code] = groups[group.by];
    refer(known, group.key, code, `/counts/${index}/group/key`);
  });

  // A parent stands before its parts, so that no section can be its own ancestor.
  const earlier = new Set<string>();
  input.sections?.forEach(({ id, parent }, index) => {
    refer(earlier, parent, 'unknown-parent', `/sections/${index}/parent`);
    earlier.add(id);
  });
}
