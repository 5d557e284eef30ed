import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PATTERNS, parse, readJson, type Problem } from '@planglass/model';
import { sentence } from '@planglass/model/sentences';

const INVALID = new URL('../../data-schemas/v1/examples/invalid/', import.meta.url);

const problem = (code: Problem['code'], args: Problem['args'] = {}): Problem => ({ code, path: '/a', args });

/** Every problem that the wrong examples give, with one of each code that needs a file too large to keep. */
const PROBLEMS: Problem[] = [
  ...readdirSync(INVALID).flatMap((file) => {
    const json = readJson(readFileSync(new URL(file, INVALID), 'utf8'));
    if (!json.ok) return json.problems;
    const result = parse(json.value);
    return result.ok ? [] : result.problems;
  }),
  ...['', '[]', '{"schemaVersion":1}'].flatMap((text) => {
    const json = readJson(text);
    const result = json.ok ? parse(json.value) : json;
    return result.ok ? [] : result.problems;
  }),
  ...Object.keys(PATTERNS).map((format) => problem('malformed', { format })),
  problem('not-utf8'),
  problem('file-too-long', { limit: 8 }),
  problem('too-long', { limit: 8 }),
  problem('too-many', { limit: 8 }),
  problem('too-large', { limit: 8 }),
  problem('too-many-problems', { limit: 8 }),
  problem('unreadable'),
  problem('computed-without-band', { figure: 'indicators/a/assessment' }),
  problem('no-assessment-rule'),
  problem('thresholds-do-not-fit', { statuses: 'good, poor', needed: 1, thresholds: 2 }),
  problem('thresholds-do-not-fall'),
  problem('stated-otherwise', { figure: 'indicators/a/assessment', stated: 'good', computed: 'poor' }),
  problem('stated-without-status', { figure: 'indicators/a/assessment', stated: 'good' }),
  problem('range-published-before', { figure: 'indicators/a/target' }),
  problem('too-many-cells', { by: 'category, nature', most: 2000 }),
  problem('status-of-withheld-range', { figure: 'indicators/a/assessment' }),
  problem('withheld-in-text', { text: 'sections/a/paragraphs/0', figure: 'indicators/a/actual/value' }),
  problem('unknown-figure', { figure: 'indicators/a/actual' }),
  problem('nothing-to-round', { figure: 'indicators/a/assessment' }),
  problem('finer-step', { figure: 'indicators/a/actual', step: '0.1' }),
  problem('figure-without-number', { figure: 'indicators/a/actual' }),
  ...['number', 'assessment'].map((expected) =>
    problem('wrong-figure', { figure: 'indicators/a/actual', expected }),
  ),
];

/** The codes as the type lists them, read from the source, since a type is gone at run time. */
const source = readFileSync(new URL('../../packages/model/src/problems/problem.ts', import.meta.url), 'utf8');
const CODES = [
  ...source.slice(source.indexOf('export type JsonProblemCode')).matchAll(/'([a-z0-9-]+)'/g),
].map(([, code]) => code);

describe('sentence', () => {
  it('is tried for every code that there is', () => {
    assert.deepEqual([...new Set(PROBLEMS.map(({ code }) => code))].sort(), [...CODES].sort());
  });

  for (const language of ['en', 'zh'] as const) {
    it(`says in ${language} what is wrong, with every argument filled in`, () => {
      for (const each of PROBLEMS) {
        const words = sentence(each, language);
        assert.match(words, language === 'en' ? /^\S.*\.$/ : /^\S.*。$/, each.code);
        assert.doesNotMatch(words, /undefined|NaN|\[object/, each.code);
        const { key, limit, allowed } = each.args;
        for (const named of [key, limit, allowed])
          if (named !== undefined) assert.ok(words.includes(String(named)), `${each.code}: ${named}`);
      }
    });
  }

  it('tells formats apart', () => {
    const words = Object.keys(PATTERNS).map((format) => sentence(problem('malformed', { format }), 'en'));
    assert.equal(new Set(words).size, words.length);
  });

  it('is Chinese in Chinese and English in English', () => {
    for (const each of PROBLEMS) {
      assert.match(sentence(each, 'zh'), /\p{Script=Han}/u, each.code);
      assert.doesNotMatch(
        sentence(each, 'en').replace(String(each.args['key']), ''),
        /\p{Script=Han}/u,
        each.code,
      );
    }
  });
});
