import type { ProgressDocument } from '@planglass/model';
import { encodeText, fold, utf8, type ByteText } from './bytes.ts';
import { holds, patternsOf } from './patterns.ts';
import { foldedText } from './texts.ts';
import { leaves, type Leaf, type Secret } from './withheld.ts';

/** The lists of a document, at which the address of a figure begins. */
const LISTS = ['sections', 'processStages', 'appraisals', 'categories', 'codelists', 'indicators', 'counts', 'shares', 'tasks', 'projects', 'recommendations', 'withholdings']; // prettier-ignore

/** A leaf of a JSON text: where it stands among the lists of a document, and at which offset of the text. */
export interface Place extends Leaf {
  offset: number;
}

/** What a JSON text is about, as far as it says so. */
export interface JsonText {
  places: Place[];
  plan: string | undefined;
  release: string | undefined;
}

/** A text that is JSON, taken apart; nothing where it is none. */
export function readPlaces(text: ByteText): JsonText | undefined {
  if (!/^(\xef\xbb\xbf)?\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(utf8(text).replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const offsets = scalarOffsets(text);
  const all = leaves(value);
  // A key that is repeated, or that is a number and was moved, leaves only the beginning to point at.
  const exact = all.length === offsets.length;
  const { plan, release } = value as { plan?: { id?: unknown }; release?: { id?: unknown } };
  return {
    places: all.map((leaf, at) => ({ ...leaf, offset: exact ? offsets[at]! : 0 })),
    plan: idOf(plan),
    release: idOf(release),
  };
}

const idOf = (part: { id?: unknown } | undefined): string | undefined =>
  typeof part?.id === 'string' ? part.id : undefined;

/** Where the texts and numbers of a JSON text begin, its keys left out. */
const scalarOffsets = (text: ByteText): number[] =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*/g)]
    .filter(([, colon]) => !colon)
    .map(({ index }) => index);

/** The addresses that the path of a leaf may be: from each list on its way. */
const addresses = (path: string): string[] => {
  const keys = path.split('/');
  return keys.flatMap((key, at) => (LISTS.includes(key) ? [keys.slice(at).join('/')] : []));
};

/** Withheld things by their address. */
export type ByPlace = ReadonlyMap<string, readonly Secret[]>;

export function byPlace(secrets: readonly Secret[]): ByPlace {
  const map = new Map<string, Secret[]>();
  for (const secret of secrets) map.set(secret.path, [...(map.get(secret.path) ?? []), secret]);
  return map;
}

/**
 * What stands in a JSON text at the very place where it is withheld. However short a figure is, there it is no chance.
 * A document of another plan has other figures under the same ids.
 */
export function atTheirPlaces(
  { places, plan }: JsonText,
  secrets: ByPlace,
  ownPlan: string,
): { secret: Secret; encoding: string; place: Place }[] {
  if (plan !== undefined && plan !== ownPlan) return [];
  return places.flatMap((place) =>
    addresses(place.path).flatMap((address) =>
      (secrets.get(address) ?? []).flatMap((secret) => {
        if (place.value === secret.shown) return [];
        const encoding = encodingIn(place.value, secret);
        return encoding ? [{ secret, encoding, place }] : [];
      }),
    ),
  );
}

/** The encoding in which a text holds a secret, however short. */
export function encodingIn(text: string, secret: Secret): string | undefined {
  if (secret.kind === 'status') return text === secret.value ? 'code' : undefined;
  const folded = fold(encodeText(text)).text;
  if (secret.kind === 'text') return folded.includes(foldedText(secret.value)) ? 'text' : undefined;
  return patternsOf(secret).find(({ text: written, word }) => holds(folded, written, word))?.encoding;
}

/** The places of a release's own document that are not as they were published. */
export function strangePlaces({ places, plan, release }: JsonText, document: ProgressDocument): Place[] {
  if (plan !== document.plan.id || release !== document.release.id) return [];
  const published = new Map(leaves(document).map(({ path, value }) => [path, value]));
  return places.filter(({ path, value }) => published.get(path) !== value);
}
