import type { Problem } from '@planglass/model';
import type { Language } from '../arguments.ts';
import type { DocumentReport } from '../document-report.ts';
import type { Report } from '../report.ts';
import type { InitResult } from '../commands/init.ts';
import type { ScanReport } from '../commands/scan.ts';
import type { Trouble } from '../trouble.ts';
import type { Unshown } from '../audit/certificate.ts';
import type { AuditEntry } from '../audit/json.ts';
import type { Proved } from '../prove/prove.ts';
import type { AuditRefusal } from '../pipeline.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What became of a run that found nothing wrong. */
export type Outcome = 'published' | 'unchanged' | 'checked';

/** Where problems were found: in a record, in the document that it would become, in one that is published, in a table to be mapped, or in the record of a scan. */
export type ProblemsOf = 'record' | 'decisions' | 'document' | 'published' | 'table' | 'scanned';

/** Everything the command says, in one language. */
export interface CommandWords {
  help: string;
  trouble(trouble: Trouble): string;
  refused(file: string, problems: readonly Problem[], of: ProblemsOf): string;
  /** Why the audit refuses a file, and what would help. */
  objected(file: string, refusal: AuditRefusal): string;
  /** What can be worked out of each withheld figure. */
  audited(entries: readonly AuditEntry[]): string;
  /** What a certificate does not show, of so many figures. */
  verified(unshown: readonly Unshown[], figures: number): string;
  /** What the proof by two worlds has found. */
  proved(proved: Proved): string;
  /** That a release is published already, and nothing it follows from has changed. */
  unchanged(release: string, folder: string): string;
  report(report: Report, outcome: Outcome, folder: string): string;
  /** What `init` has written. */
  initiated(result: Extract<InitResult, { ok: true }>): string;
  documentReport(report: DocumentReport): string;
  scanned(report: ScanReport): string;
}

export const words: Record<Language, CommandWords> = { en, zh };
