/** The half circle, in user units of a view box that is scaled as a whole; its centre is 0, 0. */
export const VIEW_BOX = '-100 -100 200 106';

/** Inner and outer radius of what lies along the half circle. */
type Ring = readonly [inner: number, outer: number];
export const TRACK: Ring = [70, 86];
/** A thin ring in the middle of the track: no amount, and no place for one. */
export const THIN: Ring = [76, 80];
export const OUTSIDE: Ring = [91.5, 95];

const round = (length: number): number => Math.round(100 * length) / 100;

/** The angle of a position, 0 at the left end and 1 at the right one; in radians, clockwise from the top. */
const angle = (position: number): number => Math.PI * (position - 0.5);

const point = (at: number, radius: number): string =>
  [radius * Math.sin(at), -radius * Math.cos(at)].map(round).join();

/**
 * A part of a ring between two positions. Half a circle at most, so that one SVG arc on each side is enough; d3-shape
 * would say the same with three times the code of this widget's geometry.
 */
export function ringPath([inner, outer]: Ring, from: number, to: number): string {
  const [start, end] = [angle(Math.min(from, to)), angle(Math.max(from, to))];
  const out = `M${point(start, outer)}A${outer},${outer},0,0,1,${point(end, outer)}`;
  return `${out}L${point(end, inner)}A${inner},${inner},0,0,0,${point(start, inner)}Z`;
}

/** A line across the track, reaching out of it on both sides by the length given. */
export const tickPath = (position: number, beyond: number): string =>
  `M${point(angle(position), TRACK[0] - beyond)}L${point(angle(position), TRACK[1] + beyond)}`;

/** A triangle inside the track whose tip touches it: the needle. */
export function needlePath(position: number): string {
  const tip = TRACK[0] + 3;
  const base = tip - 15;
  const at = angle(position);
  return `M${point(at, tip)}L${point(at + 0.12, base)}L${point(at - 0.12, base)}Z`;
}

const LINES = 29;
const SLANT = 0.12;

/** Slanted lines across the track: the hatch of what is withheld. */
export const hatchPath = (): string =>
  [...Array(LINES).keys()]
    .map((index) => {
      const at = angle(0) + ((Math.PI - SLANT) * (index + 0.5)) / LINES;
      return `M${point(at, TRACK[0])}L${point(at + SLANT, TRACK[1])}`;
    })
    .join('');
