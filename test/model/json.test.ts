import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LIMITS, readJson } from '@planglass/model';

function refusal(text: string) {
  const result = readJson(text);
  assert.ok(!result.ok);
  assert.equal(result.problems.length, 1);
  return result.problems[0];
}

describe('readJson', () => {
  it('reads every JSON value as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        assert.deepEqual(readJson(spaced), { ok: true, value: JSON.parse(spaced) });
      }),
    );
  });

  for (const text of ['', '{', '{"a":1,}', "{'a':1}", '{"a":1} {}', '[1e]', '\ufeff{}', 'undefined'])
    it(`refuses ${JSON.stringify(text)} as no JSON`, () =>
      assert.deepEqual(refusal(text), { code: 'not-json', path: '', args: {} }));

  const repeated: [string, string, string][] = [
    ['{"a":1,"a":1}', '', 'a'],
    ['{"a":1,"\\u0061":2}', '', 'a'],
    ['{"a":"\\\\","b":"\\"","a" : 1}', '', 'a'],
    ['{"x":[0,{"y":["]",{}],"y":0}]}', '/x/1', 'y'],
    ['{"x":[1,{"k":{},"k":[]}]}', '/x/1', 'k'],
    ['[[],[{"a":{"b":"}","b":1}}]]', '/1/0/a', 'b'],
    ['{"__proto__":1,"__proto__":2}', '', '__proto__'],
    ['{"a/b~":{"k":1,"k":2}}', '/a~1b~0', 'k'],
    ['{"":1,"":2}', '', ''],
  ];
  for (const [text, path, key] of repeated)
    it(`refuses the repeated key of ${text}, and says where it is`, () =>
      assert.deepEqual(refusal(text), { code: 'repeated-key', path, args: { key } }));

  it('finds a key that is repeated in any object', () => {
    const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), {
      minKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(objects, fc.nat(), (object, at) => {
        const text = JSON.stringify(object);
        const keys = Object.keys(object);
        const key = JSON.stringify(keys[at % keys.length]);
        assert.equal(refusal(`{${text.slice(1, -1)},${key}:0}`)?.code, 'repeated-key');
      }),
    );
  });

  for (const text of [
    '{"a":"a","b":"a"}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":"\\\\","b":"a\\\\\\":","c":{"a":1}}',
  ])
    it(`does not take ${text} for a repetition`, () => assert.ok(readJson(text).ok));

  it('refuses a file of more characters than the limit, and reads one that is as long', () => {
    const fill = (length: number) => `"${'x'.repeat(length - 2)}"`;
    assert.ok(readJson(fill(LIMITS.json)).ok);
    assert.deepEqual(refusal(fill(LIMITS.json + 1)), {
      code: 'file-too-long',
      path: '',
      args: { limit: LIMITS.json },
    });
  });

  it('reads deep nesting without a word', () => {
    assert.ok(readJson('['.repeat(100_000) + ']'.repeat(100_000)).ok);
  });
});
