/** One thing that is wrong with a document or a record, as data. `sentences.ts` words it. */
export interface Problem {
  /** What is wrong, such as `unknown-key`. */
  code: ProblemCode;
  /** Where: a JSON Pointer (RFC 6901), empty for the whole. */
  path: string;
  /** What the sentence needs to name the fix. Never a value from the file: names of keys, limits, allowed codes. */
  args: Readonly<Record<string, string | number>>;
}

export type ProblemCode = string;
