import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProgressDocument } from '@planglass/model';
import { describeRecommendations, tabulateRecommendations } from '@planglass/view';
import { documentOf, frozen, inChinese, inEnglish } from '../timeline/fixtures.ts';

const recommendations = [
  { id: 'green', text: { 'zh-Hans': '加快绿色转型', en: 'Speed up the green transition' } },
  { id: 'people', text: '保障和改善民生' },
];
const counts = [{ id: 'n', of: 'recommendations' as const, count: { state: 'value' as const, value: '9' } }];

describe('recommendations in words', () => {
  it('are not there where the document says nothing of them', () => {
    assert.equal(describeRecommendations(inEnglish(documentOf())), undefined);
  });

  it('keep the order of the document, and the language of an untranslated text', () => {
    const document = frozen(documentOf({ recommendations }));
    const english = describeRecommendations(inEnglish(document));
    assert.equal(english?.heading.text, 'Next steps');
    assert.deepEqual(
      english?.steps.map(({ text }) => text),
      [{ text: 'Speed up the green transition' }, { text: '保障和改善民生', lang: 'zh-Hans' }],
    );
    assert.deepEqual(
      describeRecommendations(inChinese(document))?.steps.map(({ text }) => text),
      [{ text: '加快绿色转型' }, { text: '保障和改善民生' }],
    );
  });

  it('give the stated number as stated, and note how many are listed', () => {
    const document = documentOf({ recommendations, counts });
    const [count] = describeRecommendations(inChinese(document))?.facts ?? [];
    assert.deepEqual(
      [count?.label.text, count?.value.text, count?.details],
      ['建议数量', '9', [{ text: '此处列出2项' }]],
    );
  });

  it('say that they are withheld as a whole', () => {
    const document = documentOf({
      withholdings: [{ id: 'w', of: 'recommendations', aspect: 'items', confStatus: 'E' }],
    });
    const described = describeRecommendations(inEnglish(document));
    assert.deepEqual(described?.steps, []);
    assert.deepEqual(
      described?.withheld.map(({ kind, value }) => [kind, value.text]),
      [['withheld', 'Not disclosed']],
    );
  });

  it('say that there are further ones beside those listed', () => {
    const withholdings = [{ id: 'w', of: 'recommendations', aspect: 'items', confStatus: 'E' }] as const;
    const labelOf = (listed: ProgressDocument['recommendations']) =>
      describeRecommendations(
        inEnglish(
          documentOf({ withholdings: [...withholdings], ...(listed ? { recommendations: listed } : {}) }),
        ),
      )?.withheld.map(({ label }) => label.text);
    assert.deepEqual(labelOf(recommendations), ['Further recommendations']);
    assert.deepEqual(labelOf(undefined), ['Recommendations']);
  });

  it('have a table that numbers them', () => {
    const reading = inEnglish(documentOf({ recommendations }));
    const described = describeRecommendations(reading);
    assert.ok(described);
    assert.deepEqual(
      tabulateRecommendations(reading, described).rows.map((cells) => cells.map(({ phrase }) => phrase.text)),
      [
        ['1', 'Speed up the green transition'],
        ['2', '保障和改善民生'],
      ],
    );
  });
});
