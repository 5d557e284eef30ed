import { nameOf, resolve, type Schema } from './schemas.ts';

/** A value that is right but for one keyword of the schema, at one place. */
export interface Violation {
  /** Place and keyword, such as `indicators[]/actual<value>/value pattern`. */
  at: string;
  value: unknown;
}

const GOOD_STRINGS: Record<string, string> = {
  SchemaVersion: '1.0',
  Id: 'a',
  LanguageTag: 'en',
  Text: 'text',
  Decimal: '4.0',
  Step: '0.5',
  Magnitude: '2.5',
  Years: '2.5',
  FigureReference: 'indicators/a/actual',
  CountValue: '17',
  TimePeriod: '2023-04',
  CalendarDate: '2023-04-30',
  WebAddress: 'https://example.org/',
};

const BAD_STRINGS: Record<string, string[]> = {
  SchemaVersion: ['1', '1.0.0', 'v1.0', '1.x'],
  Id: ['', '_a', 'a b', 'a/b', '规划', 'a'.repeat(65)],
  LanguageTag: [`en${'-aaaaa'.repeat(6)}`, 'EN', 'en_GB', 'english', 'zh-hans', 'constructor', '__proto__'],
  Text: [' ', 'a\u202eb', 'a\u2066b', 'a\u0000b', 'a\nb', '\ufeffa', 'a\uffff'],
  Decimal: ['1e3', '01', '-0', '1,000', '+1', '.5', '5.', 'NaN', 'Infinity', '1234567890123456', '4 '],
  Step: ['0', '0.00', '-1', '1e3', '01', '1234567890123456', '5.'],
  Magnitude: ['-1', '-0', '1e3', '01', '1234567890123456', '5.', '.5'],
  Years: ['0', '0.0', '-1', '100', '1.234', '01', '5.', '1e1'],
  FigureReference: ['a', 'a/', '/a', 'a//b', 'a b/c', '#a/b', '@a/b', 'a@b#c/d', 'a/b/c/d/e/f'],
  CountValue: ['-1', '1.0', '01', '1234567890123456', '１'],
  TimePeriod: ['2023-13', '23', '2023-Q5', '2023-W54', '2023/', '2023-04-32', 'last year', '2023-4'],
  CalendarDate: ['2023', '2023-04', '2023-4-1', '2023-04-31T00:00'],
  WebAddress: ['javascript:alert(1)', 'ftp://example.org', '//example.org', 'https://', 'data:text/html,x'],
};

/** A right value that has every optional key. `branch` is the alternative taken where there are several. */
export function sample(root: Schema, schema: Schema, branch = 0): unknown {
  const own = resolve(root, schema);
  const { oneOf, enum: codes, const: constant, properties } = own as Schema & { enum?: string[] };
  if (oneOf) return sample(root, oneOf[Math.min(branch, oneOf.length - 1)] as Schema);
  if (constant !== undefined) return constant;
  if (codes) return codes[0];
  if (properties) return mapEntries(properties, (property) => sample(root, property));
  if (own['type'] === 'array') return [sample(root, own['items'] as Schema)];
  if (own['type'] === 'object') return { en: sample(root, own['additionalProperties'] as Schema) };
  const good = GOOD_STRINGS[nameOf(schema)];
  if (own['type'] !== 'string' || good === undefined)
    throw new Error(`no sample for ${JSON.stringify(schema)}`);
  return good;
}

/** For every keyword at every place of a schema, values that break it and nothing else. */
export function* violations(root: Schema, schema: Schema, place = ''): Generator<Violation> {
  const own = resolve(root, schema);
  for (const keyword of Object.keys(own)) {
    const broken = BREAK[keyword]?.(root, own, place, nameOf(schema));
    if (broken) yield* broken;
    else if (!ANNOTATIONS.has(keyword)) throw new Error(`Nothing breaks the keyword ${keyword} at ${place}.`);
  }
}

/** Every pair of place and keyword, found without making a value: what `violations` must reach. */
export function* keywordPlaces(root: Schema, schema: Schema, place = ''): Generator<string> {
  const own = resolve(root, schema);
  for (const [keyword, value] of Object.entries(own))
    if (!ANNOTATIONS.has(keyword) && !looksElsewhere(keyword, value)) yield `${place} ${keyword}`;
  for (const [name, property] of Object.entries(own.properties ?? {}))
    yield* keywordPlaces(root, property, `${place}/${name}`);
  for (const [index, option] of (own.oneOf ?? []).entries())
    yield* keywordPlaces(root, option, `${place}<${index}>`);
  if (own['items']) yield* keywordPlaces(root, own['items'] as Schema, `${place}[]`);
  if (typeof own['additionalProperties'] === 'object')
    yield* keywordPlaces(root, own['additionalProperties'] as Schema, `${place}{}`);
}

