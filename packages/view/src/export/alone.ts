import type { ProgressDocument } from '@planglass/model';
import { CHOSEN_KINDS, concerning, tally, type ChosenKind } from '../choices/choices.ts';
import { originalOf, shownAlone, type Choice } from '../narrowed.ts';
import type { Subject } from './subject.ts';

/** The kinds of items that a subject shows; all where it is not known which part of a document it is. */
function kindsOf(subject: Subject | undefined): readonly ChosenKind[] {
  if (!subject) return CHOSEN_KINDS;
  const of = subject.widget === 'indicators' ? 'indicators' : 'of' in subject ? subject.of : undefined;
  return CHOSEN_KINDS.filter((kind) => kind === of);
}

/** What a subject shows alone, and of which kinds of items; undefined where it shows everything. */
export function aloneIn(
  document: ProgressDocument,
  subject?: Subject,
): [choices: readonly Choice[], kinds: readonly ChosenKind[]] | undefined {
  const original = originalOf(document);
  const kinds = kindsOf(subject);
  const choices = concerning(original, shownAlone(document), kinds);
  return choices.length ? [choices, tally(original, choices, kinds).map(({ of }) => of)] : undefined;
}
