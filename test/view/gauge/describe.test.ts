import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, ProgressDocument } from '@planglass/model';
import {
  describeIndicator,
  describePlan,
  type Fact,
  type GaugeDescription,
  type Reading,
} from '@planglass/view';
import { tabulateGauge } from '@planglass/view/export';
import { ALL_WORDS } from '../../all-words.ts';
import { compose, inChinese, inEnglish, line, textOf } from '../reading.ts';

/** The facts of a gauge in the order of its table. */
const factsOf = ({ lead, ends, status, rest }: GaugeDescription): Fact[] => [
  ...(lead ? [lead] : []),
  ...ends,
  ...(status ? [status] : []),
  ...rest,
];

const indicator: Indicator = {
  id: 'a',
  name: { 'zh-Hans': '森林覆盖率', en: 'Forest cover' },
  category: 'green',
  nature: 'binding',
  direction: 'rise',
  unit: '%',
  baseline: { state: 'value', value: '58.0', period: '2020' },
  target: { state: 'value', value: '66.0', period: '2025', bound: 'at-least' },
  actual: { state: 'value', value: '4.0', period: '2023-06', obsStatus: 'P' },
  assessment: {
    state: 'assessed',
    status: 'faster',
    method: { kind: 'asserted', by: '市发展改革委', on: '2023-09' },
  },
};
const document = compose({
  categories: [{ id: 'green', name: { 'zh-Hans': '绿色生态', en: 'Green ecology' } }],
  indicators: [indicator],
  appraisals: [{ id: 'b', of: 'indicators', words: { 'zh-Hans': '完成情况良好', en: 'in good shape' } }],
  shares: [
    {
      id: 'c',
      of: 'indicators',
      predicate: '实现“时间过半、任务过半”',
      share: { state: 'words', words: '绝大部分' },
    },
  ],
});

