export { describeBreakdown, type BreakdownDescription } from './breakdown/describe.ts';
export {
  groupsOf,
  isBreakdown,
  type BreakdownOptions,
  type Group,
  type Groups,
  type Rest,
} from './breakdown/groups.ts';
export { BREAKDOWN_FORMS } from './breakdown/form.ts';
export * from './breakdown/layout.ts';
export * from './counted.ts';
export * from './description.ts';
export * from './gauge/describe.ts';
export * from './gauge/form.ts';
export * from './gauge/layout.ts';
export type { BarLayout, BarStretch, ElapsedBar } from './gauge/bar.ts';
export type { FigureSize } from './gauge/size.ts';
export * from './gauge/steps.ts';
export * from './observation.ts';
export * from './periods.ts';
export * from './phrase.ts';
export * from './recommendations/describe.ts';
export * from './report/content.ts';
export * from './report/headline.ts';
export * from './report/outline.ts';
export * from './report/release.ts';
export * from './stated.ts';
export * from './timeline/describe.ts';
export * from './timeline/entries.ts';
export {
  layoutAxis,
  placeTiming,
  type Axis,
  type Band,
  type Stretch,
  type Tick,
  type Bar as TimingBar,
} from './timeline/layout.ts';
export * from './timeline/timing.ts';
export * from './withdrawal.ts';
export * from './withheld/describe.ts';
export * from './words/languages.ts';
export type * from './words/words.ts';
