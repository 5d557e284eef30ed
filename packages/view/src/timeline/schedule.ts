import { formatDecimal, type ProgressDocument } from '@planglass/model';
import { counted } from '../counted.ts';
import { formatPeriod } from '../periods.ts';
import type { Reading } from '../phrase.ts';
import type { FormWords, Words } from '../words/words.ts';
import { groupingsOf } from './groups.ts';
import { isDay } from './timing.ts';

export { groupItems, type ItemGroup } from './groups.ts';
export { markToday, milestoneKindsOf, placeMilestone, type MilestoneMark } from './marks.ts';

/** A reading with the texts of a timeline that is grouped or long. */
export type ScheduleReading = Reading<Words & Pick<FormWords, 'schedule' | 'tables'>>;

/** Whether items of a document can be grouped by that. */
export const isGrouping = (document: ProgressDocument, name: string): boolean =>
  groupingsOf(document).includes(name);

/** Says what the attributes can be where one is none of it. `today` is empty for the visitor's own date. */
export function sayWrongSchedule(
  { words, document }: ScheduleReading,
  { kinds, groupBy, today }: { kinds: readonly unknown[]; groupBy: string; today: string | undefined },
): string | undefined {
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  if (!kinds.length) return words.schedule.unknownOf;
  if (groupBy && !isGrouping(document, groupBy))
    return words.schedule.unknownGroupBy(list.format(groupingsOf(document)));
  return today && Number.isNaN(dayOf(today)) ? words.schedule.unknownToday : undefined;
}

/** A date `YYYY-MM-DD` as UTC milliseconds; not a number where it is none. */
export function dayOf(date: string): number {
  const day = isDay(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // an engine may take 30 February for 2 March
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(date) ? day : NaN;
}

/** The calendar date of a moment where the visitor is. */
export const dateHere = (now: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Today's date in words, and whether the axis holds it. */
export const sayToday = ({ words }: ScheduleReading, date: string, shown: boolean): string => {
  const said = words.schedule.today(formatPeriod(date, words));
  return shown ? said : `${said}${words.common.comma}${words.schedule.beyond}`;
};

/** How many items a group has. */
export const sayItems = ({ words }: ScheduleReading, count: number): string =>
  words.schedule.items(...counted(String(count), words));

/** How many of the items are shown, and what shows more of them. */
export function sayShown({ words }: ScheduleReading, shown: number, total: number, step: number) {
  const number = (count: number): string => formatDecimal(String(count), words.language);
  const { schedule } = words;
  return {
    shown: schedule.shown(number(shown), number(total)),
    more: schedule.showMore(number(Math.min(step, total - shown))),
    all: schedule.showAll(number(total)),
  };
}
