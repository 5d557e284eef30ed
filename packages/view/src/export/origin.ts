import { formatPeriod } from '../periods.ts';
import { plain, say, type Phrase } from '../phrase.ts';
import type { ExportReading } from './subject.ts';

/** Where what is taken away comes from; what the document does not tell is not there. */
export interface Origin {
  organisation?: Phrase;
  title: Phrase;
  /** The stage and the id of the release. */
  release: Phrase;
  date?: Phrase;
  licence?: Phrase;
  /** The address that the document names as its source, else the page's own. */
  address?: Phrase;
}

/** Whose document it is, which release, and where it can be found; `page` is the address at which it is read. */
export function originOf(reading: ExportReading, page?: string): Origin {
  const { document, words } = reading;
  const { release, plan } = document;
  const organisation = release.issuer ?? plan.publisher?.name;
  const address = release.source?.url ?? page;
  return {
    ...(organisation === undefined ? {} : { organisation: say(reading, organisation) }),
    title: say(reading, release.title),
    release: plain(words.closer.release(words.common.stage[release.stage], release.id)),
    ...(release.date === undefined ? {} : { date: plain(formatPeriod(release.date, words)) }),
    ...(release.licence === undefined ? {} : { licence: say(reading, release.licence.name) }),
    ...(address === undefined ? {} : { address: plain(address) }),
  };
}

/** A text in another language or direction, held together within the text around it. */
export const isolate = ({ text, lang, code }: Phrase): string =>
  lang === undefined && !code ? text : `\u2068${text}\u2069`;

/** How to cite a part of the document, in one sentence or a few. */
export function cite(reading: ExportReading, of: Phrase, origin: Origin): string {
  const { closer } = reading.words;
  const { organisation, title, release, date, address } = origin;
  const parts = [
    ...(organisation ? [isolate(organisation)] : []),
    closer.within(isolate(of), isolate(title)),
    [release, ...(date ? [date] : [])].map(isolate).join(reading.words.common.comma),
  ];
  return [...parts.map(closer.sentence), address?.text ?? ''].join('').trim();
}
