import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeContent, describeScale, describeSections, groupIndicators, hasContent } from '@planglass/view'; // prettier-ignore
import { tabulateIndicators } from '@planglass/view/export';
import { documentOf, frozen, inChinese, inEnglish } from '../timeline/fixtures.ts';

const value = (count: string) => ({ state: 'value' as const, value: count });
const document = frozen(
  documentOf({
    categories: [
      { id: 'green', name: { 'zh-Hans': '绿色生态', en: 'Green ecology' } },
      { id: 'safe', name: { 'zh-Hans': '安全保障', en: 'Security' } },
    ],
    counts: [
      { id: 'all', of: 'indicators', count: value('2') },
      { id: 'green', of: 'indicators', group: { by: 'category', key: 'green' }, count: value('1') },
      { id: 'categories', of: 'categories', count: value('2') },
      { id: 'sections', of: 'sections', count: value('3') },
    ],
    appraisals: [{ id: 'good', of: 'tasks', words: { 'zh-Hans': '总体良好', en: 'Good on the whole' } }],
    shares: [
      { id: 'hidden', of: 'tasks', predicate: '按期', share: { state: 'withheld', confStatus: 'N' } },
      { id: 'most', of: 'tasks', predicate: '过半', share: { state: 'words', words: '绝大部分' } },
    ],
    withholdings: [{ id: 'values', of: 'indicators', aspect: 'values', confStatus: 'N' }],
    indicators: [
      { id: 'air', name: '空气', actual: { state: 'value', value: '4.0' }, unit: '%' },
      {
        id: 'trees',
        name: '森林',
        category: 'green',
        nature: 'binding',
        target: { state: 'words', words: '上升' },
      },
    ],
  }),
);

