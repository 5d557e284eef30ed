/** The widgets that a plan page usually shows, and what they may weigh together with Lit, parser and one language. */
export const TOGETHER = ['gauge', 'breakdown', 'timeline'].map(
  (name) => `@planglass/elements/${name}/define`,
);
/** What they are meant to weigh. */
export const GOAL_BYTES = 22 * 1024;
/** What they may weigh until the goal is reached: a little above what they do, so that it can only fall. */
export const LIMIT_BYTES = 29.2 * 1024;
