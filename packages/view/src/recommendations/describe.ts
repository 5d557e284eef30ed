import { formatDecimal } from '@planglass/model';
import type { Fact, TableView } from '../description.ts';
import { plain, say, type Phrase, type FullReading } from '../phrase.ts';
import { sayCounts, sayWithholdings } from '../stated.ts';

/** The next steps as text, in the document's order. */
export interface RecommendationsText {
  heading: Phrase;
  steps: { id: string; text: Phrase }[];
  /** Stated numbers. */
  facts: Fact[];
  /** What is withheld of the recommendations; read after what is disclosed. */
  withheld: Fact[];
}

/** The recommendations as text; undefined where the document says nothing of them. */
export function describeRecommendations(reading: FullReading): RecommendationsText | undefined {
  const steps = (reading.document.recommendations ?? []).map(({ id, text }) => ({
    id,
    text: say(reading, text),
  }));
  const facts = sayCounts(reading, 'recommendations');
  const withheld = sayWithholdings(reading, 'recommendations');
  if (steps.length + facts.length + withheld.length === 0) return undefined;
  return { heading: plain(reading.words.recommendations.heading), steps, facts, withheld };
}

/** The same steps as a table: their number and their text. */
export function tabulateRecommendations(
  { words }: FullReading,
  { heading, steps }: RecommendationsText,
): TableView {
  const { number, step } = words.recommendations;
  return {
    caption: heading,
    columns: [plain(number), plain(step)],
    rows: steps.map(({ text }, index) => [
      { kind: 'value', phrase: plain(formatDecimal(String(index + 1), words.language)) },
      { kind: 'words', phrase: text },
    ]),
  };
}
