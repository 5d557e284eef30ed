/** The widgets that a plan page usually shows, and what they may weigh together with Lit, parser and one language. */
export const TOGETHER = ['gauge', 'breakdown', 'timeline'].map(
  (name) => `@planglass/elements/${name}/define`,
);
/** What they are meant to weigh. */
export const GOAL_BYTES = 22 * 1024;
/**
 * What they may weigh until the goal is reached: a little above what they do. Three forms of the gauge, ranges and texts in
 * four languages, of which the largest counts, took it from 27.7 to 31.9 KiB, and what a breakdown needs to know of
 * categories within others to 32.6; its further forms load when they are asked for.
 */
export const LIMIT_BYTES = 33 * 1024;
