import { PROVENANCES, RELEASE_STAGES, TRANSLATION_STATUSES } from '../codes.ts';
import type {
  Basis,
  Consultation,
  Contact,
  Licence,
  Plan,
  PlanPeriod,
  Publisher,
  ReferenceNumber,
  ReferencePeriod,
  Release,
  Source,
  Status,
  StatusScale,
  Translation,
} from '../document.ts';
import { calendarDate, code, id, languageTag, localised, text, timePeriod, webAddress } from './leaves.ts';
import { items, list } from './list.ts';
import { closed } from './object.ts';

export const basis = closed<Basis>({ text: localised }, { citation: localised, url: webAddress });

const provenance = code(PROVENANCES);

export const plan = closed<Plan>(
  { id, name: localised },
  {
    period: closed<PlanPeriod>({ period: timePeriod, provenance }, { note: localised }),
    publisher: closed<Publisher>({ name: localised, provenance }, { note: localised }),
  },
);

export const source = closed<Source>({}, { title: localised, url: webAddress });

const contact = closed<Contact>(
  {},
  { name: localised, telephone: text, email: text, address: localised, url: webAddress },
);

export const release = closed<Release>(
  { id, title: localised, stage: code(RELEASE_STAGES) },
  {
    date: calendarDate,
    reference: closed<ReferencePeriod>({ period: timePeriod, provenance }, { note: localised }),
    issuer: localised,
    contact,
    source,
    referenceNumbers: list(closed<ReferenceNumber>({ scheme: localised, value: text })),
    licence: closed<Licence>({ name: localised }, { url: webAddress }),
    translations: list(closed<Translation>({ language: languageTag, status: code(TRANSLATION_STATUSES) })),
    consultation: closed<Consultation>({ how: localised }, { until: calendarDate, contact }),
  },
);

export const statusScale = closed<StatusScale>(
  { id, statuses: items(closed<Status>({ id, name: localised }), 1) },
  { name: localised },
);
