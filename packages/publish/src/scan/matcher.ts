import AhoCorasick from 'modern-ahocorasick';
import { standsAlone } from './boundaries.ts';
import type { ByteText } from './bytes.ts';
import type { Pattern } from './patterns.ts';

/** A pattern that stands by itself in a folded text, from `start` to before `end`. */
export interface Match {
  pattern: Pattern;
  start: number;
  end: number;
}

/** Finds all the patterns in one pass over a folded text. */
export type Matcher = (folded: ByteText) => Match[];

export function matcherOf(patterns: readonly Pattern[]): Matcher {
  const byText = new Map<ByteText, Pattern[]>();
  for (const pattern of patterns) {
    const same = byText.get(pattern.text);
    if (same) same.push(pattern);
    else byText.set(pattern.text, [pattern]);
  }
  // In a text of bytes no two characters belong together, so that it finds bytes.
  const automaton = new AhoCorasick([...byText.keys()]);
  return (folded) =>
    [...automaton.iterate(folded)].flatMap(({ pattern: text, start, end }) =>
      byText
        .get(text)!
        .filter(({ word }) => standsAlone(folded, start, end, word))
        .map((pattern) => ({ pattern, start, end })),
    );
}
