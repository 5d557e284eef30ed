import { formatPeriod } from './periods.ts';
import { plain, say, type Phrase, type Reading } from './phrase.ts';

/** What is said in the place of a release that was withdrawn: that it was, and the publisher's reason; undefined for any other. */
export function describeWithdrawal(reading: Reading): Phrase[] | undefined {
  const { document, words } = reading;
  const { withdrawn } = document;
  return (
    withdrawn && [
      plain(words.states.withdrawn(formatPeriod(withdrawn.on, words), withdrawn.replacedBy)),
      say(reading, withdrawn.reason),
    ]
  );
}
