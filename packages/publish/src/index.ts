export type { Decision, Subject } from './classify/classify.ts';
export { publishRecord, type GuardStage, type PublishedFile, type PublishResult } from './pipeline.ts';
export type { PublishedCount, Report } from './report.ts';
