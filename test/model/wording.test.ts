import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { directionOf, formatDecimal, localise, readAlike } from '@planglass/model';

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
      ['4', '4.0', '4.00', '−0.50'],
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

describe('the tags of languages', () => {
  it('are read alike in the same language and script, in whatever region', () => {
    for (const [a, b] of [
      ['zh-Hans', 'zh-CN'],
      ['zh-Hant', 'zh-HK'],
      ['en', 'en-GB'],
      ['ar', 'ar-EG'],
      ['sr', 'sr-Cyrl-RS'],
    ] as const)
      // prettier-ignore
      assert.ok(readAlike(a, b), `${a} ${b}`);
    for (const [a, b] of [
      ['zh-Hans', 'zh-Hant'],
      ['zh', 'zh-TW'],
      ['en', 'fr'],
      ['sr', 'sr-Latn'],
    ] as const)
      assert.ok(!readAlike(a, b), `${a} ${b}`);
  });
  it('tell the direction by their script', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ug', 'az-Arab', 'dv', 'ks'])
      assert.equal(directionOf(tag), 'rtl', tag);
    for (const tag of ['en', 'zh-Hant', 'az', 'ar-Latn', 'zh_CN', ''])
      assert.equal(directionOf(tag), 'ltr', tag);
  });
});
