export type { Decision, Subject } from './classify/classify.ts';
export type { AuditEntry } from './audit/json.ts';
export {
  publishRecord,
  withProposal,
  type AuditRefusal,
  type PublishedFile,
  type PublishResult,
  type Surroundings,
} from './pipeline.ts';
export type { Proposal } from './protect/propose.ts';
export { loadSolver, type Solver } from './solve/solver.ts';
export type { Decisions } from './protect/withhold.ts';
export type { AuditSummary, PublishedCount, Report } from './report.ts';
export type { Reported, ReportedCode } from './tables/grid.ts';
export { readRecord, type ReadRecordResult } from './tables/read.ts';
