import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { publishRecord, withProposal } from 'planglass';
import { ask, assumptionsOf, overview } from '../../demo/ons-sdg-5-a-1/audit.ts';
import { recordOf } from '../../demo/ons-sdg-5-a-1/record.ts';
import { halfPublished, readTable } from '../../demo/ons-sdg-5-a-1/table.ts';

describe('a real table in which one of two shares is suppressed', () => {
  const table = readTable();
  const half = halfPublished(table);
  const seen = overview(table);
  const [sum, near, none] = assumptionsOf(seen).map(([, assumption]) => assumption);

  test('has 254 groups with one share published and the other suppressed', () => {
    assert.deepEqual(seen, {
      groups: 864,
      publishedCells: 1172,
      pairs: 459,
      exactPairs: 361,
      sums: ['92.3', '106.7'],
      half: 254,
    });
  });

  test('tells all 254 suppressed shares where the two sum to 100, and 254 further cells are the least repair', () => {
    assert.deepEqual(ask(half, sum!), {
      determined: 254,
      intervals: 0,
      repair: { cells: 254, proven: true },
    });
  });

  test('tells them to within 6.7 to 14.4 points where they sum to about 100', () => {
    const { widths, ...rest } = ask(half, near!);
    assert.deepEqual(rest, { determined: 0, intervals: 254, repair: { cells: 0, proven: true } });
    assert.deepEqual(
      widths?.map((width) => width.toFixed(1)),
      ['6.7', '14.4'],
    );
  });

  test('tells nothing where they need not sum to anything', () => {
    assert.deepEqual(ask(half, none!), {
      determined: 0,
      intervals: 254,
      widths: [100, 100],
      repair: { cells: 0, proven: true },
    });
  });

  test('is repaired by withholding the other share of each group', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(recordOf(half, sum!)));
    const withhold = half.map(({ published }, index) => `indicators/g${index}-${published}/actual`);
    assert.ok(publishRecord(bytes, { decisions: { withhold } }).ok);
    const [, ...allButOne] = withhold;
    const result = publishRecord(bytes, { decisions: { withhold: allButOne } });
    assert.ok(!result.ok && result.of === 'audit');
    assert.deepEqual((await withProposal(result.refusal)).proposal?.withhold, withhold.slice(0, 1));
  });

  test('is written up with the numbers that the audit gives, and with its source', () => {
    const guide = readFileSync('demo/ons-sdg-5-a-1/README.md', 'utf8').replace(/\s+/g, ' ');
    for (const words of [
      '… sum to 100 | 254 of 254 | 0 | 254 |',
      '254, 6.7 to 14.4 points',
      '918 of the 1,172 published cells stay',
      'Of the 459 groups with both shares, 361 sum to 100 (to nine decimals) and 98 do not',
      'Open Government Licence v3.0',
    ])
      assert.ok(guide.includes(words), words);
  });
});
