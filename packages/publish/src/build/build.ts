import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { namedGroups } from '../classify/groups.ts';
import { buildPlan, buildRelease, buildStatusScale } from './heading.ts';
import {
  buildAppraisal,
  buildCategories,
  buildCodelists,
  buildCounts,
  buildIndicator,
  buildRecommendation,
  buildStatedShare,
  disclosedOnly,
} from './items.ts';
import { fields, maybe, unlessEmpty } from './optional.ts';
import { buildSections } from './sections.ts';
import { buildProcessStage, buildProject, buildTask } from './undertakings.ts';
import { buildWithholdings } from './withholdings.ts';

/**
 * A new document from the fields named here, and from nothing else: nothing is ever deleted from a copy, so what
 * is not named is not there. No withheld value, text, note or internal note is read on the way: of what is withheld
 * only its classification, its kind and, where it is published, its place.
 */
export function build(record: PlanRecord): ProgressDocument {
  const isNamed = namedGroups(record);
  return fields<ProgressDocument>({
    $schema: undefined,
    schemaVersion: record.schemaVersion,
    language: record.language,
    plan: buildPlan(record.plan),
    release: buildRelease(record.release),
    statusScale: maybe(record.statusScale, buildStatusScale),
    sections: unlessEmpty(buildSections(record.sections)),
    processStages: unlessEmpty(disclosedOnly(record.processStages).map(buildProcessStage)),
    appraisals: unlessEmpty(disclosedOnly(record.appraisals).map(buildAppraisal)),
    categories: unlessEmpty(buildCategories(record.categories)),
    codelists: unlessEmpty(buildCodelists(record.codelists)),
    indicators: unlessEmpty(disclosedOnly(record.indicators).map((each) => buildIndicator(each, isNamed))),
    counts: unlessEmpty(buildCounts(record.counts, isNamed)),
    shares: unlessEmpty(disclosedOnly(record.shares).map(buildStatedShare)),
    tasks: unlessEmpty(disclosedOnly(record.tasks).map((each) => buildTask(each, isNamed))),
    projects: unlessEmpty(disclosedOnly(record.projects).map((each) => buildProject(each, isNamed))),
    recommendations: unlessEmpty(disclosedOnly(record.recommendations).map(buildRecommendation)),
    withholdings: unlessEmpty(buildWithholdings(record)),
    // Said by `planglass withdraw` alone.
    withdrawn: undefined,
  });
}
