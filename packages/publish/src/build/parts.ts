import type { AssessmentMethod, Basis, Contact, Timing } from '@planglass/model';
import { fields } from './optional.ts';

export const buildBasis = ({ text, citation, url }: Basis): Basis => fields<Basis>({ text, citation, url });

export const buildContact = ({ name, telephone, email, address, url }: Contact): Contact =>
  fields<Contact>({ name, telephone, email, address, url });

export function buildTiming(timing: Timing): Timing {
  switch (timing.kind) {
    case 'start':
      return { kind: 'start', start: timing.start };
    case 'end':
      return { kind: 'end', end: timing.end };
    case 'span':
      return { kind: 'span', start: timing.start, end: timing.end };
    case 'within':
      return { kind: 'within', period: timing.period };
  }
}

export const buildMethod = (method: AssessmentMethod): AssessmentMethod =>
  method.kind === 'computed'
    ? { kind: 'computed', formula: method.formula }
    : fields<Extract<AssessmentMethod, { kind: 'asserted' }>>({
        kind: 'asserted',
        by: method.by,
        on: method.on,
      });
