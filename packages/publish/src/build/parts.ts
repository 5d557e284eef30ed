import type {
  AssessmentMethod,
  AssessmentInputs,
  AssessmentThreshold,
  Basis,
  ComputedMethod,
  Contact,
  Source,
  Timing,
} from '@planglass/model';
import { fields, maybe } from './optional.ts';

export const buildBasis = ({ text, citation, url }: Basis): Basis => fields<Basis>({ text, citation, url });

export const buildSource = ({ title, url }: Source): Source => fields<Source>({ title, url });

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
    ? fields<ComputedMethod>({
        kind: 'computed',
        formula: method.formula,
        method: method.method,
        expression: method.expression,
        thresholds: maybe(method.thresholds, (all) =>
          all.map(({ status, from }) => fields<AssessmentThreshold>({ status, from })),
        ),
        inputs: maybe(method.inputs, ({ baseline, target, actual }) =>
          fields<AssessmentInputs>({ baseline, target, actual }),
        ),
        source: maybe(method.source, buildSource),
      })
    : fields<Extract<AssessmentMethod, { kind: 'asserted' }>>({
        kind: 'asserted',
        by: method.by,
        on: method.on,
      });
