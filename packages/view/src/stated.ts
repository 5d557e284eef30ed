import { formatDecimal, listOf, reconcile, type AppraisalSubject, type ItemKind } from '@planglass/model';
import { counted } from './counted.ts';
import type { Fact } from './description.ts';
import { sayBasis, sayObservation, sayShare } from './observation.ts';
import { plain, say, type FullReading, type Phrase, type Reading } from './phrase.ts';

/** The stated total numbers of one kind of item, each as stated, with a note where the items listed come to another. */
export function sayCounts(reading: Reading, of: ItemKind): Fact[] {
  const { document, words } = reading;
  const totals = (document.counts ?? []).filter((count) => count.of === of && !count.group);
  if (totals.length === 0) return [];
  const notes = reconcile(document).filter(({ code }) => code === 'items-differ-from-count');
  return totals.map(({ id, count }) => {
    const said = sayObservation(reading, count);
    const listed = notes.filter(({ countIds }) => countIds.includes(id));
    return {
      label: plain(words.stated.number(words.common.items[of])),
      ...said,
      details: [
        ...said.details,
        ...listed.map(({ sum }) => plain(words.stated.listed(formatDecimal(sum, words.language)))),
      ],
    };
  });
}

/** What the document says of one subject in words; the text is the publisher's. */
export const sayAppraisals = (reading: FullReading, of: AppraisalSubject): Fact[] =>
  (reading.document.appraisals ?? [])
    .filter((appraisal) => appraisal.of === of)
    .map(({ words }) => ({
      label: plain(reading.words.report.appraisal),
      kind: 'words',
      value: say(reading, words),
      details: [],
    }));

/** The stated shares of one kind of item: what they have done or are, and how many of them; a quantifier stays words. */
export const sayShares = (reading: Reading, of: ItemKind): Fact[] =>
  (reading.document.shares ?? [])
    .filter((share) => share.of === of)
    .map(({ predicate, share }) => ({
      label: say(reading, predicate),
      ...sayShare(reading, share),
    }));

/** What the document says is withheld of one kind of item: the publisher's words where there are any, and on what basis. */
export const sayWithholdings = (reading: Reading, of: ItemKind): Fact[] =>
  (reading.document.withholdings ?? [])
    .filter((withholding) => withholding.of === of)
    .map(({ aspect, confStatus, statement, count, basis }) => {
      const { common, stated } = reading.words;
      const number: Phrase[] =
        count === undefined ? [] : [plain(common.concerns[of](...counted(count, reading.words)))];
      return {
        label: plain(
          aspect !== 'items'
            ? stated.aspectOf(common.subject[of], common.aspect[aspect])
            : listOf(reading.document, of)?.length
              ? stated.further(common.items[of])
              : common.subject[of],
        ),
        kind: 'withheld',
        value: plain(stated.withheld?.(aspect) ?? common.withheld),
        details: [
          ...(statement === undefined ? [] : [quote(say(reading, statement), stated.quote)]),
          ...number,
          ...sayBasis(reading, confStatus, basis),
        ],
      };
    });

/** In the quotation marks of the interface, and in the language of the quotation. */
const quote = (phrase: Phrase, marks: (text: string) => string): Phrase => ({
  ...phrase,
  text: marks(phrase.text),
});
