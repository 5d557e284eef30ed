import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { LIMITS, parse } from '@planglass/model';
import { parseRecord } from '@planglass/model/record';
import { documentWith } from './make.ts';

function refused(input: unknown) {
  const result = parse(input);
  assert.ok(!result.ok);
  assert.equal(parseRecord(input).ok, false);
  return result.problems.map(({ code, path }) => `${code} ${path}`.trim());
}

const throwing = (): never => {
  throw new Error('the value 11.8');
};
const nested = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = { a: [value] };
  return value;
};

describe('parse', () => {
  const others: [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a number', 4],
    ['a big integer', 4n],
    ['a text', '{}'],
    ['a symbol', Symbol('s')],
    ['a function', documentWith],
    ['a list', [documentWith()]],
    ['a typed array', new Uint8Array(50_000_000)],
    ['a date', new Date(0)],
    ['a map', new Map(Object.entries(documentWith()))],
    ['an instance of a class', Object.setPrototypeOf(documentWith(), Object.create(Object.prototype))],
    ['an object that inherits its keys', Object.create(documentWith())],
  ];
  for (const [name, input] of others)
    it(`refuses ${name}`, () => assert.deepEqual(refused(input), ['wrong-type']));

  it('refuses a getter that throws, without repeating what it says', () => {
    const input = Object.defineProperty({ ...documentWith() }, 'plan', { get: throwing, enumerable: true });
    assert.deepEqual(parse(input), { ok: false, problems: [{ code: 'unreadable', path: '', args: {} }] });
  });

  for (const trap of ['get', 'ownKeys', 'getPrototypeOf'] as const)
    it(`refuses a proxy whose ${trap} throws`, () =>
      assert.deepEqual(refused(new Proxy(documentWith(), { [trap]: throwing })), ['unreadable']));

  it('refuses a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable(documentWith(), {});
    revoke();
    assert.deepEqual(refused(proxy), ['unreadable']);
  });

  it('reads each key once, so that a getter cannot change its answer', () => {
    let reads = 0;
    const plan = Object.defineProperty({ id: 'plan' }, 'name', {
      enumerable: true,
      get: () => (reads++ ? '\u202e' : 'Plan'),
    });
    const result = parse({ ...documentWith(), plan });
    assert.ok(result.ok);
    assert.equal(result.document.plan.name, 'Plan');
    assert.equal(reads, 1);
  });

  it('refuses an object that holds itself', () => {
    const plan: Record<string, unknown> = { id: 'plan', name: 'Plan' };
    plan['period'] = plan;
    const input = { ...documentWith(), plan };
    assert.ok(refused(input).includes('unknown-key /plan/period'));
  });

  it('refuses deep nesting without descending into it', () => {
    assert.deepEqual(refused({ ...documentWith(), plan: nested(100_000) }), [
      'unknown-key /plan',
      'missing-key /plan',
      'missing-key /plan',
    ]);
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    it(`refuses the key ${key}, and leaves every prototype alone`, () => {
      const input = JSON.parse(JSON.stringify(documentWith()).replace('{', `{"${key}":{"polluted":true},`));
      assert.deepEqual(refused(input), ['unknown-key']);
      assert.equal(({} as { polluted?: true }).polluted, undefined);
    });

  it('refuses keys that are symbols or hidden', () => {
    assert.deepEqual(refused({ ...documentWith(), [Symbol('s')]: 1 }), ['unknown-key']);
    assert.deepEqual(refused(Object.defineProperty({ ...documentWith() }, 'hidden', { value: 1 })), [
      'unknown-key',
    ]);
  });

  it('refuses gaps in a list', () => {
    // eslint-disable-next-line no-sparse-arrays -- the gap is the point
    assert.deepEqual(refused(documentWith({ recommendations: [, { id: 'a', text: 'A' }] as never })), [
      'wrong-type /recommendations/0',
    ]);
  });

  it('gives plain objects, whatever the prototypes of the input', () => {
    const bare = Object.assign(Object.create(null), documentWith());
    const foreign = runInNewContext('JSON.parse(text)', { text: JSON.stringify(documentWith()) });
    for (const input of [bare, foreign]) {
      const result = parse(input);
      assert.ok(result.ok);
      assert.deepEqual(result.document, documentWith());
      assert.equal(Object.getPrototypeOf(result.document), Object.prototype);
      assert.equal(Object.getPrototypeOf(result.document.plan), Object.prototype);
    }
  });

  it('shares no object with its input, and leaves frozen input as it was', () => {
    const input = Object.freeze(documentWith({ categories: [{ id: 'a', name: { en: 'A' } }] }));
    const result = parse(input);
    assert.ok(result.ok);
    assert.deepEqual(result.document, input);
    assert.notEqual(result.document.plan, input.plan);
    assert.notEqual(result.document.categories?.[0]?.name, input.categories?.[0]?.name);
  });

  it('never throws, and never accepts what is anything at all', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, anything, (whole, part) => {
        assert.equal(parse(whole).ok, false);
        assert.equal(parse({ ...documentWith(), release: part }).ok, false);
        assert.equal(parse(documentWith({ indicators: [part] as never })).ok, false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the limits', () => {
  const named = (name: string) => documentWith({ plan: { id: 'p', name } });
  const list = (length: number) =>
    documentWith({ recommendations: Array.from({ length }, (_, at) => ({ id: `r${at}`, text: 'T' })) });

  it('let a text have 20,000 characters, counted as a reader counts them', () => {
    assert.ok(parse(named('字'.repeat(LIMITS.text))).ok);
    assert.ok(parse(named('𠀀'.repeat(LIMITS.text))).ok);
    assert.deepEqual(refused(named('字'.repeat(LIMITS.text + 1))), ['too-long /plan/name']);
    assert.deepEqual(refused(named('𠀀'.repeat(LIMITS.text + 1))), ['too-long /plan/name']);
    assert.deepEqual(refused(named('x'.repeat(50_000_000))), ['too-long /plan/name']);
  });

  it('let a list have 10,000 items', () => {
    assert.ok(parse(list(LIMITS.items)).ok);
    assert.deepEqual(refused(list(LIMITS.items + 1)), ['too-many /recommendations']);
    assert.deepEqual(refused({ ...documentWith(), tasks: new Array(2 ** 32 - 1) }), ['too-many /tasks']);
  });

  it('let a text have 50 languages', () => {
    const name = Object.fromEntries(
      Array.from({ length: LIMITS.languages + 1 }, (_, at) => [
        `e${String.fromCharCode(97 + (at % 26))}${at < 26 ? '' : 'x'}`,
        'T',
      ]),
    );
    assert.deepEqual(refused({ ...documentWith(), plan: { id: 'p', name } }), ['too-many /plan/name']);
    delete name['ea'];
    assert.ok(parse({ ...documentWith(), plan: { id: 'p', name } }).ok);
  });

  it('stop at 500,000 values, also where the same list is used again and again', () => {
    const paragraphs = new Array<string>(LIMITS.items).fill('Text');
    const stages = Array.from({ length: 60 }, (_, at) => ({ id: `s${at}`, title: 'S', paragraphs }));
    assert.deepEqual(refused(documentWith({ processStages: stages })), ['too-large']);
    assert.ok(parse(documentWith({ processStages: stages.slice(0, 49) })).ok);
  });

  it('stop at 100 problems, and say so', () => {
    const input = { ...documentWith(), recommendations: new Array(1000).fill(0) };
    const codes = refused(input);
    assert.equal(codes.length, LIMITS.problems + 1);
    assert.equal(codes[LIMITS.problems], 'too-many-problems');
  });
});

describe('the version', () => {
  for (const schemaVersion of ['2.0', '0.9', '10.0', '2', '2.0.1-beta'])
    it(`${schemaVersion} is of another major version, which is all that is said`, () =>
      assert.deepEqual(refused({ schemaVersion, anything: 'else' }), ['unknown-version /schemaVersion']));

  it('1.7 is read, and a key that this version does not know is refused', () => {
    assert.ok(parse(documentWith({ schemaVersion: '1.7' })).ok);
    assert.deepEqual(refused({ ...documentWith({ schemaVersion: '1.7' }), newer: 1 }), ['unknown-key']);
  });

  it('1, v1.0 and a number are malformed', () => {
    assert.deepEqual(refused({ ...documentWith(), schemaVersion: '1' }), ['malformed /schemaVersion']);
    assert.deepEqual(refused({ ...documentWith(), schemaVersion: 'v1.0' }), ['malformed /schemaVersion']);
    assert.deepEqual(refused({ ...documentWith(), schemaVersion: 1 }), ['wrong-type /schemaVersion']);
  });
});