describe('the text of an indicator’s gauge', () => {
  it('begins with the actual value and says every fact', () => {
    assert.deepEqual(factsOf(describeIndicator(inEnglish(document), indicator)).map(line), [
      'Actual | 4.0% | June 2023 | provisional',
      'Baseline | 58.0% | 2020',
      'Target | at least 66.0% | 2025',
      'Assessment | faster than expected | stated by the publisher | 市发展改革委 | September 2023',
      'Plan time elapsed | 53% to 55% | of the plan period 2021 to 2025 | implied, not stated | as of September 2023 | later than the actual value (June 2023)',
    ]);
  });

  it('says the same in Chinese', () => {
    const described = describeIndicator(inChinese(document), indicator);
    const { title, context } = described;
    assert.deepEqual([title, ...context].map(textOf), ['森林覆盖率', '绿色生态', '约束性', '应上升']);
    assert.deepEqual(factsOf(described).map(line), [
      '实际值 | 4.0% | 2023年6月 | 初步数',
      '基期值 | 58.0% | 2020年',
      '目标值 | 不低于66.0% | 2025年',
      '评估结果 | 快于预期 | 发布单位认定 | 市发展改革委 | 2023年9月',
      '时间进度（供对照） | 53%—55% | 规划期2021—2025年 | 推知，原文未明示 | 截至2023年9月 | 晚于实际值的时间（2023年6月）',
    ]);
  });

  it('says that the actual value is of an earlier time only where it is stated to be', () => {
    const last = (actual: Indicator['actual'] & object) =>
      factsOf(describeIndicator(inEnglish(document), { ...indicator, actual }))
        .at(-1)
        ?.details.at(-1)?.text;
    const of = (period: string) => last({ state: 'value', value: '4.0', period });
    assert.equal(of('2022'), 'later than the actual value (2022)');
    for (const period of ['2023', '2023-Q3', '2023-09', '2021/2025', '2024'])
      assert.equal(of(period), 'as of September 2023', period);
    assert.equal(last({ state: 'value', value: '4.0' }), 'as of September 2023');
    assert.equal(last({ state: 'withheld', confStatus: 'N', period: '2022' }), 'as of September 2023');
  });

  it('says what the arc means where it shows nothing achieved', () => {
    const key = (figure: string) =>
      describeIndicator(inEnglish(document), { ...indicator, actual: { state: 'value', value: figure } }).key
        ?.text;
    assert.equal(key('50'), 'change from the baseline, not towards the target');
    assert.deepEqual(['58.0', '60', '70'].map(key), [undefined, undefined, undefined]);
    assert.equal(
      describeIndicator(inEnglish(document), { ...indicator, actual: { state: 'missing' } }).key,
      undefined,
    );
  });

  it('marks what is not in the language of the page', () => {
    const facts = factsOf(describeIndicator(inEnglish(document), indicator));
    assert.deepEqual(facts[3]?.details[1], { text: '市发展改革委', lang: 'zh-Hans' });
  });

  it('says withheld, missing, not applicable and zero as four different things', () => {
    const say = (actual: Indicator['actual'] & object) =>
      factsOf(describeIndicator(inEnglish(document), { id: 'a', name: 'A', actual }))
        .slice(0, 1)
        .map(line);
    assert.deepEqual(say({ state: 'value', value: '0' }), ['Actual | 0']);
    assert.deepEqual(say({ state: 'withheld', confStatus: 'N' }), [
      'Actual | Not disclosed | not for publication | no reason given',
    ]);
    assert.deepEqual(say({ state: 'missing', obsStatus: 'L' }), [
      'Actual | No figure available | not collected',
    ]);
    assert.deepEqual(say({ state: 'not-applicable' }), ['Actual | Not applicable']);
    assert.deepEqual(say({ state: 'not-applicable', period: '2020' }), ['Actual | Not applicable | 2020']);
  });

  it('leads from the basis to its address', () => {
    const basis = { text: 'Law', citation: 'Article 14', url: 'https://example.org/law' };
    const { lead } = describeIndicator(inEnglish(compose({ language: 'en' })), {
      id: 'a',
      name: 'A',
      actual: { state: 'withheld', confStatus: 'C', basis },
    });
    assert.deepEqual(lead?.details.slice(1), [
      { text: 'Law' },
      { text: 'Article 14', href: 'https://example.org/law' },
    ]);
  });

  it('wears only the marks that are drawn', () => {
    const marks = (parts: Partial<Indicator>) =>
      factsOf(describeIndicator(inEnglish(document), { ...indicator, ...parts })).flatMap(
        ({ mark }) => mark ?? [],
      );
    assert.deepEqual(marks({}), ['actual', 'baseline', 'target', 'elapsed']);
    assert.deepEqual(marks({ actual: { state: 'missing' } }), ['baseline', 'target', 'elapsed']);
    assert.deepEqual(marks({ target: { state: 'words', words: 'markedly' } }), []);
  });

  it('says both ends of a range to keep within, with the unit once', () => {
    const target = { state: 'range', lower: '1.0', upper: '3.0', period: '2025' } as const;
    const said = (reading: typeof inEnglish) =>
      describeIndicator(reading(document), { id: 'a', name: 'A', unit: '%', target }).ends.map(line);
    assert.deepEqual(said(inEnglish), ['Target | between 1.0 and 3.0% | 2025']);
    assert.deepEqual(said(inChinese), ['目标值 | 1.0至3.0% | 2025年']);
  });

  it('says how large a figure can be set, and whether what is beside it is long', () => {
    const of = (actual: Indicator['actual'] & object, unit = '%') => {
      const { size, below } = describeIndicator(inEnglish(document), { id: 'a', name: 'A', unit, actual });
      return `${size}${below ? ', below' : ''}`;
    };
    const value = (figure: string) => ({ state: 'value', value: figure }) as const;
    assert.equal(of(value('62.4')), 'large');
    assert.equal(of(value('1234.5')), 'medium');
    assert.equal(of(value('12345.67')), 'medium');
    assert.equal(of(value('999999999999999')), 'small');
    // by the number alone
    assert.equal(of(value('471.30'), '亿元'), 'large');
    assert.equal(of(value('9.6'), 'ten thousand people'), 'large');
    assert.equal(of({ state: 'missing' }), 'large');
    assert.equal(of({ state: 'withheld', confStatus: 'N' }), 'large, below');
  });

  it('says a unit of more than a few letters once for the eye, and a short one with its numbers', () => {
    const of = (unit: string, parts: Partial<Indicator> = {}) => {
      const actual = { state: 'value', value: '1234.5' } as const;
      const { unitOnce, lead, ends } = describeIndicator(inEnglish(document), { id: 'a', name: 'A', unit: { en: unit }, actual, ...parts }); // prettier-ignore
      return [unitOnce?.text, ...[lead, ...ends].map((each) => each?.value.text)];
    };
    assert.deepEqual(of('ten thousand people'), ['Unit: ten thousand people', '1,234.5 ten thousand people']);
    assert.deepEqual(of('10,000 people')[0], 'Unit: 10,000 people');
    for (const unit of ['%', 'km', 'sites', '亿元', '万亿元', '°C'])
      assert.equal(of(unit)[0], undefined, unit);
    const withheld = { state: 'withheld', confStatus: 'N' } as const;
    assert.equal(of('ten thousand people', { actual: withheld })[0], undefined);
    assert.deepEqual(of('ten thousand people', { actual: withheld, target: { state: 'range', lower: '1', upper: '3' } }), [
      'Unit: ten thousand people',
      'Not disclosed',
      'between 1 and 3 ten thousand people',
    ]); // prettier-ignore
  });

  it('says which of baseline and target are the ends of the scale', () => {
    const isSpread = (parts: Partial<Indicator>) =>
      describeIndicator(inEnglish(document), { ...indicator, ...parts }).spread;
    const value = (figure: string) => ({ state: 'value', value: figure }) as const;
    assert.equal(isSpread({ actual: value('62.4') }), true);
    assert.equal(isSpread({ actual: { state: 'missing' } }), true);
    assert.equal(isSpread({ direction: 'fall', target: value('40'), actual: value('50') }), true);
    assert.equal(isSpread({ actual: value('71.5') }), false);
    assert.equal(isSpread({ actual: value('54.1') }), false);
    assert.equal(isSpread({ target: value('58.0') }), false);
    assert.equal(isSpread({ target: { state: 'range', lower: '55', upper: '70' } }), false);
    assert.equal(isSpread({ target: { state: 'words', words: 'higher' } }), false);
  });

  it('leaves a unit of a letter or two with a short number', () => {
    const unitIn = (value: string, unit: string) =>
      describeIndicator(inEnglish(document), { id: 'a', name: 'A', unit, actual: { state: 'value', value } })
        .unit;
    assert.deepEqual(
      [unitIn('4.2', '件'), unitIn('0', 'km'), unitIn('4.2', '亿元'), unitIn('1234.5', '件')],
      [undefined, undefined, '亿元', '件'].map((unit) => unit && ` ${unit}`),
    );
  });

  it('says which end of its figure is a unit in words, in each language, and leaves signs with their number', () => {
    const figureIn = (reading: (of: ProgressDocument) => Reading, unit: string, value = '1234.5') => {
      const actual = { state: 'value', value } as const;
      const { lead, unit: end } = describeIndicator(reading(document), { id: 'a', name: 'A', unit, actual });
      assert.ok(end === undefined || lead?.value.text.endsWith(end));
      return end;
    };
    assert.equal(figureIn(inEnglish, 'ten thousand people'), ' ten thousand people');
    assert.equal(figureIn(inEnglish, '10,000 people', '9.6'), ' × 10,000 people');
    assert.equal(figureIn(inChinese, '万人'), '万人');
    assert.equal(figureIn(inChinese, '（2020年=100）'), '（2020年=100）');
    for (const [language, words] of Object.entries(ALL_WORDS)) {
      const reading = (document: ProgressDocument) => ({ document, words, language });
      assert.equal(figureIn(reading, '万人')?.trim(), '万人', language);
      for (const sign of ['%', '‰', '°C', '$']) assert.equal(figureIn(reading, sign), undefined, language);
    }
  });

  it('sets a unit that begins with a number apart from the figure', () => {
    const said = (unit: string, value: string, reading = inEnglish) =>
      describeIndicator(reading(document), { id: 'a', name: 'A', unit, actual: { state: 'value', value } })
        .lead?.value.text;
    assert.equal(said('100 million yuan', '412.50'), '412.50 × 100 million yuan');
    assert.equal(said('2020 = 100', '104.0'), '104.0 (2020 = 100)');
    assert.equal(said('per 10,000 people', '4.2'), '4.2 per 10,000 people');
    assert.equal(said('100万元', '3', inChinese), '3 × 100万元');
  });

  it('says the place of a status on the scale, and of no other fact', () => {
    const ranks = (assessment: Indicator['assessment'] & object) =>
      factsOf(describeIndicator(inEnglish(document), { ...indicator, assessment })).flatMap(
        ({ rank }) => rank ?? [],
      );
    const method = { kind: 'asserted' } as const;
    assert.deepEqual(ranks({ state: 'assessed', status: 'ahead', method }), [{ steps: 4, of: 4 }]);
    assert.deepEqual(ranks({ state: 'assessed', status: 'lagging', method }), [{ steps: 1, of: 4 }]);
    assert.deepEqual(ranks({ state: 'withheld', confStatus: 'N' }), []);
    assert.deepEqual(ranks({ state: 'not-assessed' }), []);
  });

  it('has a table of the same facts', () => {
    const described = describeIndicator(inEnglish(document), indicator);
    const table = tabulateGauge(inEnglish(document), described);
    const cells = table.rows.map((row) =>
      row.flatMap(({ phrase, more = [] }) => [phrase, ...more].map(textOf)).join(' | '),
    );
    assert.deepEqual(cells, factsOf(described).map(line));
    assert.equal(table.columns.length, 3);
  });
});

