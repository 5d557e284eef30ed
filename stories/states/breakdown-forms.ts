import type { Indicator, ProgressDocument, StatedCount } from '@planglass/model';
import { CATEGORIES, compose, composeCounts } from './compose.ts';
import { both, inEither, read, statusName, type StateParts } from './state.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const missing = { state: 'missing' } as const;
const categories = CATEGORIES;
const names = categories.map(({ name }) => name);
const MOST = both('绝大部分', 'The vast majority');
const FORMS = ['stacked', 'percent', 'unit'] as const;
type Form = (typeof FORMS)[number];

type Count = string | StatedCount['count'];
const byCategory = (total: Count | undefined, economy: Count, innovation: Count, wellbeing: Count) =>
  compose({ categories, counts: composeCounts('indicators', total, 'category', { economy, innovation, wellbeing }) }); // prettier-ignore

const state = (
  form: string,
  id: string,
  expect: string,
  document: ProgressDocument,
  says: StateParts['says'],
  more: Partial<StateParts> & { split?: string; by?: string } = {},
): StateParts => {
  const { split, by = 'category', ...parts } = more;
  const attributes = { of: 'indicators', by, form, ...(split === undefined ? {} : { split }) };
  return { id: `${form}-${id}`, expect, document, attributes, says, ...parts };
};

/** What stands in the place of a whole where one part of it is not known; a row of marks needs no whole. */
const alone = (form: Form, why: 'withheld' | 'unstated'): StateParts['says'] =>
  form === 'unit'
    ? (words) => [words.stacks.unit.indicators]
    : (words) => [words.stacks.why[why], ...names.map((name) => read(name, words))];

const ofForm = (form: Form): StateParts[] => [
  state(form, 'all-disclosed', 'Every number is disclosed: parts of one bar with their key, or a mark for each indicator.', byCategory('10', '2', '2', '6'), (words) => [...names.map((name) => read(name, words)), '10', '6', ...(form === 'percent' ? [words.stacks.percent.exact('60')] : [])]), // prettier-ignore
  state(form, 'one-withheld', 'One number is withheld: no bar whose rest would show it, and why.', byCategory(withheld, '2', withheld, '6'), (words) => [words.common.withheld, ...alone(form, 'withheld')(words)], { neverSays: (words) => [words.stacks.percent.exact('25')] }), // prettier-ignore
  state(form, 'two-withheld', 'Two numbers are withheld of a stated total: one hatched part for both together, undivided; no mark for either.', byCategory('10', withheld, withheld, '6'), (words) => [words.common.withheld, '6', ...(form === 'unit' ? [words.stacks.unit.indicators] : [words.stacks.together('4')])], { neverSays: (words) => [words.stacks.percent.exact('20')] }), // prettier-ignore
  state(form, 'all-withheld', 'Every number is withheld: names and words, and nothing is drawn.', byCategory(withheld, withheld, withheld, withheld), (words) => [words.common.withheld, ...alone(form, 'withheld')(words)]), // prettier-ignore
  state(form, 'missing', 'One number is not there: no whole, and why.', byCategory('10', '2', missing, '6'), (words) => [words.common.missing, ...alone(form, 'unstated')(words)]), // prettier-ignore
  state(form, 'zero', 'One number is zero: no part or mark for it, and the figure 0.', byCategory('8', '2', '0', '6'), (words) => ['0', '6', ...(form === 'percent' ? [words.stacks.percent.exact('0')] : [])]), // prettier-ignore
  state(form, 'words', 'One number is given in words: they stand as they are, and nothing is drawn for them.', byCategory('10', '2', '1', { state: 'words', words: MOST }), (words) => [read(MOST, words), ...alone(form, 'unstated')(words)]), // prettier-ignore
  state(form, 'of-assessments', 'Statuses are the fuller the better they are, whatever their colour.', compose({ counts: composeCounts('indicators', '10', 'assessment', { ahead: '1', faster: '3', 'as-expected': '4', lagging: '2' }) }), (words) => [statusName('ahead', words), statusName('lagging', words)], { by: 'assessment' }), // prettier-ignore
];

const rounded = state('percent', 'rounded', 'Shares that come to 101 % because each is rounded: a sentence says so.', byCategory('8', '2', '5', '1'), (words) => [...['25', '63', '13'].map(words.stacks.percent.exact), words.stacks.off]); // prettier-ignore

