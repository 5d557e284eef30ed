import type {
  Achievement,
  Figure,
  Milestone,
  ProcessEvent,
  ProcessStage,
  Project,
  Task,
} from '@planglass/model';
import type {
  RecordAchievement,
  RecordFigure,
  RecordMilestone,
  RecordProcessEvent,
  RecordProcessStage,
  RecordProject,
  RecordTask,
} from '@planglass/model/record';
import { buildGroups, disclosedOnly, type IsNamed } from './items.ts';
import { buildAssessment, buildObservation } from './observation.ts';
import { fields, maybe, unlessEmpty } from './optional.ts';
import { buildTiming } from './parts.ts';

export const buildTask = (record: RecordTask, isNamed: IsNamed): Task =>
  fields<Task>({
    id: record.id,
    title: record.title,
    ...buildGroups(record, isNamed),
    timing: maybe(record.timing, buildTiming),
    assessment: maybe(record.assessment, buildAssessment),
    achievements: unlessEmpty(disclosedOnly(record.achievements).map(buildAchievement)),
    milestones: unlessEmpty(disclosedOnly(record.milestones).map(buildMilestone)),
  });

const buildAchievement = ({ id, kind, text, timing, assessment }: RecordAchievement): Achievement =>
  fields<Achievement>({
    id,
    kind,
    text,
    timing: maybe(timing, buildTiming),
    assessment: maybe(assessment, buildAssessment),
  });

export const buildProject = (record: RecordProject, isNamed: IsNamed): Project =>
  fields<Project>({
    id: record.id,
    title: record.title,
    ...buildGroups(record, isNamed),
    timing: maybe(record.timing, buildTiming),
    assessment: maybe(record.assessment, buildAssessment),
    figures: unlessEmpty(disclosedOnly(record.figures).map(buildFigure)),
    milestones: unlessEmpty(disclosedOnly(record.milestones).map(buildMilestone)),
  });

const buildMilestone = ({ id, title, planned, reached }: RecordMilestone): Milestone =>
  fields<Milestone>({ id, title, planned, reached });

const buildFigure = ({ id, name, unit, observation }: RecordFigure): Figure =>
  fields<Figure>({ id, name, unit, observation: buildObservation(observation) });

export const buildProcessStage = ({
  id,
  title,
  timing,
  paragraphs,
  events,
}: RecordProcessStage): ProcessStage =>
  fields<ProcessStage>({
    id,
    title,
    timing: maybe(timing, buildTiming),
    paragraphs,
    events: unlessEmpty(disclosedOnly(events).map(buildEvent)),
  });

const buildEvent = ({ id, text, timing, occurrences }: RecordProcessEvent): ProcessEvent =>
  fields<ProcessEvent>({ id, text, timing: maybe(timing, buildTiming), occurrences });
