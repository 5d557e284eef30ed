import type { Rank } from '../description.ts';

/** A step of a status, in the user units of a view box of 12 in height. */
export interface Step {
  x: number;
  y: number;
  height: number;
  /** Whether the status stands on it or above it. */
  on: boolean;
}

export interface StepsLayout {
  viewBox: string;
  width: number;
  steps: Step[];
}

const HEIGHT = 12;
const WIDTH = 3;
const PITCH = 4;
/** More would be too narrow to be told apart. */
const MOST = 7;

/**
 * A status as rising steps, as many of them filled as it stands above the end of its scale: readable without colour,
 * and nothing that the order of the scale does not say. Undefined for a scale with one status, or with very many.
 */
export function layoutSteps({ steps, of }: Rank): StepsLayout | undefined {
  if (of < 2 || of > MOST) return undefined;
  const width = PITCH * of - (PITCH - WIDTH);
  return {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    width,
    steps: [...Array(of).keys()].map((index) => {
      const height = Math.round(4 + ((HEIGHT - 4) * index) / (of - 1));
      return { x: PITCH * index, y: HEIGHT - height, height, on: index < steps };
    }),
  };
}
