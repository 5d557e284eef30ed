import type { ComputedMethod, Indicator, LocalisedText } from '@planglass/model';
import { compose, composeIndicator, INDICATOR_NAME } from './compose.ts';
import { both, inEither, read, statusName, type StateParts } from './state.ts';

const value = (figure: string, period?: string) =>
  ({ state: 'value', value: figure, ...(period === undefined ? {} : { period }) }) as const;
const withheld = { state: 'withheld', confStatus: 'N' } as const;
const SCALE: Partial<Indicator> = {
  baseline: value('58.0', '2020'),
  target: { ...value('66.0', '2025'), bound: 'at-least' },
  nature: 'binding',
};
const ASSERTED: Partial<Indicator> = {
  assessment: { state: 'assessed', status: 'faster', method: { kind: 'asserted' } },
};
const FORMULA = both('实际年均增速与要求年均增速之比', 'Actual as a share of required annual growth');
const EXPRESSION = both(
  '100×((完成值÷基期值)^(12÷24)−1)÷((目标值÷基期值)^(12÷60)−1)',
  '100 × ((actual ÷ baseline)^(12 ÷ 24) − 1) ÷ ((target ÷ baseline)^(12 ÷ 60) − 1)',
);
/** As `planglass publish` writes it. */
const METHOD: ComputedMethod = {
  kind: 'computed',
  formula: FORMULA,
  method: 'annual-growth-ratio',
  expression: EXPRESSION,
  thresholds: [
    { status: 'faster', from: '110' },
    { status: 'as-expected', from: '90' },
    { status: 'lagging' },
  ],
  inputs: {
    baseline: 'indicators/forest-cover/baseline',
    target: 'indicators/forest-cover/target',
    actual: 'indicators/forest-cover/actual',
  },
  source: {
    title: 'Eurostat, Sustainable development in the European Union: monitoring report',
    url: 'https://ec.europa.eu/eurostat/web/sdi',
  },
};

const state = (
  form: string,
  id: string,
  expect: string,
  parts: Partial<Indicator>,
  says: StateParts['says'],
): StateParts => ({
  id: `${form}-${id}`,
  expect,
  document: composeIndicator({ ...SCALE, ...parts }),
  attributes: { indicator: 'forest-cover', form },
  says,
});

/** The four states of a value, and what is hard to draw, in a form. */
const statesOfForm = (form: 'bar' | 'compact'): StateParts[] => [
  state(form, 'value', 'The bar reaches 62.4 between the baseline and the mark of the target.', { actual: value('62.4', '2023-06'), ...ASSERTED }, () => ['58.0%', '66.0%', '62.4%']), // prettier-ignore
  state(form, 'zero', 'The actual is zero and so is the baseline: a mark and no length, and the figure 0.', { baseline: value('0'), target: value('40'), actual: value('0'), unit: both('个', 'sites') }, (words) => [words.common.valueWithUnit('0', inEither('个', 'sites', words))]), // prettier-ignore
  state(form, 'withheld', 'The actual is withheld: a hatched track without a mark, and the words.', { actual: withheld }, (words) => [words.common.withheld, words.common.noReasonGiven]), // prettier-ignore
  state(form, 'missing', 'There is no figure: a dashed outline without a mark, and the words.', { actual: { state: 'missing' } }, (words) => [words.common.missing]), // prettier-ignore
  state(form, 'not-applicable', 'A figure makes no sense here: a thin line without a mark, and the words.', { actual: { state: 'not-applicable' } }, (words) => [words.common.notApplicable]), // prettier-ignore
  state(form, 'overshoot', 'The actual lies beyond the target, whose mark moves inwards: nothing is said at the ends of the bar.', { actual: value('71.5'), ...ASSERTED }, () => ['66.0%', '71.5%']), // prettier-ignore
  state(form, 'wrong-way', 'The actual lies behind the baseline: a thin bar, and what it means.', { actual: value('54.1') }, (words) => ['54.1%', words.common.direction.rise]), // prettier-ignore
  state(form, 'without-scale', 'The target is withheld: the figures stand alone, and nothing is drawn.', { target: withheld, actual: value('62.4'), assessment: withheld }, (words) => ['62.4%', words.common.withheld]), // prettier-ignore
  {
    id: `${form}-whole-plan`,
    expect: 'No indicator is named: the elapsed time of the plan.',
    document: compose({ appraisals: [{ id: 'overall', of: 'indicators', words: both('完成情况良好', 'In good shape') }] }), // prettier-ignore
    attributes: { form },
    says: (words) => [words.gauge.elapsed, inEither('完成情况良好', 'In good shape', words)],
  },
];

const LONG_NAME = both(
  '单位地区生产总值二氧化碳排放降低幅度与非化石能源占一次能源消费总量比重的综合指数（按可比价格计算）',
  'Composite index of the reduction of carbon dioxide emissions per unit of gross regional product and of the share of non-fossil fuels in primary energy consumption, at comparable prices',
);
const LONG_UNIT = both('标准立方米每万元地区生产总值（2020年价）', 'standard cubic metres per 10,000 yuan of gross regional product at 2020 prices'); // prettier-ignore

/** Long in one of the languages, and short in the other. */
const PEOPLE = both('万人', 'ten thousand people');

