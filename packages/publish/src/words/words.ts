import type { Problem, ProgressDocument } from '@planglass/model';
import type { Language } from '../arguments.ts';
import type { Report } from '../report.ts';
import type { StoreResult } from '../store.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What became of a run that found nothing wrong. */
export type Outcome = Exclude<StoreResult, 'differs' | 'bad-index'> | 'checked';

/** Everything the command says, in one language. */
export interface CommandWords {
  help: string;
  unreadable(file: string, reason: string): string;
  unwritable(folder: string, reason: string): string;
  differs(release: string): string;
  badIndex(folder: string): string;
  refused(file: string, problems: readonly Problem[], language: Language): string;
  report(report: Report, outcome: Outcome, folder: string): string;
  documentReport(document: ProgressDocument): string;
}

export const words: Record<Language, CommandWords> = { en, zh };
