/** What progress documents and records say alike. */
import {
  ACHIEVEMENT_KINDS,
  APPRAISAL_SUBJECTS,
  ASSESSMENT_METHODS,
  DIRECTIONS,
  ITEM_KINDS,
  MISSING_OBS_STATUSES,
  NATURES,
  SECTION_CONTENTS,
  TARGET_AGGREGATIONS,
  TARGET_BOUNDS,
  VALUE_OBS_STATUSES,
  WITHHELD_ASPECTS,
} from '../codes.ts';
import type {
  AssessmentMethod,
  AssessmentInputs,
  AssessmentThreshold,
  CountGroup,
  GroupKey,
  Timing,
} from '../document.ts';
import { periodRange } from '../periods.ts';
import { source } from './heading.ts';
import { code, decimal, format, id, localised, refined, timePeriod } from './leaves.ts';
import { list } from './list.ts';
import { byKind, closed } from './object.ts';

export const achievementKind = code(ACHIEVEMENT_KINDS);
export const appraisalSubject = code(APPRAISAL_SUBJECTS);
export const direction = code(DIRECTIONS);
export const itemKind = code(ITEM_KINDS);
export const missingObsStatus = code(MISSING_OBS_STATUSES);
export const nature = code(NATURES);
export const aggregation = code(TARGET_AGGREGATIONS);
export const bound = code(TARGET_BOUNDS);
export const valueObsStatus = code(VALUE_OBS_STATUSES);
export const withheldAspect = code(WITHHELD_ASPECTS);
export const contains = list(code(SECTION_CONTENTS));
export const paragraphs = list(localised);
const groupKey = { by: id, key: id };
export const group = closed<CountGroup>(groupKey, { and: closed<GroupKey>(groupKey) });

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

const figure = format('FigureReference');

export const method = byKind<AssessmentMethod>({
  asserted: [{}, { by: localised, on: timePeriod }],
  computed: [
    { formula: localised },
    {
      method: code(ASSESSMENT_METHODS),
      expression: localised,
      thresholds: list(closed<AssessmentThreshold>({ status: id }, { from: decimal }), 1),
      inputs: closed<AssessmentInputs>({ target: figure, actual: figure }, { baseline: figure }),
      source,
    },
  ],
});
