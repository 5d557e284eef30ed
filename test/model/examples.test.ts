import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readJson, type Problem, type ProblemCode } from '@planglass/model';
import { PAIRS, type Pair } from './schemas.ts';

const EXAMPLES = new URL('../../data-schemas/v1/examples/', import.meta.url);
const [DOCUMENT, RECORD] = PAIRS as [Pair, Pair];

interface Expectation {
  code: ProblemCode;
  path: string;
  /** Who refuses it first: the JSON reader, the schema (and the parser), or the parser alone. */
  by: 'reader' | 'schema' | 'parser';
}

const textOf = (file: string): string => readFileSync(new URL(file, EXAMPLES), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, EXAMPLES)).filter((file) => file !== 'expected.json');
const expected = JSON.parse(textOf('invalid/expected.json')) as Record<string, Expectation>;

function valueOf(file: string): unknown {
  const json = readJson(textOf(file));
  assert.ok(json.ok, `${file} is not read as JSON`);
  return json.value;
}

const places = (problems: readonly Problem[]) => problems.map(({ code, path }) => ({ code, path }));

for (const [folder, { name, validate, parse }] of [
  ['valid/', DOCUMENT],
  ['record/', RECORD],
] as const) {
  describe(`the examples in ${folder}`, () => {
    for (const file of filesIn(folder)) {
      it(`${file} is a ${name} to schema and parser, which keep all of it`, () => {
        const value = valueOf(folder + file);
        assert.ok(validate(value), JSON.stringify(validate.errors));
        const parsed = parse(value);
        assert.ok(parsed.ok, JSON.stringify(parsed));
        assert.deepEqual(parsed.value, value);
      });
    }
  });
}

describe('the examples in invalid/', () => {
  it('are all expected, and no others are', () => {
    assert.deepEqual(
      filesIn('invalid/').sort(),
      Object.keys(expected)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  for (const [name, { code, path, by }] of Object.entries(expected)) {
    it(`${name} is refused as ${code} by the ${by}`, () => {
      const json = readJson(textOf(`invalid/${name}.json`));
      assert.equal(json.ok, by !== 'reader');
      if (!json.ok) return assert.deepEqual(places(json.problems), [{ code, path }]);
      assert.equal(DOCUMENT.validate(json.value), by === 'parser');
      const parsed = DOCUMENT.parse(json.value);
      assert.ok(!parsed.ok);
      assert.deepEqual(places(parsed.problems), [{ code, path }]);
    });
  }
});
