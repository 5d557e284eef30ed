import { counted } from '../counted.ts';
import type { Fact, TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { sayBasis } from '../observation.ts';
import { plain, say, type Phrase, type FullReading } from '../phrase.ts';
import { figuresOf } from './figures.ts';

/** What a document does not show, in the order in which a reader asks: as a whole, whole parts, single figures. */
export interface WithheldDescription {
  title: Phrase;
  /** One sentence where nothing is withheld and nothing absent. */
  nothing?: Phrase;
  groups: WithheldGroup[];
  table: TableView;
}

export interface WithheldGroup {
  kind: 'statements' | 'sections' | 'absent' | 'items';
  heading: Phrase;
  entries: WithheldEntry[];
}

/** One item, section or statement, with what of it is withheld. */
export interface WithheldEntry {
  what: Phrase;
  /** The publisher's own words, quoted. */
  quote?: Phrase;
  facts: Fact[];
}

/** The text of what is withheld or absent. */
export function describeWithheld(reading: FullReading): WithheldDescription {
  const { withheld } = reading.words;
  const group = (kind: WithheldGroup['kind'], entries: WithheldEntry[]): WithheldGroup[] =>
    entries.length ? [{ kind, heading: plain(withheld[kind]), entries }] : [];
  const groups = [
    ...group('statements', sayStatements(reading)),
    ...group('sections', saySections(reading)),
    ...group('absent', sayAbsent(reading)),
    ...group('items', [...figuresOf(reading), ...sayCodelists(reading)]),
  ];
  const title = plain(withheld.title);
  return {
    title,
    ...(groups.length ? {} : { nothing: plain(withheld.nothing) }),
    groups,
    table: tabulate(reading, title, groups),
  };
}

function sayStatements(reading: FullReading): WithheldEntry[] {
  const { common, withheld } = reading.words;
  return (reading.document.withholdings ?? []).map(({ of, aspect, confStatus, statement, count, basis }) => ({
    what: plain(common.subject[of]),
    ...(statement === undefined ? {} : { quote: quoted(reading, say(reading, statement)) }),
    facts: [
      {
        label: plain(common.aspect[aspect]),
        kind: 'withheld',
        value: plain(
          count === undefined
            ? withheld.numberNotStated
            : common.concerns[of](...counted(count, reading.words)),
        ),
        details: sayBasis(reading, confStatus, basis),
      },
    ],
  }));
}

/** Codelists of which codes are withheld; how many is not known. */
function sayCodelists(reading: FullReading): WithheldEntry[] {
  const { common, stated, withheld } = reading.words;
  return (reading.document.codelists ?? []).flatMap(({ name, isPartial }): WithheldEntry[] =>
    isPartial
      ? [
          {
            what: say(reading, name),
            facts: [
              {
                label: plain(withheld.disclosure),
                kind: 'withheld',
                value: plain(stated.withheld?.('items') ?? common.withheld),
                details: [plain(withheld.numberNotStated)],
              },
            ],
          },
        ]
      : [],
  );
}

function saySections(reading: FullReading): WithheldEntry[] {
  const { common, stated } = reading.words;
  return (reading.document.sections ?? []).flatMap((section) =>
    section.state === 'withheld'
      ? [
          {
            what: say(reading, section.title),
            ...(section.statement === undefined
              ? {}
              : { quote: quoted(reading, say(reading, section.statement)) }),
            facts: [
              {
                label: plain(reading.words.withheld.disclosure),
                kind: 'withheld' as const,
                value: plain(stated.withheld?.('parts') ?? common.withheld),
                details: sayBasis(reading, section.confStatus, section.basis),
              },
            ],
          },
        ]
      : [],
  );
}

/** Announced and not there; nobody says that it is withheld, and neither do we. */
function sayAbsent(reading: FullReading): WithheldEntry[] {
  const { withheld } = reading.words;
  return (reading.document.sections ?? []).flatMap((section) =>
    section.state === 'absent'
      ? [
          {
            what: say(reading, section.announcedAs),
            facts: [
              {
                label: plain(reading.words.withheld.disclosure),
                kind: 'missing' as const,
                value: plain(withheld.absentNote),
                details: [],
              },
            ],
          },
        ]
      : [],
  );
}

/** In the quotation marks of the interface, and in the language of the quotation. */
const quoted = ({ words }: FullReading, { text, ...rest }: Phrase): Phrase => ({
  text: words.stated.quote(text),
  ...rest,
});

function tabulate({ words }: FullReading, caption: Phrase, groups: readonly WithheldGroup[]): TableView {
  const { withheld } = words;
  return {
    caption,
    columns: [withheld.what, withheld.withheld, withheld.number, withheld.reason].map(plain),
    rows: groups.flatMap(({ entries }) =>
      entries.flatMap(({ what, quote, facts }) =>
        facts.map(({ label, kind, value, details }) => [
          cell([what]),
          cell([label]),
          cell([value], kind),
          cell(quote ? [quote, ...details] : details),
        ]),
      ),
    ),
  };
}