describe('the text of the plan as a whole', () => {
  it('says elapsed time, appraisals and shares in words, and what is implied', () => {
    const described = describePlan(inChinese(document));
    assert.equal(described.title.text, '示例市规划');
    assert.deepEqual(factsOf(described).map(line), [
      '时间进度 | 53%—55% | 规划期2021—2025年 | 推知，原文未明示 | 截至2023年9月',
      '指标 | 完成情况良好',
      '指标 | 绝大部分 | 实现“时间过半、任务过半”',
      '规划期 | 2021—2025年 | 推知，原文未明示',
      '情况截至 | 2023年9月',
      '文件阶段 | 征求意见稿',
    ]);
  });

  it('says one figure where the reference is a day', () => {
    const { release } = compose();
    const day = compose({
      release: { ...release, reference: { period: '2023-06-30', provenance: 'stated' } },
    });
    assert.equal(describePlan(inEnglish(day)).lead?.value.text, '50%');
  });

  it('says nothing of elapsed time where the period of the plan is not known', () => {
    const described = describePlan(inEnglish(compose({ plan: { id: 'plan', name: 'Plan' } })));
    assert.deepEqual(factsOf(described).map(line), [
      'State shown | September 2023',
      'Stage of the release | Consultation draft',
    ]);
  });
});
