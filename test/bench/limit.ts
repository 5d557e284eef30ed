/** The widgets that a plan page usually shows, and what they may weigh together with Lit, parser and one language. */
export const TOGETHER = ['gauge', 'breakdown', 'timeline'].map(
  (name) => `@planglass/elements/${name}/define`,
);
export const LIMIT_BYTES = 22 * 1024;
