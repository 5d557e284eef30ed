import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse, type Problem } from '@planglass/model';
import { parseRecord } from '@planglass/model/record';

export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
}

/** A published schema beside the parser that must judge alike. */
export interface Pair {
  name: string;
  schema: Schema;
  validate: ValidateFunction;
  parse(input: unknown): { ok: true; value: unknown } | { ok: false; problems: Problem[] };
}

const ajv = new Ajv({ discriminator: true, strict: true });

function pair(name: string, file: string, read: Pair['parse']): Pair {
  const schema = JSON.parse(readFileSync(`data-schemas/v1/${file}`, 'utf8')) as Schema;
  return { name, schema, validate: ajv.compile(schema), parse: read };
}

export const PAIRS: readonly Pair[] = [
  pair('progress document', 'plan-progress.schema.json', (input) => {
    const result = parse(input);
    return result.ok ? { ok: true, value: result.document } : result;
  }),
  pair('record', 'plan-record.schema.json', (input) => {
    const result = parseRecord(input);
    return result.ok ? { ok: true, value: result.record } : result;
  }),
];

/** The name of the definition that a schema refers to, beside a description or without one; empty where it is its own. */
export function nameOf({ $ref, allOf = [] }: Schema): string {
  const reference = $ref ?? allOf.find((part) => part.$ref)?.$ref;
  return reference?.split('/').pop() ?? '';
}

/** The definition that a schema refers to, or the schema itself. */
export const resolve = (root: Schema, schema: Schema): Schema => root.definitions?.[nameOf(schema)] ?? schema;
