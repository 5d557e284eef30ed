/** The texts of a record or document in one language, with where they stand. */
export interface PlacedText {
  path: string;
  text: string;
}

/** Every text that stands under `language` in a language map, in the order of the file. */
export function textsIn(value: unknown, language: string, path = ''): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const at = `${path}/${key}`;
    return key === language && typeof child === 'string'
      ? [{ path: at, text: child }]
      : textsIn(child, language, at);
  });
}

/** The published text without its bookmarks, indentation and line breaks. */
export function plainSeed(raw: string): string {
  return raw.replace(/\[bookmark:[^\]]*\]/g, '').replace(/\s+/g, '');
}

/**
 * What is left of `whole` once every text is taken out, in order and without punctuation. Longer texts go
 * first, so that a short one cannot tear a longer one apart.
 */
export function remainder(whole: string, texts: readonly string[]): string[] {
  const byLength = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const rest = byLength.reduce((left, text) => left.split(text).join('|'), whole);
  return rest.split(/[|\p{P}\s]+/u).filter((piece) => piece !== '');
}

/** The value at a JSON Pointer, undefined where nothing stands. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
