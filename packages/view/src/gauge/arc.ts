/** The half circle that both gauges are drawn on, in user units of a view box that is scaled as a whole. */
export const VIEW_BOX = '0 0 200 116';
const CENTRE = { x: 100, y: 106 };
export const RADIUS = { track: 80, elapsed: 96 };
const HALF_TRACK = 9;

/** A point at a radius and a position, 0 at the left end and 1 at the right one; `turn` in radians beside it. */
function point(radius: number, position: number, turn = 0): string {
  const angle = Math.PI * (1 + position) + turn;
  const round = (length: number): number => Math.round(100 * length) / 100;
  return `${round(CENTRE.x + radius * Math.cos(angle))},${round(CENTRE.y + radius * Math.sin(angle))}`;
}

/** An arc between two positions, to be stroked. Half a circle at most, so that one SVG arc is enough. */
export function arcPath(radius: number, from: number, to: number): string {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return `M${point(radius, start)}A${radius},${radius},0,0,1,${point(radius, end)}`;
}

/** A line across the track, reaching out of it on both sides by the length given. */
export const tickPath = (position: number, beyond: number): string =>
  `M${point(RADIUS.track - HALF_TRACK - beyond, position)}L${point(RADIUS.track + HALF_TRACK + beyond, position)}`;

/** A triangle inside the track whose tip touches it: the needle. */
export function needlePath(position: number): string {
  const tip = RADIUS.track - HALF_TRACK + 1;
  const base = tip - 22;
  return `M${point(tip, position)}L${point(base, position, 0.13)}L${point(base, position, -0.13)}Z`;
}
