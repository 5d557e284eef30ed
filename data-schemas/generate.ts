/**
 * Writes the JSON Schemas from the TypeScript types, which are their one source. `--check` writes nothing and
 * fails when a schema is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import TJS from 'typescript-json-schema';
import { LIMITS, PATTERNS } from '@planglass/model';

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The published schemas. An `$id` is fixed for a major version; it names no host that would have to be kept. */
const SCHEMAS = [
  {
    file: 'plan-progress.schema.json',
    type: 'ProgressDocument',
    source: 'packages/model/src/document.ts',
    id: 'urn:uuid:6d0f5c1e-0a36-4c5b-9f6e-2b8a4f1d7c11',
    title: 'Planglass progress document, version 1',
  },
  {
    file: 'plan-record.schema.json',
    type: 'PlanRecord',
    source: 'packages/model/src/record/record.ts',
    id: 'urn:uuid:b1a7e3d4-5c2f-4e8a-8d19-73f0c6e4a952',
    title: 'Planglass record, version 1',
  },
  {
    file: 'plan-audit.schema.json',
    type: 'AuditEntries',
    source: 'packages/publish/src/audit/json.ts',
    id: 'urn:uuid:0f7c9a52-8d3b-4b6e-a1f4-5e2c7d90b386',
    title: 'Planglass audit, version 1',
  },
] as const;

/** The text of a schema, as it should stand in `v1/`. */
export async function generate({ type, source, id, title }: (typeof SCHEMAS)[number]): Promise<string> {
  const program = TJS.getProgramFromFiles(
    [source],
    { strict: true, skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
    root,
  ); // prettier-ignore
  const raw = TJS.generateSchema(program, type, {
    required: true,
    noExtraProps: true,
    strictNullChecks: true,
    aliasRef: true,
    ref: true,
  }) as Schema | null;
  if (!raw) throw new Error(`No schema could be made for ${type} in ${source}.`);
  const merged = mergeVariants(raw.definitions ?? {});
  const definitions = Object.fromEntries(
    Object.entries(merged).map(([name, definition]) => [name, overlay(name, definition, merged)]),
  );
  const { definitions: _, $schema, ...top } = raw;
  const schema = { $schema, $id: id, title, ...finish(renameRefs(top), merged), definitions };
  const options = await resolveConfig(root);
  return format(JSON.stringify(schema), { ...options, parser: 'json' });
}

const baseName = (name: string): string => name.replace(/_\d+$/, '');
const refTo = (name: string): string => `#/definitions/${name}`;
const refName = ({ $ref }: Schema): string => ($ref ?? '').split('/').pop() ?? '';

/** The generator names a type anew where it is optional (`Plan_1`); they are one definition again here. */
function mergeVariants(definitions: Record<string, Schema>): Record<string, Schema> {
  const merged: Record<string, Schema> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const base = baseName(name);
    if (baseName(refName(definition)) === base) continue;
    const renamed = renameRefs(definition);
    if (merged[base] && !isDeepStrictEqual(merged[base], renamed))
      throw new Error(`The type ${base} has two different schemas.`);
    merged[base] = renamed;
  }
  return merged;
}

const renameRefs = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? baseName(value) : value,
  ) as Schema;

/** Lists of a relation that say nothing when they are empty. */
const NEVER_EMPTY = ['parts', 'of', 'among', 'figures', 'factors', 'bands'];

/** Lists of texts of which the generator loses the name. */
const TEXTS_IN_LISTS: Record<string, Record<string, string>> = {
  AssessmentRule: { statuses: 'Id', thresholds: 'Decimal' },
};

