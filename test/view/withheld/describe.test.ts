import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ItemKind, ProgressDocument } from '@planglass/model';
import { describeWithheld } from '@planglass/view';
import { compose, inChinese, inEnglish, line, textOf } from '../reading.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;

/** Everything said, one line for each heading, item, quotation and fact. */
const linesOf = (document: ProgressDocument, read = inEnglish): string[] =>
  describeWithheld(read(document)).groups.flatMap(({ heading, entries }) => [
    `# ${heading.text}`,
    ...entries.flatMap(({ what, quote, facts }) => [
      what.text,
      ...(quote ? [quote.text] : []),
      ...facts.map((fact) => `- ${line(fact)}`),
    ]),
  ]);

describe('what a document withholds', () => {
  it('is said in one calm sentence where it is nothing', () => {
    const { nothing, groups } = describeWithheld(
      inChinese(compose({ indicators: [{ id: 'a', name: 'A', actual: { state: 'missing' } }] })),
    );
    assert.equal(nothing?.text, '本文件没有不对外公开的内容，所提及的部分均已载明。');
    assert.deepEqual(groups, []);
  });

  it('is said of a codelist of which codes are withheld, and no number of them', () => {
    const codelists = [
      { id: 'department', name: 'Department', isPartial: true as const, codes: [{ id: 'a', name: 'A' }] },
      { id: 'district', name: 'District', codes: [{ id: 'b', name: 'B' }] },
    ];
    const document = compose({ codelists });
    assert.equal(describeWithheld(inEnglish(document)).nothing, undefined);
    assert.deepEqual(linesOf(document).slice(1), [
      'Department',
      '- Disclosure | Not disclosed | number not stated',
    ]);
  });

  it('is quoted in the publisher’s own words, with how much and on what basis', () => {
    const document = compose({
      withholdings: [
        {
          id: 'a',
          of: 'indicators',
          aspect: 'values',
          confStatus: 'N',
          statement: '具体指标值不对外公开',
          count: '17',
        },
        {
          id: 'b',
          of: 'projects',
          aspect: 'items',
          confStatus: 'C',
          basis: { text: '政府信息公开条例', citation: '第十四条' },
        },
      ],
    });
    assert.deepEqual(linesOf(document, inChinese), [
      '# 原文声明不对外公开的内容',
      '指标',
      '“具体指标值不对外公开”',
      '- 数值 | 涉及17项指标 | 不对外发布 | 未说明理由',
      '项目',
      '- 条目 | 数量未说明 | 保密统计信息 | 政府信息公开条例 | 第十四条',
    ]);
  });

  it('names the kind of item that a number of them concerns, one or several', () => {
    const statement = (id: string, of: ItemKind, count: string) =>
      ({ id, of, aspect: 'values', confStatus: 'N', count }) as const;
    const document = compose({
      withholdings: [
        statement('a', 'indicators', '17'),
        statement('b', 'tasks', '1'),
        statement('c', 'recommendations', '3'),
      ],
    });
    const said = (read: typeof inEnglish) =>
      describeWithheld(read(document)).groups.flatMap(({ entries }) =>
        entries.flatMap(({ facts }) => facts.map(({ value }) => textOf(value))),
      );
    assert.deepEqual(said(inEnglish), [
      'concerns 17 indicators',
      'concerns 1 task',
      'concerns 3 recommendations',
    ]);
    assert.deepEqual(said(inChinese), ['涉及17项指标', '涉及1项任务', '涉及3条建议']);
  });

  it('tells a withheld part from one that was announced and is not there', () => {
    const document = compose({
      sections: [
        { state: 'published', id: 'a', title: 'Progress' },
        { ...withheld, id: 'b', title: { en: 'Projects' }, statement: { en: 'Not disclosed.' } },
        { state: 'absent', id: 'c', announcedAs: { en: 'Risks' } },
      ],
    });
    assert.deepEqual(linesOf(document), [
      '# Parts not disclosed',
      'Projects',
      '“Not disclosed.”',
      '- Disclosure | Not disclosed | not for publication | no reason given',
      '# Parts announced and not there',
      'Risks',
      '- Disclosure | The document announces this part and does not contain it. It does not say that the part is withheld.',
    ]);
    const absent = describeWithheld(inEnglish(document)).groups[1]?.entries[0]?.facts[0];
    assert.equal(absent?.kind, 'missing');
  });

  it('is grouped by the item it belongs to', () => {
    const document = compose({
      language: 'en',
      categories: [{ id: 'green', name: 'Green ecology' }],
      counts: [
        { id: 'a', of: 'indicators', count: withheld },
        { id: 'b', of: 'indicators', group: { by: 'category', key: 'green' }, count: withheld },
      ],
      shares: [{ id: 'c', of: 'tasks', predicate: 'are done', share: withheld }],
      indicators: [
        {
          id: 'd',
          name: 'Forest cover',
          actual: { ...withheld, period: '2023' },
          target: withheld,
          assessment: withheld,
        },
        { id: 'e', name: 'Disclosed', actual: { state: 'value', value: '1' } },
      ],
      tasks: [
        { id: 'f', title: 'Plant trees', assessment: withheld, achievements: [{ id: 'g', kind: 'measure', text: 'Planted', assessment: withheld }] }, // prettier-ignore
      ],
      projects: [
        { id: 'h', title: 'Railway', figures: [{ id: 'i', name: 'Investment', observation: withheld }] },
      ],
    });
    const because = 'Not disclosed | not for publication | no reason given';
    assert.deepEqual(linesOf(document), [
      '# Withheld of single items',
      'Indicators',
      `- Number | ${because}`,
      `- Green ecology | ${because}`,
      'are done',
      `- Share | ${because}`,
      'Forest cover',
      '- Actual | Not disclosed | 2023 | not for publication | no reason given',
      `- Target | ${because}`,
      `- Assessment | ${because}`,
      'Plant trees',
      `- Assessment | ${because}`,
      'Planted',
      `- Assessment | ${because}`,
      'Railway',
      `- Investment | ${because}`,
    ]);
  });

  it('is in the table too, quotation and basis together', () => {
    const { table } = describeWithheld(
      inEnglish(
        compose({
          language: 'en',
          withholdings: [
            { id: 'a', of: 'projects', aspect: 'items', confStatus: 'N', statement: 'No figures.' },
          ],
        }),
      ),
    );
    assert.deepEqual(
      table.rows.map((row) => row.map(({ phrase, more = [] }) => [phrase, ...more].map(textOf).join('; '))),
      [['Projects', 'items', 'number not stated', '“No figures.”; not for publication; no reason given']],
    );
  });

  it('is listed at once for ten thousand indicators', () => {
    const document = compose({
      indicators: Array.from({ length: 10_000 }, (_, index) => ({
        id: `i${index}`,
        name: 'I',
        actual: withheld,
      })),
    });
    const before = performance.now();
    assert.equal(describeWithheld(inEnglish(document)).groups[0]?.entries.length, 10_000);
    assert.ok(performance.now() - before < 1000);
  });
});
