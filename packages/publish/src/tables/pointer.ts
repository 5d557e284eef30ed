export interface Json {
  [key: string]: unknown;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const steps = (pointer: string): string[] => (pointer ? pointer.slice(1).split('/') : []);

/** What stands at a JSON Pointer. No key of a record needs escaping. */
export const get = (value: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), value);

/** Puts a value at a JSON Pointer, with the objects on the way. */
export function set(target: Json, pointer: string, value: unknown): void {
  const path = steps(pointer);
  const last = path.pop();
  if (last === undefined) return;
  let at = target;
  for (const step of path) {
    const next = isObject(at[step]) ? at[step] : {};
    at[step] = next;
    at = next;
  }
  at[last] = value;
}
