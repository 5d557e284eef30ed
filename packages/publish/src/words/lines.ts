import type { LocalisedText, Problem } from '@planglass/model';
import { localise } from '@planglass/model';
import { sentence } from '@planglass/model/sentences';
import type { Language } from '../arguments.ts';

/** Problems as lines: the place, then the sentence. */
export const problemLines = (problems: readonly Problem[], language: Language): string =>
  problems.map((problem) => `  ${problem.path || '/'}\n    ${sentence(problem, language)}`).join('\n');

/** A list under a heading, or nothing where it is empty. */
export const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? ['', heading, ...lines.map((line) => `  ${line}`)] : [];

/** A text of the record in the language of the command. */
export const inLanguage = (text: LocalisedText, language: Language): string =>
  localise(text, [language], language).text;
