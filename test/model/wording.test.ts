import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDecimal, formatPeriod, localise, type TimePeriod } from '@planglass/model';

describe('localise', () => {
  const text = { 'zh-Hant': '繁', 'zh-Hans': '简', en: 'e' };

  it('takes a plain text to be in the language of the document', () => {
    assert.deepEqual(localise('文', ['en'], 'zh-Hans'), { text: '文', language: 'zh-Hans' });
  });
  it('cuts a wanted tag at its hyphens until the text has it', () => {
    assert.equal(localise(text, ['en-GB'], 'zh-Hans').language, 'en');
    assert.equal(localise(text, ['zh-hans-CN'], 'en').language, 'zh-Hans');
  });
  it('finds the script that a region writes', () => {
    assert.equal(localise(text, ['zh-CN'], 'en').language, 'zh-Hans');
    assert.equal(localise(text, ['zh-TW'], 'en').language, 'zh-Hant');
  });
  it('prefers a text in another script to one in another language', () => {
    assert.equal(localise({ en: 'e', 'zh-Hans': '简' }, ['zh-TW'], 'en').language, 'zh-Hans');
  });
  it('takes the first of several wanted languages that the text has', () => {
    assert.equal(localise(text, ['fr', 'en', 'zh'], 'zh-Hans').language, 'en');
  });
  it('falls back to the language of the document, then to the first text', () => {
    assert.equal(localise(text, ['fr'], 'en').language, 'en');
    assert.equal(localise(text, ['fr'], 'de').language, 'zh-Hant');
  });
  it('passes over what is no language tag', () => {
    assert.equal(localise(text, ['zh_CN', '', '-'], 'en').language, 'en');
  });
});

describe('formatDecimal', () => {
  it('keeps the decimal places that are written', () => {
    assert.deepEqual(
      ['4', '4.0', '4.00', '-0.50'].map((value) => formatDecimal(value, 'en')),
      ['4', '4.0', '4.00', '-0.50'],
    );
  });
  it('groups as the locale does', () => {
    assert.equal(formatDecimal('1234567.5', 'en'), '1,234,567.5');
    assert.equal(formatDecimal('1234567.5', 'de'), '1.234.567,5');
  });
  it('keeps every digit of any decimal with 15 significant ones', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), fc.nat(15), (digits, places) => {
        const padded = String(digits).padStart(places + 1, '0');
        const cut = padded.length - places;
        const value = places ? `${padded.slice(0, cut)}.${padded.slice(cut)}` : padded;
        assert.equal(formatDecimal(value, 'en').replaceAll(',', ''), value);
      }),
    );
  });
});

describe('formatPeriod', () => {
  const words: [TimePeriod, string, string][] = [
    ['2023', '2023年', '2023'],
    ['2023-04', '2023年4月', 'April 2023'],
    ['2023-04-30', '2023年4月30日', '30 April 2023'],
    ['2023-Q2', '2023年第二季度', 'Q2 2023'],
    ['2023-S1', '2023年上半年', 'first half of 2023'],
    ['2023-W05', '2023年第5周', 'week 5 of 2023'],
    ['2021/2025', '2021—2025年', '2021 to 2025'],
    ['2021-03/2025-12', '2021年3月至2025年12月', 'March 2021 to December 2025'],
  ];
  for (const [period, chinese, english] of words) {
    it(`says ${period} as ${chinese} and ${english}`, () => {
      assert.equal(formatPeriod(period, 'zh-Hans'), chinese);
      assert.equal(formatPeriod(period, 'en-GB'), english);
    });
  }
});
