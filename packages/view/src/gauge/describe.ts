import type { Indicator, LocalisedText } from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import type { Fact, Mark } from '../description.ts';
import { sayInWords } from '../in-words.ts';
import { sayAssessment, sayObservation, sayTarget, withUnit, type Said } from '../observation.ts';
import { frame, plain, say, type Phrase, type Reading } from '../phrase.ts';
import { sayElapsed, sayProvenance } from './elapsed.ts';
import { isApart, isLong, isLongUnit, sizeOf, type FigureSize } from './size.ts';
import { placeIndicator } from './scale.ts';

/** The text of a gauge, from the figure that is read first to the table of all. Each fact stands in one place. */
export interface GaugeDescription {
  title: Phrase;
  /** What the title belongs to: category, nature, direction. */
  context: Phrase[];
  /** The figure that is read first. */
  lead?: Fact;
  /** The end of the figures' texts that is their unit in words, to be set smaller than the number. */
  unit?: string;
  /** The same, said once for the eye, where it is so long that it would crowd each number. */
  unitOnce?: Phrase;
  /** How large the lead can be set: a long figure must not leave its place. */
  size: FigureSize;
  /** Whether what is said beside the lead is too long to stand with it in a half circle. */
  below: boolean;
  /** Baseline and target, in this order. */
  ends: Fact[];
  /** Whether their marks are the ends of the scale, so that each can stand below its own. */
  spread: boolean;
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
  const set = unit === undefined ? {} : setUnit(reading, unit, lead[0], [...lead, ...ends]);
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
    ...set,
    size: sizeOf(lead[0], set.unit),
    below: isLong(lead[0]),
    ends,
    spread: places?.baseline === 0 && places.target === 1,
    ...(status[0] ? { status: status[0] } : {}),
    rest,
    ...(places?.now !== undefined && !places.toward ? { key: plain(gauge.aside) } : {}),
  };
}

/** How the unit of figures is set where it is one in words: smaller than their numbers, or once for all of them. */
function setUnit(
  reading: Reading,
  unit: LocalisedText,
  lead: Fact | undefined,
  figures: readonly Fact[],
): Pick<GaugeDescription, 'unit' | 'unitOnce'> {
  const end = withUnit(reading, '', unit).text;
  if (!isApart(end, lead, figures)) return {};
  return {
    unit: end,
    ...(isLongUnit(end) ? { unitOnce: frame(say(reading, unit), reading.words.gauge.unit) } : {}),
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
    spread: false,
    rest,
  };
}

const inWords = (value: Phrase, details: Phrase[] = []): Said => ({ kind: 'words', value, details });

const fact = (label: string, said: Said | undefined, mark?: Mark): Fact[] =>
  said ? [{ label: plain(label), ...said, ...(mark ? { mark } : {}) }] : [];