const method = { kind: 'asserted' } as const;
const indicator = (
  id: string,
  category: string,
  status: string,
  parts: Partial<Indicator> = {},
): Indicator => ({
  id,
  name: both(`指标${id}`, `Indicator ${id}`),
  category,
  nature: Number(id) % 3 ? 'anticipatory' : 'binding',
  assessment:
    status === 'withheld'
      ? withheld
      : status === 'none'
        ? { state: 'not-assessed' }
        : { state: 'assessed', status, method },
  ...parts,
});
const listed = [
  ...['ahead', 'faster', 'faster', 'as-expected', 'lagging'].map((status) => ['economy', status] as const),
  ...['faster', 'as-expected', 'as-expected'].map((status) => ['innovation', status] as const),
  ...['ahead', 'ahead', 'faster', 'as-expected', 'as-expected', 'withheld', 'none'].map((status) => ['wellbeing', status] as const), // prettier-ignore
].map(([category, status], index) => indicator(String(index + 1), category, status));

const split = (form: Form): StateParts[] => [
  state(form, 'split-assessment', 'Categories by assessment, of the indicators that are listed: withheld and not assessed are parts of their own.', compose({ categories, indicators: listed }), (words) => [statusName('faster', words), words.breakdown.assessmentsWithheld, words.common.notAssessed, '15'], { split: 'assessment' }), // prettier-ignore
  state(form, 'split-nature', 'Categories by nature: two parts, told apart by pattern or shape.', compose({ categories, indicators: listed }), (words) => [words.common.nature.binding, words.common.nature.anticipatory, '15'], { split: 'nature' }), // prettier-ignore
  state(form, 'split-items-withheld', 'Four further indicators are withheld as a whole: nothing of them is divided.', compose({ categories, indicators: listed, withholdings: [{ id: 'w', of: 'indicators', aspect: 'items', confStatus: 'N', count: '4' }] }), (words) => [words.breakdown.itemsWithheld, statusName('lagging', words)], { split: 'assessment' }), // prettier-ignore
  state(form, 'split-not-stated', 'The document states no numbers by both: bars of one, and why.', byCategory('10', '2', '2', '6'), (words) => [words.stacks.why.separate, '6'], { split: 'nature' }), // prettier-ignore
];

const LARGE = both('工业', 'Industry');
const SMALL = both('农业', 'Agriculture');
const nested = [
  categories[0]!,
  { id: 'industry', name: LARGE, parent: 'economy' },
  { id: 'farming', name: SMALL, parent: 'economy' },
  { id: 'grain', name: both('粮食', 'Grain'), parent: 'farming' },
  { id: 'livestock', name: both('畜牧', 'Livestock'), parent: 'farming' },
  ...categories.slice(1),
];
const counts = (of: Record<string, Count>) => composeCounts('indicators', '20', 'category', of);

/** Projects and indicators by the department in charge, which is a codelist of the document itself. */
const WORKS = both('建设部门', 'Public works');
const ROADS = both('道路', 'Roads');
const WATER = both('水利', 'Water');
const SCHOOLS = both('教育部门', 'Education');
const DEPARTMENT = both('牵头部门', 'Lead department');
const codes = [
  { id: 'works', name: WORKS },
  { id: 'roads', name: ROADS, parent: 'works' },
  { id: 'water', name: WATER, parent: 'works' },
  { id: 'schools', name: SCHOOLS },
];
const codelists = [{ id: 'department', name: DEPARTMENT, codes }];
const byDepartment = (of: Record<string, Count>) => composeCounts('projects', '9', 'department', of);
const coded = listed.map((each, index) => ({
  ...each,
  ...(index % 5 === 4 ? {} : { coded: { department: ['works', 'roads', 'schools'][index % 3]! } }),
}));

