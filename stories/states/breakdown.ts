import { breakdownForms } from './breakdown-forms.ts';
import { amount, CHOSEN } from './chosen.ts';
import { commonStates, nothingHere } from './common.ts';
import { CATEGORIES, compose, composeCounts } from './compose.ts';
import { RECORDS } from './documents.ts';
import { inEither, read, statesOf, statusName } from './state.ts';

const categories = CATEGORIES;
const withheld = { state: 'withheld', confStatus: 'N' } as const;
const byCategory = { of: 'indicators', by: 'category' };
const byNature = { of: 'indicators', by: 'nature' };
const byAssessment = { of: 'indicators', by: 'assessment' };
const names = categories.map(({ name }) => name);

export const breakdownStates = statesOf('plan-breakdown', [
  ...commonStates(byCategory),
  nothingHere(compose({}), byCategory),
  {
    id: 'category-adds-up',
    expect: 'Counts by category that add up to the stated total: bars of counts, and no note.',
    document: compose({ categories, counts: composeCounts('indicators', '10', 'category', { economy: '2', innovation: '2', wellbeing: '6' }) }), // prettier-ignore
    attributes: byCategory,
    says: (words) => [...names.map((name) => read(name, words)), '10', '6'],
  },
  {
    id: 'nature-does-not-add-up',
    expect: 'Nine and seven against a stated seventeen: shown as stated, with a note that they differ.',
    document: compose({ counts: composeCounts('indicators', '17', 'nature', { anticipatory: '9', binding: '7' }) }), // prettier-ignore
    attributes: byNature,
    says: (words) => [words.common.nature.anticipatory, words.common.nature.binding, '9', '7', '17', '16'],
  },
  {
    id: 'assessment',
    expect: 'Counts by status, in the order of the scale, with its own words.',
    document: compose({ counts: composeCounts('indicators', '10', 'assessment', { ahead: '1', faster: '3', 'as-expected': '4', lagging: '2' }) }), // prettier-ignore
    attributes: byAssessment,
    says: (words) => [statusName('ahead', words), statusName('lagging', words), '10'],
  },
  {
    id: 'from-listed-indicators',
    expect:
      'The indicators of the example city are listed by name: their assessments, counted, with none left out.',
    document: RECORDS.exampleCity,
    attributes: byAssessment,
    says: (words) => [statusName('faster', words)],
  },
  {
    id: 'one-count-withheld',
    expect:
      'One category’s count is withheld: a hatched part without a length of its own, and no note of a difference.',
    document: compose({ categories, counts: composeCounts('indicators', '10', 'category', { economy: '2', innovation: withheld, wellbeing: '6' }) }), // prettier-ignore
    attributes: byCategory,
    says: (words) => [words.common.withheld, '10'],
    neverSays: () => ['8'],
  },
  {
    id: 'all-counts-withheld',
    expect: 'The total and every part are withheld: names and words, and no bar at all.',
    document: compose({ categories, counts: composeCounts('indicators', withheld, 'category', { economy: withheld, innovation: withheld, wellbeing: withheld }) }), // prettier-ignore
    attributes: byCategory,
    says: (words) => [...names.map((name) => read(name, words)), words.common.withheld],
  },
  {
    id: 'count-missing-and-zero',
    expect: 'One count is zero and one is missing: a mark at zero, and a dashed outline.',
    document: compose({ categories, counts: composeCounts('indicators', '4', 'category', { economy: '0', innovation: { state: 'missing' }, wellbeing: '4' }) }), // prettier-ignore
    attributes: byCategory,
    says: (words) => [words.common.missing, '0', '4'],
  },
  {
    id: 'without-total',
    expect: 'No total is stated: the parts stand alone, and none is worked out.',
    document: compose({ categories, counts: composeCounts('projects', undefined, 'category', { economy: '11', innovation: '5', wellbeing: '13' }) }), // prettier-ignore
    attributes: { of: 'projects', by: 'category' },
    says: () => ['11', '5', '13'],
    neverSays: () => ['29'],
  },
  {
    id: 'seed-by-category',
    expect: 'The seed’s five categories, 2, 2, 6, 5 and 2 of 17, without a single named indicator.',
    document: RECORDS.baicheng,
    attributes: byCategory,
    says: (words) => ['17', '6', '5', inEither('经济发展', 'Economic development', words)],
  },
  {
    id: 'selectable',
    expect: 'Each category is a button that highlights its items on the page, and a sentence says so.',
    document: CHOSEN,
    attributes: { ...byCategory, selectable: 'true' },
    says: (words) => [...names.map((name) => read(name, words)), words.closer.nothingChosen],
  },
  {
    id: 'filtered',
    expect:
      'Natures of the indicators of one category alone, how many of the listed ones these are, and a button to clear.',
    document: CHOSEN,
    attributes: { of: 'indicators', by: 'nature', filter: 'category:economy' },
    says: (words) => [
      words.closer.showing,
      amount(words, 'indicators', '2', '4'),
      words.closer.withoutWithheld,
      words.closer.clear,
    ],
  },
  ...breakdownForms,
  {
    id: 'mixed',
    expect: 'The record that mixes all states, by category.',
    document: RECORDS.allStates,
    attributes: byCategory,
    says: (words) => [words.common.withheld],
  },
]);
