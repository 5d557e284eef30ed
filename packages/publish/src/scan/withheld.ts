import { PATTERNS } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { build } from '../build/build.ts';
import { rational } from '../exact/rational.ts';

/**
 * One thing that the record holds and its document does not.
 *
 * `number` and `text` are searched for wherever they may be; a `status` (a code, a date, an id) is a word that
 * occurs everywhere, and is looked for only where it would stand in a document.
 */
export interface Secret {
  /** The ids on the way and the field, such as `indicators/grain-output/actual/value`. */
  path: string;
  kind: 'number' | 'text' | 'status';
  value: string;
  /** What is published at its place, where that is the same rounded. */
  shown?: string;
}

/** One text, number or code, and the way to it: keys, and of a list the ids of its items. */
export interface Leaf {
  path: string;
  value: string;
}

const NUMBER_KEYS = ['value', 'lower', 'upper', 'occurrences', 'count'];
const TEXT_KEYS = [
  'name',
  'title',
  'text',
  'words',
  'note',
  'internalNote',
  'predicate',
  'statement',
  'announcedAs',
  'paragraphs',
];
/** What `build` decides by, so that a traced record must keep it. */
const DECIDING_KEYS = [
  'id',
  'state',
  'confStatus',
  'kind',
  'of',
  'aspect',
  'category',
  'parent',
  'group',
  'schemaVersion',
  'language',
];
/** Rules of protection and what is public elsewhere: the office's own tools, but for their notes. */
const RULES = ['relations', 'publicFigures', 'protection'];
/** That something may be published, and that a section is there, is no secret. */
const SAYS_NOTHING = ['F', 'present'];
/** Law, ways of writing and methods are no secret. */
const NOT_SECRET = ['basis', 'rounding', '$schema', 'rule', 'assessmentRule'];

/**
 * Everything that the record holds and `build` does not publish. It is `build` itself that tells: a record of the
 * same shape, with a mark in place of each text, is built, and a text is withheld whose mark does not come out.
 */
export function withheld(record: PlanRecord): Secret[] {
  const published = new Map(leaves(build(record)).map(({ path, value }) => [path, value]));
  const marks: Leaf[] = [];
  const traced = leaves(build(trace(record, [], marks) as PlanRecord));
  const out = new Set(traced.map(({ value }) => value));
  const kept = leaves(record).filter(({ path }) => decides(path.split('/')));
  const rounded = marks.flatMap((leaf, at): (Leaf & { shown: string })[] => {
    const shown = published.get(leaf.path);
    return shown !== undefined && out.has(mark(at)) && isRounded(shown, leaf.value)
      ? [{ ...leaf, shown }]
      : [];
  });
  const hidden: (Leaf & { shown?: string })[] = [
    ...rounded,
    ...marks.filter((_, at) => !out.has(mark(at))),
    ...kept.filter(({ path, value }) => published.get(path) !== value && !SAYS_NOTHING.includes(value)),
  ];
  return hidden.filter(({ path }) => isSecret(path.split('/'))).map(secretOf);
}

/** Whether something is published that is not quite this: then the digits that are not are withheld. */
const isRounded = (shown: string, value: string): boolean =>
  PATTERNS.Decimal.test(shown) && PATTERNS.Decimal.test(value) && !rational(shown).equals(rational(value));

/** The texts, numbers and codes of a value in its order. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    leaves(part, `${path}${path && '/'}${segment(value, name, part)}`),
  );
}

/** Whether a leaf is free text, which an author wrote. */
export const isText = ({ path }: Pick<Leaf, 'path'>): boolean => TEXT_KEYS.includes(keyOf(path));

/** The last key of a path that is neither a language tag nor the place in a list. */
function keyOf(path: string): string {
  const keys = path.split('/');
  while (keys.length > 1) {
    const key = keys[keys.length - 1]!;
    if (TEXT_KEYS.includes(key) || !(PATTERNS.LanguageTag.test(key) || /^\d+$/.test(key))) return key;
    keys.pop();
  }
  return keys[0] ?? '';
}

const segment = (within: object, name: string, part: unknown): string => {
  const { id } = (part ?? {}) as { id?: unknown };
  return Array.isArray(within) && typeof id === 'string' ? id : name;
};

const mark = (at: number): string => `\u0001${at}`;

function trace(value: unknown, path: readonly string[], marks: Leaf[]): unknown {
  if (typeof value === 'string') {
    marks.push({ path: path.join('/'), value });
    return mark(marks.length - 1);
  }
  if (typeof value !== 'object' || value === null) return value;
  const traced = Object.entries(value)
    // A mark cannot be rounded.
    .filter(([name]) => name !== 'rounding')
    .map(([name, part]): [string, unknown] => [
      name,
      decides([...path, name]) ? part : trace(part, [...path, segment(value, name, part)], marks),
    ]);
  return Array.isArray(value) ? traced.map(([, part]) => part) : Object.fromEntries(traced);
}

function decides(path: readonly string[]): boolean {
  const [key = '', within = ''] = path.slice(-2).reverse();
  return DECIDING_KEYS.includes(key) || ['group', 'and', 'coded'].includes(within);
}

function isSecret(path: readonly string[]): boolean {
  if (RULES.some((each) => path.includes(each))) return path[path.length - 1] === 'internalNote';
  return !path.some((each) => NOT_SECRET.includes(each));
}

function secretOf({ path, value, shown }: Leaf & { shown?: string }): Secret {
  const number = NUMBER_KEYS.includes(keyOf(path)) && PATTERNS.Decimal.test(value);
  const isCode = path.split('/').at(-2) === 'coded';
  return {
    path,
    kind: isCode ? 'status' : number ? 'number' : isText({ path }) ? 'text' : 'status',
    value,
    ...(shown === undefined ? {} : { shown }),
  };
}
