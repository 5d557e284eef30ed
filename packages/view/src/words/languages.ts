import type { LanguageTag } from '@planglass/model';
import type { Words } from './words.ts';

/** The languages that there are interface texts in, by the names of their files. Who reads none of them reads the first. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the interface texts for a BCP 47 tag: with the script that it names or implies, else without. */
export function languageFor(tag: string): Language {
  const locale = readTag(tag)?.maximize();
  if (!locale) return LANGUAGES[0];
  const named = (name: string) => LANGUAGES.find((each) => each === name);
  return named(`${locale.language}-${locale.script}`) ?? named(locale.language) ?? LANGUAGES[0];
}

/**
 * Texts for a page of that tag. Figures and dates are written as the page's own tag has them where it says how, by a
 * region or by its digits (`ar-EG`, `en-IN`, `ar-u-nu-arab`), and is in the language of the texts: a German page with
 * English texts has English figures in them.
 */
export function inLocale(words: Words, tag: string): Words {
  const locale = readTag(tag);
  const own = readTag(words.language)?.maximize();
  const { language, script } = locale?.maximize() ?? {};
  const says = locale && (locale.region ?? locale.numberingSystem) !== undefined;
  if (!says || language !== own?.language || script !== own?.script) return words;
  return { ...words, language: locale.toString() };
}

/** Whether lists are numbered in the digits that are usual in Egypt, which CSS counts in as `arabic-indic`. */
export const hasArabicDigits = (tag: LanguageTag): boolean =>
  new Intl.NumberFormat(tag).resolvedOptions().numberingSystem === 'arab';

/**
 * The tag as far as it is well-formed, from the left: pages write `zh_CN` and `zh-CHS`. Of two subtags for one
 * language (`zh-cmn-Hans`) the second is left out, as Intl takes none.
 */
function readTag(tag: string): Intl.Locale | undefined {
  const subtags = tag.replace(/_/g, '-').replace(/^(zh|ar)-[a-z]{3}(?=-|$)/i, '$1').split('-'); // prettier-ignore
  for (let length = subtags.length; length > 0; length--) {
    try {
      return new Intl.Locale(subtags.slice(0, length).join('-'));
    } catch {
      // a shorter one may be
    }
  }
  return undefined;
}
