export * from './codes.ts';
export type * from './document.ts';
export { formatDecimal } from './format.ts';
export { readJson, type JsonResult } from './json.ts';
export { LIMITS } from './limits.ts';
export { parse, type ParseResult } from './parse.ts';
export { PATTERNS, type FormatName } from './patterns.ts';
export { elapsedShare, periodRange, timingRange, type TimeRange } from './periods.ts';
export type { Problem, ProblemCode } from './problems/problem.ts';
export type { TableProblemCode } from './problems/tables.ts';
export {
  ancestorsOf,
  breakdownsOf,
  codelistOf,
  codedGroups,
  directGroups,
  groupOfItem,
  partsOfGroups,
  type CodedGroup,
  type Grouped,
  type GroupedItem,
  type Parts,
} from './groups.ts';
export {
  compareStated,
  listOf,
  leavesSomeOut,
  reconcile,
  type Reconciliation,
  type ReconciliationNote,
} from './reconcile.ts';
export { DEFAULT_STATUS_SCALE, statusScaleOf } from './scale.ts';
export { belongsTo, reconcileCrossed, sumsOf, type CrossedNote, type Grouping, type Sum } from './sums.ts';
export { directionOf, localise, readAlike, type ReadText } from './text.ts';
