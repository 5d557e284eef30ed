import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publishRecord } from 'planglass';
import { exampleFile, publishedBytes, PUBLISHED_RECORDS, recordFile } from '../../data-schemas/examples.ts';

/** What stands in the record of all states only where it is withheld, or is a note of the office. */
const CANARY = /canary|7351/g;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

for (const name of PUBLISHED_RECORDS) {
  test(`the example ${name} is what its record is published as today (pnpm examples refreshes it)`, () => {
    assert.equal(readFileSync(exampleFile(name), 'utf8'), text(publishedBytes(name)));
  });
}

function publish(name: (typeof PUBLISHED_RECORDS)[number]) {
  const result = publishRecord(readFileSync(recordFile(name)));
  assert.ok(result.ok, `${name} is published`);
  return result;
}

test('no planted value, name or note of the record of all states reaches its document', () => {
  const planted = readFileSync(recordFile('all-states'), 'utf8').match(CANARY) ?? [];
  assert.ok(planted.length > 50, `${planted.length} planted`);
  assert.deepEqual(text(publishedBytes('all-states')).match(CANARY), null);
});

test('the seed withholds its section on projects, and nothing else of it is left out or unclassified', () => {
  const { report } = publish('baicheng-2023');
  assert.deepEqual(
    report.withheld.map(({ name, classified }) => ({ name, classified })),
    [{ name: 'sections/major-projects', classified: true }],
  );
  assert.deepEqual(
    report.statedWithholdings.map(({ id }) => id),
    ['indicator-values', 'project-figures'],
  );
  assert.deepEqual(report.absentSections, ['problems-and-risks']);
});

test('the seed’s natures do not add up to its indicators, and every other stated figure does', () => {
  const notes = publish('baicheng-2023').report.reconciliation;
  assert.deepEqual(
    notes.map(({ of, by, stated, sum }) => ({ of, by, stated, sum })),
    [{ of: 'indicators', by: 'nature', stated: '17', sum: '16' }],
  );
});

test('the example city discloses everything, and all its stated figures add up', () => {
  const { report, document } = publish('example-city');
  assert.deepEqual(report.withheld, []);
  assert.deepEqual(report.reconciliation, []);
  assert.equal(document.indicators?.length, 17);
});
