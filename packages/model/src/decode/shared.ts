/** What progress documents and records say alike. */
import {
  BREAKDOWNS,
  DIRECTIONS,
  ITEM_KINDS,
  MISSING_OBS_STATUSES,
  NATURES,
  SECTION_CONTENTS,
  TARGET_AGGREGATIONS,
  TARGET_BOUNDS,
  VALUE_OBS_STATUSES,
} from '../codes.ts';
import type { AssessmentMethod, CountGroup, Timing } from '../document.ts';
import { periodRange } from '../periods.ts';
import { code, countValue, decimal, id, localised, refined, text, timePeriod } from './leaves.ts';
import { list } from './list.ts';
import { byKind, closed } from './object.ts';
import { plan, release, statusScale } from './heading.ts';
import { languageTag, schemaVersion } from './leaves.ts';

export const itemKind = code(ITEM_KINDS);
export const group = closed<CountGroup>({ by: code(BREAKDOWNS), key: id });

export const timing = refined(
  byKind<Timing>({
    start: [{ start: timePeriod }],
    end: [{ end: timePeriod }],
    span: [{ start: timePeriod, end: timePeriod }],
    within: [{ period: timePeriod }],
  }),
  (value) =>
    value.kind === 'span' &&
    periodRange(value.start).start >= periodRange(value.end).end &&
    'reversed-period',
);

export const method = byKind<AssessmentMethod>({
  asserted: [{}, { by: localised, on: timePeriod }],
  computed: [{ formula: localised }],
});

const period = timePeriod;
const note = localised;

// The keys of the variants: `closed` adds what only a record or only a document has.
export const valueKeys = { value: decimal };
export const valueOptions = { period, obsStatus: code(VALUE_OBS_STATUSES), note };
export const missingOptions = { period, obsStatus: code(MISSING_OBS_STATUSES), note };
export const targetOptions = {
  period,
  bound: code(TARGET_BOUNDS),
  aggregation: code(TARGET_AGGREGATIONS),
  note,
};
export const wordsKeys = { words: localised };
export const countKeys = { value: countValue };
export const statusKeys = { status: id, method };

export const nameKeys = { id, name: localised };
export const titleKeys = { id, title: localised };
export const textKeys = { id, text: localised };
export const indicatorOptions = {
  category: id,
  nature: code(NATURES),
  unit: localised,
  direction: code(DIRECTIONS),
  note,
};
export const eventOptions = { timing, occurrences: countValue };
export const absentKeys = { id, announcedAs: localised };
export const paragraphs = list(localised);
export const sectionOptions = {
  parent: id,
  announcedAs: localised,
  paragraphs,
  contains: list(code(SECTION_CONTENTS)),
};

export const headingKeys = { schemaVersion, language: languageTag, plan, release };
export const headingOptions = { $schema: text, statusScale };
