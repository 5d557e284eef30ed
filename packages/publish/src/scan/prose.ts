import type { ProgressDocument } from '@planglass/model';
import { encodeText, fold } from './bytes.ts';
import { encodingIn } from './places.ts';
import { foldedText } from './texts.ts';
import { isText, leaves, type Leaf, type Secret } from './withheld.ts';

/** The published texts of a record. */
export const proseOf = (document: ProgressDocument): Leaf[] => leaves(document).filter(isText);

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
      if (!/\p{N}|[一二三四五六七八九]/u.test(sentence)) return [];
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
