import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { encodeText, fold } from './bytes.ts';
import { holds, isExplained, publishedIn, searchable } from './patterns.ts';
import { encodingIn } from './places.ts';
import { foldedText } from './texts.ts';
import { isText, leaves, withheld, type Leaf, type Secret } from './withheld.ts';

/** The published texts of a record. */
export const proseOf = (document: ProgressDocument): Leaf[] => leaves(document).filter(isText);

/** A published text that holds a withheld figure, by their paths. */
export interface Told {
  text: string;
  figure: string;
}

/**
 * Withheld figures that the published texts of a record state: long ones wherever they stand, short ones where the
 * thing is named beside them, unless something disclosed has the same value.
 */
export function toldInProse(record: PlanRecord, document: ProgressDocument): Told[] {
  const secrets = withheld(record).filter(({ kind }) => kind === 'number');
  const prose = proseOf(document).filter(({ value }) => holdsNumber(value));
  if (!secrets.length || !prose.length) return [];
  const patterns = secrets.flatMap(searchable);
  // Prose is short: to look for each is quicker than to build what looks for all.
  const found = prose.flatMap(({ path, value }) => {
    const { text: folded } = fold(encodeText(value));
    return patterns
      .filter(({ text, word }) => holds(folded, text, word))
      .map((pattern) => ({ path, pattern }));
  });
  const published = found.length ? publishedIn(document) : undefined;
  const all = [
    ...found
      .filter(({ pattern }) => !isExplained(pattern, published!))
      .map(({ path, pattern }) => ({ text: path, figure: pattern.secret.path })),
    ...namedInProse(document, secrets.filter(isOnlyThere(document))).map(({ path, secret }) => ({ text: path, figure: secret.path })), // prettier-ignore
  ];
  return all.filter(({ text, figure }, at) => at === all.findIndex((one) => one.text === text && one.figure === figure)); // prettier-ignore
}

/** Whether nothing that is disclosed of the same item has the same value, such as a target that was met exactly. */
const isOnlyThere = (document: ProgressDocument): ((secret: Secret) => boolean) => {
  const disclosed = leaves(document);
  return ({ path, value }) =>
    !disclosed.some((each) => each.value === value && each.path.startsWith(`${itemOf(path)}/`));
};

const holdsNumber = (text: string): boolean => /\p{N}|[一二三四五六七八九]/u.test(text);

/**
 * Sentences of the published prose that name a thing and state its withheld figure: where both stand together, even
 * a short figure is no chance.
 */
export function namedInProse(
  document: ProgressDocument,
  secrets: readonly Secret[],
): { secret: Secret; encoding: string; path: string }[] {
  const prose = proseOf(document);
  const names = namesByItem(prose);
  const numbers = secrets.filter(({ kind }) => kind === 'number');
  return prose.flatMap(({ path, value }) =>
    value.split(/[。！？；\n]+|[.!?;](?=\s|$)/).flatMap((sentence) => {
      const folded = fold(encodeText(sentence)).text;
      if (!holdsNumber(sentence)) return [];
      return numbers.flatMap((secret) => {
        const item = itemOf(secret.path);
        if (path.startsWith(`${item}/name`) || path.startsWith(`${item}/title`)) return [];
        if (!names.get(item)?.some((name) => folded.includes(name))) return [];
        const encoding = encodingIn(sentence, secret);
        return encoding ? [{ secret, encoding, path }] : [];
      });
    }),
  );
}

/** The list and the id of the item that a path leads through. */
const itemOf = (path: string): string => path.split('/', 2).join('/');

function namesByItem(prose: readonly Leaf[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { path, value } of prose) {
    if (!/^[^/]+\/[^/]+\/(name|title|predicate)(\/|$)/.test(path)) continue;
    names.set(itemOf(path), [...(names.get(itemOf(path)) ?? []), foldedText(value)]);
  }
  return names;
}
