import { type Indicator } from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import type { Fact, Mark, TableView } from '../description.ts';
import { factTable } from '../fact-table.ts';
import { sayInWords } from '../in-words.ts';
import { sayAssessment, sayObservation, sayTarget, type Said } from '../observation.ts';
import { plain, say, type Phrase, type Reading } from '../phrase.ts';
import { sayElapsed, sayProvenance } from './elapsed.ts';
import { layoutIndicator } from './layout.ts';

/** The text of a gauge, from the figure that is read first to the table of all. */
export interface GaugeDescription {
  title: Phrase;
  /** What the title belongs to: category, nature, direction. */
  context: Phrase[];
  /** The big figure first. */
  facts: Fact[];
  /** What the arc means where it shows nothing achieved. */
  key?: Phrase;
  table: TableView;
}

/** The text of one indicator's gauge. */
export function describeIndicator(reading: Reading, indicator: Indicator): GaugeDescription {
  const { document, words } = reading;
  const { gauge, common } = words;
  const category = document.categories?.find(({ id }) => id === indicator.category);
  const title = say(reading, indicator.name);
  const { unit, actual, target, baseline, assessment } = indicator;
  const layout = layoutIndicator(document, indicator);
  const facts = [
    ...fact(gauge.actual, actual && sayObservation(reading, actual, unit), layout?.needle && 'actual'),
    ...fact(gauge.target, target && sayTarget(reading, target, unit), layout && 'target'),
    ...fact(gauge.baseline, baseline && sayObservation(reading, baseline, unit), layout && 'baseline'),
    ...fact(gauge.assessment, assessment && sayAssessment(reading, assessment)),
    ...fact(gauge.toCompareWith, sayElapsed(reading, actual), layout?.elapsed && 'elapsed'),
  ];
  return {
    title,
    context: [
      ...(category ? [say(reading, category.name)] : []),
      ...(indicator.nature ? [plain(common.nature[indicator.nature])] : []),
      ...(indicator.direction ? [plain(common.direction[indicator.direction])] : []),
      ...(indicator.note === undefined ? [] : [say(reading, indicator.note)]),
    ],
    facts,
    ...(layout?.fill && !layout.toward ? { key: plain(gauge.aside) } : {}),
    table: factTable(reading, title, facts),
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
  const facts = [
    ...fact(gauge.elapsed, sayElapsed(reading), 'elapsed'),
    ...sayInWords(reading),
    ...fact(gauge.planPeriodLabel, period),
    ...fact(gauge.reference, reference),
    ...fact(gauge.stage, inWords(plain(common.stage[release.stage]))),
  ];
  return { title, context: [plain(gauge.planAsAWhole)], facts, table: factTable(reading, title, facts) };
}

const inWords = (value: Phrase, details: Phrase[] = []): Said => ({ kind: 'words', value, details });

const fact = (label: string, said: Said | undefined, mark?: Mark | ''): Fact[] =>
  said ? [{ label: plain(label), ...said, ...(mark ? { mark } : {}) }] : [];
