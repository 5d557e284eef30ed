import { CATEGORIES, compose } from './compose.ts';
import { CHOSEN } from './chosen.ts';
import { commonStates, nothingHere } from './common.ts';
import { RECORDS } from './documents.ts';
import { read, statesOf, statusName } from './state.ts';

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
    id: 'mixed',
    expect: 'The record that mixes all states.',
    document: RECORDS.allStates,
    says: (words) => [words.closer.filter, words.closer.all],
  },
]);
