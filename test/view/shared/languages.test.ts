import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { inLocale, languageFor, LANGUAGES } from '@planglass/view';
import { words as ar } from '@planglass/view/words/ar';
import { words as en } from '@planglass/view/words/en';
import { words as hant } from '@planglass/view/words/zh-Hant';

describe('the language of the interface texts', () => {
  const tags: Record<string, readonly string[]> = {
    'zh-Hans': ['zh', 'zh-CN', 'ZH-cn', 'zh_CN', 'zh-Hans', 'zh-Hans-HK', 'zh-SG', 'zh-MY', 'zh-CHS', 'zh-cmn-Hans-CN'], // prettier-ignore
    'zh-Hant': ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'zh-hant-tw', 'zh-yue-HK'],
    ar: ['ar', 'ar-EG', 'ar-AE', 'ar-Arab-MA', 'ar-u-nu-latn'],
    en: ['en', 'en-US', 'en-GB-oxendict', 'la', 'syr', '', '-', 'constructor', '中文', 'und'],
  };
  for (const [language, of] of Object.entries(tags))
    it(`is ${language} for ${of.join(', ')}`, () => {
      for (const tag of of) assert.equal(languageFor(tag), language, tag);
    });

  it('has its files in every one there is, and no file is without its language', () => {
    for (const folder of ['core', 'closer', 'forms', 'report']) {
      const files = globSync(`packages/view/src/words/${folder}/*.ts`).map((file) => basename(file, '.ts'));
      assert.deepEqual(files.sort(), [...LANGUAGES].sort(), folder);
    }
  });
});

describe('the locale of figures and dates', () => {
  it('is the page’s own where it names a region or digits', () => {
    assert.equal(inLocale(ar, 'ar-EG').language, 'ar-EG');
    assert.equal(inLocale(ar, 'ar-u-nu-arab').language, 'ar-u-nu-arab');
    assert.equal(inLocale(en, 'en-IN').language, 'en-IN');
    assert.equal(inLocale(hant, 'zh_HK').language, 'zh-HK');
  });
  it('is that of the texts where the page names neither, or another language', () => {
    for (const [words, tag] of [
      [ar, 'ar'],
      [en, 'en'],
      [en, 'en-Latn'],
      [hant, 'zh-Hant'],
      [en, 'la-VA'],
      [en, ''],
    ] as const)
      // prettier-ignore
      assert.equal(inLocale(words, tag), words, tag);
  });
});
