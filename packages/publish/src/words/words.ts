import type { Problem } from '@planglass/model';
import type { Language } from '../arguments.ts';
import type { DocumentReport } from '../document-report.ts';
import type { Report } from '../report.ts';
import type { Trouble } from '../trouble.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What became of a run that found nothing wrong. */
export type Outcome = 'published' | 'unchanged' | 'checked';

/** Where problems were found: in a record, in the document that it would become, or in one that is published. */
export type ProblemsOf = 'record' | 'document' | 'published';

/** Everything the command says, in one language. */
export interface CommandWords {
  help: string;
  trouble(trouble: Trouble): string;
  refused(file: string, problems: readonly Problem[], of: ProblemsOf): string;
  report(report: Report, outcome: Outcome, folder: string): string;
  documentReport(report: DocumentReport): string;
}

export const words: Record<Language, CommandWords> = { en, zh };
