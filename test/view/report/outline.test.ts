import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Section } from '@planglass/model';
import { outlineReport, type Phrase } from '@planglass/view';
import { documentOf, frozen, inChinese, inEnglish } from '../timeline/fixtures.ts';

const joined = (phrases: Phrase[]): string => phrases.map(({ text }) => text).join('');
const tasks = [{ id: 'task', title: '任务' }];
const recommendations = [{ id: 'next', text: '建议' }];
const tree: Section[] = [
  { state: 'published', id: 'first', title: '一' },
  { state: 'published', id: 'second', title: '二' },
  { state: 'published', id: 'first-a', title: '一之一', parent: 'first', contains: ['tasks'] },
  { state: 'absent', id: 'first-a-i', announcedAs: '一之一之一', parent: 'first-a' },
];

describe('outline of a report', () => {
  it('puts each section before its subsections', () => {
    const { parts } = outlineReport(inChinese(frozen(documentOf({ sections: tree, tasks }))));
    assert.deepEqual(
      parts.map(({ title, depth }) => [title.text, depth]),
      [
        ['一', 0],
        ['一之一', 1],
        ['一之一之一', 2],
        ['二', 0],
      ],
    );
  });

  it('goes as deep as a document may', () => {
    const sections: Section[] = Array.from({ length: 10_000 }, (_, at) => ({
      state: 'published',
      id: `s${at}`,
      title: '节',
      ...(at > 0 && { parent: `s${at - 1}` }),
    }));
    const { parts } = outlineReport(inChinese(documentOf({ sections })));
    assert.deepEqual([parts.length, parts[9_999]?.depth], [10_000, 9_999]);
  });

  it('shows contents once, in the first section that claims them', () => {
    const sections: Section[] = [
      { state: 'published', id: 'a', title: '甲', contains: ['tasks'] },
      { state: 'published', id: 'b', title: '乙', contains: ['tasks', 'recommendations'] },
    ];
    const { parts } = outlineReport(inChinese(documentOf({ sections, tasks, recommendations })));
    assert.deepEqual(
      parts.map(({ contents }) => contents),
      [['tasks'], ['recommendations']],
    );
  });

  it('appends what no section claims, under headings of its own', () => {
    const { overview, parts } = outlineReport(
      inEnglish(
        documentOf({ sections: [{ state: 'published', id: 'a', title: '甲' }], tasks, recommendations }),
      ),
    );
    assert.equal(overview, true);
    assert.deepEqual(
      parts.map(({ key, title, contents }) => [key, title.text, contents]),
      [
        ['section-a', '甲', []],
        ['contents-tasks', 'Tasks', ['tasks']],
        ['contents-recommendations', 'Recommendations', ['recommendations']],
      ],
    );
  });

  it('leaves the plan as a whole to the section that claims it', () => {
    const sections: Section[] = [{ state: 'published', id: 'a', title: '甲', contains: ['plan'] }];
    const { overview, parts } = outlineReport(inEnglish(documentOf({ sections })));
    assert.equal(overview, false);
    assert.deepEqual(parts[0]?.contents, ['plan']);
  });

  it('has no part for items of which it is only said that they are withheld', () => {
    const withholdings = [
      { id: 'w', of: 'projects' as const, aspect: 'items' as const, confStatus: 'N' as const },
    ];
    assert.deepEqual(outlineReport(inEnglish(documentOf({ withholdings }))).parts, []);
  });

  it('says of a withheld section so in one sentence, with the publisher’s words and that no reason is given', () => {
    const sections: Section[] = [
      {
        state: 'withheld',
        id: 'a',
        title: '项目',
        confStatus: 'N',
        statement: { 'zh-Hans': '数据不公开', en: 'Not public' },
      },
      {
        state: 'withheld',
        id: 'b',
        title: '资金',
        confStatus: 'C',
        basis: { text: '统计法', citation: '第二十五条' },
      },
    ];
    const sentences = (reading: typeof inEnglish) =>
      outlineReport(reading(documentOf({ sections }))).parts.map(({ sentence }) => joined(sentence));
    assert.deepEqual(sentences(inChinese), [
      '“数据不公开”（不对外发布，未说明理由）。',
      '本部分不对外公开（保密统计信息，统计法，第二十五条）。',
    ]);
    assert.deepEqual(sentences(inEnglish), [
      '“Not public” (not for publication, no reason given).',
      'This part is not disclosed (confidential statistical information, 统计法, 第二十五条).',
    ]);
  });

  it('says of an absent section that it was announced, and not that it is withheld', () => {
    const sections: Section[] = [{ state: 'absent', id: 'a', announcedAs: '主要问题' }];
    const [part] = outlineReport(inEnglish(documentOf({ sections }))).parts;
    assert.equal(part?.title.lang, 'zh-Hans');
    assert.equal(joined(part?.sentence ?? []), 'Announced; not in this document.');
    assert.equal(part?.mark?.text, 'not in this document');
  });

  it('says under which title a section was announced, that title alone in its own language', () => {
    const sections: Section[] = [{ state: 'published', id: 'a', title: '建议', announcedAs: '对策建议' }];
    const [part] = outlineReport(inEnglish(documentOf({ sections }))).parts;
    assert.deepEqual(part?.sentence, [
      { text: 'Announced as “' },
      { text: '对策建议', lang: 'zh-Hans' },
      { text: '”.' },
    ]);
  });
});
