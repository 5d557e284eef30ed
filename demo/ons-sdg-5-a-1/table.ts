import { readFileSync } from 'node:fs';

/** The shares of women and men among the managers of one occupation, area and year, in per cent as published. */
export interface Group {
  year: string;
  occupation: string;
  /** The code of the area; empty where the source has none, which is the whole. */
  area: string;
  /** Undefined where it is suppressed. */
  female: string | undefined;
  male: string | undefined;
}

/** A group in which one sex is suppressed and the other published. */
export interface HalfPublished extends Group {
  published: 'female' | 'male';
  suppressed: 'female' | 'male';
}

/** The table beside this file; no value of it holds a comma. */
export function readTable(): Group[] {
  const [, ...lines] = readFileSync(new URL('shares.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [year = '', occupation = '', area = '', female, male] = line.split(',');
    return { year, occupation, area, female: female || undefined, male: male || undefined };
  });
}

export const halfPublished = (groups: readonly Group[]): HalfPublished[] =>
  groups
    .filter(({ female, male }) => (female === undefined) !== (male === undefined))
    .map((group) =>
      group.female === undefined
        ? { ...group, published: 'male', suppressed: 'female' }
        : { ...group, published: 'female', suppressed: 'male' },
    );

/**
 * What the two shares of the fully published groups add up to, in per cent as published and so not exactly: a float is
 * good enough for a summary, to the tenth.
 */
export const publishedSums = (groups: readonly Group[]): number[] =>
  groups
    .filter(({ female, male }) => female !== undefined && male !== undefined)
    .map(({ female, male }) => Number(female) + Number(male));
