import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimePeriod } from '@planglass/model';
import { formatPeriod, inLocale } from '@planglass/view';
import { words as ar } from '@planglass/view/words/ar';
import { words as en } from '@planglass/view/words/en';
import { words as hans } from '@planglass/view/words/zh-Hans';
import { words as hant } from '@planglass/view/words/zh-Hant';

const said: [TimePeriod, simplified: string, traditional: string, english: string, arabic: string][] = [
  ['2023', '2023年', '2023年', '2023', '2023'],
  ['2023-04', '2023年4月', '2023年4月', 'April 2023', 'أبريل 2023'],
  ['2023-04-30', '2023年4月30日', '2023年4月30日', '30 April 2023', '30 أبريل 2023'],
  ['2023-Q2', '2023年第二季度', '2023年第二季', 'Q2 2023', 'الربع الثاني من عام 2023'],
  ['2023-S1', '2023年上半年', '2023年上半年', 'first half of 2023', 'النصف الأول من عام 2023'],
  ['2023-W05', '2023年第5周', '2023年第5週', 'week 5 of 2023', 'الأسبوع 5 من عام 2023'],
  ['2021/2025', '2021—2025年', '2021年至2025年', '2021 to 2025', 'من 2021 إلى 2025'],
  ['2021-03/2025-12', '2021年3月至2025年12月', '2021年3月至2025年12月', 'March 2021 to December 2025', 'من مارس 2021 إلى ديسمبر 2025'], // prettier-ignore
];

describe('a period', () => {
  for (const [period, ...texts] of said)
    it(`${period} is ${texts.join(', ')}`, () => {
      assert.deepEqual(
        [hans, hant, en, ar].map((words) => formatPeriod(period, words)),
        texts,
      );
    });

  it('is in the digits and the order of the page’s own region', () => {
    assert.equal(formatPeriod('2023-04', inLocale(ar, 'ar-EG')), 'أبريل ٢٠٢٣');
    assert.equal(formatPeriod('2021/2025', inLocale(ar, 'ar-EG')), 'من ٢٠٢١ إلى ٢٠٢٥');
    assert.equal(formatPeriod('2023-W05', inLocale(ar, 'ar-EG')), 'الأسبوع ٥ من عام ٢٠٢٣');
    assert.equal(formatPeriod('2023-04-30', inLocale(en, 'en-US')), 'April 30, 2023');
  });

  it('of a day is as the words have it where they say so, and a month as Intl has it', () => {
    const day = (date: string, number: number) => (number === 1 ? date.replace(/^1(?!\d)/, '1er') : date);
    const french = { ...en, language: 'fr', periods: { ...en.periods, day } };
    assert.deepEqual(
      ['2024-03-01', '2024-03-11', '2024-03', '2024-03-01/2024-03-21'].map((each) =>
        formatPeriod(each, french),
      ),
      ['1er mars 2024', '11 mars 2024', 'mars 2024', '1er mars 2024 to 21 mars 2024'],
    );
  });

  it('is of the Gregorian calendar, whichever the page’s locale has', () => {
    for (const tag of ['ar-SA', 'ar-SA-u-ca-islamic-umalqura'])
      assert.match(formatPeriod('2023-04', inLocale(ar, tag)), /أبريل ٢٠٢٣/, tag);
    assert.equal(formatPeriod('2023-04', inLocale(hant, 'zh-TW-u-ca-roc')), '2023年4月');
  });
});
