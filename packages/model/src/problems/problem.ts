import type { TableProblemCode } from './tables.ts';

/** One thing that is wrong with a document or a record, as data. `sentences.ts` words it. */
export interface Problem {
  /** What is wrong, such as `unknown-key`. */
  code: ProblemCode;
  /** Where: a JSON Pointer (RFC 6901), empty for the whole. */
  path: string;
  /** What the sentence needs to name the fix. Never a value from the file: names of keys, limits, allowed codes. */
  args: Readonly<Record<string, string | number>>;
  /** Where in the table that the file is: a sheet, or a cell such as `Indicators!D7`. */
  place?: string;
  /** The heading of the column that this cell is in, or that the sheet lacks. */
  heading?: string;
}

/** What `readJson` finds before anything is read as a document. */
export type JsonProblemCode = 'not-utf8' | 'not-json' | 'repeated-key' | 'file-too-long';

/** What the JSON Schema says too. */
export type SchemaProblemCode =
  | 'unknown-version'
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  | 'unknown-code'
  | 'malformed'
  | 'empty-text'
  | 'too-long'
  | 'forbidden-character'
  | 'too-many'
  | 'too-few';

/** The parser's further rules, which a JSON Schema cannot say. */
export type FurtherProblemCode =
  | 'lone-surrogate'
  | 'duplicate-id'
  | 'unknown-category'
  | 'unknown-nature'
  | 'unknown-direction'
  | 'unknown-status'
  | 'unknown-parent'
  | 'unknown-codelist'
  | 'not-in-codelist'
  | 'unknown-breakdown'
  | 'reserved-id'
  | 'grouped-twice'
  | 'no-such-date'
  | 'reversed-period'
  | 'too-large'
  | 'too-many-problems'
  | 'unreadable';

/** What only shows when a record is held against the document that comes of it, or decisions against their record. */
export type RecordProblemCode =
  | 'unknown-figure'
  | 'figure-without-number'
  | 'wrong-figure'
  | 'computed-without-band'
  | 'no-assessment-rule'
  | 'thresholds-do-not-fit'
  | 'thresholds-do-not-fall'
  | 'stated-otherwise'
  | 'stated-without-status'
  | 'status-of-withheld-range'
  | 'withheld-in-text'
  | 'nothing-to-round'
  | 'finer-step'
  | 'range-published-before'
  | 'too-many-cells';

export type ProblemCode =
  JsonProblemCode | SchemaProblemCode | FurtherProblemCode | RecordProblemCode | TableProblemCode;
