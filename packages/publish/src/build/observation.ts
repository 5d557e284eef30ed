import type {
  Assessment,
  CountedObservation,
  CountObservation,
  MissingObservation,
  NotApplicableObservation,
  NotAssessed,
  Observation,
  RangeTarget,
  Share,
  Target,
  ValueObservation,
  ValueTarget,
  WithheldAssessment,
  WithheldObservation,
  WordsTarget,
} from '@planglass/model';
import type {
  Classification,
  RecordCount,
  RecordIndicatorAssessment,
  RecordMissingObservation,
  RecordObservation,
  RecordShare,
  RecordTarget,
  RecordValueObservation,
} from '@planglass/model/record';
import { disclosure } from '../classify/disclosure.ts';
import { roundTo } from '../exact/round.ts';
import { fields, maybe } from './optional.ts';
import { buildBasis, buildMethod } from './parts.ts';

type Published<T> = T extends { state: 'withheld' } ? never : T;

/**
 * What a withheld observation leaves: its public code, its basis, and where every state may have one its period, which
 * belongs to its place. Undefined where it is disclosed. A count or a share in words has no period, so that one would
 * tell its state.
 */
function withheld(
  observation: Classification & { state: string },
  period?: string,
): WithheldObservation | undefined {
  const found = disclosure(observation);
  if (found.disclosed) return undefined;
  const { confStatus, basis } = found;
  return fields<WithheldObservation>({
    state: 'withheld',
    confStatus,
    period,
    basis: maybe(basis, buildBasis),
  });
}

const buildClassification = ({ confStatus, basis }: Classification): Classification => ({
  ...(confStatus ? { confStatus } : {}),
  ...(basis ? { basis } : {}),
});

const value = ({ value: figure, period, obsStatus, rounding, note }: RecordValueObservation) =>
  fields<ValueObservation>({
    state: 'value',
    value: roundTo(figure, rounding),
    period,
    obsStatus,
    rounding,
    note,
  });

const missing = ({ period, obsStatus, note }: RecordMissingObservation) =>
  fields<MissingObservation>({ state: 'missing', period, obsStatus, note });

export function buildObservation(observation: RecordObservation): Observation {
  const hidden = withheld(observation, observation.period);
  if (hidden) return hidden;
  const open = observation as Published<RecordObservation>;
  switch (open.state) {
    case 'value':
      return value(open);
    case 'missing':
      return missing(open);
    case 'not-applicable':
      return fields<NotApplicableObservation>({
        state: 'not-applicable',
        period: open.period,
        note: open.note,
      });
  }
}

export function buildTarget(target: RecordTarget): Target {
  const hidden = withheld(target, target.period);
  if (hidden) return hidden;
  const open = target as Published<RecordTarget>;
  switch (open.state) {
    case 'value': {
      const { value: figure, period, bound, aggregation, rounding, note } = open;
      return fields<ValueTarget>({
        state: 'value',
        value: roundTo(figure, rounding),
        period,
        bound,
        aggregation,
        rounding,
        note,
      });
    }
    case 'range': {
      const { lower, upper, period, note } = open;
      return fields<RangeTarget>({ state: 'range', lower, upper, period, note });
    }
    case 'words':
      return fields<WordsTarget>({ state: 'words', words: open.words, period: open.period });
    default:
      return buildObservation(open);
  }
}

export function buildCount(count: RecordCount): CountObservation {
  const hidden = withheld(count);
  if (hidden) return hidden;
  const open = count as Published<RecordCount>;
  switch (open.state) {
    case 'value':
      return fields<CountedObservation>({
        state: 'value',
        value: roundTo(open.value, open.rounding),
        rounding: open.rounding,
        note: open.note,
      });
    case 'words':
      return { state: 'words', words: open.words };
    case 'missing':
      return missing(open);
  }
}

export function buildShare(share: RecordShare): Share {
  const hidden = withheld(share);
  if (hidden) return hidden;
  const open = share as Published<RecordShare>;
  switch (open.state) {
    case 'value':
      return value(open);
    case 'words':
      return { state: 'words', words: open.words };
    case 'missing':
      return missing(open);
  }
}

/** One that is to be computed is `assess`ed before; what was not is withheld. */
export function buildAssessment(assessment: RecordIndicatorAssessment): Assessment {
  const hidden = withheld(
    assessment.state === 'computed' ? { ...buildClassification(assessment), state: 'withheld' } : assessment,
  );
  if (hidden)
    return fields<WithheldAssessment>({
      state: 'withheld',
      confStatus: hidden.confStatus,
      basis: hidden.basis,
    });
  const open = assessment as Exclude<Published<RecordIndicatorAssessment>, { state: 'computed' }>;
  if (open.state === 'assessed')
    return { state: 'assessed', status: open.status, method: buildMethod(open.method) };
  const { reason, note }: NotAssessed = open;
  return fields<NotAssessed>({ state: 'not-assessed', reason, note });
}