/** An indicator with its own name and unit, in each form. */
const inEveryForm = (
  id: string,
  expect: string,
  name: LocalisedText,
  parts: Partial<Indicator>,
  says: (words: Parameters<StateParts['says']>[0], form: string) => readonly string[],
  neverSays: NonNullable<StateParts['neverSays']> = () => [],
): StateParts[] =>
  ['arc', 'bar', 'compact'].map((form) => ({
    id: `${form}-${id}`,
    expect,
    document: composeIndicator({ name, ...parts }),
    attributes: { indicator: 'forest-cover', form },
    says: (words) => says(words, form),
    neverSays,
  }));

export const gaugeForms: StateParts[] = [
  ...statesOfForm('bar'),
  ...statesOfForm('compact'),
  ...inEveryForm('long-texts', 'Name, unit and figures are very long: they wrap, and nothing is cut off.', LONG_NAME, { unit: LONG_UNIT, baseline: value('123456789.123456'), target: value('987654321.123456'), actual: value('555555555.555555'), ...ASSERTED }, (words) => [read(LONG_NAME, words), read(LONG_UNIT, words), '555,555,555.555555']), // prettier-ignore
  ...inEveryForm('long-unit', 'The unit is words: seen once below the name and read out with each number; in Chinese it is two characters, and stands with the numbers.', both('城镇新增就业', 'New urban jobs'), { unit: PEOPLE, baseline: value('0', '2020'), target: { ...value('15.0', '2025'), bound: 'at-least' }, actual: value('9.6', '2023-06') }, (words) => ['0', '9.6', '15.0'].map((figure) => words.common.valueWithUnit(figure, read(PEOPLE, words))), (words) => [words.gauge.unit(read(PEOPLE, words))]), // prettier-ignore
  ...inEveryForm('very-large', 'Fifteen digits: all of them are shown.', both('地区生产总值', 'Gross regional product'), { unit: both('元', 'yuan'), baseline: value('100000000000000'), target: value('999999999999999'), actual: value('456789012345678') }, () => ['456,789,012,345,678', '999,999,999,999,999']), // prettier-ignore
  ...inEveryForm('very-small', 'Very small figures keep their digits.', both('事故率', 'Accident rate'), { unit: both('次/万人', 'per 10,000 people'), direction: 'fall', baseline: value('0.00000120'), target: value('0.00000040'), actual: value('0.00000095') }, () => ['0.00000095', '0.00000040']), // prettier-ignore
  ...inEveryForm('equal-bounds', 'Baseline and target are the same and it is to be kept: both stand in the middle.', both('耕地保有量指数', 'Index of arable land'), { direction: 'keep', unit: both('（2020年=100）', '(2020 = 100)'), baseline: value('100.0', '2020'), target: value('100.0', '2025'), actual: value('101.3', '2022') }, (words) => ['101.3', words.common.direction.keep]), // prettier-ignore
  ...inEveryForm('computed', 'The assessment was computed before it was published: its method stands beside it, formula and thresholds behind a fold.', both('社会消费品零售总额', 'Retail sales of consumer goods'), { unit: both('亿元', '100 million yuan'), baseline: value('412.50', '2020'), target: value('560.00', '2025'), actual: value('471.30', '2022'), assessment: { state: 'assessed', status: 'as-expected', method: METHOD } }, (words, form) => [words.common.computed, read(FORMULA, words), ...(form === 'compact' ? [read(EXPRESSION, words), statusName('lagging', words)] : [words.gauge.how])]), // prettier-ignore
  ...inEveryForm('not-computed', 'The method gives no status for these figures, and it is said why.', both('新增就业', 'New jobs'), { unit: both('万人', '10,000 people'), baseline: value('0', '2020'), target: value('15', '2025'), actual: value('9.6', '2023-06'), assessment: { state: 'not-assessed', reason: 'no-rate' } }, (words) => [words.common.notAssessed, words.common.notAssessedReason['no-rate']]), // prettier-ignore
  ...inEveryForm('range', 'The target is a range to keep within: a box on a scale that goes on beyond it, and no way to it.', both('居民消费价格涨幅', 'Consumer prices, growth on the year before'), { direction: 'keep', baseline: value('2.5', '2020'), target: { state: 'range', lower: '1.0', upper: '3.0', period: '2025' }, actual: value('0.2', '2023') }, (words) => [words.gauge.range('1.0', '3.0'), '0.2%', words.common.direction.keep]), // prettier-ignore
  {
    id: 'actual-not-applicable',
    expect: 'A figure makes no sense here: a thin line without a needle, and the words.',
    document: composeIndicator({ ...SCALE, actual: { state: 'not-applicable' } }),
    attributes: { indicator: 'forest-cover' },
    says: (words) => [words.common.notApplicable, '66.0%'],
  },
  {
    id: 'own-status-scale',
    expect: 'The document brings a scale of three statuses: the steps are three.',
    document: {
      ...composeIndicator({ ...SCALE, actual: value('60.1'), assessment: { state: 'assessed', status: 'amber', method: { kind: 'asserted' } } }), // prettier-ignore
      statusScale: {
        id: 'rag',
        statuses: [
          { id: 'green', name: both('绿', 'Green') },
          { id: 'amber', name: both('黄', 'Amber') },
          { id: 'red', name: both('红', 'Red') },
        ],
      },
    },
    attributes: { indicator: 'forest-cover' },
    says: (words) => [inEither('黄', 'Amber', words)],
  },
  {
    id: 'unknown-form',
    expect: 'The attribute names no form: a sentence says which forms there are.',
    document: composeIndicator({}),
    attributes: { indicator: 'forest-cover', form: 'pie' },
    says: (words) => ['arc', 'compact', words.method.unknownForm('').split('form')[0] as string],
    neverSays: (words) => [read(INDICATOR_NAME, words)],
  },
];
