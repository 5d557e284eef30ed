import { CATEGORIES, compose } from './compose.ts';
import { CHOSEN } from './chosen.ts';
import { commonStates, nothingHere } from './common.ts';
import { RECORDS } from './documents.ts';
import { both, read, statesOf, statusName } from './state.ts';

const DEPARTMENT = both('牵头部门', 'Lead department');
const ROADS = both('道路', 'Roads');

export const filterStates = statesOf('plan-filter', [
  ...commonStates(),
  nothingHere(compose({})),
  {
    id: 'choices',
    expect: 'A list each of categories, natures and statuses, with everything shown.',
    document: CHOSEN,
    says: (words) => [
      words.closer.filter,
      words.closer.all,
      read(CATEGORIES[0]!.name, words),
      words.common.nature.binding,
      statusName('ahead', words),
    ],
    neverSays: (words) => [words.breakdown.assessmentsWithheld, words.closer.withoutWithheld],
  },
  {
    id: 'one-list',
    expect: 'Only what the items of the document are told by is offered: here their categories.',
    document: compose({ categories: CATEGORIES, tasks: CHOSEN.tasks!.map(({ id, title, category }) => ({ id, title, category: category! })) }), // prettier-ignore
    says: (words) => [words.tables.group.category, read(CATEGORIES[2]!.name, words)],
    neverSays: (words) => [words.common.nature.binding, statusName('ahead', words)],
  },
  {
    id: 'codelist',
    expect: 'A codelist of the document’s own is offered under its own name.',
    document: compose({
      categories: CATEGORIES,
      codelists: [{ id: 'department', name: DEPARTMENT, codes: [{ id: 'roads', name: ROADS }] }],
      tasks: CHOSEN.tasks!.map((task) => ({ ...task, coded: { department: 'roads' } })),
    }),
    says: (words) => [read(DEPARTMENT, words), read(ROADS, words)],
    neverSays: (words) => [words.tables.group.nature],
  },
  {
    id: 'mixed',
    expect: 'The record that mixes all states.',
    document: RECORDS.allStates,
    says: (words) => [words.closer.filter, words.closer.all],
  },
]);
