import {
  ACHIEVEMENT_KINDS,
  APPRAISAL_SUBJECTS,
  PUBLIC_CONF_STATUSES,
  WITHHELD_ASPECTS,
} from '../codes.ts';
import type {
  Achievement,
  Appraisal,
  Assessment,
  Category,
  CountObservation,
  Figure,
  Indicator,
  Observation,
  ProcessEvent,
  ProcessStage,
  ProgressDocument,
  Project,
  Recommendation,
  Section,
  Share,
  StatedCount,
  StatedShare,
  Target,
  Task,
  Withholding,
} from '../document.ts';
import { basis } from './heading.ts';
import { code, countValue, id, localised, timePeriod } from './leaves.ts';
import { items } from './list.ts';
import { byState, closed } from './object.ts';
import * as shared from './shared.ts';

const { itemKind, timing } = shared;
const note = localised;
const unit = localised;
const category = id;
const confStatus = code(PUBLIC_CONF_STATUSES);

// A withheld observation has room for its code, its period and its basis, and for nothing else.
type WithheldFields = [{ confStatus: typeof confStatus }, { period: typeof timePeriod; basis: typeof basis }];
const withheld: WithheldFields = [{ confStatus }, { period: timePeriod, basis }];
const value: [typeof shared.valueKeys, typeof shared.valueOptions] = [shared.valueKeys, shared.valueOptions];
const missing: [Record<never, never>, typeof shared.missingOptions] = [{}, shared.missingOptions];

const observation = byState<Observation>({ value, withheld, missing, 'not-applicable': [{}, { note }] });

const target = byState<Target>({
  value: [shared.valueKeys, shared.targetOptions],
  words: [shared.wordsKeys, { period: timePeriod }],
  withheld,
  missing,
  'not-applicable': [{}, { note }],
});

const count = byState<CountObservation>({ value: [shared.countKeys, { note }], withheld, missing });
const share = byState<Share>({ value, words: [shared.wordsKeys], withheld, missing });

const assessment = byState<Assessment>({
  assessed: [shared.statusKeys],
  withheld: [{ confStatus }, { basis }],
  'not-assessed': [{}, { note }],
});

const indicator = closed<Indicator>(shared.nameKeys, {
  ...shared.indicatorOptions,
  baseline: observation,
  target,
  actual: observation,
  assessment,
});

const achievement = closed<Achievement>(
  { ...shared.textKeys, kind: code(ACHIEVEMENT_KINDS) },
  { timing, assessment },
);
const task = closed<Task>(shared.titleKeys, { category, timing, assessment, achievements: items(achievement) });

const figure = closed<Figure>({ ...shared.nameKeys, observation }, { unit });
const project = closed<Project>(shared.titleKeys, { category, timing, assessment, figures: items(figure) });

const event = closed<ProcessEvent>(shared.textKeys, shared.eventOptions);
const processStage = closed<ProcessStage>(shared.titleKeys, {
  timing,
  paragraphs: shared.paragraphs,
  events: items(event),
});

const section = byState<Section>({
  published: [shared.titleKeys, shared.sectionOptions],
  withheld: [{ ...shared.titleKeys, confStatus }, { parent: id, statement: localised, basis }],
  absent: [shared.absentKeys, { parent: id }],
});

const withholding = closed<Withholding>(
  { id, of: itemKind, aspect: code(WITHHELD_ASPECTS), confStatus },
  { statement: localised, count: countValue, basis },
);

export const progressDocument = closed<ProgressDocument>(shared.headingKeys, {
  ...shared.headingOptions,
  sections: items(section),
  processStages: items(processStage),
  appraisals: items(closed<Appraisal>({ id, of: code(APPRAISAL_SUBJECTS), words: localised })),
  categories: items(closed<Category>(shared.nameKeys)),
  indicators: items(indicator),
  counts: items(closed<StatedCount>({ id, of: itemKind, count }, { group: shared.group })),
  shares: items(closed<StatedShare>({ id, of: itemKind, predicate: localised, share })),
  tasks: items(task),
  projects: items(project),
  recommendations: items(closed<Recommendation>(shared.textKeys)),
  withholdings: items(withholding),
});
