import { formatPeriod } from '../periods.ts';
import { originalOf } from '../narrowed.ts';
import { plain, say, type Phrase } from '../phrase.ts';
import { sayTally } from '../choices/say.ts';
import { isolate } from './isolate.ts';
import type { ExportReading, Subject } from './subject.ts';
import { aloneIn } from './alone.ts';

/** Where what is taken away comes from; what the document does not tell is not there. */
export interface Origin {
  /** The groups that are shown alone, where not everything is. */
  alone?: Phrase;
  organisation?: Phrase;
  title: Phrase;
  /** The stage and the id of the release. */
  release: Phrase;
  date?: Phrase;
  licence?: Phrase;
  /** The address that the document names as its source, else the page's own. */
  address?: Phrase;
}

/**
 * Whose document it is, which release, and where it can be found; `page` is the address at which it is read, `subject` what
 * of the document is taken away.
 */
export function originOf(reading: ExportReading, page?: string, subject?: Subject): Origin {
  const { document, words } = reading;
  const { release, plan } = document;
  const organisation = release.issuer ?? plan.publisher?.name;
  const address = release.source?.url ?? page;
  const alone = aloneIn(document, subject);
  return {
    ...(alone ? { alone: plain(sayTally({ ...reading, document: originalOf(document) }, ...alone)) } : {}),
    ...(organisation === undefined ? {} : { organisation: say(reading, organisation) }),
    title: say(reading, release.title),
    release: plain(words.closer.release(words.common.stage[release.stage], release.id)),
    ...(release.date === undefined ? {} : { date: plain(formatPeriod(release.date, words)) }),
    ...(release.licence === undefined ? {} : { licence: say(reading, release.licence.name) }),
    ...(address === undefined ? {} : { address: plain(address) }),
  };
}

/** That some groups are shown alone, where they are. */
export const sayAlone = ({ closer, common }: ExportReading['words'], { alone }: Origin): string[] =>
  alone ? [closer.showing + common.colon + alone.text] : [];

/** How to cite a part of the document, in one sentence or a few. */
export function cite(reading: ExportReading, of: Phrase, origin: Origin): string {
  const { closer } = reading.words;
  const { organisation, title, release, date, address } = origin;
  const parts = [
    ...(organisation ? [isolate(organisation)] : []),
    closer.within(isolate(of), isolate(title)),
    ...sayAlone(reading.words, origin),
    [release, ...(date ? [date] : [])].map(isolate).join(reading.words.common.comma),
  ];
  return [...parts.map(closer.sentence), address?.text ?? ''].join('').trim();
}
