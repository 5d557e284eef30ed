import { NOT_ASSESSED_REASONS, PUBLIC_CONF_STATUSES } from '../codes.ts';
import type * as type from '../document.ts';
import { basis, plan, release, statusScale } from './heading.ts';
import {
  calendarDate,
  code,
  coded,
  countValue,
  decimal,
  id,
  languageTag,
  localised,
  schemaVersion,
  step,
  text,
  timePeriod,
} from './leaves.ts';
import { items } from './list.ts';
import { byState, closed } from './object.ts';
import {
  achievementKind,
  aggregation,
  appraisalSubject,
  bound,
  contains,
  direction,
  group,
  itemKind,
  method,
  missingObsStatus,
  nature,
  paragraphs,
  timing,
  valueObsStatus as obsStatus,
  withheldAspect,
} from './shared.ts';

const note = localised;
const period = timePeriod;
const confStatus = code(PUBLIC_CONF_STATUSES);

const missing = { period, obsStatus: missingObsStatus, note };

const observation = byState<type.Observation>({
  value: [{ value: decimal }, { period, obsStatus, rounding: step, note }],
  withheld: [{ confStatus }, { period, basis }],
  missing: [{}, missing],
  'not-applicable': [{}, { period, note }],
});

const target = byState<type.Target>({
  value: [{ value: decimal }, { period, bound, aggregation, rounding: step, note }],
  range: [
    { lower: decimal, upper: decimal },
    { period, note },
  ],
  words: [{ words: localised }, { period }],
  withheld: [{ confStatus }, { period, basis }],
  missing: [{}, missing],
  'not-applicable': [{}, { period, note }],
});

const count = byState<type.CountObservation>({
  value: [{ value: countValue }, { rounding: step, note }],
  words: [{ words: localised }],
  withheld: [{ confStatus }, { period, basis }],
  missing: [{}, missing],
});

const share = byState<type.Share>({
  value: [{ value: decimal }, { period, obsStatus, rounding: step, note }],
  words: [{ words: localised }],
  withheld: [{ confStatus }, { period, basis }],
  missing: [{}, missing],
});

const assessment = byState<type.Assessment>({
  assessed: [{ status: id, method }],
  withheld: [{ confStatus }, { basis }],
  'not-assessed': [{}, { reason: code(NOT_ASSESSED_REASONS), note }],
});

const indicator = closed<type.Indicator>(
  { id, name: localised },
  {
    category: id,
    coded,
    nature,
    unit: localised,
    direction,
    baseline: observation,
    target,
    actual: observation,
    assessment,
    note,
  },
);

const category = closed<type.Category & type.Code>({ id, name: localised }, { parent: id });

const achievement = closed<type.Achievement>(
  { id, kind: achievementKind, text: localised },
  { timing, assessment },
);

const milestone = closed<type.Milestone>(
  { id, title: localised },
  { planned: timePeriod, reached: timePeriod },
);

const figure = closed<type.Figure>({ id, name: localised, observation }, { unit: localised });

const event = closed<type.ProcessEvent>({ id, text: localised }, { timing, occurrences: countValue });

const section = byState<type.Section>({
  published: [
    { id, title: localised },
    { parent: id, announcedAs: localised, paragraphs, contains },
  ],
  withheld: [
    { id, title: localised, confStatus },
    { parent: id, statement: localised, basis },
  ],
  absent: [{ id, announcedAs: localised }, { parent: id }],
});

const undertaking = { category: id, coded, timing, assessment, milestones: items(milestone) };

export const progressDocument = closed<type.ProgressDocument>(
  { schemaVersion, language: languageTag, plan, release },
  {
    $schema: text,
    statusScale,
    sections: items(section),
    processStages: items(
      closed<type.ProcessStage>({ id, title: localised }, { timing, paragraphs, events: items(event) }),
    ),
    appraisals: items(closed<type.Appraisal>({ id, of: appraisalSubject, words: localised })),
    categories: items(category),
    codelists: items(
      closed<type.Codelist>({ id, name: localised, codes: items(category) }, { isPartial: code([true]) }),
    ),
    indicators: items(indicator),
    counts: items(closed<type.StatedCount>({ id, of: itemKind, count }, { group })),
    shares: items(closed<type.StatedShare>({ id, of: itemKind, predicate: localised, share })),
    tasks: items(
      closed<type.Task>({ id, title: localised }, { ...undertaking, achievements: items(achievement) }),
    ),
    projects: items(
      closed<type.Project>({ id, title: localised }, { ...undertaking, figures: items(figure) }),
    ),
    recommendations: items(closed<type.Recommendation>({ id, text: localised })),
    withdrawn: closed<type.Withdrawal>({ on: calendarDate, reason: localised }, { replacedBy: id }),
    withholdings: items(
      closed<type.Withholding>(
        { id, of: itemKind, aspect: withheldAspect, confStatus },
        { statement: localised, count: countValue, basis },
      ),
    ),
  },
);
