import { formatPeriod, type EveryWord, type Words } from '@planglass/view';
import { compose } from './compose.ts';
import { RECORDS } from './documents.ts';
import { both, read, type StateParts } from './state.ts';

const published = JSON.stringify(RECORDS.exampleCity);
const message = (pick: (states: Words['states']) => string) => (words: Words) => [pick(words.states)];

/** The states every widget has before, beside or instead of a document. */
export const commonStates = (attributes: Readonly<Record<string, string>> = {}): StateParts[] =>
  [
    {
      id: 'empty',
      expect: 'No document is named: one calm sentence says so.',
      source: { from: 'nowhere' as const },
      says: message(({ noSource }) => noSource),
    },
    {
      id: 'loading',
      expect: 'The request is not answered yet: a sentence says that it is loading.',
      source: { from: 'address' as const, answers: ['pending'] },
      says: message(({ loading }) => loading),
    },
    {
      id: 'network-error',
      expect: 'No connection: a sentence says so, with a button to try again.',
      source: { from: 'address' as const, answers: ['unreachable'] },
      says: (words: Words) => [words.states.network, words.states.tryAgain],
    },
    {
      id: 'not-json',
      expect: 'The file is not JSON: a sentence says so, and nothing of the file is shown.',
      source: { from: 'inline' as const, text: '<!doctype html><title>404</title>' },
      says: message(({ notJson }) => notJson),
      neverSays: () => ['doctype', '404'],
    },
    {
      id: 'not-a-document',
      expect:
        'The file is JSON, and not a progress document: a sentence says so, and nothing of it is shown.',
      document: { ...compose({}), indicators: [{ id: 'secret', name: 'Left over', actual: { state: 'withheld', confStatus: 'N', value: '31.7' } }] }, // prettier-ignore
      says: message(({ notDocument }) => notDocument),
      neverSays: () => ['31.7', 'Left over'],
    },
    {
      id: 'wrong-version',
      expect: 'The document is of a newer major version: a sentence says so, and nothing of it is shown.',
      document: { ...compose({}), schemaVersion: '2.0' },
      says: message(({ wrongVersion }) => wrongVersion),
    },
    {
      id: 'withdrawn',
      expect: 'The release was withdrawn: a sentence says so, with the reason, and nothing of it is shown.',
      document: {
        ...compose({ appraisals: [{ id: 'left', of: 'plan', words: 'Left over' }] }),
        withdrawn: {
          on: '2023-10-09',
          reason: both('一项数据有误。', 'One figure was wrong.'),
          replacedBy: 'r2',
        },
      },
      says: (words: EveryWord) => [
        words.states.withdrawn(formatPeriod('2023-10-09', words), 'r2'),
        read(both('一项数据有误。', 'One figure was wrong.'), words),
      ],
      neverSays: () => ['Left over'],
    },
    {
      id: 'stale',
      expect: 'A refresh failed: what was fetched before stays, below a sentence that says it is stale.',
      source: { from: 'address' as const, answers: [published, 'unreachable'] },
      says: (words: Words) => [words.states.stale, words.states.tryAgain],
    },
  ].map((state) => ({ ...state, attributes }));

/** The document states nothing for the widget. */
export const nothingHere = (
  document: unknown,
  attributes: Readonly<Record<string, string>> = {},
): StateParts => ({
  id: 'nothing-here',
  expect: 'The document states nothing for this place, and the widget says so.',
  document,
  attributes,
  says: message((states) => states.nothingHere),
});
