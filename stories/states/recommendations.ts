import { commonStates, nothingHere } from './common.ts';
import { compose } from './compose.ts';
import { RECORDS } from './documents.ts';
import { both, inEither, read, statesOf } from './state.ts';

const FIRST = both('加快绿色转型', 'Speed up the green transition');
const SECOND = both('保障和改善民生', 'Protect and improve people’s livelihoods');

export const recommendationsStates = statesOf('plan-recommendations', [
  ...commonStates(),
  nothingHere(compose({})),
  {
    id: 'numbered',
    expect: 'Two next steps, numbered in the order of the report.',
    document: compose({
      recommendations: [
        { id: 'green', text: FIRST },
        { id: 'people', text: SECOND },
      ],
    }),
    says: (words) => [read(FIRST, words), read(SECOND, words)],
  },
  {
    id: 'one',
    expect: 'A single next step.',
    document: compose({ recommendations: [{ id: 'green', text: FIRST }] }),
    says: (words) => [read(FIRST, words)],
  },
  {
    id: 'untranslated',
    expect: 'A text in one language only: shown in that language wherever it is read, and marked so.',
    document: compose({ recommendations: [{ id: 'green', text: '加快绿色转型' }] }),
    says: () => ['加快绿色转型'],
  },
  {
    id: 'withheld',
    expect: 'Recommendations are withheld as a whole: one sentence, and no list.',
    document: compose({
      withholdings: [{ id: 'next', of: 'recommendations', aspect: 'items', confStatus: 'N' }],
    }),
    says: (words) => [words.common.withheld],
  },
  {
    id: 'seed',
    expect: 'The nine recommendations of the seed.',
    document: RECORDS.baicheng,
    says: (words) => [inEither('保障目标全面实现', 'ensure that the targets are met in full', words), '9'],
  },
]);
