import type {
  Consultation,
  Licence,
  Plan,
  PlanPeriod,
  Publisher,
  ReferencePeriod,
  Release,
  StatusScale,
} from '@planglass/model';
import { fields, maybe } from './optional.ts';
import { buildContact, buildSource } from './parts.ts';

// The heading is published as it stands, and still field by field: what is not named here is not in the document.

export const buildPlan = ({ id, name, period, publisher }: Plan): Plan =>
  fields<Plan>({
    id,
    name,
    period: maybe(period, (it) =>
      fields<PlanPeriod>({ period: it.period, provenance: it.provenance, note: it.note }),
    ),
    publisher: maybe(publisher, (it) =>
      fields<Publisher>({ name: it.name, provenance: it.provenance, note: it.note }),
    ),
  });

export const buildRelease = (release: Release): Release =>
  fields<Release>({
    id: release.id,
    title: release.title,
    stage: release.stage,
    date: release.date,
    reference: maybe(release.reference, (it) =>
      fields<ReferencePeriod>({ period: it.period, provenance: it.provenance, note: it.note }),
    ),
    issuer: release.issuer,
    contact: maybe(release.contact, buildContact),
    source: maybe(release.source, buildSource),
    referenceNumbers: maybe(release.referenceNumbers, (all) =>
      all.map(({ scheme, value }) => ({ scheme, value })),
    ),
    licence: maybe(release.licence, ({ name, url }) => fields<Licence>({ name, url })),
    translations: maybe(release.translations, (all) =>
      all.map(({ language, status }) => ({ language, status })),
    ),
    consultation: maybe(release.consultation, ({ how, until, contact }) =>
      fields<Consultation>({ how, until, contact: maybe(contact, buildContact) }),
    ),
  });

export const buildStatusScale = ({ id, name, statuses }: StatusScale): StatusScale =>
  fields<StatusScale>({
    id,
    name,
    statuses: statuses.map((status) => ({ id: status.id, name: status.name })),
  });
