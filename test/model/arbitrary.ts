import fc from 'fast-check';
import { DEFAULT_STATUS_SCALE, PATTERNS } from '@planglass/model';
import { nameOf, resolve, type Schema } from './schemas.ts';

/** Values of a schema: every optional key may be there, every alternative is taken; references are put right after. */
export function documents(root: Schema): fc.Arbitrary<Record<string, unknown>> {
  return value(root, root).map((input) => putRight(input as Json) as Record<string, unknown>);
}

type Json = { [key: string]: unknown };

const year = fc.integer({ min: 1000, max: 9998 });
const two = (n: number) => String(n).padStart(2, '0');
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const date = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const part = fc
  .tuple(year, fc.constantFrom('Q1', 'Q4', 'S1', 'S2', 'W01', 'W52'))
  .map(([y, p]) => `${y}-${p}`);
const calendar = fc.oneof(year.map(String), month, date);
const interval = fc
  .tuple(year, fc.integer({ min: 0, max: 40 }))
  .map(([y, length]) => `${y}/${Math.min(y + length, 9999)}`);

const LEAVES: Record<string, fc.Arbitrary<string>> = {
  SchemaVersion: fc.nat(9999).map((minor) => `1.${minor}`),
  Id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,9}$/),
  LanguageTag: fc.constantFrom('en', 'en-GB', 'zh-Hans', 'zh-Hant-HK', 'ar', 'de-1996', 'es-419'),
  Text: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => PATTERNS.Text.test(text)),
  Decimal: fc
    .tuple(fc.boolean(), fc.nat(999_999), fc.option(fc.stringMatching(/^\d{1,8}$/)))
    .map(([minus, whole, places]) => `${minus ? '-' : ''}${whole}${places === null ? '' : `.${places}`}`)
    .filter((decimal) => PATTERNS.Decimal.test(decimal)),
  Step: fc.nat(9_999).map((step) => `${step}.5`),
  Magnitude: fc.nat(99_999).map((magnitude) => `${magnitude}.0`),
  Years: fc.tuple(fc.nat(98), fc.constantFrom('.5', '.25', '')).map(([years, part]) => `${years + 1}${part}`),
  FigureReference: fc.constantFrom('counts/c1', '2024-h1@indicators/i1/actual', 'province#counts/c1'),
  CountValue: fc.nat().map(String),
  TimePeriod: fc.oneof(calendar, part, interval),
  CalendarDate: date,
  WebAddress: fc.webUrl().filter((url) => PATTERNS.WebAddress.test(url)),
};

function value(root: Schema, schema: Schema): fc.Arbitrary<unknown> {
  const own = resolve(root, schema) as Schema & { enum?: unknown[]; required?: string[] };
  if (own.oneOf) return fc.oneof(...own.oneOf.map((option) => value(root, option)));
  if (own['const'] !== undefined) return fc.constant(own['const']);
  if (own.enum) return fc.constantFrom(...own.enum);
  if (own.properties)
    return fc.record(
      Object.fromEntries(
        Object.entries(own.properties).map(([key, property]) => [key, value(root, property)]),
      ),
      { requiredKeys: own.required ?? [] },
    );
  if (own['type'] === 'array')
    return fc.array(value(root, own['items'] as Schema), {
      minLength: (own['minItems'] as number) ?? 0,
      maxLength: 3,
    });
  if (own['type'] === 'object')
    return fc.dictionary(LEAVES['LanguageTag']!, value(root, own['additionalProperties'] as Schema), {
      minKeys: 1,
      maxKeys: 3,
    });
  const leaf = LEAVES[nameOf(schema)];
  if (!leaf) throw new Error(`no values for ${JSON.stringify(schema)}`);
  return leaf;
}

/** Ids made unique in their list, and what points at something made to point at something that is there. */
function putRight(document: Json): Json {
  const numbered = numberIds(document) as Json;
  const ids = (list: unknown): string[] => ((list ?? []) as { id: string }[]).map(({ id }) => id);
  const categories = ids(numbered['categories']);
  const statuses = ids(
    (numbered['statusScale'] as Json | undefined)?.['statuses'] ?? DEFAULT_STATUS_SCALE.statuses,
  );
  const codelists = (numbered['codelists'] ?? []) as { id: string; codes: { id: string }[] }[];
  const keys: Record<string, readonly string[]> = {
    ...Object.fromEntries(codelists.map(({ id, codes }) => [id, ids(codes)])),
    category: categories,
    assessment: statuses,
    nature: ['anticipatory', 'binding'],
    direction: ['rise', 'fall', 'keep'],
  };
  const fix = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(fix).filter((item) => item !== undefined);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node as Json).map(([key, child]): [string, unknown] => {
      if (key === 'category' && typeof child === 'string') return [key, categories[0]];
      if (key === 'status' && ['assessed', 'computed'].includes(String((node as Json)['state'])))
        return [key, statuses[0]];
      if (key === 'thresholds' && 'formula' in node)
        return [key, (child as Json[]).map((each) => ({ ...each, status: statuses[0] }))];
      if (key === 'statuses' && 'method' in node) return [key, (child as string[]).map(() => statuses[0])];
      if (key === 'coded') {
        const coded = codelists.flatMap(({ id, codes }) => (codes[0] ? [[id, codes[0].id]] : []));
        return [key, coded.length ? Object.fromEntries(coded) : undefined];
      }
      if (key === 'group') {
        // of any length, so that every codelist has its turn, and names that are none lead to the four
        const names = Object.keys(keys);
        const by = names[(child as { by: string }).by.length % names.length]!;
        const first = keys[by]?.[0];
        const other = names.find((name) => name !== by && keys[name]?.[0] !== undefined);
        const and = 'and' in (child as object) && other && { by: other, key: keys[other]![0] };
        return [key, first === undefined ? undefined : { by, key: first, ...(and && { and }) }];
      }
      if (key === 'end' && (node as Json)['kind'] === 'span') return [key, '9999'];
      return [key, fix(child)];
    });
    return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
  };
  const result = fix(numbered) as Json;
  const trees = [
    result['sections'],
    result['categories'],
    ...((result['codelists'] ?? []) as Json[]).map(({ codes }) => codes),
  ] as (Json[] | undefined)[];
  for (const list of trees)
    list?.forEach((item, index) => {
      if (!('parent' in item)) return;
      if (index === 0) delete item['parent'];
      else item['parent'] = (list[index - 1] as Json)['id'];
    });
  return result;
}

function numberIds(node: unknown): unknown {
  if (Array.isArray(node))
    return node.map((item, index) => {
      const numbered = numberIds(item) as Json;
      return typeof item === 'object' && item !== null && 'id' in item
        ? { ...numbered, id: `n${index}` }
        : numbered;
    });
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node as Json).map(([key, child]) => [key, numberIds(child)]));
}
