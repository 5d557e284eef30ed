import { keyName, report, visit } from './decoder.ts';
import type { Decoder } from './decoder.ts';

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

export type RequiredFields<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: Decoder<T[K]> };
export type OptionalFields<T> = { [K in OptionalKeys<T>]-?: Decoder<Exclude<T[K], undefined>> };

/** The decoders of an object's keys; the second part may be left out where no key is optional. */
export type Fields<T> = [OptionalKeys<T>] extends [never]
  ? [RequiredFields<T>]
  : [RequiredFields<T>, OptionalFields<T>];

/** A plain object, from whichever frame; a class instance, a typed array or a list is none. */
export function isObject(input: unknown): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object that has the required keys, may have the optional ones, and has no others. */
export function closed<T>(...[required, optional]: Fields<T>): Decoder<T> {
  const fields: Record<string, Decoder<unknown>> = { ...required, ...optional };
  const names = Object.keys(fields);
  return (input, path, reading) => {
    if (!isObject(input)) return report(reading, 'wrong-type', path, { expected: 'object' });
    const own = Reflect.ownKeys(input);
    for (const key of own) {
      if (!names.includes(key as string)) report(reading, 'unknown-key', path, { key: keyName(key) });
    }
    const result: Record<string, unknown> = {};
    for (const name of names) {
      if (own.includes(name)) result[name] = visit(fields[name]!, input[name], `${path}/${name}`, reading);
      else if (name in required) report(reading, 'missing-key', path, { key: name });
    }
    return result as T;
  };
}

type Tag = 'state' | 'kind';
export type Variants<T extends Record<K, string>, K extends Tag> = {
  [V in T[K]]: Fields<Omit<Extract<T, Record<K, V>>, K>>;
};

function tagged<T extends Record<K, string>, K extends Tag>(tag: K, variants: Variants<T, K>): Decoder<T> {
  const decoders: Record<string, Decoder<T>> = {};
  const allowed = Object.keys(variants);
  for (const name of allowed) {
    const [required, optional] = variants[name as T[K]] as [object, object?];
    const fields = [{ [tag]: () => name, ...required }, optional] as unknown as Fields<T>;
    decoders[name] = closed(...fields);
  }
  return (input, path, reading) => {
    if (!isObject(input)) return report(reading, 'wrong-type', path, { expected: 'object' });
    if (!Reflect.ownKeys(input).includes(tag)) return report(reading, 'missing-key', path, { key: tag });
    const name = input[tag];
    if (!allowed.includes(name as string)) {
      return report(reading, 'unknown-code', `${path}/${tag}`, { allowed: allowed.join(', ') });
    }
    return decoders[name as string]!(input, path, reading);
  };
}

/** One of several closed objects, as its `state` says. */
export const byState = <T extends { state: string }>(variants: Variants<T, 'state'>): Decoder<T> =>
  tagged<T, 'state'>('state', variants);

/** One of several closed objects, as its `kind` says. */
export const byKind = <T extends { kind: string }>(variants: Variants<T, 'kind'>): Decoder<T> =>
  tagged<T, 'kind'>('kind', variants);
