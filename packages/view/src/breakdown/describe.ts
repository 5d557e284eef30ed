import {
  codelistOf,
  compareStated,
  formatDecimal,
  type Breakdown,
  type StandardBreakdown,
} from '@planglass/model';
import type { Fact } from '../description.ts';
import { groupNames, sayBy } from '../group-names.ts';
import { sayObservation } from '../observation.ts';
import { plain, type Phrase, type Reading } from '../phrase.ts';
import { sayInWords } from '../in-words.ts';
import { sayTitle } from './title.ts';
import { groupsOf, type BreakdownOptions, type Group, type Groups, type Rest } from './groups.ts';

/** The text of a breakdown; each row has a bar of the layout. */
export interface BreakdownDescription {
  title: Phrase;
  /** The stated total, or how many items were counted. */
  total?: Fact;
  rows: Fact[];
  /** Where the numbers come from, and whether they add up. */
  notes: Phrase[];
  /** What is said of the same items in words, quantifiers and appraisals. */
  inWords: Fact[];
}

/** The text of a breakdown, or undefined where the document has neither counts nor items for it. */
export function describeBreakdown(
  reading: Reading,
  options: BreakdownOptions,
): BreakdownDescription | undefined {
  const groups = groupsOf(reading.document, options);
  if (!groups) return undefined;
  const { of, by } = options;
  const title = sayTitle(reading, of, sayBy(reading, by));
  const name = rowNames(reading, by);
  const rows = groups.groups.map((group) => ({ label: name(group), ...sayCount(reading, group) }));
  const total = sayTotal(reading, groups);
  return {
    title,
    ...(total ? { total } : {}),
    rows,
    notes: sayNotes(reading, options, groups),
    inWords: sayInWords(reading, of),
  };
}

/** The number of a group as text. */
export function sayCount(reading: Reading, { rest, count }: Group): Omit<Fact, 'label'> {
  const said = sayObservation(reading, count);
  // the label says already that these are withheld; what is not said is how many
  if (count.state !== 'withheld' || !rest) return said;
  return { ...said, value: plain(reading.words.breakdown.numberNotStated) };
}

/** The stated total, or how many items were counted. */
export function sayTotal(
  reading: Reading,
  { total, listed }: Pick<Groups, 'total' | 'listed'>,
): Fact | undefined {
  const { breakdown, language } = reading.words;
  if (total) return { label: plain(breakdown.total), ...sayObservation(reading, total) };
  if (listed === undefined) return undefined;
  return {
    label: plain(breakdown.itemsShown),
    kind: 'value',
    value: plain(formatDecimal(String(listed), language)),
    details: [],
  };
}

/** Where the numbers of a breakdown come from, and whether they add up. */
export function sayNotes(reading: Reading, { of, by }: BreakdownOptions, { source }: Groups): Phrase[] {
  const { breakdown, common, language } = reading.words;
  const nameOf = groupNames(reading);
  const number = (value: string) => formatDecimal(value, language);
  const compared = compareStated(reading.document).filter((each) => each.of === of);
  const sentences = compared.flatMap(({ code, by: parts, within, stated, sum }) => {
    if (source === 'items')
      return code === 'items-differ-from-count' ? [breakdown.listed(number(sum), number(stated))] : [];
    if (parts !== by) return [];
    if (code === 'parts-equal-total') return within === undefined ? [breakdown.addUp(number(stated))] : [];
    const differ = breakdown.differ(number(sum), number(stated));
    return [within === undefined ? differ : nameOf({ by, key: within }).text + common.colon + differ];
  });
  return [...(source === 'items' ? [breakdown.countedFromItems] : []), ...sentences].map(plain);
}

/** Names of the rows, those that tell what is not known of an item among them. */
export function rowNames(reading: Reading, by: Breakdown): (group: Group) => Phrase {
  const { breakdown, common } = reading.words;
  const rests: Record<Rest, string> = {
    'items-withheld': breakdown.itemsWithheld,
    'assessment-withheld': breakdown.assessmentsWithheld,
    'not-assessed': common.notAssessed,
    'none-stated': codelistOf(reading.document, by)
      ? breakdown.noCode
      : breakdown.noGroup[by as StandardBreakdown],
  };
  const nameOf = groupNames(reading);
  return (group) => (group.rest ? plain(rests[group.key]) : nameOf({ by, key: group.key }));
}
