/** A stretch of a bar, in per cent of its length. */
export interface BarStretch {
  x: number;
  width: number;
}

/** A position of 0 to 1 in per cent of a bar's length. */
export const perCent = (position: number): number => Math.round(10_000 * position) / 100;

/** The stretch between two positions. */
export function stretch(from: number, to: number): BarStretch {
  const [start, end] = [perCent(Math.min(from, to)), perCent(Math.max(from, to))];
  return { x: start, width: Math.round(100 * (end - start)) / 100 };
}
