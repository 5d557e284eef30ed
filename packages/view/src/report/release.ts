import { localise, type Contact, type LocalisedText, type Translation, type WebAddress } from '@planglass/model'; // prettier-ignore
import { formatPeriod } from '../periods.ts';
import { sayProvenance } from '../gauge/elapsed.ts';
import { code, plain, say, type Phrase, type FullReading } from '../phrase.ts';
import { hasContent } from './content.ts';

/** A line of the heading: a label and what is said, in the order in which it is read. */
export interface ReleaseLine {
  label: Phrase;
  parts: Phrase[];
  /** An address stands there as text: on paper it need not be written again after its link. */
  bare: boolean;
  /** Parts that are read one by one, and not as a sentence. */
  apart?: true;
}

/** The heading of a report as text. */
export interface ReleaseText {
  title: Phrase;
  stage: { code: 'consultation-draft' | 'final'; label: Phrase };
  /** Where what is read is a translation: whether it is an official one. */
  translation?: { official: boolean; label: Phrase };
  /** How and until when to respond; of a draft that does not say so, that it does not. The day is a day, and says not whether it is past. */
  consultation?: { heading: Phrase; how: Phrase; until?: Phrase; contact: Phrase[] };
  lines: ReleaseLine[];
}

/** What a release says of itself. What is unknown has no line, and what is only implied says so. */
export function describeRelease(reading: FullReading): ReleaseText {
  const { document, words } = reading;
  const { plan, release } = document;
  const { report, common } = words;
  const day = (date: string) => formatPeriod(date, words);
  const translation = translationShown(reading);
  const { consultation, source, licence } = release;
  return {
    title: say(reading, release.title),
    stage: { code: release.stage, label: plain(common.stage[release.stage]) },
    ...(translation && {
      translation: {
        official: translation === 'official',
        label: plain(translation === 'official' ? report.officialTranslation : report.unofficialTranslation),
      },
    }),
    ...(consultation && {
      consultation: {
        heading: plain(report.respond),
        how: say(reading, consultation.how),
        until: plain(
          consultation.until === undefined ? report.untilUnstated : report.until(day(consultation.until)),
        ),
        contact: sayContact(reading, consultation.contact),
      },
    }),
    ...(release.stage === 'consultation-draft' &&
      !consultation && {
        consultation: { heading: plain(report.respond), how: plain(report.respondUnstated), contact: [] },
      }),
    lines: [
      // The overview, or the section of the plan as a whole, is headed by the plan's name.
      line(report.labels.plan, hasContent(document, 'plan') ? [] : [say(reading, plan.name)]),
      line(
        report.labels.publisher,
        plan.publisher && [say(reading, plan.publisher.name), ...sayProvenance(reading, plan.publisher)],
      ),
      line(report.labels.issuer, text(reading, release.issuer)),
      line(report.labels.date, release.date === undefined ? [] : [plain(day(release.date))]),
      ...(release.referenceNumbers ?? []).map(({ scheme, value }) => ({
        label: say(reading, scheme),
        parts: [code(value)],
        bare: false,
      })),
      { ...line(report.labels.contact, sayContact(reading, release.contact)), apart: true as const },
      line(report.labels.source, source && linked(text(reading, source.title), source.url)),
      line(report.labels.licence, licence && linked([say(reading, licence.name)], licence.url)),
    ].filter(({ parts }) => parts.length > 0),
  };
}

/** The status of the translation that is read; undefined where the document is read in its own language. */
function translationShown({ document, language, words }: FullReading): Translation['status'] | undefined {
  const shown = localise(document.release.title, [language, words.language], document.language).language;
  if (shown.toLowerCase() === document.language.toLowerCase()) return undefined;
  const translations = document.release.translations ?? [];
  const named = (wanted: string) =>
    translations.find((each) => each.language.toLowerCase() === wanted.toLowerCase());
  return (named(shown) ?? named(shown.split('-')[0] ?? shown))?.status;
}

function sayContact(reading: FullReading, contact: Contact | undefined): Phrase[] {
  if (!contact) return [];
  const { telephone, email } = reading.words.report;
  return [
    ...text(reading, contact.name),
    ...(contact.telephone === undefined ? [] : [plain(telephone(contact.telephone))]),
    ...(contact.email === undefined ? [] : [mailed(email(contact.email), contact.email)]),
    ...text(reading, contact.address),
    ...(contact.url === undefined ? [] : linked([], contact.url)),
  ];
}

/** A text that leads to an e-mail address where that is nothing but one. */
const mailed = (text: string, address: string): Phrase => ({
  ...plain(text),
  ...(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address) ? { href: `mailto:${address}` } : {}),
});

/** Texts of which the first leads to an address; the address itself where there is no text. */
const linked = ([first = plain(''), ...more]: Phrase[], href: WebAddress | undefined): Phrase[] =>
  href === undefined
    ? [first, ...more].filter((each) => each.text !== '')
    : [first.text ? { ...first, href } : { ...code(href), href }, ...more];

const line = (label: string, parts: Phrase[] = []): ReleaseLine => ({
  label: plain(label),
  parts,
  bare: parts.some(({ text, href }) => text === href || href?.startsWith('mailto:')),
});

const text = (reading: FullReading, localised: LocalisedText | undefined): Phrase[] =>
  localised === undefined ? [] : [say(reading, localised)];
