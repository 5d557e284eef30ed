import { ASSESSMENT_METHODS } from '../codes.ts';
import type { AssertedMethod } from '../document.ts';
import { basis, plan, release, statusScale } from '../decode/heading.ts';
import { code, coded, countValue, decimal, id, languageTag, localised, schemaVersion, step, text, timePeriod } from '../decode/leaves.ts'; // prettier-ignore
import { items, list } from '../decode/list.ts';
import { byKind, byState, closed, type Variants } from '../decode/object.ts';
import * as shared from '../decode/shared.ts';
import { CONF_STATUSES } from './codes.ts';
import { protection, protectionLevels, publicFigure, relation } from './decode-protection.ts';
import type * as type from './record.ts';

const { itemKind, paragraphs, timing } = shared;
const note = localised;
const period = timePeriod;
const obsStatus = shared.valueObsStatus;

// Every item and every observation may be classified, and may carry a note that stays in the office.
const classified = { confStatus: code(CONF_STATUSES), basis, internalNote: text };

/** What a value carries for its protection. */
const guarded = {
  rounding: step,
  protection: protectionLevels,
};

const withheld = { period, ...classified };
const missing = { period, obsStatus: shared.missingObsStatus, note, ...classified };
const notApplicable = { period, note, ...classified };

const observation = byState<type.RecordObservation>({
  value: [{ value: decimal }, { period, obsStatus, ...guarded, note, ...classified }],
  withheld: [{}, withheld],
  missing: [{}, missing],
  'not-applicable': [{}, notApplicable],
});

const target = byState<type.RecordTarget>({
  value: [
    { value: decimal },
    { period, bound: shared.bound, aggregation: shared.aggregation, ...guarded, note, ...classified },
  ],
  range: [
    { lower: decimal, upper: decimal },
    { period, note, ...classified },
  ],
  words: [{ words: localised }, { period, ...classified }],
  withheld: [{}, withheld],
  missing: [{}, missing],
  'not-applicable': [{}, notApplicable],
});

const count = byState<type.RecordCount>({
  value: [{ value: countValue }, { ...guarded, note, ...classified }],
  words: [{ words: localised }, classified],
  withheld: [{}, withheld],
  missing: [{}, missing],
});

const share = byState<type.RecordShare>({
  value: [{ value: decimal }, { period, obsStatus, ...guarded, note, ...classified }],
  words: [{ words: localised }, classified],
  withheld: [{}, withheld],
  missing: [{}, missing],
});

/** Here the office states the status itself. */
const statedMethod = byKind<AssertedMethod | type.StatedFormula>({
  asserted: [{}, { by: localised, on: timePeriod }],
  computed: [{ formula: localised }],
});

const statuses: Variants<type.RecordAssessment, 'state'> = {
  assessed: [{ status: id, method: statedMethod }, classified],
  withheld: [{}, classified],
  'not-assessed': [{}, { note, ...classified }],
};
const assessment = byState<type.RecordAssessment>(statuses);

const assessmentRule = closed<type.AssessmentRule>(
  { method: code(ASSESSMENT_METHODS) },
  { statuses: list(id), thresholds: list(decimal) },
);

const indicator = closed<type.RecordIndicator>(
  { id, name: localised },
  {
    category: id,
    coded,
    nature: shared.nature,
    unit: localised,
    direction: shared.direction,
    baseline: observation,
    target,
    actual: observation,
    assessment: byState<type.RecordIndicatorAssessment>({
      ...statuses,
      computed: [{}, { rule: assessmentRule, status: id, ...classified }],
    }),
    note,
    ...classified,
  },
);

const category = closed<type.RecordCategory & type.RecordCode>(
  { id, name: localised },
  { parent: id, ...classified },
);

const achievement = closed<type.RecordAchievement>(
  { id, kind: shared.achievementKind, text: localised },
  { timing, assessment, ...classified },
);

const milestone = closed<type.RecordMilestone>(
  { id, title: localised },
  { planned: timePeriod, reached: timePeriod, ...classified },
);

const figure = closed<type.RecordFigure>(
  { id, name: localised, observation },
  { unit: localised, ...classified },
);

const event = closed<type.RecordProcessEvent>(
  { id, text: localised },
  { timing, occurrences: countValue, ...classified },
);

const section = byState<type.RecordSection>({
  present: [
    { id, title: localised },
    {
      parent: id,
      announcedAs: localised,
      paragraphs,
      contains: shared.contains,
      statement: localised,
      ...classified,
    },
  ],
  absent: [{ id, announcedAs: localised }, { parent: id }],
});

const undertaking = { category: id, coded, timing, assessment, milestones: items(milestone), ...classified };

export const planRecord = closed<type.PlanRecord>(
  { schemaVersion, language: languageTag, plan, release },
  {
    $schema: text,
    statusScale,
    assessmentRule,
    sections: items(section),
    processStages: items(
      closed<type.RecordProcessStage>(
        { id, title: localised },
        { timing, paragraphs, events: items(event), ...classified },
      ),
    ),
    appraisals: items(
      closed<type.RecordAppraisal>({ id, of: shared.appraisalSubject, words: localised }, classified),
    ),
    categories: items(category),
    codelists: items(closed<type.RecordCodelist>({ id, name: localised, codes: items(category) })),
    indicators: items(indicator),
    counts: items(closed<type.RecordStatedCount>({ id, of: itemKind, count }, { group: shared.group })),
    shares: items(
      closed<type.RecordStatedShare>({ id, of: itemKind, predicate: localised, share }, classified),
    ),
    tasks: items(
      closed<type.RecordTask>({ id, title: localised }, { ...undertaking, achievements: items(achievement) }),
    ),
    projects: items(
      closed<type.RecordProject>({ id, title: localised }, { ...undertaking, figures: items(figure) }),
    ),
    recommendations: items(closed<type.RecordRecommendation>({ id, text: localised }, classified)),
    withholdings: items(
      closed<type.RecordWithholding>(
        { id, of: itemKind, aspect: shared.withheldAspect },
        { statement: localised, count: countValue, ...classified },
      ),
    ),
    relations: items(relation),
    publicFigures: items(publicFigure),
    protection,
  },
);
