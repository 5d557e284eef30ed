import { codedGroups, type CodedGroup, type CountGroup, type Id } from '@planglass/model';
import type { Classification, PlanRecord } from '@planglass/model/record';
import { disclosure } from './disclosure.ts';

/** Whether a group of the record is named in its document, or both of two: a category or a code is where it is disclosed itself. */
export function namedGroups(record: PlanRecord): (group: CountGroup) => boolean {
  const named = new Map<Id, ReadonlySet<Id>>();
  const namesIn = (by: Id): ReadonlySet<Id> => {
    const groups: readonly (CodedGroup & Classification)[] = codedGroups(record, by);
    const isClassified = by === 'category' || record.codelists?.some(({ id }) => id === by);
    return new Set(groups.filter((each) => !isClassified || disclosure(each).disclosed).map(({ id }) => id));
  };
  const isNamed = ({ by, key, and }: CountGroup): boolean => {
    if (!named.has(by)) named.set(by, namesIn(by));
    return named.get(by)!.has(key) && (!and || isNamed(and));
  };
  return isNamed;
}
