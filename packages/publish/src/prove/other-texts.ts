import type { PlanRecord } from '@planglass/model/record';
import { withheld } from '../scan/withheld.ts';

type Node = Record<string, unknown>;

/** The record with another text in each place where it withholds one, notes included, and the places; they are ids and keys. */
export function otherTexts(record: PlanRecord): { record: PlanRecord; places: string[] } {
  // A record is JSON, so that this copies all of it, in every runtime.
  const copy = JSON.parse(JSON.stringify(record)) as PlanRecord;
  const places = withheld(record).flatMap(({ kind, path }) => (kind === 'text' ? [path] : []));
  for (const place of places) {
    const keys = place.split('/');
    const last = keys.pop()!;
    const holder = keys.reduce<unknown>(stepInto, copy) as Node;
    holder[last] = `${String(holder[last])} ≠`;
  }
  return { record: copy, places };
}

/** A key of an object; of a list the id of an item, or its number where it has none. */
const stepInto = (at: unknown, key: string): unknown =>
  Array.isArray(at)
    ? (at.find((item: Node | string) => typeof item === 'object' && item['id'] === key) ?? at[Number(key)])
    : (at as Node)[key];