const byCodelist: StateParts[] = [
  {
    id: 'codelist',
    expect:
      'Projects by a codelist of the document’s own, with its name and those of its codes; one code within another.',
    document: compose({
      codelists,
      counts: byDepartment({ works: '6', roads: '4', water: '2', schools: '3' }),
    }),
    attributes: { of: 'projects', by: 'department' },
    says: (words) => [
      read(DEPARTMENT, words),
      read(WORKS, words),
      read(ROADS, words),
      words.breakdown.addUp('9'),
    ],
  },
  {
    id: 'codelist-partly-withheld',
    expect:
      'Codes of the codelist are withheld: the others with their numbers, a sentence, and no difference to the total.',
    document: compose({ codelists: [{ ...codelists[0]!, isPartial: true }], counts: byDepartment({ works: '4', schools: withheld }) }), // prettier-ignore
    attributes: { of: 'projects', by: 'department' },
    says: (words) => [words.stacks.partial, words.common.withheld, '4', '9'],
    neverSays: () => ['5'],
  },
  {
    id: 'codelist-unknown',
    expect:
      'The attribute names no codelist of the document: a sentence says what there is to break down by.',
    document: compose({ codelists, counts: byDepartment({ works: '6', schools: '3' }) }),
    attributes: { of: 'projects', by: 'ministry' },
    says: () => ['category', 'nature', 'direction', 'assessment', 'department'],
  },
  state('percent', 'codelist', 'Indicators that are listed by a codelist, and each code by nature; some have no code.', compose({ categories, codelists, indicators: coded }), (words) => [read(WORKS, words), words.breakdown.noCode, words.common.nature.binding, '15'], { by: 'department', split: 'nature' }), // prettier-ignore
  state('stacked', 'split-codelist', 'Natures, and each by a codelist.', compose({ categories, codelists, indicators: coded }), (words) => [read(SCHOOLS, words), words.breakdown.noCode, words.common.nature.binding], { by: 'nature', split: 'department' }), // prettier-ignore
];

/** Projects by department and status, as stated: no project is listed. */
const cells = (of: Record<string, Count>, split = 'assessment'): StatedCount[] =>
  Object.entries(of).map(([place, count]) => {
    const [key, other] = place.split(' ') as [string, string];
    return {
      id: place.replace(' ', '-'),
      of: 'projects',
      group: { by: 'department', key, and: { by: split, key: other } },
      count: typeof count === 'string' ? { state: 'value', value: count } : count,
    };
  });
const DISCLOSED = {
  'roads ahead': '2', 'roads as-expected': '5', 'roads lagging': '1',
  'water ahead': '0', 'water as-expected': '3', 'water lagging': '1',
  'schools ahead': '3', 'schools as-expected': '3', 'schools lagging': '2',
}; // prettier-ignore
const three = {
  id: 'scale',
  statuses: [
    { id: 'ahead', name: both('提前完成', 'Ahead of schedule') },
    { id: 'as-expected', name: both('基本符合预期', 'Broadly as expected') },
    { id: 'lagging', name: both('滞后', 'Lagging') },
  ],
};
const flat = [{ ...codelists[0]!, codes: codes.slice(1).map(({ id, name }) => ({ id, name })) }];
const crossed = (of: Record<string, Count>, split: string) =>
  compose({
    categories,
    codelists: flat,
    statusScale: three,
    counts: [...composeCounts('projects', '20', 'department', { roads: '8', water: '4', schools: '8' }), ...cells(of, split)],
  }); // prettier-ignore
const ofBoth = (
  form: Form,
  id: string,
  expect: string,
  document: ProgressDocument,
  says: StateParts['says'],
  more: Partial<StateParts> & { split?: string } = {},
): StateParts => {
  const part = state(form, id, expect, document, says, { by: 'department', split: 'assessment', ...more });
  return { ...part, attributes: { ...part.attributes, of: 'projects' } };
};
const AHEAD = three.statuses[0]!.name;
const ECONOMY = categories[0]!.name;
const HIDDEN = {
  'roads economy': withheld, 'roads innovation': withheld, 'roads wellbeing': '5',
  'water economy': '1', 'water innovation': '3', 'water wellbeing': '0',
  'schools economy': withheld, 'schools innovation': withheld, 'schools wellbeing': '3',
} as const; // prettier-ignore

