import type { ItemKind, Withholding } from '@planglass/model';
import type { Classification, PlanRecord, RecordWithholding } from '@planglass/model/record';
import { CLASSIFIED_LISTS, ITEM_KIND } from '../classify/classify.ts';
import { disclosure } from '../classify/disclosure.ts';
import { disclosedOnly } from './items.ts';
import { fields, maybe } from './optional.ts';
import { buildBasis } from './parts.ts';

/**
 * The record's own public statements of what it withholds, then what they do not cover: for each kind of item that
 * some are withheld as a whole, and that parts of what is said of them are; neither which nor how many.
 */
export function buildWithholdings(record: PlanRecord): Withholding[] {
  const stated = (record.withholdings ?? []).map(buildWithholding);
  const found = [
    ...kindsWithWithheldItems(record).map((of) => ({ of, aspect: 'items' as const })),
    ...[...kindsWithWithheldParts(record)].map((of) => ({ of, aspect: 'parts' as const })),
  ].filter(({ of, aspect }) => !stated.some((each) => each.of === of && each.aspect === aspect));
  const taken = new Set(stated.map(({ id }) => id));
  return [...stated, ...found.map(({ of, aspect }) => generated(of, aspect, taken))];
}

function buildWithholding(record: RecordWithholding): Withholding {
  const { id, of, aspect, statement, count } = record;
  const found = disclosure(record);
  const confStatus = found.disclosed ? ('N' as const) : found.confStatus;
  return fields<Withholding>({
    id,
    of,
    aspect,
    confStatus,
    statement,
    count,
    basis: maybe(record.basis, buildBasis),
  });
}

function generated(of: ItemKind, aspect: 'items' | 'parts', taken: ReadonlySet<string>): Withholding {
  let id = aspect === 'items' ? `withheld-${of}` : `withheld-parts-of-${of}`;
  while (taken.has(id)) id += '-';
  return { id, of, aspect, confStatus: 'N' };
}

/** The kinds of which something is withheld that has no place of its own in the document where it could say so. */
function kindsWithWithheldParts({
  tasks,
  projects,
  processStages,
  shares,
  appraisals,
}: PlanRecord): Set<ItemKind> {
  const withheld = (item: Classification): boolean => !disclosure(item).disclosed;
  const within = <T extends Classification>(
    list: readonly T[] = [],
    parts: (item: T) => Classification[] = () => [],
  ) => disclosedOnly(list).some((item) => parts(item).some(withheld));
  const kinds: (ItemKind | false)[] = [
    within(tasks, ({ achievements = [], milestones = [] }) => [...achievements, ...milestones]) && 'tasks',
    within(projects, ({ figures = [], milestones = [] }) => [...figures, ...milestones]) && 'projects',
    within(processStages, ({ events = [] }) => events) && 'process-stages',
    ...(shares ?? []).filter(withheld).map(({ of }) => of),
    // What is said of the plan as a whole is a part of the report.
    ...(appraisals ?? []).filter(withheld).map(({ of }) => (of === 'plan' ? 'sections' : of)),
  ];
  return new Set(kinds.filter((kind) => kind !== false));
}

function kindsWithWithheldItems(record: PlanRecord): ItemKind[] {
  return CLASSIFIED_LISTS.flatMap((list) => {
    const kind = ITEM_KIND[list];
    const some = (record[list] ?? []).some((item) => {
      if ('state' in item && item.state === 'absent') return false;
      const found = disclosure(item);
      // A section that is withheld under a code keeps its heading, and says so itself.
      return !found.disclosed && !(list === 'sections' && found.classified);
    });
    return kind && some ? [kind] : [];
  });
}
