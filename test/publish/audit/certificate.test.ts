import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseRecord } from '@planglass/model/record';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import {
  certify,
  knownInPublic,
  verify,
  type Certificate,
} from '../../../packages/publish/src/audit/certificate.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Source } from '../../../packages/publish/src/statements/book.ts';
import { recordOf, type Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

type Sources = [Source, ...Source[]];

const sourcesOf = (scenario: Scenario, ...others: Scenario[]): Sources => {
  const record = recordOf(scenario);
  return [
    { record, document: build(record) },
    ...others.map((other) => ({ document: build(recordOf(other)) })),
  ];
};
const certificateOf = (sources: Sources): Certificate => {
  const result = audit(sources);
  assert.ok(result.kind === 'audited', result.kind);
  // As it would come out of a file.
  return JSON.parse(JSON.stringify(certify(result))) as Certificate;
};
const table: Scenario = {
  figures: { r1: '7', r2: '3', c1: '6', c2: '4', x11: '?4', x12: '?3', x21: '?2', x22: '?1' },
  relations: [
    { kind: 'sum', total: 'r1', parts: ['x11', 'x12'] },
    { kind: 'sum', total: 'r2', parts: ['x21', 'x22'] },
    { kind: 'sum', total: 'c1', parts: ['x11', 'x21'] },
    { kind: 'sum', total: 'c2', parts: ['x12', 'x22'] },
  ],
};

describe('a certificate', () => {
  test('of every scenario that passes is verified, and shows every figure', () => {
    let figures = 0;
    for (const [title, worlds] of SCENARIOS) {
      const sources = sourcesOf(...worlds);
      const result = audit(sources);
      if (result.kind !== 'audited' || !result.passed) continue;
      const certificate = certificateOf(sources);
      assert.deepEqual(verify(certificate, sources), [], title);
      figures += certificate.entries.length;
    }
    assert.ok(figures > 30, `${figures} figures`);
  });

  test('of the record of all states is verified', () => {
    const parsed = parseRecord(JSON.parse(readFileSync('demo/records/all-states.json', 'utf8')));
    assert.ok(parsed.ok);
    const sources: Sources = [{ record: parsed.record, document: build(parsed.record) }];
    const certificate = certificateOf(sources);
    assert.ok(certificate.entries.length > 25);
    assert.deepEqual(verify(certificate, sources), []);
  });

  test('is refused with a bound that is tighter, a factor or a world that is another, or an entry left out', () => {
    const sources = sourcesOf(table);
    const tampered = (
      change: (entry: Certificate['entries'][number], all: Certificate) => void,
    ): string[] => {
      const certificate = certificateOf(sources);
      change(certificate.entries[0]!, certificate);
      return verify(certificate, sources).map(({ id, what }) => `${id} ${what}`);
    };
    const id = 'indicators/x11/actual';
    assert.deepEqual(
      tampered((entry) => (entry.upper!.value = '5')),
      [`${id} upper`],
    );
    assert.deepEqual(
      tampered((entry) => (entry.lower!.value = '4')),
      [`${id} lower`],
    );
    assert.deepEqual(tampered((entry) => (entry.worlds[0]![0] = '5')).includes(`${id} worlds`), true);
    assert.deepEqual(
      tampered((entry) => (entry.worlds = [entry.worlds[0]!])),
      [`${id} levels`],
    );
    assert.deepEqual(
      tampered((entry) => (entry.upper!.proof = { rows: [[0, '-1']] })),
      [`${id} upper`],
    );
    assert.deepEqual(
      tampered((entry) => (entry.upper!.proof = { rows: [[0, 'x']] })),
      [`${id} malformed`],
    );
    assert.deepEqual(
      tampered((_, all) => all.entries.shift()),
      [`${id} no-entry`],
    );
  });

  test('of other figures is not one of these', () => {
    const certificate = certificateOf(sourcesOf(table));
    const other = sourcesOf({ ...table, figures: { ...table.figures, r1: '8', c1: '7', x11: '?5' } });
    assert.ok(verify(certificate, other).length > 0);
  });

  test('of a public document is verified by a stranger, who has no record', () => {
    const [office] = sourcesOf(table);
    const stranger: Sources = [{ document: office.document, known: knownInPublic(office) }];
    const certificate = certificateOf(stranger);
    assert.deepEqual(verify(certificate, stranger), []);
    assert.deepEqual(
      certificate.entries.map(({ lower, upper }) => [lower?.value, upper?.value]),
      [
        ['3', '6'],
        ['1', '4'],
        ['0', '3'],
        ['0', '3'],
      ],
    );
    assert.ok(!JSON.stringify(stranger).includes('"confStatus":"F"'), 'nothing of the record is in it');
  });

  test('of a public document is the same in two worlds', () => {
    const view = (scenario: Scenario): string => {
      const [office] = sourcesOf(scenario);
      return JSON.stringify(certificateOf([{ document: office.document, known: knownInPublic(office) }]));
    };
    assert.equal(
      view(table),
      view({ ...table, figures: { ...table.figures, x11: '?5', x12: '?2', x21: '?1', x22: '?2' } }),
    );
  });
});
