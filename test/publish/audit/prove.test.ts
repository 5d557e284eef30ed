import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { BUILDERS } from '../../../packages/publish/src/prove/builders.ts';
import { proveRecord, type Proved } from '../../../packages/publish/src/prove/prove.ts';
import { recordOf, type Scenario } from './scenario.ts';

const bytesOf = (scenario: Scenario): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(recordOf(scenario)));
const proved = async (bytes: Uint8Array): Promise<Proved> => {
  const result = await proveRecord(bytes);
  assert.ok(result.ok, JSON.stringify(result));
  return result.proved;
};
const parts: Scenario = {
  figures: { total: '100', a: '?33', b: '?40', c: '27' },
  relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] }],
};

describe('the proof by two worlds', async () => {
  test('makes two other records for each withheld figure, and finds the same bytes', async () => {
    const { figures, worlds, withoutWorlds, differing } = await proved(bytesOf(parts));
    assert.deepEqual(
      { figures, worlds, withoutWorlds, differing },
      { figures: 2, worlds: 4, withoutWorlds: [], differing: [] },
    );
  });

  test('finds what depends on a withheld value', async (context) => {
    const leak = {
      name: 'leak.txt',
      build: (record: unknown) => new TextEncoder().encode(JSON.stringify(record)),
    };
    (BUILDERS as unknown as unknown[]).push(leak);
    context.after(() => (BUILDERS as unknown as unknown[]).pop());
    const { differing } = await proved(bytesOf(parts));
    assert.deepEqual([...new Set(differing.map(({ artefact }) => artefact))], ['leak.txt']);
  });

  test('writes worlds in decimals where thirds would be nearer', async () => {
    const { worlds, withoutWorlds } = await proved(
      bytesOf({
        figures: { mean: '10.0', a: '?3', b: '?7', c: '?20' },
        relations: [{ kind: 'mean', mean: 'mean', of: ['a', 'b', 'c'] }],
      }),
    );
    assert.deepEqual({ worlds, withoutWorlds }, { worlds: 6, withoutWorlds: [] });
  });

  test('writes worlds in decimals where a withheld mean of withheld figures would be thirds', async () => {
    const { worlds, withoutWorlds } = await proved(
      bytesOf({
        figures: { a: '?3', b: '?7', c: '?20', mean: '?10', most: '25' },
        relations: [
          { kind: 'mean', mean: 'mean', of: ['a', 'b', 'c'] },
          { kind: 'maximum', maximum: 'most', of: ['most', 'a', 'b', 'c'] },
        ],
      }),
    );
    assert.deepEqual({ worlds, withoutWorlds }, { worlds: 8, withoutWorlds: [] });
  });

  test('covers the record of all states', async () => {
    const { figures, worlds, differing } = await proved(await readFile('demo/records/all-states.json'));
    assert.ok(figures > 30 && worlds > figures, `${worlds} worlds for ${figures} figures`);
    assert.deepEqual(differing, []);
  });

  test('says nothing of a record that gives something away', async () => {
    const result = await proveRecord(
      bytesOf({ ...parts, figures: { total: '100', a: '?33', b: '40', c: '27' } }),
    );
    assert.ok(!result.ok && result.of === 'audit');
  });
});