/** What the types cannot say: the formats and limits that the parser checks, from the same constants. */
function overlay(name: string, definition: Schema, all: Record<string, Schema>): Schema {
  const finished = finish(definition, all);
  if (name in PATTERNS) finished['pattern'] = PATTERNS[name as keyof typeof PATTERNS].source;
  if (name === 'Text') return { ...finished, minLength: 1, maxLength: LIMITS.text };
  if (name === 'LocalisedText')
    return { ...finished, oneOf: [{ $ref: refTo('Text') }, { $ref: refTo('LanguageMap') }] };
  if (name === 'LanguageMap')
    return {
      ...finished,
      propertyNames: { pattern: PATTERNS.LanguageTag.source },
      additionalProperties: { $ref: refTo('Text') },
      minProperties: 1,
      maxProperties: LIMITS.languages,
    };
  if (name === 'Coded')
    return {
      ...finished,
      propertyNames: { pattern: PATTERNS.Id.source },
      additionalProperties: { $ref: refTo('Id') },
      minProperties: 1,
      maxProperties: LIMITS.codes,
    };
  if (name.endsWith('Relation'))
    for (const key of NEVER_EMPTY) {
      const list = finished.properties?.[key];
      if (list?.['type'] !== 'array') continue;
      list['minItems'] = 1;
      // The generator loses the name of a text's type in a list.
      if ((list['items'] as Schema)['type'] === 'string') list['items'] = { $ref: refTo('FigureReference') };
    }
  for (const [key, of] of Object.entries(TEXTS_IN_LISTS[name] ?? {}))
    (finished.properties as Record<string, Schema>)[key]!['items'] = { $ref: refTo(of) };
  if (name === 'ComputedMethod')
    (finished.properties as Record<string, Schema>)['thresholds']!['minItems'] = 1;
  if (name === 'StatusScale') (finished.properties as Record<string, Schema>)['statuses']!['minItems'] = 1;
  return finished;
}

/** Lists get their limit; a union of tagged objects becomes `oneOf` with the tag as `discriminator`. */
function finish(schema: Schema, all: Record<string, Schema>): Schema {
  const { anyOf, properties, $ref: _, ...rest } = schema;
  const result: Schema = { ...rest, ...refer(schema, all) };
  if (properties) result.properties = mapValues(properties, (property) => finish(property, all));
  if (result['type'] === 'array') result['maxItems'] = LIMITS.items;
  if (anyOf) {
    const tag = ['state', 'kind'].find((key) =>
      anyOf.every((one) => all[refName(one)]?.properties?.[key]?.['const']),
    );
    // The keyword looks at objects only, so that what is none is refused by its type.
    if (tag) Object.assign(result, { type: 'object', discriminator: { propertyName: tag } });
    result['oneOf'] = anyOf;
  }
  return result;
}

/**
 * Draft 7 ignores what stands beside a `$ref`, so a key's description needs an `allOf`. VS Code shows the first
 * description it comes to, and comes to the parts of an `allOf` before the key: so the first part says both.
 */
function refer(schema: Schema, all: Record<string, Schema>): Schema {
  const { $ref, description } = schema;
  if ($ref === undefined) return {};
  if (description === undefined) return { $ref };
  const referred = all[refName(schema)]?.['description'];
  const both = typeof referred === 'string' ? [{ description: `${String(description)} ${referred}` }] : [];
  return { allOf: [...both, { $ref }] };
}

const mapValues = <T, R>(object: Record<string, T>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/** The files whose schema differs from what stands in the folder. */
export async function stale(): Promise<string[]> {
  const found: string[] = [];
  for (const schema of SCHEMAS) {
    const path = new URL(`v1/${schema.file}`, import.meta.url);
    const current = await readFile(path, 'utf8').catch(() => '');
    if (current !== (await generate(schema))) found.push(schema.file);
  }
  return found;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const files = await stale();
    if (files.length) {
      console.error(`Stale: ${files.join(', ')}. Run “pnpm schemas”.`);
      process.exitCode = 1;
    }
  } else {
    for (const schema of SCHEMAS)
      await writeFile(new URL(`v1/${schema.file}`, import.meta.url), await generate(schema));
  }
}
