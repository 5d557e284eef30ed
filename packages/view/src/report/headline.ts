import { formatDecimal, listOf, type ItemKind, type ProgressDocument } from '@planglass/model';
import { counted } from '../counted.ts';
import type { Fact } from '../description.ts';
import { sayInWords } from '../in-words.ts';
import { plain, type FullReading, type Phrase } from '../phrase.ts';
import { sayCounts } from '../stated.ts';
import { describeWithheld, type WithheldEntry, type WithheldGroup } from '../withheld/describe.ts';

/** What a document says of the plan as a whole, before its parts are read. */
export interface Headline {
  /** How many items of each kind there are: as stated, and where no number is stated as listed. */
  numbers: Fact[];
  /** Appraisals and shares of the whole; empty where the overview of the plan says them. */
  inWords: Fact[];
  /** What is withheld or absent, one fact for each kind of it. */
  withheld: Fact[];
}

const KINDS = [
  'indicators',
  'categories',
  'tasks',
  'projects',
  'recommendations',
  'process-stages',
] as const satisfies readonly ItemKind[];

/**
 * The headline facts of a report; undefined where there are none. `overview`: the plan as a whole is shown right below,
 * with what is said of it in words. `shown`: what the report shows of the document, where that is not all.
 */
export function describeHeadline(
  reading: FullReading,
  overview: boolean,
  shown = reading.document,
): Headline | undefined {
  const headline = {
    numbers: KINDS.flatMap((kind) => sayNumber(reading, kind, shown)),
    inWords: overview ? [] : sayInWords(reading),
    withheld: describeWithheld(reading).groups.map((group) => sayGroup(reading, group)),
  };
  return overview || Object.values(headline).some(({ length }) => length) ? headline : undefined;
}

function sayNumber(reading: FullReading, kind: (typeof KINDS)[number], shown: ProgressDocument): Fact[] {
  const { words, document } = reading;
  const label = plain(words.common.items[kind]);
  const stated = sayCounts(reading, kind).map((fact) => ({ ...fact, label }));
  const items = listOf(document, kind);
  // Categories are there for their items, and are a fact of the plan only where it says how many there are.
  if (stated.length > 0 || !items?.length || kind === 'categories') return stated;
  const value = plain(formatDecimal(String(items.length), words.language));
  const details =
    listOf(shown, kind)?.length === items.length ? [plain(words.breakdown.countedFromItems)] : [];
  return [{ label, kind: 'value', value, details }];
}

/** Names of what is withheld; of single figures, which may be many, only of how many items. */
function sayGroup({ words }: FullReading, { kind, heading: label, entries }: WithheldGroup): Fact {
  const { stated, report } = words;
  const named = ({ what, facts: [fact] }: WithheldEntry): Phrase =>
    kind === 'statements' && fact ? { ...what, text: stated.aspectOf(what.text, fact.label.text) } : what;
  const [value = plain(''), ...details] =
    kind === 'items'
      ? [plain(report.ofItems(...counted(String(entries.length), words)))]
      : unique(entries.map(named));
  return { label, kind: kind === 'absent' ? 'missing' : 'withheld', value, details };
}

/** The office may give several reasons for one thing, each of which the list in full has. */
const unique = (phrases: Phrase[]): Phrase[] =>
  phrases.filter((each, at) => phrases.findIndex(({ text }) => text === each.text) === at);
