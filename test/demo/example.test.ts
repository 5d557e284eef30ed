import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { PlanRecord } from '@planglass/model/record';
import { layout } from '../../demo/layout.ts';
import { intervalText } from '../../packages/publish/src/audit/interval.ts';
import { auditRecord, withProposal } from '../../packages/publish/src/pipeline.ts';
import { builders } from '../../packages/publish/src/prove/builders.ts';
import { proveRecord } from '../../packages/publish/src/prove/prove.ts';
import { sha256 } from '../../packages/publish/src/store.ts';

const RECORD = 'records/two-districts.json';
const DECISIONS = 'records/two-districts.decisions.json';
const withheldCounts = (...withhold: string[]): string => JSON.stringify({ withhold });

/** The front page of the demo as the build makes it, with its own record or another. */
function frontPage(folder: string, language: 'zh' | 'en'): string {
  const { transformIndexHtml } = layout(folder) as unknown as {
    transformIndexHtml: { handler(html: string, page: { path: string }): string };
  };
  const path = language === 'en' ? '/en/index.html' : '/index.html';
  return transformIndexHtml.handler(readFileSync(join('demo', path), 'utf8'), { path });
}

/** What a reader sees of a part of the page. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const sumOf = (html: string): string => textOf(/<p class="sum">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '');
const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => textOf(row));

describe('the example on the front page', () => {
  let folder = '';
  let pages = { zh: '', en: '' };
  const bytes = readFileSync(join('demo', RECORD));
  const record = JSON.parse(bytes.toString()) as PlanRecord;
  before(() => {
    pages = { zh: frontPage('demo', 'zh'), en: frontPage('demo', 'en') };
    folder = mkdtempSync(join(tmpdir(), 'planglass-front-page-'));
    cpSync('demo/parts', join(folder, 'parts'), { recursive: true });
    cpSync('demo/records', join(folder, 'records'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The page of a record in which the counts are others, and what the office decided. */
  function pageOf(counts: Partial<PlanRecord>, decisions: string, language: 'zh' | 'en' = 'en'): string {
    writeFileSync(join(folder, RECORD), JSON.stringify({ ...record, ...counts }));
    writeFileSync(join(folder, DECISIONS), decisions);
    return frontPage(folder, language);
  }
  const withCounts = (...values: string[]) =>
    record.counts!.map((each, index) => ({
      ...each,
      count: { ...each.count, value: values[index] },
    })) as NonNullable<PlanRecord['counts']>;

  test('shows the office’s rows, with what it withholds as withheld', () => {
    assert.deepEqual(rowsOf(pages.en), [
      'District A 3',
      'District B Not disclosed Public safety',
      'Total 10',
    ]);
    assert.deepEqual(rowsOf(pages.zh), ['甲区 3', '乙区 不对外公开 涉及公共安全', '合计 10']);
  });

  test('says what the audit works out of the record, and the interval and the proof after the decisions', async () => {
    const before = auditRecord(bytes);
    assert.ok(before.ok && before.audit.kind === 'audited' && before.refusal);
    assert.deepEqual(before.audit.figures.map(intervalText), ['[7, 7]']);
    const decisions = JSON.parse(readFileSync(join('demo', DECISIONS), 'utf8')) as { withhold: string[] };
    assert.deepEqual((await withProposal(before.refusal)).proposal?.withhold, decisions.withhold);
    const after = auditRecord(bytes, { decisions });
    assert.ok(after.ok && after.audit.kind === 'audited' && !after.refusal);
    assert.deepEqual(after.audit.figures.map(intervalText), ['[0, 10]']);
    const proof = await proveRecord(bytes, { decisions }, builders(sha256));
    assert.ok(proof.ok);
    assert.equal(proof.proved.worlds, 4);
    assert.deepEqual(proof.proved.differing, []);

    const { zh, en } = pages;
    assert.equal(sumOf(en), '10 Total − 3 District A = 7 District B');
    assert.equal(sumOf(zh), '10 合计 − 3 甲区 = 7 乙区');
    assert.match(textOf(en), /until District A is withheld as well/);
    assert.match(textOf(en), /District B may now be anything from 0 to 10: 4 other records/);
    assert.match(textOf(zh), /须将甲区也改为不公开/);
    assert.match(textOf(zh), /乙区现在可能是0到10中的任何一个数：换用另外4份/);
  });

  test('leaves no place of the page unfilled', () => {
    for (const html of Object.values(pages)) assert.doesNotMatch(html, /\{\{/);
  });

  test('says something else of another record', () => {
    const html = pageOf({ counts: withCounts('12', '4', '8') }, withheldCounts('counts/a'));
    assert.deepEqual(rowsOf(html), ['District A 4', 'District B Not disclosed Public safety', 'Total 12']);
    assert.equal(sumOf(html), '12 Total − 4 District A = 8 District B');
    assert.match(textOf(html), /District B may now be anything from 0 to 12/);
  });

  test('puts names into the page as text', () => {
    const categories = record.categories!.map((each) => ({ ...each, name: `<i>${each.id}</i>` }));
    const html = pageOf({ categories }, withheldCounts('counts/a'));
    assert.ok(html.includes('&lt;i&gt;a&lt;/i&gt;') && !html.includes('<i>'));
  });

  test('stops the build where the record does not make the point', () => {
    const hidden = record.counts!.map((each) => ({
      ...each,
      count: { ...each.count, ...(each.id === 'all' ? {} : { confStatus: 'N' }) },
    })) as NonNullable<PlanRecord['counts']>;
    assert.throws(() => pageOf({ counts: hidden }, withheldCounts()), /not one count can be worked out/);
    assert.throws(() => pageOf({}, withheldCounts('counts/all')), /its decisions are not the proposal/);
  });
});
