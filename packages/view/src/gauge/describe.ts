import { formatDecimal, type Indicator } from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import type { Fact, Mark } from '../description.ts';
import { sayInWords } from '../in-words.ts';
import { sayAssessment, sayObservation, sayTarget, type Said } from '../observation.ts';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import { sayElapsed, sayProvenance } from './elapsed.ts';
import { isLong, sizeOf, unitOf, type FigureSize } from './size.ts';
import { placeIndicator } from './scale.ts';

/** The text of a gauge, from the figure that is read first to the table of all. Each fact stands in one place. */
export interface GaugeDescription {
  title: Phrase;
  /** What the title belongs to: category, nature, direction. */
  context: Phrase[];
  /** The figure that is read first. */
  lead?: Fact;
  /** The end of the lead's text that is its unit in words, to be set smaller than the number. */
  unit?: string;
  /** How large the lead can be set: a long figure must not leave its place. */
  size: FigureSize;
  /** Whether what is said beside the lead is too long to stand with it in a half circle. */
  below: boolean;
  /** What the scale runs between: baseline and target, in this order. */
  ends: Fact[];
  /** The assessment. */
  status?: Fact;
  rest: Fact[];
  /** What the thin bar means, which shows nothing achieved. */
  key?: Phrase;
}

/** The text of one indicator's gauge. */
export function describeIndicator(reading: Reading, indicator: Indicator): GaugeDescription {
  const { document, words } = reading;
  const { gauge, common } = words;
  const category = document.categories?.find(({ id }) => id === indicator.category);
  const title = say(reading, indicator.name);
  const { unit, actual, target, baseline, assessment } = indicator;
  const places = placeIndicator(document, indicator);
  const lead = fact(
    gauge.actual,
    actual && sayObservation(reading, actual, unit),
    places?.now === undefined ? undefined : 'actual',
  );
  const unitInWords = unitOf(
    lead[0],
    actual?.state === 'value' ? formatDecimal(actual.value, words.language) : undefined,
  );
  const ends = [
    ...fact(
      gauge.baseline,
      baseline && sayObservation(reading, baseline, unit),
      places?.baseline === undefined ? undefined : 'baseline',
    ),
    ...fact(
      gauge.target,
      target && sayTarget(reading, target, unit),
      places && (places.range ? 'range' : 'target'),
    ),
  ];
  const status = fact(gauge.assessment, assessment && sayAssessment(reading, assessment));
  const rest = fact(gauge.toCompareWith, sayElapsed(reading, actual), places?.elapsed && 'elapsed');
  return {
    title,
    context: [
      ...(category ? [say(reading, category.name)] : []),
      ...(indicator.nature ? [plain(common.nature[indicator.nature])] : []),
      ...(indicator.direction ? [plain(common.direction[indicator.direction])] : []),
      ...(indicator.note === undefined ? [] : [say(reading, indicator.note)]),
    ],
    ...(lead[0] ? { lead: lead[0] } : {}),
    ...(unitInWords === undefined ? {} : { unit: unitInWords }),
    size: sizeOf(lead[0], unitInWords),
    below: isLong(lead[0]),
    ends,
    ...(status[0] ? { status: status[0] } : {}),
    rest,
    ...(places?.now !== undefined && !places.toward ? { key: plain(gauge.aside) } : {}),
  };
}

/** The text of the plan as a whole: its elapsed time beside what the document says of it in words. */
export function describePlan(reading: Reading): GaugeDescription {
  const { document, words } = reading;
  const { gauge, common } = words;
  const { plan, release } = document;
  const period =
    plan.period &&
    inWords(plain(formatPeriod(plan.period.period, words)), sayProvenance(reading, plan.period));
  const reference =
    release.reference &&
    inWords(plain(formatPeriod(release.reference.period, words)), sayProvenance(reading, release.reference));
  const title = say(reading, plan.name);
  const lead = fact(gauge.elapsed, sayElapsed(reading), 'elapsed');
  const rest = [
    ...sayInWords(reading),
    ...fact(gauge.planPeriodLabel, period),
    ...fact(gauge.reference, reference),
    ...fact(gauge.stage, inWords(plain(common.stage[release.stage]))),
  ];
  return {
    title,
    context: [plain(gauge.planAsAWhole)],
    ...(lead[0] ? { lead: lead[0] } : {}),
    size: sizeOf(lead[0]),
    below: isLong(lead[0]),
    ends: [],
    rest,
  };
}

const inWords = (value: Phrase, details: Phrase[] = []): Said => ({ kind: 'words', value, details });

const fact = (label: string, said: Said | undefined, mark?: Mark): Fact[] =>
  said ? [{ label: plain(label), ...said, ...(mark ? { mark } : {}) }] : [];
