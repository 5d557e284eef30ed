import type { ItemKind, Withholding } from '@planglass/model';
import type { PlanRecord, RecordWithholding } from '@planglass/model/record';
import { CLASSIFIED_LISTS, ITEM_KIND } from '../classify/classify.ts';
import { disclosure } from '../classify/disclosure.ts';
import { fields, maybe } from './optional.ts';
import { buildBasis } from './parts.ts';

/**
 * The record's own public statements of what it withholds, and one for each kind of item of which some are
 * withheld as a whole: that there are such items, and neither which nor how many.
 */
export function buildWithholdings(record: PlanRecord): Withholding[] {
  const stated = (record.withholdings ?? []).map(buildWithholding);
  const covered = new Set(stated.filter(({ aspect }) => aspect === 'items').map(({ of }) => of));
  const kinds = kindsWithWithheldItems(record).filter((kind) => !covered.has(kind));
  return [...stated, ...kinds.map((of) => generated(of, stated))];
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

function generated(of: ItemKind, stated: readonly Withholding[]): Withholding {
  const taken = new Set(stated.map(({ id }) => id));
  let id = `withheld-${of}`;
  while (taken.has(id)) id += '-';
  return { id, of, aspect: 'items', confStatus: 'N' };
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
