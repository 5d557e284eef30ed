import { isStandard, listOf, breakdownsOf, groupOfItem, type Breakdown, type Indicator, type ItemKind, type ProgressDocument, type SectionContent } from '@planglass/model'; // prettier-ignore
import type { Fact } from '../description.ts';
import { groupsOf, type BreakdownOptions } from '../breakdown/groups.ts';
import { groupNames } from '../group-names.ts';
import { sayObservation } from '../observation.ts';
import { plain, say, type Phrase, type FullReading } from '../phrase.ts';
import { sayAppraisals, sayCounts, sayShares, sayWithholdings } from '../stated.ts';

/** The kinds of items that each of a section's contents speaks of. */
const KINDS: Record<SectionContent, readonly ItemKind[]> = {
  plan: [],
  'process-stages': ['process-stages'],
  indicators: ['indicators', 'categories'],
  tasks: ['tasks'],
  projects: ['projects'],
  recommendations: ['recommendations'],
};

/** What a section shows of one of its contents, besides the widget that shows the items themselves. */
export interface ContentText {
  /**
   * Which breakdowns there is something to show of; the first carries what is said in words. Those that count the same kind
   * of items have one scale, so that of two bars the longer one is of more items.
   */
  breakdowns: { of: ItemKind; by: Breakdown; split?: Breakdown; most?: number }[];
  /** What is said of the items as a whole and in none of the widgets. */
  facts: Fact[];
  /** What of the items is withheld, after what is disclosed. */
  withheld: Fact[];
}

/** Whether a document says anything that belongs under one of a section's contents. */
export function hasContent(document: ProgressDocument, content: SectionContent): boolean {
  const { plan, release, appraisals = [], shares = [], counts = [], withholdings = [] } = document;
  if (content === 'plan')
    return Boolean(plan.period ?? release.reference) || appraisals.length + shares.length > 0;
  const stated = [...appraisals, ...shares, ...counts, ...withholdings];
  return KINDS[content].some(
    (kind) => listOf(document, kind)?.length || stated.some(({ of }) => of === kind),
  );
}

/** Whether all that a document says of a content is that it is withheld, which the list at the report's end says. */
export const isWithheldOnly = (document: ProgressDocument, content: SectionContent): boolean =>
  hasContent(document, content) && !hasContent({ ...document, withholdings: [] }, content);

/** The statements that belong to one of a section's contents. */
export function describeContent(reading: FullReading, content: SectionContent): ContentText {
  const { document } = reading;
  const kinds = KINDS[content];
  const breakdowns = kinds
    .flatMap((of) =>
      breakdownsOf(document)
        .filter(
          (by) =>
            ((of === 'indicators' && isTelling(document, by)) || stated(document, of, by)) &&
            groupsOf(document, { of, by }),
        )
        .map((by) => ({ of, by })),
    )
    .map((each, _, all) => ({ ...each, most: scaleOf(document, each, all) }));
  const shown = [...breakdowns, ...kinds.flatMap((of) => crossedBy(document, of))];
  const told = (kind: ItemKind) => shown.some(({ of }) => of === kind);
  // The widgets of tasks, stages, projects and recommendations say their own numbers and what is withheld of them.
  const own = content === 'indicators';
  const names = own ? sayUnusedCategories(reading) : [];
  const said = kinds.flatMap((kind) => [
    ...(own && !told(kind) ? sayCounts(reading, kind) : []),
    ...(told(kind) ? [] : [...sayAppraisals(reading, kind), ...sayShares(reading, kind)]),
  ]);
  return {
    breakdowns: shown,
    facts: [...said.filter(({ kind }) => kind !== 'withheld'), ...names],
    withheld: [
      ...said.filter(({ kind }) => kind === 'withheld'),
      ...(own ? kinds.flatMap((kind) => sayWithholdings(reading, kind)) : []),
    ],
  };
}

/** All categories by name, where there are some that no item and no count brings with it. */
function sayUnusedCategories(reading: FullReading): Fact[] {
  const { categories = [], indicators = [], tasks = [], projects = [], counts = [] } = reading.document;
  const used = new Set([
    ...[...indicators, ...tasks, ...projects].map(({ category }) => category),
    ...counts.map(({ group }) => (group?.by === 'category' ? group.key : undefined)),
  ]);
  if (categories.every(({ id }) => used.has(id))) return [];
  const [value = plain(''), ...details] = categories.map(({ name }) => say(reading, name));
  return [{ label: plain(reading.words.common.subject.categories), kind: 'words', value, details }];
}

