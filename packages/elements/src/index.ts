/** The classes of the widgets and the types of their events. Importing them registers nothing; `define` does. */
export { PlanElement, type PlanErrorDetail, type PlanLoadDetail } from './base/plan-element.ts';
export type { Failure } from './base/load.ts';
export { PlanBreakdown } from './breakdown/element.ts';
export type { PlanSelectDetail } from './closer/select.ts';
export { PlanFilter, type PlanFilterDetail } from './filter/element.ts';
export { PlanGauge } from './gauge/element.ts';
export { PlanRecommendations } from './recommendations/element.ts';
export { PlanReport } from './report/element.ts';
export { PlanTimeline } from './timeline/element.ts';
export { PlanWithheld } from './withheld/element.ts';
