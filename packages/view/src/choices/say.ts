import { formatDecimal } from '@planglass/model';
import { isolate } from '../export/isolate.ts';
import type { Reading } from '../phrase.ts';
import type { CloserWords, Words } from '../words/words.ts';
import type { Choice } from '../narrowed.ts';
import { concerning, sayChoices, tally, type ChosenKind } from './choices.ts';

export type ChoiceReading = Reading<Words & CloserWords>;

/**
 * Which items are chosen, and how many of those that the document lists: never of those that it does not. A choice by which
 * none of these items can be told is not said.
 */
export function sayTally(
  reading: ChoiceReading,
  choices: readonly Choice[],
  kinds?: readonly ChosenKind[],
): string {
  const { document, words } = reading;
  const { common, closer, language } = words;
  const number = (count: number): string => formatDecimal(String(count), language);
  const said = concerning(document, choices, kinds);
  const names = sayChoices(reading, said.length ? said : choices)
    .map(isolate)
    .join(common.comma);
  const amounts = tally(document, choices, kinds).map(({ of, chosen, listed }) =>
    closer.amount(common.subject[of], closer.share(number(chosen), number(listed))),
  );
  return closer.chosen(names, amounts.length ? amounts.join(common.comma) : closer.noItems);
}

/** The same as a sentence after what is done with the choice, and the one that nothing withheld is among the items. */
export function sayChosen(
  reading: ChoiceReading,
  what: string,
  choices: readonly Choice[],
  kinds?: readonly ChosenKind[],
): string {
  const { closer, common } = reading.words;
  return closer.sentence(what + common.colon + sayTally(reading, choices, kinds)) + closer.withoutWithheld;
}
