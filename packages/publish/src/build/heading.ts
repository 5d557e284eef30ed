import type { Contact, Plan, Release, StatusScale } from '@planglass/model';
import { maybe } from './items.ts';
import { fields } from './optional.ts';

// The heading is published as it stands, and still field by field: what is not named here is not in the document.

export const buildPlan = ({ id, name, period, publisher }: Plan): Plan =>
  fields({
    id,
    name,
    period: maybe(period, (it) => fields({ period: it.period, provenance: it.provenance, note: it.note })),
    publisher: maybe(publisher, (it) => fields({ name: it.name, provenance: it.provenance, note: it.note })),
  });

const buildContact = ({ name, telephone, email, address, url }: Contact): Contact =>
  fields({ name, telephone, email, address, url });

export const buildRelease = (release: Release): Release =>
  fields({
    id: release.id,
    title: release.title,
    stage: release.stage,
    date: release.date,
    reference: maybe(release.reference, (it) =>
      fields({ period: it.period, provenance: it.provenance, note: it.note }),
    ),
    issuer: release.issuer,
    contact: maybe(release.contact, buildContact),
    source: maybe(release.source, ({ title, url }) => fields({ title, url })),
    referenceNumbers: maybe(release.referenceNumbers, (all) =>
      all.map(({ scheme, value }) => ({ scheme, value })),
    ),
    licence: maybe(release.licence, ({ name, url }) => fields({ name, url })),
    translations: maybe(release.translations, (all) =>
      all.map(({ language, status }) => ({ language, status })),
    ),
    consultation: maybe(release.consultation, ({ how, until, contact }) =>
      fields({ how, until, contact: maybe(contact, buildContact) }),
    ),
  });

export const buildStatusScale = ({ id, name, statuses }: StatusScale): StatusScale =>
  fields({ id, name, statuses: statuses.map((status) => ({ id: status.id, name: status.name })) });
