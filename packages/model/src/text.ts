import type { LanguageTag, LocalisedText } from './document.ts';

export interface ReadText {
  text: string;
  language: LanguageTag;
}

const primary = (tag: LanguageTag): string => tag.toLowerCase().split('-')[0] ?? '';

const scripts = new Map<LanguageTag, string | undefined>();

/** The script that a tag names or implies; none for what a page calls a language and is none. Found once for each tag. */
function script(tag: LanguageTag): string | undefined {
  if (!scripts.has(tag)) scripts.set(tag, findScript(tag));
  return scripts.get(tag);
}

function findScript(tag: LanguageTag): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Whether texts with these tags are read alike: the same language in the same script, in whatever region. */
export const readAlike = (a: LanguageTag, b: LanguageTag): boolean =>
  primary(a) === primary(b) && script(a) === script(b);

/** Scripts in use that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction a tag's script is written in. `Intl.Locale` tells it too, in newer engines than we support. */
export const directionOf = (tag: LanguageTag): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(script(tag) ?? '') ? 'rtl' : 'ltr';

/**
 * The text in the first of the wanted languages that it has: by RFC 4647 lookup, then by any tag of the same
 * primary language, in the same script if there is one (`zh-CN` finds `zh-Hans`); else in the document's
 * language; else the first there is.
 */
export function localise(
  text: LocalisedText,
  languages: readonly LanguageTag[],
  documentLanguage: LanguageTag,
): ReadText {
  if (typeof text === 'string') return { text, language: documentLanguage };
  const tags = Object.keys(text);
  const language = firstMatch(tags, [...languages, documentLanguage]) ?? (tags[0] as string);
  return { text: text[language] as string, language };
}

function firstMatch(tags: readonly LanguageTag[], ranges: readonly LanguageTag[]): LanguageTag | undefined {
  for (const range of ranges) {
    const match = lookup(tags, range) ?? sameLanguage(tags, range);
    if (match !== undefined) return match;
  }
  return undefined;
}

function sameLanguage(tags: readonly LanguageTag[], range: LanguageTag): LanguageTag | undefined {
  const relatives = tags.filter((tag) => primary(tag) === primary(range));
  return relatives.find((tag) => script(tag) === script(range)) ?? relatives[0];
}

/** RFC 4647, section 3.4: the range is cut at its hyphens from the right until a tag equals it. */
function lookup(tags: readonly LanguageTag[], range: LanguageTag): LanguageTag | undefined {
  for (let cut = range.toLowerCase(); cut; cut = cut.slice(0, Math.max(0, cut.lastIndexOf('-')))) {
    const match = tags.find((tag) => tag.toLowerCase() === cut);
    if (match !== undefined) return match;
  }
  return undefined;
}
