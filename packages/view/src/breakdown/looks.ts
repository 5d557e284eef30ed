import { statusScaleOf, type Breakdown, type ProgressDocument } from '@planglass/model';
import type { Group } from './groups.ts';
import { keyOfGroup } from './nested.ts';

/**
 * How a part looks. Any two of a graphic differ in pattern, and as single marks in shape, so that neither needs its colour.
 * A status is the fuller the better it is; what is not known of an item looks like none of the known.
 */
export type Look =
  | { name: 'rank'; fill: number }
  | { name: 'part'; number: number }
  | { name: 'withheld' | 'not-assessed' | 'none-stated' };

/** More parts than these would be told apart by colour alone. */
const MOST_PARTS = 6;
/** As many as a status is shown in as steps. */
const MOST_STATUSES = 7;

/** The look of each of these groups, or undefined where they are too many to differ. */
export function looksOf(
  document: ProgressDocument,
  by: Breakdown,
  groups: readonly Group[],
): ReadonlyMap<string, Look> | undefined {
  const { statuses } = statusScaleOf(document);
  const named = groups.filter(({ rest }) => !rest);
  if (by === 'assessment' ? statuses.length > MOST_STATUSES : named.length > MOST_PARTS) return undefined;
  const last = statuses.length - 1;
  const ranks = new Map(statuses.map(({ id }, place) => [id, last ? 1 - place / last : 1]));
  let next = 0;
  return new Map(
    groups.map((group): [string, Look] => {
      const key = keyOfGroup(group);
      if (group.rest) return [key, lookOfRest(group.key)];
      return [
        key,
        by === 'assessment'
          ? { name: 'rank', fill: ranks.get(group.key) ?? 0 }
          : { name: 'part', number: next++ },
      ];
    }),
  );
}

const lookOfRest = (key: (Group & { rest: true })['key']): Look => ({
  name: key === 'not-assessed' || key === 'none-stated' ? key : 'withheld',
});

/** A line along a part of a bar, in user units of a bar of 24 in height. */
export interface PatternLine {
  y: number;
  width: number;
  dash?: string;
  /** Its dashes slant, so that they hatch. */
  slanted?: true;
}

/** What a part of a bar is filled with, inside its outline. */
export interface Pattern {
  /** How opaque its colour is, 0 to 1. */
  tint: number;
  lines: readonly PatternLine[];
}

const two = (line: Omit<PatternLine, 'y'>): PatternLine[] => [
  { y: 7.5, ...line },
  { y: 16.5, ...line },
];
const PARTS: readonly Pattern[] = [
  { tint: 1, lines: [] },
  { tint: 0.25, lines: [] },
  { tint: 0.1, lines: two({ width: 3 }) },
  { tint: 0.1, lines: two({ width: 4, dash: '4 5' }) },
  { tint: 0, lines: [] },
  { tint: 0, lines: [{ y: 12, width: 3 }] },
];

/**
 * Bends the tints, so that the steps from full to empty look alike on white and on near-black, where the eye tells colours apart
 * worse.
 */
const BEND = 0.87;

/** The filling of a part of a bar: statuses are tints of one colour, which stay in order in grey too. */
export function layoutPattern(look: Look): Pattern {
  switch (look.name) {
    case 'rank':
      return { tint: Math.round(100 * look.fill ** BEND) / 100, lines: [] };
    case 'part':
      return PARTS[look.number] ?? { tint: 0, lines: [] };
    case 'withheld':
      return { tint: 0, lines: [{ y: 12, width: 24, dash: '1.5 5', slanted: true }] };
    case 'none-stated':
      return { tint: 0.25, lines: [] };
    case 'not-assessed':
      return { tint: 0, lines: [] };
  }
}

/** A single mark as path strings, in a view box of 14 by 14. */
export interface MarkLayout {
  outline: string;
  fill?: string;
  line?: string;
}

const SQUARE = 'M1,1H13V13H1Z';
const SHAPES = [SQUARE, 'M7,1A6,6,0,1,1,7,13A6,6,0,1,1,7,1Z', 'M7,0.5L13.5,7L7,13.5L0.5,7Z'] as const;

/** Three shapes, full and then hollow; a status is a square that is the fuller the better it is. */
export function layoutMark(look: Look): MarkLayout {
  switch (look.name) {
    case 'rank':
      return { outline: SQUARE, fill: `M1,13V${Math.round(10 * (13 - 12 * look.fill)) / 10}H13V13Z` };
    case 'part': {
      const outline = SHAPES[look.number % SHAPES.length]!;
      return { outline, ...(look.number < SHAPES.length ? { fill: outline } : {}) };
    }
    case 'withheld':
      return { outline: SQUARE, line: 'M1,13L13,1M1,7L7,1M7,13L13,7' };
    case 'none-stated':
      return { outline: SQUARE, line: 'M4,7H10' };
    case 'not-assessed':
      return { outline: SQUARE };
  }
}
