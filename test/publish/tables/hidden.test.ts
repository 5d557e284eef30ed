import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishRecord, readRecord } from 'planglass';
import {
  DIALECTS,
  PLAN,
  indicators,
  workbook,
  type Content,
  type Dialect,
  type SheetSpec,
} from './workbook.ts';

const CANARY = /canary|金丝雀|73519|PHONETIC/i;
const canary = (name: string): string => `canary ${name} 金丝雀`;

const shown: Content[] = ['a', 'A', 't', { number: '1', format: '0.0' }, '2023', 'F'];
const hidden: Content[] = ['z', canary('row'), 't', { number: '73519.4' }, '2023', 'F'];

/** A workbook with a canary in everything that is not to be seen. */
const planted = (dialect: Dialect): Uint8Array => {
  const visible = indicators(shown, hidden, ['b', 'B', 't', '2', '2023', 'F']);
  const sheet: SheetSpec = {
    ...visible,
    rows: visible.rows.map((row, at) => [...row, at === 0 ? 'Note' : canary('column'), at === 0 ? 'Assessment' : null]),
    hiddenRows: [3],
    hiddenColumns: [7],
    comments: { D2: canary('comment'), A1: canary('comment') },
  };
  return workbook(
    [
      PLAN,
      sheet,
      { ...indicators(['h', canary('sheet'), 't', '73519']), name: 'Projects', state: 'hidden' },
      { ...indicators(['v', canary('very hidden sheet'), 't', '73519']), name: 'Tasks', state: 'veryHidden' },
      { name: 'Notes', rows: [[canary('other sheet'), { number: '73519' }]] },
    ],
    dialect,
    {
      'xl/pivotCache/pivotCacheDefinition1.xml': `<x>${canary('pivot cache')}</x>`,
      'xl/pivotCache/pivotCacheRecords1.xml': '<x>73519</x>',
      'xl/externalLinks/externalLink1.xml': `<x>${canary('link')}</x>`,
      'xl/drawings/drawing1.xml': `<x>${canary('text box')}</x>`,
      'xl/vbaProject.bin': canary('macro'),
      'xl/embeddings/object1.bin': canary('embedded'),
      'docProps/core.xml': `<x>${canary('author')}</x>`,
    },
    { secret: '73519', other: 'Indicators!$D$2' },
  );
}; // prettier-ignore

const LEFT_OUT = [
  'comment Indicators!A1',
  'comment Indicators!D2',
  'defined-name other',
  'defined-name secret',
  'drawing xl/drawings/drawing1.xml',
  'external-link xl/externalLinks/externalLink1.xml',
  'hidden-column Indicators!G',
  'hidden-row Indicators!3',
  'hidden-sheet Projects',
  'hidden-sheet Tasks',
  'macro xl/vbaProject.bin',
  'other-part xl/embeddings/object1.bin',
  'other-sheet Notes',
  'pivot-cache xl/pivotCache/pivotCacheDefinition1.xml',
  'pivot-cache xl/pivotCache/pivotCacheRecords1.xml',
];

describe('nothing hidden of a workbook', () => {
  for (const dialect of DIALECTS)
    it(`is read into the record, or reaches a byte that is published, as ${dialect.name} writes it`, () => {
      const bytes = planted(dialect);
      const read = readRecord(bytes);
      assert.ok(read.ok, JSON.stringify(read));
      assert.doesNotMatch(JSON.stringify(read.value), CANARY);
      const { indicators: kept } = read.value as { indicators: { id: string }[] };
      assert.deepEqual(kept.map(({ id }) => id), ['a', 'b']);
      const published = publishRecord(bytes);
      assert.ok(published.ok, JSON.stringify(published));
      for (const file of published.files) assert.doesNotMatch(new TextDecoder().decode(file.bytes), CANARY);
      assert.doesNotMatch(JSON.stringify(published.report), CANARY);
      const { reported } = published.report;
      assert.deepEqual(reported.map(({ code, place }) => `${code} ${place}`).sort(), LEFT_OUT);
    }); // prettier-ignore

  it('is shown by a sheet whose rows are hidden unless they say otherwise', () => {
    for (const [defaults, left] of [
      ['zeroHeight="0"', []],
      ['zeroHeight="1" defaultRowHeight="15"', ['hidden-row Indicators!1', 'hidden-row Indicators!2']],
    ] as const) {
      const read = readRecord(workbook([PLAN, { ...indicators(shown), defaults }]));
      assert.ok(read.ok);
      assert.equal('indicators' in (read.value as object), left.length === 0);
      assert.deepEqual(
        read.reported.map(({ code, place }) => `${code} ${place}`),
        left,
      );
    }
  });

  it('comes through cells merged with a hidden one', () => {
    const sheet = indicators(
      ['a', canary('merged'), 't', '1', '2023', 'F'],
      ['b', null, 't', '2', '2023', 'F'],
    );
    const read = readRecord(workbook([PLAN, { ...sheet, merges: ['B2:B3'], hiddenRows: [2] }]));
    assert.ok(read.ok);
    assert.doesNotMatch(JSON.stringify(read.value), CANARY);
  });

  it('comes from a cell that another one covers', () => {
    const sheet = indicators(
      ['a', 'A', 't', '1', '2023', 'F'],
      ['b', canary('covered'), 't', '2', '2023', 'F'],
    );
    const read = readRecord(workbook([PLAN, { ...sheet, merges: ['B2:B3'] }]));
    assert.ok(read.ok);
    assert.doesNotMatch(JSON.stringify(read.value), CANARY);
  });
});
