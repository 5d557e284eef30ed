import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { publishRecord } from 'planglass';
import { mapTables } from '../../../packages/publish/src/tables/from.ts';
import { readGrids } from '../../../packages/publish/src/tables/read.ts';
import { DIALECTS, workbook, type Content, type SheetSpec } from './workbook.ts';

/** A table as offices keep it: a title, merged categories, values as they are written by hand, notes below. */
const TABLE: SheetSpec = {
  name: 'Sheet1',
  rows: [
    ['附件：“十四五”规划主要指标完成情况表'],
    ['类别', '序号', '指 标', '单位', '属性', '2020年基期值', '2025年目标值', '2023年完成值', '责任单位'],
    ['经济发展', { number: '1' }, '地区生产总值', '亿元', '预期性', { number: '548.26', format: '0.0' }, '[700]', { number: '601.3', format: '0.0' }, '发改委'],
    [null, { number: '2' }, '全员劳动生产率\n增速', '%', '预期性', { number: '0.052', format: '0.0%' }, '≥5.5', { number: '5.8', formula: true }, '统计局'],
    ['民生福祉', { number: '3' }, '平均受教育年限', '年', '约束性', '10.2', '年均10.8', '—', null],
    [null, { number: '4' }, '城镇登记失业率', '%', '预期', '4.1%', '完成省下达任务', { error: '#DIV/0!' }, null],
    [null, { number: '5' }, '养老床位', '张', '其他', { number: '1200' }, '1500左右', '1,310', null],
    ['注：2023年数据为初步核算数。'],
  ],
  merges: ['A1:I1', 'A3:A4', 'A5:A7', 'A8:I8'],
}; // prettier-ignore

function map(...sheets: SheetSpec[]) {
  const read = readGrids(workbook(sheets));
  assert.ok(read.ok, JSON.stringify(read));
  return mapTables(read.grids, read.reported);
}

const unmapped = ({ reported }: ReturnType<typeof map>): string[] =>
  reported.filter(({ code }) => code === 'unmapped').map(({ place }) => place);

describe('an existing table', () => {
  for (const dialect of DIALECTS)
    it(`is mapped with its merged categories and the figures of its years, as ${dialect.name} writes it`, () => {
      const read = readGrids(workbook([TABLE], dialect));
      assert.ok(read.ok);
      const { record } = mapTables(read.grids, read.reported);
      assert.ok(parseRecord(record).ok, JSON.stringify(parseRecord(record)));
      assert.deepEqual(record['categories'], [
        { id: 'category-1', name: '经济发展' },
        { id: 'category-2', name: '民生福祉' },
      ]);
      assert.deepEqual(record['indicators'], [
        {
          id: 'indicator-1', name: '地区生产总值', category: 'category-1', nature: 'anticipatory', unit: '亿元',
          baseline: { state: 'value', value: '548.3', period: '2020' },
          target: { state: 'value', value: '700', aggregation: 'cumulative', period: '2025' },
          actual: { state: 'value', value: '601.3', period: '2023' },
        },
        {
          id: 'indicator-2', name: '全员劳动生产率增速', category: 'category-1', nature: 'anticipatory', unit: '%',
          baseline: { state: 'value', value: '5.2', period: '2020' },
          target: { state: 'value', value: '5.5', bound: 'at-least', period: '2025' },
        },
        {
          id: 'indicator-3', name: '平均受教育年限', category: 'category-2', nature: 'binding', unit: '年',
          baseline: { state: 'value', value: '10.2', period: '2020' },
          target: { state: 'value', value: '10.8', aggregation: 'annual-average', period: '2025' },
        },
        {
          id: 'indicator-4', name: '城镇登记失业率', category: 'category-2', nature: 'anticipatory', unit: '%',
          baseline: { state: 'value', value: '4.1', period: '2020' },
          target: { state: 'words', words: '完成省下达任务', period: '2025' },
        },
        {
          id: 'indicator-5', name: '养老床位', category: 'category-2', unit: '张',
          baseline: { state: 'value', value: '1200', period: '2020' },
          target: { state: 'value', value: '1500', bound: 'about', period: '2025' },
          actual: { state: 'value', value: '1310', period: '2023' },
        },
      ]); // prettier-ignore
    });

  it('names every cell that found no place, and no other', () => {
    assert.deepEqual(
      unmapped(map(TABLE)),
      ['A1', 'I2', 'I3', 'H4', 'I4', 'H5', 'H6', 'E7', 'A8'].map((cell) => `Sheet1!${cell}`),
    );
  });

  it('becomes a record of which nothing but its made-up heading is published', () => {
    const { record } = map(TABLE);
    const published = publishRecord(new TextEncoder().encode(JSON.stringify(record)));
    assert.ok(published.ok, JSON.stringify(published));
    assert.ok(published.report.nothingClassified);
    assert.equal(published.report.disclosedFigures, 0);
    for (const { bytes } of published.files)
      assert.doesNotMatch(new TextDecoder().decode(bytes), /601|548|地区|民生/);
  });

  it('may spread its headings over two rows', () => {
    const sheet: SheetSpec = {
      name: '表',
      rows: [
        ['序号', '指标', '单位', '规划目标', null, '完成值'],
        [null, null, null, '2020年基期', '2025年', null],
        ['1', '森林覆盖率', '%', '12.5', '13.0', '12.9'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
    };
    const [first] = (map(sheet).record as unknown as PlanRecord).indicators ?? [];
    assert.deepEqual(first, {
      id: 'indicator-1',
      name: '森林覆盖率',
      unit: '%',
      baseline: { state: 'value', value: '12.5', period: '2020' },
      target: { state: 'value', value: '13.0', period: '2025' },
      actual: { state: 'value', value: '12.9' },
    });
  });

  it('may name its categories in rows of their own', () => {
    const rows: Content[][] = [
      ['指标', '单位'],
      ['一、经济发展'],
      ['甲', '个'],
      ['（二）民生福祉'],
      ['乙', '个'],
    ];
    const { record } = map({ name: '表', rows });
    assert.deepEqual(record['categories'], [
      { id: 'category-1', name: '经济发展' },
      { id: 'category-2', name: '民生福祉' },
    ]);
    assert.deepEqual(unmapped(map({ name: '表', rows })), []);
  });

  it('gives nothing of its hidden rows, columns and sheets', () => {
    const mapped = map(
      { ...TABLE, hiddenRows: [3], hiddenColumns: [8] },
      { ...TABLE, name: '旧', state: 'hidden' },
    );
    assert.doesNotMatch(JSON.stringify(mapped.record), /601|地区生产总值|1310/);
    assert.deepEqual(
      mapped.reported.filter(({ code }) => code !== 'unmapped').map(({ code, place }) => `${code} ${place}`),
      ['hidden-row Sheet1!3', 'hidden-column Sheet1!H', 'hidden-sheet 旧'],
    );
  });
});