const byTwoThings: StateParts[] = [
  ...FORMS.map((form) => ofBoth(form, 'two-stated', 'Numbers that are stated by department and status, of projects that are not listed; one of them is zero.', crossed(DISCLOSED, 'assessment'), (words) => [read(ROADS, words), '20', '5', words.stacks.part(read(AHEAD, words), form === 'percent' ? words.stacks.withShare('0', words.stacks.percent.exact('0')) : '0')])), // prettier-ignore
  ...FORMS.map((form) => ofBoth(form, 'two-withheld-cells', 'Two cells of a row and of a column are withheld: “not disclosed” for each, and one hatched part for both of a row together.', crossed(HIDDEN, 'category'), (words) => [words.stacks.part(read(ECONOMY, words), words.common.withheld), ...(form === 'unit' ? [] : [words.stacks.together('3'), words.stacks.together('5')])], { split: 'category' })), // prettier-ignore
  ofBoth('stacked', 'two-cells-alone', 'Neither rows nor columns have a number: the cells stand for themselves, none is worked out, and a row with one that is withheld or in words has no bar.', compose({ codelists: flat, statusScale: three, counts: cells({ ...DISCLOSED, 'water ahead': withheld, 'schools lagging': { state: 'words', words: MOST } }) }), (words) => [words.common.withheld, read(MOST, words), words.stacks.gap], { neverSays: () => ['8'] }), // prettier-ignore
];

export const breakdownForms: StateParts[] = [
  ...FORMS.flatMap((form) => [...ofForm(form), ...split(form)]),
  rounded,
  {
    id: 'nested-categories',
    expect: 'Categories within others stand below them, indented, and can be folded into them.',
    document: compose({ categories: nested, counts: counts({ economy: '12', industry: '5', farming: '7', grain: '4', livestock: '3', innovation: '2', wellbeing: '6' }) }), // prettier-ignore
    attributes: { of: 'indicators', by: 'category' },
    says: (words) => [read(LARGE, words), '12', '20', words.breakdown.addUp('20')],
  },
  {
    id: 'nested-one-withheld',
    expect: 'The number of a category is withheld and those of its parts are not all disclosed.',
    document: compose({ categories: nested, counts: counts({ economy: '12', industry: withheld, farming: withheld, innovation: '2', wellbeing: '6' }) }), // prettier-ignore
    attributes: { of: 'indicators', by: 'category' },
    says: (words) => [read(SMALL, words), words.common.withheld, '12'],
  },
  state('stacked', 'nested', 'One bar of the categories that lie in no other; their parts stand below them.', compose({ categories: nested, counts: counts({ economy: '12', industry: '5', farming: '7', innovation: '2', wellbeing: '6' }) }), (words) => [read(LARGE, words), '12', '20']), // prettier-ignore
  state('unit', 'nested', 'A mark for each indicator, in a category and in what it is a part of.', compose({ categories: nested, counts: counts({ economy: '12', industry: '5', farming: '7', innovation: '2', wellbeing: '6' }) }), (words) => [read(LARGE, words), '12', '20']), // prettier-ignore
  {
    id: 'direction',
    expect: 'Indicators by the direction in which they are meant to move.',
    document: compose({ counts: composeCounts('indicators', undefined, 'direction', { rise: '9', fall: '4', keep: '2' }) }), // prettier-ignore
    attributes: { of: 'indicators', by: 'direction' },
    says: (words) => [words.common.direction.rise, '9'],
  },
  {
    id: 'words',
    expect: 'One number is given in words: they stand as they are, without a bar.',
    document: byCategory('10', '2', '1', { state: 'words', words: MOST }),
    attributes: { of: 'indicators', by: 'category' },
    says: (words) => [read(MOST, words), '2', inEither('创新驱动', 'Innovation', words)],
    neverSays: () => ['7'],
  },
  state('percent', 'does-not-add-up', 'Nine and seven against a stated seventeen: no whole, and why.', compose({ counts: composeCounts('indicators', '17', 'nature', { anticipatory: '9', binding: '7' }) }), (words) => [words.stacks.why.differ, '9', '17'], { by: 'nature' }), // prettier-ignore
  state('percent', 'hardly-any', 'One of three hundred is not 0 %, and the others are not 100 %.', compose({ counts: composeCounts('indicators', '300', 'nature', { anticipatory: '299', binding: '1' }) }), (words) => [words.stacks.percent.below('1'), words.stacks.percent.above('99')], { by: 'nature' }), // prettier-ignore
  ...byCodelist,
  ...byTwoThings,
  {
    id: 'unknown-form',
    expect: 'The attribute names no form: a sentence says which forms there are.',
    document: byCategory('10', '2', '2', '6'),
    attributes: { of: 'indicators', by: 'category', form: 'pie' },
    says: () => ['stacked', 'percent', 'unit'],
  },
];
