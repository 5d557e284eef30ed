/** Every field of `T` by name, the optional ones included: the compiler asks about each, and allows no other. */
type Every<T> = { [K in keyof T]-?: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** A new object from the named fields, in the order in which they are named; what is unknown stays absent. */
export function fields<T extends object>(named: NoInfer<Every<T>>): T {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as T;
}

/** Applies a builder to what may not be there. */
export const maybe = <T, R>(value: T | undefined, build: (value: T) => R): R | undefined =>
  value === undefined ? undefined : build(value);

/** A list, or nothing where it would be empty. */
export const unlessEmpty = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);
