import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseRecord } from '@planglass/model/record';
import { LEFT, NOTES_ON_IMPLIED_FACTS } from './remainder.ts';
import { plainSeed, remainder, textsIn, valueAt } from './texts.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const record: unknown = JSON.parse(read('../../demo/records/baicheng-2023.json'));
const seed = plainSeed(read('baicheng-2023.txt'));
const isNote = (path: string): boolean => NOTES_ON_IMPLIED_FACTS.includes(path);
const chinese = textsIn(record, 'zh-Hans').filter(({ path }) => !isNote(path));
const english = textsIn(record, 'en').filter(({ path }) => !isNote(path.replace(/en$/, 'zh-Hans')));

interface Pair {
  label: string;
  value: string;
}
type Statement = { kind: string } & ({ zh: string; en: string } | { zh: Pair; en: Pair });
const statements = JSON.parse(read('statements.json')) as Statement[];
const worded = (language: 'zh' | 'en'): string[] =>
  statements.map((statement) => statement[language]).filter((words) => typeof words === 'string');
const pairs = (language: 'zh' | 'en'): Pair[] =>
  statements.map((statement) => statement[language]).filter((words) => typeof words !== 'string');

test('the seed record parses', () => {
  const result = parseRecord(record);
  assert.deepEqual(result.ok ? [] : result.problems, []);
});

test('every clause of the seed stands in the record, save ordinals, connectives and stated figures', () => {
  const left = remainder(
    seed,
    chinese.map(({ text }) => text),
  );
  assert.deepEqual(
    left,
    LEFT.map(({ words }) => words),
  );
});

test('every figure left out of the texts is held where it is said to be', () => {
  const held = LEFT.flatMap((left) => Object.entries(left.held ?? {}));
  assert.equal(held.length, 12);
  for (const [pointer, value] of held) assert.equal(valueAt(record, pointer), value, pointer);
});

test('the counts by category are stated in the order of the seed, each of the category it names', () => {
  const keys = [3, 4, 5, 6, 7].map((index) => valueAt(record, `/counts/${index}/group/key`));
  const ids = [0, 1, 2, 3, 4].map((index) => valueAt(record, `/categories/${index}/id`));
  assert.deepEqual(keys, ids);
});

test('the record holds no Chinese text that the seed does not', () => {
  const added = chinese.filter(({ text }) => !seed.includes(text.replace(/\s+/g, '')));
  assert.deepEqual(added, []);
});

test('each note on what is implied stands in the record', () => {
  for (const path of NOTES_ON_IMPLIED_FACTS) assert.equal(typeof valueAt(record, path), 'string', path);
});

test('every text of the record has a Chinese and an English wording', () => {
  const places = (texts: typeof chinese): string[] => texts.map(({ path }) => path.replace(/[^/]*$/, ''));
  assert.deepEqual(places(english), places(chinese));
});

test('only the projects, their section and the indicator values carry a code other than free', () => {
  const classified = JSON.stringify(record).match(/"confStatus":"[^"]*"/g) ?? [];
  assert.deepEqual([...new Set(classified)].sort(), ['"confStatus":"F"', '"confStatus":"N"']);
  assert.equal(classified.filter((code) => code.includes('"N"')).length, 3);
});

for (const [language, tag] of [
  ['zh', 'zh-Hans'],
  ['en', 'en'],
] as const) {
  const texts = (tag === 'en' ? english : chinese).map(({ text }) => text);

  test(`every listed statement is worded as in the record (${tag})`, () => {
    const strange = worded(language).filter((words) => !texts.some((text) => text.includes(words)));
    assert.deepEqual(strange, []);
  });

  test(`the list of statements leaves out no text of the record (${tag})`, () => {
    const whole = texts.join('|');
    const listed = [...worded(language), ...pairs(language).map(({ label }) => label)];
    const names = tag === 'en' ? ['Baicheng City', texts[0] ?? ''] : ['白城市', texts[0] ?? ''];
    assert.deepEqual(remainder(whole, [...listed, ...names]), []);
  });
}

test('every listed figure has the same number or time in both languages', () => {
  const digits = (text: string): string => text.replace(/年(?=\d)/, '-').replace(/[年月]/g, '');
  const months = ['April', 'July', 'September'];
  const numbers = [4, 7, 9];
  const plain = pairs('en').map(({ value }) => {
    const [month = '', year = ''] = value.split(' ');
    return year ? `${year}-${String(numbers[months.indexOf(month)])}` : value;
  });
  assert.deepEqual(
    plain,
    pairs('zh').map(({ value }) => digits(value)),
  );
});
