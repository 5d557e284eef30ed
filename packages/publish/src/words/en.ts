import { reconcile, type Breakdown, type ItemKind, type ReconciliationNote } from '@planglass/model';
import type { Decision } from '../classify/classify.ts';
import type { PublishedCount } from '../report.ts';
import { block, forgottenFirst, inLanguage, problemLines } from './lines.ts';
import type { CommandWords, Outcome } from './words.ts';

const KINDS: Record<PublishedCount['of'] | ItemKind, string> = {
  sections: 'sections',
  processStages: 'stages of the process',
  'process-stages': 'stages of the process',
  categories: 'categories',
  indicators: 'indicators',
  counts: 'stated counts',
  shares: 'stated shares',
  appraisals: 'appraisals in words',
  tasks: 'tasks',
  projects: 'projects',
  recommendations: 'recommendations',
};
const BY: Record<Breakdown, string> = { category: 'category', nature: 'nature', assessment: 'assessment' };
const CODES = {
  N: 'not for publication',
  C: 'confidential statistical information',
  D: 'secondary confidentiality',
  E: 'embargoed',
};

const outcomes: Record<Outcome, (release: string, folder: string) => string> = {
  published: (release, folder) => `Published release ${release} in ${folder}.`,
  unchanged: (release, folder) => `Release ${release} is already in ${folder}, with the same content. Nothing was written.`,
  checked: (release) => `Release ${release} can be published. Nothing was written.`,
};

const withheldLine = ({ name, confStatus, basis, classified }: Decision): string => {
  if (!classified) return `${name}: not classified, so withheld. Add “confStatus”: F to publish it, N to withhold it on purpose.`;
  const reason = basis ? inLanguage(basis.text, 'en') : 'no reason given';
  return `${name}: ${confStatus} ${CODES[confStatus ?? 'N']}; ${reason}`;
};

const reconciliationLine = ({ code, of, by, stated, sum }: ReconciliationNote): string =>
  code === 'parts-differ-from-total' && by
    ? `${KINDS[of]} by ${BY[by]}: the parts add up to ${sum}, and the stated total is ${stated}. Both are published as stated.`
    : `${KINDS[of]}: ${sum} are listed, and ${stated} are stated. Both are published as stated.`;

export const en: CommandWords = {
  help: `planglass: publish a planning record as a progress document that shows only what was disclosed

  planglass check FILE                 what would be published and what withheld; writes nothing
  planglass publish RECORD --out DIR   write the release into DIR, and list it in DIR/index.json

Options
  --json         the report as JSON
  --lang en|zh   language of the report; otherwise that of the environment
  --help         this text
  --version      the version

What is classified F is published. Everything else is withheld, and so is what is not classified.

Exit codes
  0  done
  1  refused: the record has problems, or the release exists with other content
  2  the command was not understood
  3  a file could not be read or written`,
  unreadable: (file, reason) => `${file} could not be read (${reason}). Check the path and the permissions.`,
  unwritable: (folder, reason) =>
    `${folder} could not be written (${reason}). What was published there before is unchanged. Check the permissions and the free space.`,
  differs: (release) =>
    `Release ${release} is already published with other content, and a release is never overwritten. Give this one a new id in “release”.`,
  badIndex: (folder) => `${folder}/index.json is not an index of releases, so nothing was written. Restore it, or use another folder.`,
  refused: (file, problems) => `${file} was not published, and nothing was written:\n${problemLines(problems, 'en')}`,
  report: (report, outcome, folder) =>
    [
      outcomes[outcome](report.release, folder),
      ...block('Published', [
        ...report.published.map(({ of, count }) => `${count} ${KINDS[of]}`),
        `${report.disclosedFigures} figures and assessments`,
      ]),
      ...block('Withheld', forgottenFirst(report.withheld).map(withheldLine)),
      ...block('Stated as withheld by the record itself', report.statedWithholdings),
      ...block('Announced and not there', report.absentSections),
      ...block('Left out, since the category is withheld', report.omittedCounts),
      ...block('Does not add up', report.reconciliation.map(reconciliationLine)),
      ...block(
        'Not checked',
        report.guards.some(({ carriedOut }) => !carriedOut)
          ? ['Whether a withheld figure can be worked out from the published ones: this version does not check it.']
          : [],
      ),
    ].join('\n'),
  documentReport: (document) =>
    [
      `This is a valid progress document: release ${document.release.id}.`,
      ...block('Does not add up', reconcile(document).map(reconciliationLine)),
    ].join('\n'),
};