/** Keywords that refuse nothing. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'definitions']);

/** Keywords that only say which schema judges which part: what they refuse, that schema refuses. */
const looksElsewhere = (keyword: string, value: unknown): boolean =>
  keyword === 'properties' || keyword === 'items' || (keyword === 'additionalProperties' && value !== false);

type Breaker = (root: Schema, own: Schema, place: string, name: string) => Iterable<Violation>;

const object = (root: Schema, own: Schema) => sample(root, own) as Record<string, unknown>;
const one =
  (keyword: string, value: (root: Schema, own: Schema) => unknown): Breaker =>
  (root, own, place) => [{ at: `${place} ${keyword}`, value: value(root, own) }];

const WRONG_TYPE: Record<string, unknown> = { object: [], array: {}, string: 4, boolean: 'true' };

const BREAK: Record<string, Breaker> = {
  type: (_, own, place) =>
    [null, own['type'] !== 'boolean', WRONG_TYPE[own['type'] as string]].map((value) => ({
      at: `${place} type`,
      value,
    })),
  const: one('const', () => 'nonsense'),
  enum: one('enum', () => 'nonsense'),
  minLength: one('minLength', () => ''),
  maxLength: one('maxLength', (_, own) => 'x'.repeat((own['maxLength'] as number) + 1)),
  pattern: (_, __, place, name) =>
    (BAD_STRINGS[name] ?? []).map((value) => ({ at: `${place} pattern`, value })),
  required: (root, own, place) =>
    (own['required'] as string[]).map((key) => {
      const { [key]: _, ...rest } = object(root, own);
      return { at: `${place} required`, value: rest };
    }),
  *additionalProperties(root, own, place) {
    const rest = own['additionalProperties'];
    if (rest === false) {
      for (const key of ['value_', 'constructor', '__proto__'])
        yield {
          at: `${place} additionalProperties`,
          value: Object.defineProperty(object(root, own), key, { value: '7', enumerable: true }),
        };
      return;
    }
    for (const { at, value } of violations(root, rest as Schema, `${place}{}`))
      yield { at, value: { en: value } };
  },
  propertyNames: (root, own, place, name) =>
    BAD_STRINGS[name === 'Coded' ? 'Id' : 'LanguageTag']!.filter((key) => key !== '__proto__').map((key) => ({
      at: `${place} propertyNames`,
      value: { ...object(root, own), [key]: 'text' },
    })),
  minProperties: one('minProperties', () => ({})),
  maxProperties: one('maxProperties', (_, own) =>
    Object.fromEntries(
      Array.from({ length: (own['maxProperties'] as number) + 1 }, (_item, at) => [
        `a${String.fromCharCode(97 + (at % 26))}${at < 26 ? '' : String.fromCharCode(97 + Math.floor(at / 26))}`,
        'text',
      ]),
    ),
  ),
  *properties(root, own, place) {
    for (const [key, property] of Object.entries(own.properties ?? {}))
      for (const { at, value } of violations(root, property, `${place}/${key}`))
        yield { at, value: { ...object(root, own), [key]: value } };
  },
  minItems: one('minItems', () => []),
  maxItems: one('maxItems', (root, own) => {
    const item = sample(root, own['items'] as Schema);
    return Array.from({ length: (own['maxItems'] as number) + 1 }, () => item);
  }),
  *items(root, own, place) {
    for (const { at, value } of violations(root, own['items'] as Schema, `${place}[]`))
      yield { at, value: [value] };
  },
  *oneOf(root, own, place) {
    for (const value of [null, 4, []]) yield { at: `${place} oneOf`, value };
    for (const [index, option] of (own.oneOf ?? []).entries())
      yield* violations(root, option, `${place}<${index}>`);
  },
  discriminator: (root, own, place) => {
    const tag = (own['discriminator'] as { propertyName: string }).propertyName;
    const { [tag]: _, ...untagged } = object(root, own);
    return [untagged, { ...untagged, [tag]: 'nonsense' }, { ...untagged, [tag]: 4 }].map((value) => ({
      at: `${place} discriminator`,
      value,
    }));
  },
};

const mapEntries = <T, R>(entries: Record<string, T>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
