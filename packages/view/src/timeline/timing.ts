import { type TimePeriod, type Timing } from '@planglass/model';
import { formatPeriod } from '../periods.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';

/** Whether a period is a day, such as `2023-07-05`, as no other is as long; anything coarser leaves open when within it. */
export const isDay = (period: TimePeriod): boolean => period.length === 10;

/** What a timing is drawn as: `ends` is a span that began or ended at an unknown time within a period, `exact` a single day. */
export type TimingMark = Timing['kind'] | 'ends' | 'exact';

export function markOf(timing: Timing): TimingMark {
  const { kind } = timing;
  if (kind === 'span') return isDay(timing.start) && isDay(timing.end) ? kind : 'ends';
  return kind === 'within' && isDay(timing.period) ? 'exact' : kind;
}

/** A timing as text; what is not known of it is said. */
export function sayTiming({ words }: Reading, timing: Timing): Phrase {
  const { began, ended, span, within } = words.timeline;
  const period = (when: string) => formatPeriod(when, words);
  switch (timing.kind) {
    case 'start':
      return plain(began(period(timing.start)));
    case 'end':
      return plain(ended(period(timing.end)));
    case 'span':
      return plain(
        timing.start === timing.end ? period(timing.start) : span(period(timing.start), period(timing.end)),
      );
    case 'within':
      return plain(isDay(timing.period) ? period(timing.period) : within(period(timing.period)));
  }
}
