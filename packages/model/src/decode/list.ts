import { LIMITS } from '../limits.ts';
import { report, visit } from './decoder.ts';
import type { Decoder } from './decoder.ts';

export function list<T>(item: Decoder<T>, least = 0): Decoder<T[]> {
  return (input, path, reading) => {
    if (!Array.isArray(input)) return report(reading, 'wrong-type', path, { expected: 'list' });
    const { length } = input;
    if (length > LIMITS.items) return report(reading, 'too-many', path, { limit: LIMITS.items });
    if (length < least) return report(reading, 'too-few', path, { limit: least });
    const result: T[] = [];
    for (let index = 0; index < length; index++) {
      // A refused item leaves a gap, so that the indices in later problems stay right.
      result.push(visit(item, input[index], `${path}/${index}`, reading) as T);
    }
    return result;
  };
}

/** A list whose items name themselves, each differently. */
export function items<T extends { id: string }>(item: Decoder<T>, least?: number): Decoder<T[]> {
  const decodeList = list<T | undefined>(item, least);
  return (input, path, reading) => {
    const decoded = decodeList(input, path, reading);
    const seen = new Set<string>();
    decoded?.forEach((one, index) => {
      const id = one?.id;
      if (id === undefined) return;
      if (seen.has(id)) report(reading, 'duplicate-id', `${path}/${index}/id`);
      seen.add(id);
    });
    return decoded as T[] | undefined;
  };
}
