import { pathRound } from 'd3-path';

/** The half circle that both gauges are drawn on, in user units of a view box that is scaled as a whole. */
export const VIEW_BOX = '0 0 200 116';
const CENTRE = { x: 100, y: 106 };
export const RADIUS = { track: 80, elapsed: 96 };
const HALF_TRACK = 9;

/** Where a position, 0 at the left end and 1 at the right one, lies on the half circle. */
const angle = (position: number): number => Math.PI * (1 + position);

/** An arc between two positions, to be stroked. */
export function arcPath(radius: number, from: number, to: number): string {
  const path = pathRound(2);
  path.arc(CENTRE.x, CENTRE.y, radius, angle(Math.min(from, to)), angle(Math.max(from, to)));
  return path.toString();
}

/** A line across the track, reaching out of it on the inside and on the outside by the lengths given. */
export function tickPath(position: number, inside: number, outside: number): string {
  const path = pathRound(2);
  const [cos, sin] = [Math.cos(angle(position)), Math.sin(angle(position))];
  const inner = RADIUS.track - HALF_TRACK - inside;
  const outer = RADIUS.track + HALF_TRACK + outside;
  path.moveTo(CENTRE.x + inner * cos, CENTRE.y + inner * sin);
  path.lineTo(CENTRE.x + outer * cos, CENTRE.y + outer * sin);
  return path.toString();
}

/** A triangle inside the track whose tip touches it: the needle. */
export function needlePath(position: number): string {
  const path = pathRound(2);
  const tip = RADIUS.track - HALF_TRACK + 1;
  const base = tip - 22;
  const at = (radius: number, turn: number): [number, number] => [
    CENTRE.x + radius * Math.cos(angle(position) + turn),
    CENTRE.y + radius * Math.sin(angle(position) + turn),
  ];
  path.moveTo(...at(tip, 0));
  path.lineTo(...at(base, 0.13));
  path.lineTo(...at(base, -0.13));
  path.closePath();
  return path.toString();
}
