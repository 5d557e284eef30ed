import { codedGroups, type CodedGroup, type Id } from '@planglass/model';
import type { Classification, PlanRecord } from '@planglass/model/record';
import { disclosure } from './disclosure.ts';

/** Whether a group of the record is named in its document: a category or a code is where it is disclosed itself. */
export function namedGroups(record: PlanRecord): (group: { by: Id; key: Id }) => boolean {
  const named = new Map<Id, ReadonlySet<Id>>();
  const namesIn = (by: Id): ReadonlySet<Id> => {
    const groups: readonly (CodedGroup & Classification)[] = codedGroups(record, by);
    const isClassified = by === 'category' || record.codelists?.some(({ id }) => id === by);
    return new Set(groups.filter((each) => !isClassified || disclosure(each).disclosed).map(({ id }) => id));
  };
  return ({ by, key }) => {
    if (!named.has(by)) named.set(by, namesIn(by));
    return named.get(by)!.has(key);
  };
}
