import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOT_ASSESSED_REASONS, type Assessment, type ComputedMethod } from '@planglass/model';
import { describeIndicator, type Fact } from '@planglass/view';
import { tabulateGauge } from '@planglass/view/export';
import { describeInFull } from '@planglass/view/gauge/method';
import { ALL_WORDS } from '../../all-words.ts';
import { compose, inChinese, inEnglish, line, textOf } from '../reading.ts';

const method: ComputedMethod = {
  kind: 'computed',
  formula: { en: 'Progress made as a share of time elapsed', 'zh-Hans': '完成进度与时间进度之比' },
  method: 'elapsed-time',
  expression: {
    en: '100 × actual ÷ target ÷ (24 of 60 months)',
    'zh-Hans': '100×完成值÷目标值÷(24个月÷60个月)',
  },
  thresholds: [{ status: 'faster', from: '120.5' }, { status: 'lagging' }],
  inputs: { target: 'indicators/a/target', actual: 'indicators/a/actual' },
  source: { title: { en: 'Method', 'zh-Hans': '方法' }, url: 'https://example.org/method' },
};

const described = (reading: typeof inEnglish, assessment: Assessment, document = compose()) =>
  describeInFull(reading(document), { id: 'a', name: 'A', assessment });

const formulaOf = (...of: Parameters<typeof described>): Fact | undefined =>
  described(...of).rest.find(({ kind }) => kind === 'formula');

const factsOf = (...of: Parameters<typeof described>): string[] => {
  const { status, rest } = described(...of);
  return [status!, ...rest.filter(({ kind }) => kind === 'formula')].map(line);
};

describe('a computed assessment', () => {
  const assessed: Assessment = { state: 'assessed', status: 'faster', method };

  it('says its method beside the status, and below it the formula with its thresholds', () => {
    assert.deepEqual(factsOf(inEnglish, assessed), [
      'Assessment | faster than expected | computed: Progress made as a share of time elapsed',
      'Formula | 100 × actual ÷ target ÷ (24 of 60 months) | faster than expected from 120.5% | lagging below | Method',
    ]);
    assert.deepEqual(factsOf(inChinese, assessed), [
      '评估结果 | 快于预期 | 按公式计算：完成进度与时间进度之比',
      '计算公式 | 100×完成值÷目标值÷(24个月÷60个月) | 120.5%及以上为“快于预期” | 以下为“滞后” | 方法',
    ]);
  });

  it('keeps the formula out of what stands beside the status, for a fold', () => {
    const reading = inEnglish(compose());
    const { rest } = describeIndicator(reading, { id: 'a', name: 'A', assessment: assessed });
    assert.deepEqual(
      rest.filter(({ kind }) => kind === 'formula'),
      [],
    );
  });

  it('keeps the name of a method in another language apart from the words before it', () => {
    const named: Assessment = { ...assessed, method: { kind: 'computed', formula: { 'zh-Hans': '进度' } } };
    assert.deepEqual(described(inEnglish, named).status?.details, [
      { text: 'computed: \u2068进度\u2069', lang: 'zh-Hans', mixed: true },
    ]);
  });

  it('leads to where the method is published', () => {
    assert.equal(formulaOf(inEnglish, assessed)?.details.at(-1)?.href, 'https://example.org/method');
  });

  it('has no formula where the publisher names one and does not state it', () => {
    const named: Assessment = { ...assessed, method: { kind: 'computed', formula: { en: 'Ours' } } };
    assert.deepEqual(factsOf(inEnglish, named), ['Assessment | faster than expected | computed: Ours']);
  });

  it('says the same in the table', () => {
    const reading = inEnglish(compose());
    const table = tabulateGauge(
      reading,
      describeInFull(reading, { id: 'a', name: 'A', assessment: assessed }),
    );
    const rows = table.rows.map((row) =>
      row.flatMap(({ phrase, more = [] }) => [phrase, ...more].map(textOf)).join(' | '),
    );
    assert.deepEqual(rows.slice(0, 2), factsOf(inEnglish, assessed));
  });

  it('marks the name of a status that is in another language than the page', () => {
    const named = compose({ statusScale: { id: 's', statuses: [{ id: 'faster', name: '快' }, { id: 'lagging', name: '慢' }] } }); // prettier-ignore
    const { details } = formulaOf(inEnglish, assessed, named)!;
    const [from] = details.filter(({ text }) => text.includes('快'));
    assert.deepEqual(from, { text: '\u2068快\u2069 from 120.5%', lang: 'zh-Hans', mixed: true });
  });

  it('says why there is none, differently for each reason in each language', () => {
    for (const words of Object.values(ALL_WORDS)) {
      const reading = { document: compose(), words, language: words.language };
      const texts = NOT_ASSESSED_REASONS.map((reason) =>
        line(
          describeIndicator(reading, { id: 'a', name: 'A', assessment: { state: 'not-assessed', reason } })
            .status!,
        ),
      );
      assert.equal(new Set(texts).size, NOT_ASSESSED_REASONS.length);
    }
  });
});