/** What is said of the parts of the report themselves, shown beside the list of contents. */
export function describeSections(reading: FullReading): Fact[] {
  const nameOf = groupNames(reading);
  const groups = (reading.document.counts ?? []).flatMap(({ of, group, count }) =>
    of === 'sections' && group && !group.and
      ? [{ label: nameOf(group), ...sayObservation(reading, count) }]
      : [],
  );
  return [
    ...sayCounts(reading, 'sections'),
    ...groups,
    ...sayAppraisals(reading, 'sections'),
    ...sayShares(reading, 'sections'),
  ];
}

/** How many stand in a row where there is room for so many, that the last row is no item alone: two or four, at most three, four. */
export type InRows = 'pairs' | 'threes' | 'fours' | '';

/** Indicators of a category, or of none. */
export interface IndicatorGroup {
  title?: Phrase;
  indicators: Indicator[];
  /** Empty where any number from two to four will do, or none will. */
  inRows: InRows;
}

const inRowsOf = (count: number): InRows => {
  const ofFour = count % 4 === 1;
  if (count % 3 !== 1) return ofFour ? 'threes' : '';
  if (count % 2 === 0) return 'pairs';
  return ofFour ? '' : 'fours';
};

/** Indicators by category in the order of the categories, then those without one. */
export function groupIndicators(reading: FullReading): IndicatorGroup[] {
  const { indicators = [], categories = [] } = reading.document;
  const byCategory = new Map<string | undefined, Indicator[]>(categories.map(({ id }) => [id, []]));
  const rest: Indicator[] = [];
  for (const indicator of indicators) (byCategory.get(indicator.category) ?? rest).push(indicator);
  const named = categories.map(({ id, name }) => ({
    title: say(reading, name),
    indicators: byCategory.get(id) ?? [],
  }));
  const title = plain(reading.words.report.uncategorised);
  return [
    ...named,
    named.some((group) => group.indicators.length) ? { title, indicators: rest } : { indicators: rest },
  ]
    .filter((group) => group.indicators.length > 0)
    .map((group) => ({ ...group, inRows: inRowsOf(group.indicators.length) }));
}

/** The document's own scale of statuses, the best first; undefined where it uses the default one. */
export function describeScale(reading: FullReading): Fact | undefined {
  const { document, words } = reading;
  if (!document.statusScale) return undefined;
  const { name, statuses } = document.statusScale;
  const [value = plain(''), ...details] = statuses.map((status) => say(reading, status.name));
  return {
    label: name === undefined ? plain(words.report.scale) : say(reading, name),
    kind: 'words',
    value,
    details,
  };
}

/** A breakdown whose longest bar would be shorter than this share of the others' has a scale of its own, or its bars could not be told apart. */
const LEAST = 0.25;

/** The number that a bar of full length stands for: of what is disclosed alone, as withheld numbers have no bar. */
function scaleOf(
  document: ProgressDocument,
  one: BreakdownOptions,
  all: readonly BreakdownOptions[],
): number {
  const own = largestOf(document, one);
  const shared = all
    .filter(({ of }) => of === one.of)
    .reduce((most, each) => Math.max(most, largestOf(document, each)), own);
  return own >= LEAST * shared ? shared : own;
}

const largestOf = (document: ProgressDocument, options: BreakdownOptions): number =>
  (groupsOf(document, options)?.groups ?? []).reduce(
    (most, { count }) => (count.state === 'value' ? Math.max(most, Number(count.value)) : most),
    0,
  );

/** Whether a report counts indicators so where no number is stated: not by direction, and by a codelist where one has a code. */
const isTelling = ({ indicators = [] }: ProgressDocument, by: Breakdown): boolean =>
  by !== 'direction' && (isStandard(by) || indicators.some((each) => groupOfItem(each, by)));

const stated = ({ counts = [] }: ProgressDocument, kind: ItemKind, by: Breakdown): boolean =>
  counts.some(({ of, group }) => of === kind && group?.by === by && !group.and);

/** The pairs of things that numbers are stated by at once, each in the order in which it is first named. */
function crossedBy({ counts = [] }: ProgressDocument, kind: ItemKind): ContentText['breakdowns'] {
  const pairs = new Map<string, ContentText['breakdowns'][number]>();
  for (const { of, group } of counts) {
    if (of !== kind || !group?.and) continue;
    const { by, and } = group;
    const name = [by, and.by].sort().join(' ');
    if (!pairs.has(name)) pairs.set(name, { of, by, split: and.by });
  }
  return [...pairs.values()];
}
