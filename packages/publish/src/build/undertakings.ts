import type { Achievement, Figure, ProcessEvent, ProcessStage, Project, Task } from '@planglass/model';
import type {
  RecordAchievement,
  RecordFigure,
  RecordProcessEvent,
  RecordProcessStage,
  RecordProject,
  RecordTask,
} from '@planglass/model/record';
import { disclosedOnly, maybe, type CategoryReference } from './items.ts';
import { buildAssessment, buildObservation } from './observation.ts';
import { fields, unlessEmpty } from './optional.ts';

export const buildTask = (record: RecordTask, category: CategoryReference): Task =>
  fields({
    id: record.id,
    title: record.title,
    category: category(record.category),
    timing: record.timing,
    assessment: maybe(record.assessment, buildAssessment),
    achievements: unlessEmpty(disclosedOnly(record.achievements).map(buildAchievement)),
  });

const buildAchievement = ({ id, kind, text, timing, assessment }: RecordAchievement): Achievement =>
  fields({ id, kind, text, timing, assessment: maybe(assessment, buildAssessment) });

export const buildProject = (record: RecordProject, category: CategoryReference): Project =>
  fields({
    id: record.id,
    title: record.title,
    category: category(record.category),
    timing: record.timing,
    assessment: maybe(record.assessment, buildAssessment),
    figures: unlessEmpty(disclosedOnly(record.figures).map(buildFigure)),
  });

const buildFigure = ({ id, name, unit, observation }: RecordFigure): Figure =>
  fields({ id, name, unit, observation: buildObservation(observation) });

export const buildProcessStage = ({ id, title, timing, paragraphs, events }: RecordProcessStage): ProcessStage =>
  fields({ id, title, timing, paragraphs, events: unlessEmpty(disclosedOnly(events).map(buildEvent)) });

const buildEvent = ({ id, text, timing, occurrences }: RecordProcessEvent): ProcessEvent =>
  fields({ id, text, timing, occurrences });
