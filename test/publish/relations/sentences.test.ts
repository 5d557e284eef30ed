import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Relation } from '@planglass/model/record';
import { relationSentence } from '../../../packages/publish/src/audit/findings.ts';
import { kindOf } from '../../../packages/publish/src/relations/index.ts';

type Without<K> = K extends Relation ? Omit<K, 'id'> : never;

/** A relation, the figures it is about, and what is said of it in English and in Chinese. */
const SENTENCES: readonly (readonly [Without<Relation>, figures: string, en: string, zh: string])[] = [
  [{ kind: 'sum', total: 't', parts: ['a', 'b'] }, 't a b', 'T is the sum of A, B.', 'T等于A、B之和。'],
  [
    { kind: 'year-to-date', total: 't', parts: ['a', 'b'] },
    't a b',
    'T is the year so far, and so the sum of A, B.',
    'T为年初至今累计，等于A、B之和。',
  ],
  [
    { kind: 'weighted-index', index: 'i', parts: [{ figure: 'a', weight: '0.3' }, { figure: 'b', weight: '2' }] }, // prettier-ignore
    'i a b',
    'I is the sum of 0.3 × A, 2 × B, rounded.',
    'I等于0.3×A、2×B之和（取舍位数后）。',
  ],
  [
    { kind: 'mean', mean: 'm', of: ['a', 'b'] },
    'm a b',
    'M is the mean of A, B, rounded.',
    'M为A、B的平均值（取舍位数后）。',
  ],
  [
    { kind: 'share', share: 's', part: 'p', whole: 'w' },
    's p w',
    'S is P as a percentage of W, rounded.',
    'S为P占W的百分比（取舍位数后）。',
  ],
  [
    { kind: 'percent-complete', percent: 'p', baseline: 'b', target: 't', actual: 'a' },
    'p b t a',
    'P is how far A has come on the way from B to T, in per cent, rounded.',
    'P为A在B至T之间完成的百分比（取舍位数后）。',
  ],
  [{ kind: 'gap', gap: 'g', target: 't', actual: 'a' }, 'g t a', 'G is T less A.', 'G等于T减A。'],
  [
    { kind: 'growth', growth: 'g', earlier: 'e', later: 'l' },
    'g e l',
    'G is the growth from E to L in per cent, rounded.',
    'G为L比E增长的百分比（取舍位数后）。',
  ],
  [
    { kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd' },
    'r n d',
    'R is N divided by D, rounded.',
    'R等于N除以D（取舍位数后）。',
  ],
  [
    { kind: 'ratio', ratio: 'r', numerator: 'n', denominator: 'd', per: '1000' },
    'r n d',
    'R is 1000 × N divided by D, rounded.',
    'R等于1000×N除以D（取舍位数后）。',
  ],
  [
    { kind: 'band', assessment: 's', of: 'a', bands: [] },
    's a',
    'S follows from the band in which A lies.',
    'S由A所在区间确定。',
  ],
  [
    { kind: 'required-growth', assessment: 's', baseline: 'b', target: 't', actual: 'a', elapsed: '2.5', planned: '5', bands: [] }, // prettier-ignore
    's b t a',
    'S follows from how the growth from B to A in 2.5 years compares with the growth that T requires over 5 years.',
    'S由B至A2.5年间的年均增速与T所要求的5年年均增速之比确定。',
  ],
  [
    { kind: 'required-progress', assessment: 's', baseline: 'b', target: 't', actual: 'a', elapsed: '24', planned: '60', bands: [] }, // prettier-ignore
    's t a b',
    'S follows from how far A has come on the way from B to T, of which 24/60 is due.',
    'S由A在B至T之间的完成进度与时间进度（24/60）之比确定。',
  ],
  [
    { kind: 'required-progress', assessment: 's', target: 't', actual: 'a', bands: [] },
    's t a',
    'S follows from how far A has come on the way from zero to T.',
    'S由A在零至T之间的完成进度确定。',
  ],
  [
    { kind: 'within-range', assessment: 's', actual: 'a', lower: '3', upper: '7.5', bands: [] },
    's a',
    'S follows from how close A lies to the range from 3 to 7.5.',
    'S由A与3至7.5这一区间的接近程度确定。',
  ],
  [
    { kind: 'order', figures: ['a', 'b', 'c'] },
    'a b c',
    'In their order, the greatest first: A, B, C.',
    '由高到低依次为A、B、C。',
  ],
  [
    { kind: 'minimum', minimum: 'm', of: ['a', 'b'] },
    'm a b',
    'M is the least of A, B.',
    'M为A、B中的最小值。',
  ],
  [
    { kind: 'maximum', maximum: 'm', of: ['a', 'b'] },
    'm a b',
    'M is the greatest of A, B.',
    'M为A、B中的最大值。',
  ],
  [
    { kind: 'bounds', figure: 'a', numbers: 'whole', lower: '0', upper: '9' },
    'a',
    'Of A everyone knows that it is a whole number, at least 0, at most 9.',
    '众所周知，A为整数，不小于0，不大于9。',
  ],
  [
    { kind: 'bounds', figure: 'a', sign: 'any' },
    'a',
    'Of A everyone knows that it is of either sign.',
    '众所周知，A可正可负。',
  ],
  [
    { kind: 'bounds', figure: 'a', sign: 'any', lower: '-5' },
    'a',
    'Of A everyone knows that it is at least -5.',
    '众所周知，A不小于-5。',
  ],
  [{ kind: 'bounds', figure: 'a' }, 'a', 'Of A everyone knows that it is a number.', '众所周知，A为数值。'],
  [{ kind: 'zero', figures: ['a', 'b'] }, 'a b', 'There can be none of A, B.', 'A、B只能为零。'],
  [
    { kind: 'quantifier', part: 'p', whole: 'w', atLeast: '50', atMost: '90' },
    'p w',
    'The words for P are taken to mean at least 50 % and at most 90 % of W.',
    '关于P的表述视为不低于W的50%、不高于W的90%。',
  ],
  [
    { kind: 'quantifier', part: 'p', whole: 'w', atLeast: '50' },
    'p w',
    'The words for P are taken to mean at least 50 % of W.',
    '关于P的表述视为不低于W的50%。',
  ],
  [
    { kind: 'quantifier', part: 'p', whole: 'w', atMost: '90' },
    'p w',
    'The words for P are taken to mean at most 90 % of W.',
    '关于P的表述视为不高于W的90%。',
  ],
  [
    { kind: 'unchanged', since: '2022', figures: ['a', 'b'] },
    'a 2022@a b 2022@b',
    'Unchanged since the release 2022: A, B.',
    '自“2022”版发布以来未变：A、B。',
  ],
  [
    { kind: 'revised', since: '2022', figures: ['a', 'b'] },
    'a b',
    'Revised since the release 2022: A, B.',
    '自“2022”版发布以来已修订：A、B。',
  ],
  [
    { kind: 'product', product: 'p', factors: ['a', 'b'] },
    'p a b',
    'P is the product of A and B, rounded.',
    'P为A与B之积（取舍位数后）。',
  ],
  [
    { kind: 'standard-deviation', deviation: 'd', of: ['a', 'b'] },
    'd a b',
    'D is the standard deviation of A, B.',
    'D为A、B的标准差。',
  ],
];

describe('a relation', () => {
  for (const [said, figures, en, zh] of SENTENCES) {
    const relation = { id: 'r', ...said } as Relation;
    const name = (reference: string): string => reference.toUpperCase();

    it(`is told to an official: ${en}`, () => {
      assert.equal(relationSentence(relation, 'en', name), en);
      assert.equal(relationSentence(relation, 'zh', name), zh);
    });

    it(`is about all that it names: ${en}`, () => {
      assert.equal(kindOf(relation).kind, relation.kind);
      assert.equal(kindOf(relation).references(relation).join(' '), figures);
    });
  }
});
