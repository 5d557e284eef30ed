import { ancestorsOf, codedGroups, type Breakdown, type Id, type ProgressDocument } from '@planglass/model';
import type { Fact } from '../description.ts';
import type { Reading } from '../phrase.ts';
import { rowNames, sayCount } from './describe.ts';
import { prefix, type Group } from './groups.ts';

/** A group in its place among others. */
export type Placed = Group & {
  /** Where it stands in the list that is given. */
  index: number;
  /** How deep a category or code lies within others of these groups; 0 for what lies in none. */
  level: number;
  /** The nearest of these groups that it lies in, whose number holds its own. */
  within?: Id;
};

/** A group as a fact; what lies within it stands after it. */
export interface NestedRow extends Fact {
  /** Tells the group from all others; a code of the document, unless it tells what is not known of an item. */
  key: string;
  level: number;
  /** The place of the row that it is a part of. */
  within?: number;
  /** Whether rows below are parts of it. */
  hasParts: boolean;
}

/** How a group is told from all others, those of what is not known among them. */
export const keyOfGroup = ({ rest, key }: Group): string => (rest ? prefix + key : key);

/** Puts what lies within a group after it, and leaves the order as it is otherwise: no number decides on a place. */
export function nest(document: ProgressDocument, by: Breakdown, groups: readonly Group[]): Placed[] {
  const above = ancestorsOf(codedGroups(document, by));
  const there = new Set(groups.flatMap(({ rest, key }) => (rest ? [] : [key])));
  const below = new Map<string | undefined, Placed[]>();
  groups.forEach((group, index) => {
    const within = group.rest ? undefined : above(group.key).find((key) => there.has(key));
    const placed: Placed = { ...group, index, level: 0, ...(within === undefined ? {} : { within }) };
    const beside = below.get(within);
    if (beside) beside.push(placed);
    else below.set(within, [placed]);
  });
  const ordered: Placed[] = [];
  const pending = (below.get(undefined) ?? []).reverse();
  for (let group = pending.pop(); group; group = pending.pop()) {
    const { key, rest, level } = group;
    ordered.push(group);
    if (rest) continue;
    pending.push(...(below.get(key) ?? []).map((each) => ({ ...each, level: level + 1 })).reverse());
    // a group that is stated twice has its parts once
    below.delete(key);
  }
  return ordered;
}

/** Groups as rows, in their order. */
export function sayNested(reading: Reading, by: Breakdown, groups: readonly Placed[]): NestedRow[] {
  const name = rowNames(reading, by);
  const places = new Map<string, number>();
  const rows = groups.map((group, place): NestedRow => {
    const within = group.within === undefined ? undefined : places.get(group.within);
    if (!group.rest) places.set(group.key, place);
    return {
      label: name(group),
      ...sayCount(reading, group),
      key: keyOfGroup(group),
      level: group.level,
      ...(within === undefined ? {} : { within }),
      hasParts: false,
    };
  });
  for (const { within } of rows) if (within !== undefined) rows[within]!.hasParts = true;
  return rows;
}
