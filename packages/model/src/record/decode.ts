import { ACHIEVEMENT_KINDS, APPRAISAL_SUBJECTS, WITHHELD_ASPECTS } from '../codes.ts';
import { basis } from '../decode/heading.ts';
import { code, countValue, id, localised, text, timePeriod } from '../decode/leaves.ts';
import { items } from '../decode/list.ts';
import { byState, closed } from '../decode/object.ts';
import * as shared from '../decode/shared.ts';
import { CONF_STATUSES } from './codes.ts';
import type {
  PlanRecord,
  RecordAchievement,
  RecordAppraisal,
  RecordAssessment,
  RecordCategory,
  RecordCount,
  RecordFigure,
  RecordIndicator,
  RecordObservation,
  RecordProcessEvent,
  RecordProcessStage,
  RecordProject,
  RecordRecommendation,
  RecordSection,
  RecordShare,
  RecordStatedCount,
  RecordStatedShare,
  RecordTarget,
  RecordTask,
  RecordWithholding,
} from './record.ts';

const { itemKind, timing } = shared;
const note = localised;
const category = id;
const period = timePeriod;
const classification = { confStatus: code(CONF_STATUSES), basis, internalNote: text };

const none = {};
const valueOptions = { ...shared.valueOptions, ...classification };
const withheldOptions = { period, ...classification };
const missingOptions = { ...shared.missingOptions, ...classification };
const noteOptions = { note, ...classification };

const observation = byState<RecordObservation>({
  value: [shared.valueKeys, valueOptions],
  withheld: [none, withheldOptions],
  missing: [none, missingOptions],
  'not-applicable': [none, noteOptions],
});

const target = byState<RecordTarget>({
  value: [shared.valueKeys, { ...shared.targetOptions, ...classification }],
  words: [shared.wordsKeys, withheldOptions],
  withheld: [none, withheldOptions],
  missing: [none, missingOptions],
  'not-applicable': [none, noteOptions],
});

const count = byState<RecordCount>({
  value: [shared.countKeys, noteOptions],
  withheld: [none, withheldOptions],
  missing: [none, missingOptions],
});

const share = byState<RecordShare>({
  value: [shared.valueKeys, valueOptions],
  words: [shared.wordsKeys, classification],
  withheld: [none, withheldOptions],
  missing: [none, missingOptions],
});

const assessment = byState<RecordAssessment>({
  assessed: [shared.statusKeys, classification],
  withheld: [none, classification],
  'not-assessed': [none, noteOptions],
});

const indicator = closed<RecordIndicator>(shared.nameKeys, {
  ...shared.indicatorOptions,
  ...classification,
  baseline: observation,
  target,
  actual: observation,
  assessment,
});

const achievement = closed<RecordAchievement>(
  { ...shared.textKeys, kind: code(ACHIEVEMENT_KINDS) },
  { timing, assessment, ...classification },
);
const undertaking = { category, timing, assessment, ...classification };
const task = closed<RecordTask>(shared.titleKeys, { ...undertaking, achievements: items(achievement) });

const figure = closed<RecordFigure>(
  { ...shared.nameKeys, observation },
  { unit: localised, ...classification },
);
const project = closed<RecordProject>(shared.titleKeys, { ...undertaking, figures: items(figure) });

const event = closed<RecordProcessEvent>(shared.textKeys, { ...shared.eventOptions, ...classification });
const processStage = closed<RecordProcessStage>(shared.titleKeys, {
  timing,
  paragraphs: shared.paragraphs,
  events: items(event),
  ...classification,
});

const section = byState<RecordSection>({
  present: [shared.titleKeys, { ...shared.sectionOptions, statement: localised, ...classification }],
  absent: [shared.absentKeys, { parent: id }],
});

const withholding = closed<RecordWithholding>(
  { id, of: itemKind, aspect: code(WITHHELD_ASPECTS) },
  { statement: localised, count: countValue, ...classification },
);

const appraisal = closed<RecordAppraisal>(
  { id, of: code(APPRAISAL_SUBJECTS), words: localised },
  classification,
);
const statedShare = closed<RecordStatedShare>(
  { id, of: itemKind, predicate: localised, share },
  classification,
);

export const planRecord = closed<PlanRecord>(shared.headingKeys, {
  ...shared.headingOptions,
  sections: items(section),
  processStages: items(processStage),
  appraisals: items(appraisal),
  categories: items(closed<RecordCategory>(shared.nameKeys, classification)),
  indicators: items(indicator),
  counts: items(closed<RecordStatedCount>({ id, of: itemKind, count }, { group: shared.group })),
  shares: items(statedShare),
  tasks: items(task),
  projects: items(project),
  recommendations: items(closed<RecordRecommendation>(shared.textKeys, classification)),
  withholdings: items(withholding),
});