describe('contents of a section', () => {
  it('of the indicators are the breakdowns that the document has something for', () => {
    const { breakdowns } = describeContent(inEnglish(document), 'indicators');
    assert.ok(breakdowns.some(({ of, by }) => of === 'indicators' && by === 'category'));
    assert.ok(breakdowns.every(({ of }) => of === 'indicators'));
  });

  it('have one scale for breakdowns of the same items, from what is disclosed, unless no bar of one could be told apart', () => {
    const scales = (
      numbers: Record<string, string | undefined>,
      of: 'indicators' | 'tasks' = 'indicators',
    ) => {
      const counts = Object.entries(numbers).map(([name, value]) => {
        const [by, key] = name.split(' ') as ['category' | 'nature', string];
        const count =
          value === undefined
            ? ({ state: 'withheld', confStatus: 'N' } as const)
            : ({ state: 'value', value } as const);
        return { id: name.replace(' ', '-'), of, group: { by, key }, count };
      });
      const content = describeContent(
        inEnglish(documentOf({ categories: ['a', 'b'].map((id) => ({ id, name: id })), counts })),
        of,
      );
      return Object.fromEntries(content.breakdowns.map(({ by, most }) => [by, most]));
    };
    assert.deepEqual(scales({ 'category a': '10', 'category b': '4', 'nature binding': '25' }), {
      category: 25,
      nature: 25,
    });
    assert.deepEqual(scales({ 'category a': '10', 'nature binding': undefined }), {
      category: 10,
      nature: 0,
    });
    assert.deepEqual(scales({ 'category a': '6', 'nature binding': '25' }), { category: 6, nature: 25 });
    assert.deepEqual(scales({ 'category a': '3', 'nature binding': '5' }, 'tasks'), {
      category: 5,
      nature: 5,
    });
  });

  it('of the indicators count no categories by what indicators are counted by', () => {
    const withholdings = [{ id: 'c', of: 'categories', aspect: 'items', confStatus: 'N' }] as const;
    const { breakdowns } = describeContent(
      inEnglish({ ...document, withholdings: [...withholdings] }),
      'indicators',
    );
    assert.ok(breakdowns.length > 0);
    assert.deepEqual(
      breakdowns.filter(({ of }) => of === 'categories'),
      [],
    );
  });

  it('of the indicators state the number of categories, and what is withheld after all else', () => {
    const { facts, withheld } = describeContent(inChinese(document), 'indicators');
    assert.deepEqual(
      facts.map(({ label, value: { text } }) => [label.text, text]),
      [
        ['类别数量', '2'],
        ['类别', '绿色生态'],
      ],
    );
    assert.deepEqual(
      withheld.map(({ label }) => label.text),
      ['指标数值'],
    );
  });

  it('name all categories where there is one that nothing else names', () => {
    const names = (parts: Partial<typeof document>) =>
      describeContent(inChinese({ ...document, ...parts }), 'indicators')
        .facts.filter(({ label }) => label.text === '类别')
        .map(({ value: { text }, details }) => [text, ...details.map((each) => each.text)]);
    assert.deepEqual(names({}), [['绿色生态', '安全保障']]);
    assert.deepEqual(names({ tasks: [{ id: 'task', title: '任务', category: 'safe' }] }), []);
  });

  it('keep quantifiers as words, and put what is not disclosed last', () => {
    const { facts, withheld } = describeContent(inChinese(document), 'tasks');
    assert.deepEqual(
      facts.map(({ label, value: { text } }) => [label.text, text]),
      [
        ['总体情况', '总体良好'],
        ['过半', '绝大部分'],
      ],
    );
    assert.deepEqual(
      withheld.map(({ label, kind }) => [label.text, kind]),
      [['按期', 'withheld']],
    );
  });

  it('are there for tasks of which there are only words', () => {
    assert.equal(hasContent(document, 'tasks'), true);
    assert.equal(hasContent(document, 'projects'), false);
  });

  it('state the number of parts of the report', () => {
    assert.deepEqual(
      describeSections(inEnglish(document)).map(({ value: { text } }) => text),
      ['3'],
    );
  });

  it('group indicators by category, those without one last and named so', () => {
    assert.deepEqual(
      groupIndicators(inEnglish(document)).map(({ title, indicators }) => [
        title?.text,
        indicators.map(({ id }) => id),
      ]),
      [
        ['Green ecology', ['trees']],
        ['Without a category', ['air']],
      ],
    );
  });

  it('leave no indicator alone in the last row of its category where any number of columns from two to four can do that', () => {
    const [indicator] = document.indicators ?? [];
    for (let count = 1; count < 40; count++) {
      const indicators = Array.from({ length: count }, (_, place) => ({ ...indicator!, id: `i${place}` }));
      const [group] = groupIndicators(inEnglish({ ...document, categories: [], indicators }));
      // where three have room, and where four have
      const columns = { '': [3, 4], pairs: [2, 4], threes: [3, 3], fours: [4, 4] }[group!.inRows];
      const alone = columns.filter((each) => count % each === 1);
      const can = [2, 3, 4].some((each) => count % each !== 1);
      if (can) assert.deepEqual(alone, [], `${count} in ${columns.join(' or ')}`);
      else assert.equal(group!.inRows, '', `${count} in any`);
    }
  });

  it('put all indicators in one table, figures as they are written and words as words', () => {
    const { rows } = tabulateIndicators(inEnglish(document));
    assert.deepEqual(
      rows.map((cells) =>
        cells.map(({ phrase, more = [] }) => [phrase, ...more].map(({ text }) => text).join(' | ')),
      ),
      [
        ['空气 | %', '', '', '', '4.0%', ''],
        ['森林', 'Green ecology | Binding', '', '上升', '', ''],
      ],
    );
  });

  it('name the statuses of a scale that the document brings', () => {
    assert.equal(describeScale(inEnglish(document)), undefined);
    const statusScale = {
      id: 'own',
      statuses: [
        { id: 'on', name: '正常' },
        { id: 'off', name: '偏离' },
      ],
    };
    const scale = describeScale(inChinese(documentOf({ statusScale })));
    assert.deepEqual(
      [scale?.value.text, ...(scale?.details ?? []).map(({ text }) => text)],
      ['正常', '偏离'],
    );
  });
});
