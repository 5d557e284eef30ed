import type { ItemKind } from '@planglass/model';
import type { Fact } from './description.ts';
import { sayShare } from './observation.ts';
import { plain, say, type Reading } from './phrase.ts';

/**
 * What the document says of the whole in words: appraisals, then shares, each under the name of what it is about.
 * A quantifier stays words. With `of`, of that kind of item alone.
 */
export function sayInWords(reading: Reading, of?: ItemKind): Fact[] {
  const { document, words } = reading;
  const about = (each: { of: string }) => of === undefined || each.of === of;
  return [
    ...(document.appraisals ?? []).filter(about).map((appraisal): Fact => ({
      label: plain(words.common.subject[appraisal.of]),
      kind: 'words',
      value: say(reading, appraisal.words),
      details: [],
    })),
    ...(document.shares ?? []).filter(about).map(({ of: subject, predicate, share }): Fact => {
      const said = sayShare(reading, share);
      const what = say(reading, predicate);
      const label = plain(words.common.subject[subject]);
      // After "not disclosed" it would read as a claim of all of them.
      if (said.kind !== 'value' && said.kind !== 'words')
        return { ...said, label: { ...what, text: words.stated.aspectOf(label.text, what.text) } };
      return { ...said, label, details: [what, ...said.details] };
    }),
  ];
}
