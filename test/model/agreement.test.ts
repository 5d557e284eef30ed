import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FurtherProblemCode } from '../../packages/model/src/problems/problem.ts';
import { documents } from './arbitrary.ts';
import { PAIRS } from './schemas.ts';

/** What only the parser refuses: its further rules. A record here keeps the list as long as the type. */
const FURTHER: Record<FurtherProblemCode, true> = {
  'lone-surrogate': true,
  'duplicate-id': true,
  'unknown-category': true,
  'unknown-nature': true,
  'unknown-direction': true,
  'unknown-status': true,
  'unknown-parent': true,
  'unknown-codelist': true,
  'not-in-codelist': true,
  'unknown-breakdown': true,
  'reserved-id': true,
  'grouped-twice': true,
  'no-such-date': true,
  'reversed-period': true,
  'too-large': true,
  'too-many-problems': true,
  unreadable: true,
};

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function nodesOf(value: unknown): Node[] {
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

const KEYS = [
  'id',
  'state',
  'kind',
  'value',
  'period',
  'note',
  'confStatus',
  'words',
  'en',
  'zh-hans',
  'start',
  'group',
];
const CODES = [
  'value',
  'withheld',
  'missing',
  'words',
  'assessed',
  'absent',
  'span',
  'nature',
  'N',
  'O',
  'G',
];
const ODD = [
  '',
  ' ',
  'a',
  '2023-02-30',
  '2023-W53',
  '2025/2021',
  '-0',
  '1.0',
  '\ud800',
  '\u202e',
  '𠀀',
  '2.0',
  4,
  null,
];
const leaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...CODES, ...ODD),
  fc.jsonValue({ maxDepth: 1 }),
);

type Edit = (node: Node, key: string) => void;
const set = (node: Node, key: string, value: unknown) =>
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((node, key) => {
    if (Array.isArray(node)) node.splice(Number(key) || 0, 1);
    else Reflect.deleteProperty(node, key);
  }),
  fc.constant<Edit>((node) => {
    if (Array.isArray(node) && node.length) node.push(structuredClone(node[0]));
  }),
  leaf.map<Edit>((value) => (node, key) => set(node, key, value)),
  fc.tuple(fc.constantFrom(...KEYS), leaf).map<Edit>(([key, value]) => (node) => {
    if (!Array.isArray(node)) set(node, key, value);
  }),
);

/** One to three changes at any places of a right document. */
const mutated = (document: fc.Arbitrary<Record<string, unknown>>) =>
  fc
    .tuple(document, fc.array(fc.tuple(fc.nat(), fc.nat(), edits), { minLength: 1, maxLength: 3 }))
    .map(([input, changes]) => {
      const copy = structuredClone(input);
      for (const [place, at, edit] of changes) {
        const nodes = nodesOf(copy);
        const node = nodes[place % nodes.length] as Node;
        const keys = Object.keys(node);
        edit(node, keys[at % Math.max(1, keys.length)] ?? '0');
      }
      return copy;
    });

for (const { name, schema, validate, parse } of PAIRS) {
  it(`parser and schema of a ${name} agree on any change, but for the further rules`, (test) => {
    const seen = { accepted: 0, refused: 0, byParserAlone: 0 };
    fc.assert(
      fc.property(mutated(documents(schema)), (input) => {
        const bySchema = validate(input);
        const parsed = parse(input);
        if (!bySchema) {
          seen.refused++;
          return assert.ok(!parsed.ok, `the schema alone refuses: ${JSON.stringify(validate.errors)}`);
        }
        if (parsed.ok) {
          seen.accepted++;
          return assert.deepEqual(parsed.value, input);
        }
        seen.byParserAlone++;
        for (const { code, path } of parsed.problems)
          assert.ok(code in FURTHER, `the parser alone refuses: ${code} at ${path}`);
      }),
      { numRuns: 1500 },
    );
    test.diagnostic(JSON.stringify(seen));
    for (const [outcome, times] of Object.entries(seen)) assert.ok(times > 5, `${outcome} ${times} times`);
  });
}

describe('a problem', () => {
  const CANARY = '737.2919';
  // The second is refused at every place; the first is a good text at some, and a bad value at the others.
  const values = [CANARY, { text: CANARY, odd: CANARY }];
  for (const { name, schema, parse } of PAIRS) {
    it(`of a ${name} holds no value of the file, wherever the value stands`, () => {
      let refusals = 0;
      fc.assert(
        fc.property(documents(schema), fc.nat(), fc.nat(), (input, place, at) => {
          for (const value of values) {
            const copy = structuredClone(input);
            const nodes = nodesOf(copy);
            const node = nodes[place % nodes.length] as Node;
            const keys = Object.keys(node);
            set(node, keys[at % Math.max(1, keys.length)] ?? '0', value);
            const parsed = parse(copy);
            if (parsed.ok) continue;
            refusals++;
            assert.ok(!JSON.stringify(parsed.problems).includes(CANARY));
          }
        }),
      );
      assert.ok(refusals >= 100, `only ${refusals} refusals`);
    });
  }
});
