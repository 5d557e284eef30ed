import type { Problem } from '@planglass/model';
import type { Command, Language } from '../arguments.ts';
import type { Finding } from '../audit/findings.ts';
import type { AuditEntry } from '../audit/json.ts';
import type { Files } from '../files.ts';
import type { Solver } from '../solve/solver.ts';
import type { Terminal } from '../terminal.ts';
import type { Proved } from '../prove/prove.ts';
import type { Advice } from '../protect/propose.ts';
import { EXIT, type Trouble } from '../trouble.ts';
import { words } from '../words/words.ts';
import type { ProblemsOf } from '../words/words.ts';

/** What there is to say, in full for a machine and in words for a person. */
export type Answer =
  | { ok: true; data: object; text: string; entries?: readonly AuditEntry[]; page?: string }
  | Refused
  | { ok: false; trouble: Trouble };

export interface Refused {
  ok: false;
  problems: readonly Problem[];
  /** What the audit objects to, and what would help. */
  findings?: readonly Finding[];
  advice?: Advice;
  /** The whole answer of `audit` for a machine, whatever it is. */
  entries?: readonly AuditEntry[];
  proved?: Proved;
  /** What else a machine is told. */
  data?: object;
  /** What is printed as it stands. */
  page?: string;
  text: string;
  code: number;
}

/** What a command is given beside its own words. */
export interface Context {
  language: Language;
  files: Files;
  terminal: Terminal;
  loadSolver(): Promise<Solver>;
}

/** The words of one command. */
export type Of<N extends Command['name']> = Extract<Command, { name: N }>;

/** A refusal of a file for what stands in it. */
export const refused = (
  file: string,
  problems: readonly Problem[],
  of: ProblemsOf,
  language: Language,
): Refused => ({
  ok: false,
  problems,
  text: words[language].refused(file, problems, of),
  code: EXIT.refused,
});
