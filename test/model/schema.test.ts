import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stale } from '../../data-schemas/generate.ts';
import { documents } from './arbitrary.ts';
import { PAIRS } from './schemas.ts';
import { keywordPlaces, violations } from './violations.ts';

describe('the committed schemas', () => {
  it('are those that the types give today', async () => {
    assert.deepEqual(await stale(), []);
  });
});

for (const { name, schema, validate, parse } of PAIRS) {
  describe(`parser and schema of a ${name}`, () => {
    it('accept every document that the schema can give, and the parser changes nothing in it', () => {
      fc.assert(
        fc.property(documents(schema), (input) => {
          const before = structuredClone(input);
          const parsed = parse(input);
          assert.ok(validate(input), JSON.stringify(validate.errors));
          assert.ok(parsed.ok, JSON.stringify(parsed));
          assert.deepEqual(parsed.value, input);
          assert.notEqual(parsed.value, input);
          assert.deepEqual(input, before);
        }),
        { numRuns: 300 },
      );
    });

    it('refuse every violation of every keyword at every place', (test) => {
      const places = new Set(keywordPlaces(schema, schema));
      const reached = new Set<string>();
      let count = 0;
      for (const { at, value } of violations(schema, schema)) {
        count++;
        reached.add(at);
        if (validate(value)) assert.fail(`the schema accepts a violation of ${at}`);
        if (parse(value).ok) assert.fail(`the parser accepts a violation of ${at}`);
      }
      test.diagnostic(`${count} violations of ${places.size} keywords in place`);
      assert.deepEqual(
        [...places].filter((place) => !reached.has(place)),
        [],
      );
      assert.deepEqual(
        [...reached].filter((place) => !places.has(place)),
        [],
      );
    });
  });
}
