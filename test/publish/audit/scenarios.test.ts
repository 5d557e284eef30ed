import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditOf, worked } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

describe('what can be worked out', () => {
  for (const [title, worlds, expected] of SCENARIOS)
    test(title, () => {
      assert.deepEqual(worked(auditOf(...worlds)), expected);
    });

  test('is tried on at least 60 scenarios', () => {
    assert.ok(new Set(SCENARIOS.map(([title]) => title)).size >= 60);
  });
});
