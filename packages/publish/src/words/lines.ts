import type { LocalisedText, Problem } from '@planglass/model';
import { localise } from '@planglass/model';
import { sentence } from '@planglass/model/sentences';
import type { Language } from '../arguments.ts';

/** Problems as lines: the place, in a table its cell and column, then the sentence. */
export const problemLines = (problems: readonly Problem[], language: Language): string =>
  problems
    .map((problem) => `  ${sayPlace(problem, language)}\n    ${sentence(problem, language)}`)
    .join('\n');

/** Where a problem is: in a table by its sheet, cell and heading. */
export function sayPlace({ place, path, heading }: Problem, language: Language): string {
  if (place === undefined) return shorten(path) || '/';
  // of a cell, for the sentence names what a sheet lacks
  if (heading === undefined || !place.includes('!')) return place;
  return language === 'zh' ? `${place}（${shorten(heading)}）` : `${place} (${shorten(heading)})`;
}

/** As long as a place may be in a report for people: enough for any place that a valid file can have. */
const PLACE = 160;

/** A place with its middle left out where the file is nested deeper than any that is valid. */
const shorten = (path: string): string =>
  path.length <= PLACE ? path : `${path.slice(0, PLACE / 2)} … ${path.slice(-PLACE / 2)}`;

/** A list under a heading, or nothing where it is empty. */
export const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length ? ['', heading, ...lines.map((line) => `  ${line}`)] : [];

/** A text of the record in the language of the command. */
export const inLanguage = (text: LocalisedText, language: Language): string =>
  localise(text, [language], language).text;
