import { LIMITS } from '../limits.ts';
import { UNPRINTABLE } from '../patterns.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';

/** What one reading has found so far. */
export interface Reading {
  problems: Problem[];
  values: number;
}

/** Reads one value into a fresh copy; `undefined` once it has reported a problem. */
export type Decoder<T> = (input: unknown, path: string, reading: Reading) => T | undefined;

/** Thrown and caught here only, where reading on would be of no use. */
const STOP = {};

export function report(
  reading: Reading,
  code: ProblemCode,
  path: string,
  args: Problem['args'] = {},
): undefined {
  const { problems } = reading;
  problems.push({ code, path, args });
  if (problems.length >= LIMITS.problems) {
    problems.push({ code: 'too-many-problems', path: '', args: { limit: LIMITS.problems } });
    throw STOP;
  }
}

/** Reads a part of a value, and counts it. */
export function visit<T>(decode: Decoder<T>, input: unknown, path: string, reading: Reading): T | undefined {
  if (++reading.values > LIMITS.values) {
    reading.problems.push({ code: 'too-large', path: '', args: { limit: LIMITS.values } });
    throw STOP;
  }
  return decode(input, path, reading);
}

/** A key of the file in a form that is safe to show. */
export const keyName = (key: PropertyKey): string => String(key).slice(0, 40).replace(UNPRINTABLE, '\ufffd');

/** Runs a reading to its end, whatever the input does: a getter or a proxy may throw at any step. */
export function read<T>(
  steps: (reading: Reading) => T | undefined,
): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const reading: Reading = { problems: [], values: 0 };
  try {
    const value = steps(reading);
    if (value !== undefined && !reading.problems.length) return { ok: true, value };
  } catch (error) {
    if (error !== STOP) reading.problems.push({ code: 'unreadable', path: '', args: {} });
  }
  return { ok: false, problems: reading.problems };
}
