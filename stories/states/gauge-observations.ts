import type { Assessment, Indicator, ValueObservation, ValueTarget } from '@planglass/model';
import { formatPeriod, type EveryWord } from '@planglass/view';
import { composeIndicator } from './compose.ts';
import { both, read, statusName, type StateParts } from './state.ts';

const value = (figure: string, period?: string): ValueObservation =>
  period === undefined ? { state: 'value', value: figure } : { state: 'value', value: figure, period };
const BASELINE = value('58.0', '2020');
const TARGET: ValueTarget = { state: 'value', value: '66.0', period: '2025', bound: 'at-least' };
const BASIS = both(
  '政府信息公开条例：不予公开',
  'Regulation on open government information: not to be disclosed',
);
const REASON = both('2023年未开展调查', 'No survey took place in 2023');
const WORDS_TARGET = both('持续改善', 'Keeps improving');
const assessed: Assessment = { state: 'assessed', status: 'faster', method: { kind: 'asserted' } };

/** A state of the one indicator of its document. */
const indicatorState = (
  id: string,
  expect: string,
  indicator: Partial<Indicator>,
  says: (words: EveryWord) => readonly string[],
): StateParts => ({
  id,
  expect,
  document: composeIndicator(indicator),
  attributes: { indicator: 'forest-cover' },
  says,
});

export const gaugeObservations: StateParts[] = [
  indicatorState(
    'value',
    'Baseline, target and actual are numbers: the bar reaches 62.4 between 58.0 and 66.0, beside the mark of elapsed time.',
    {
      baseline: BASELINE,
      target: TARGET,
      actual: value('62.4', '2023-06'),
      assessment: assessed,
      nature: 'binding',
    },
    (words) => [
      '58.0%',
      '66.0%',
      '62.4%',
      words.gauge.bound['at-least'],
      words.common.nature.binding,
      statusName('faster', words),
    ],
  ),
  indicatorState(
    'value-without-status',
    'A figure without an assessment: it is shown, and nothing is concluded from it.',
    { baseline: BASELINE, target: TARGET, actual: value('62.4') },
    () => ['58.0%', '66.0%', '62.4%'],
  ),
  indicatorState(
    'status-without-value',
    'A status whose figure is withheld: the word of the scale, and no position within it.',
    { target: TARGET, actual: { state: 'withheld', confStatus: 'N' }, assessment: assessed },
    (words) => [statusName('faster', words), words.common.withheld, '66.0%'],
  ),
  indicatorState(
    'actual-withheld',
    'The actual figure is withheld on a stated basis: no bar, and the basis in words.',
    {
      baseline: BASELINE,
      target: TARGET,
      actual: { state: 'withheld', confStatus: 'C', basis: { text: BASIS } },
    },
    (words) => ['58.0%', words.common.withheld, words.common.confStatus.C, read(BASIS, words)],
  ),
  indicatorState(
    'everything-withheld',
    'Baseline, target, actual and assessment are withheld without a reason: four times the same calm words.',
    {
      baseline: { state: 'withheld', confStatus: 'N' },
      target: { state: 'withheld', confStatus: 'N' },
      actual: { state: 'withheld', confStatus: 'N' },
      assessment: { state: 'withheld', confStatus: 'N' },
    },
    (words) => [words.common.withheld, words.common.noReasonGiven, words.gauge.target],
  ),
  indicatorState(
    'actual-missing',
    'There is no figure yet, and the note says why: a dashed outline, no bar.',
    { baseline: BASELINE, target: TARGET, actual: { state: 'missing', obsStatus: 'L', note: REASON } },
    (words) => [words.common.missing, read(REASON, words)],
  ),
  indicatorState(
    'baseline-not-applicable',
    'A new indicator has no baseline: “not applicable”, neither zero nor withheld.',
    { baseline: { state: 'not-applicable' }, target: TARGET, actual: value('62.4') },
    (words) => [words.common.notApplicable, '62.4%'],
  ),
  indicatorState(
    'zero',
    'The actual is zero: a solid mark at zero, and the figure 0 in words.',
    {
      baseline: value('0'),
      target: { state: 'value', value: '40' },
      actual: value('0'),
      unit: both('个', 'sites'),
    },
    (words) => [words.common.valueWithUnit('0', read(both('个', 'sites'), words))],
  ),
  indicatorState(
    'overshoot',
    'The actual lies beyond the target: both are on the scale, and what the marks are is said in a legend.',
    { baseline: BASELINE, target: TARGET, actual: value('71.5') },
    () => ['66.0%', '71.5%'],
  ),
  indicatorState(
    'wrong-way',
    'The actual lies below the baseline although it should rise: shown where it is.',
    { baseline: BASELINE, target: TARGET, actual: value('54.1') },
    (words) => ['54.1%', words.common.direction.rise],
  ),
  indicatorState(
    'earlier-actual',
    'The actual is of the year before the time that the release shows: the elapsed time says so beside its mark.',
    { baseline: BASELINE, target: TARGET, actual: value('60.3', '2022') },
    (words) => ['60.3%', words.gauge.actualEarlier(formatPeriod('2022', words))],
  ),
  indicatorState(
    'falling-target',
    'An indicator that should fall: the target lies below the baseline.',
    {
      baseline: value('12.6'),
      target: { state: 'value', value: '10.0', bound: 'at-most' },
      actual: value('11.2'),
      direction: 'fall',
    },
    (words) => ['12.6%', '10.0%', '11.2%', words.gauge.bound['at-most'], words.common.direction.fall],
  ),
  indicatorState(
    'negative-values',
    'Figures below zero: zero lies between baseline and target.',
    { baseline: value('-3.2'), target: { state: 'value', value: '2.0' }, actual: value('-0.5') },
    () => ['3.2%', '2.0%', '0.5%'],
  ),
  indicatorState(
    'words-target',
    'The target is words: they stand as they are, and nothing is drawn for them.',
    { baseline: BASELINE, target: { state: 'words', words: WORDS_TARGET }, actual: value('62.4') },
    (words) => [read(WORDS_TARGET, words), '62.4%'],
  ),
  indicatorState(
    'cumulative-target',
    'The target is the sum over five years, and says so.',
    {
      target: { state: 'value', value: '120', aggregation: 'cumulative', period: '2021/2025' },
      actual: value('64'),
    },
    (words) => [words.gauge.aggregation.cumulative, '120%', '64%'],
  ),
  indicatorState(
    'name-only',
    'Nothing but a name is stated: the name is shown, and no figure.',
    {},
    (words) => [read(both('森林覆盖率', 'Forest cover'), words)],
  ),
  indicatorState(
    'not-assessed',
    'The indicator was not assessed: said in words, different from withheld.',
    { actual: value('62.4'), assessment: { state: 'not-assessed' } },
    (words) => ['62.4%', words.common.notAssessed],
  ),
];
