/** The widgets that a plan page usually shows, and what they may weigh together with Lit, parser and one language. */
export const TOGETHER = ['gauge', 'breakdown', 'timeline'].map(
  (name) => `@planglass/elements/${name}/define`,
);
/** What they are meant to weigh. */
export const GOAL_BYTES = 22 * 1024;
/**
 * What they may weigh until the goal is reached: a little above what they do, 35.0 KiB. Of it are 5.6 for Lit, 3.4 for
 * the texts of the largest language, 0.9 for the design tokens and what themes switch on, so that a page can set each of them,
 * 0.4 for what keeps texts in the light DOM, 0.4 for names that say of what a fold is, and for dates, months and the assessor's
 * name that a phone has room for, 0.1 for what the marks of a timeline mean and their casings, and 0.5 for codelists of a document's own and counts by two things, which a parser
 * that fails closed must know. The further forms of breakdown and gauge, and milestones and groups of a timeline, load when they
 * are asked for.
 */
export const LIMIT_BYTES = 35_870;
