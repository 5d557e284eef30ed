type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The named fields that are there, in the order in which they are named; what is unknown stays absent. */
export function fields<const T extends object>(named: T): Defined<T> {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** A list, or nothing where it would be empty. */
export const unlessEmpty = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined);
