import { commonStates } from './common.ts';
import { compose, composeIndicator, INDICATOR_NAME } from './compose.ts';
import { RECORDS } from './documents.ts';
import { both, inEither, read, statesOf } from './state.ts';

const BASIS = both('政府信息公开条例', 'Regulation on open government information');
const CITATION = both('第十四条', 'Article 14');
const STATEMENT = both('具体数值不对外公开', 'The figures are not disclosed');
const SECTION = both('重大项目进展', 'Progress of major projects');
const ABSENT = both('面临的主要问题', 'Main problems');

export const withheldStates = statesOf('plan-withheld', [
  ...commonStates(),
  {
    id: 'with-basis',
    expect: 'Values withheld on a stated basis: how many, and on what ground.',
    document: compose({
      withholdings: [
        {
          id: 'values',
          of: 'indicators',
          aspect: 'values',
          confStatus: 'C',
          count: '17',
          statement: STATEMENT,
          basis: { text: BASIS, citation: CITATION },
        },
      ],
    }),
    says: (words) => [
      '17',
      read(STATEMENT, words),
      read(BASIS, words),
      read(CITATION, words),
      words.common.confStatus.C,
    ],
  },
  {
    id: 'without-reason',
    expect: 'Values withheld without a reason or a number: both are said to be unknown.',
    document: compose({
      withholdings: [{ id: 'values', of: 'projects', aspect: 'values', confStatus: 'N' }],
    }),
    says: (words) => [words.common.noReasonGiven],
  },
  {
    id: 'section-withheld',
    expect: 'A whole section is withheld, in the publisher’s own words.',
    document: compose({
      sections: [
        { state: 'withheld', id: 'projects', title: SECTION, confStatus: 'N', statement: STATEMENT },
      ],
    }),
    says: (words) => [read(SECTION, words), read(STATEMENT, words)],
  },
  {
    id: 'section-absent',
    expect: 'A section was announced and is not there: said so, and not called withheld.',
    document: compose({ sections: [{ state: 'absent', id: 'problems', announcedAs: ABSENT }] }),
    says: (words) => [read(ABSENT, words)],
    neverSays: (words) => [words.common.noReasonGiven],
  },
  {
    id: 'single-observations',
    expect: 'Single withheld observations of a named indicator: which of them, and on what ground.',
    document: composeIndicator({ actual: { state: 'withheld', confStatus: 'E', basis: { text: BASIS } } }),
    says: (words) => [read(INDICATOR_NAME, words), read(BASIS, words), words.common.confStatus.E],
  },
  {
    id: 'nothing-withheld',
    expect: 'Everything in the document is disclosed: the widget says that nothing is withheld in it.',
    document: composeIndicator({ actual: { state: 'value', value: '62.4' } }),
    says: (words) => [words.withheld.nothing],
  },
  {
    id: 'seed',
    expect: 'What the seed withholds without a reason, and the part that it announced and left out.',
    document: RECORDS.baicheng,
    says: (words) => [words.common.noReasonGiven, inEither('风险挑战', 'risks', words)],
  },
  {
    id: 'mixed',
    expect: 'The record that mixes all states.',
    document: RECORDS.allStates,
    says: (words) => [words.common.noReasonGiven],
  },
]);
