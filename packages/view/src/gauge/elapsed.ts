import {
  elapsedShare,
  formatDecimal,
  periodRange,
  type Observation,
  type PlanPeriod,
  type ProgressDocument,
  type TimePeriod,
} from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import type { Said } from '../observation.ts';
import type { Words } from '../words/words.ts';

/** Shares of the plan's time, 0 to 1, at the start and at the end of the release's reference period. */
export interface Elapsed {
  from: number;
  to: number;
}

/** The elapsed time, where the document states or implies both the plan's period and the release's reference. */
export function elapsedOf({ plan, release }: ProgressDocument): Elapsed | undefined {
  if (!plan.period || !release.reference) return undefined;
  return elapsedShare(plan.period.period, release.reference.period);
}

/** Whole per cent; a span where the reference is not precise enough for one figure. */
export function sayElapsedShare({ from, to }: Elapsed, words: Words): string {
  const percent = (share: number) => formatDecimal(String(Math.round(100 * share)), words.language);
  const precise = to - from < 0.01;
  return words.gauge.elapsedShare(
    percent(precise ? (from + to) / 2 : from),
    percent(precise ? (from + to) / 2 : to),
  );
}

/**
 * The elapsed time, with what it is of and when. Where it
 * stands beside an actual value of an earlier time, it says so: the two are not of the same day.
 */
export function sayElapsed(reading: Reading, actual?: Observation): Said | undefined {
  const { document, words } = reading;
  const elapsed = elapsedOf(document);
  const { period } = document.plan;
  const { reference } = document.release;
  if (!elapsed || !period || !reference) return undefined;
  const at = words.gauge.elapsedAt(formatPeriod(reference.period, words));
  const of = words.gauge.planPeriod(formatPeriod(period.period, words));
  return {
    kind: 'value',
    value: plain(sayElapsedShare(elapsed, words)),
    details: [
      plain(of),
      ...sayImplied(reading, period),
      plain(at),
      ...sayImplied(reading, reference),
      ...sayEarlier(reading, actual, reference.period),
    ],
  };
}

function sayEarlier({ words }: Reading, actual: Observation | undefined, reference: TimePeriod): Phrase[] {
  if (actual?.state !== 'value' || actual.period === undefined) return [];
  if (periodRange(actual.period).end > periodRange(reference).start) return [];
  return [plain(words.gauge.actualEarlier(formatPeriod(actual.period, words)))];
}

/** That something is implied and not stated, and what the document notes on it. */
export const sayProvenance = (reading: Reading, from: Pick<PlanPeriod, 'provenance' | 'note'>): Phrase[] => [
  ...sayImplied(reading, from),
  ...(from.note === undefined ? [] : [say(reading, from.note)]),
];

const sayImplied = ({ words }: Reading, { provenance }: Pick<PlanPeriod, 'provenance'>): Phrase[] =>
  provenance === 'implied' ? [plain(words.common.implied)] : [];
