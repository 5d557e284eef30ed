import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { auditEntries } from '../../../packages/publish/src/audit/json.ts';
import { auditOf } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const validate = new Ajv({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync('data-schemas/v1/plan-audit.schema.json', 'utf8')) as object,
);

describe('the audit for machines', () => {
  test('of every scenario is as its schema says', () => {
    let entries = 0;
    for (const [title, worlds] of SCENARIOS) {
      const result = auditOf(...worlds);
      if (result.kind !== 'audited') continue;
      const written = JSON.parse(JSON.stringify(auditEntries(result))) as unknown[];
      assert.ok(validate(written), `${title}: ${JSON.stringify(validate.errors)}`);
      entries += written.length;
    }
    assert.ok(entries > 100, `${entries} entries`);
  });

  test('has no room for more', () => {
    const entry = { id: 'a', lowerClosed: true, upperClosed: true, verdict: 'pass' };
    assert.ok(validate([entry]));
    for (const wrong of [
      { ...entry, value: '7' },
      { ...entry, verdict: 'fine' },
      { ...entry, lower: 7 },
    ])
      assert.ok(!validate([wrong]));
  });
});
