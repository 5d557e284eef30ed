import {
  isStandard,
  type Basis,
  type ItemKind,
  type PublicConfStatus,
  type ReconciliationNote,
} from '@planglass/model';
import type { Decision } from '../classify/classify.ts';
import type { AuditSummary, PublishedCount, Report } from '../report.ts';
import { NO_FOLDERS, type TroubleCode } from '../trouble.ts';
import type { Unshown } from '../audit/certificate.ts';
import { audited, objected } from './audit.ts';
import { scanned } from './scan.ts';
import { block, inLanguage, problemLines } from './lines.ts';
import { initTroubles, initiated, reportedBlock } from './tables.ts';
import type { CommandWords, Outcome, ProblemsOf } from './words.ts';

const KINDS: Record<PublishedCount['of'] | ItemKind, string> = {
  sections: 'sections',
  processStages: 'stages of the process',
  'process-stages': 'stages of the process',
  categories: 'categories',
  codelists: 'codelists',
  indicators: 'indicators',
  counts: 'stated counts',
  shares: 'stated shares',
  appraisals: 'appraisals in words',
  tasks: 'tasks',
  projects: 'projects',
  recommendations: 'recommendations',
};
const byOf = (by: string): string => (isStandard(by) ? by : `“${by}”`);
const CODES = {
  N: 'not for publication',
  C: 'confidential statistical information',
  D: 'secondary confidentiality',
  E: 'embargoed',
};

const outcomes: Record<Outcome, (release: string, folder: string) => string> = {
  published: (release, folder) => `Published release ${release} in ${folder}.`,
  unchanged: (release, folder) =>
    `Release ${release} is already in ${folder}, with the same content. Nothing was written there.`,
  checked: (release) => `Release ${release} can be published. Nothing was written.`,
};

const ASPECTS = {
  items: 'as a whole',
  values: 'their values',
  assessments: 'their assessments',
  parts: 'parts of the text',
};

const reasoned = (confStatus: PublicConfStatus, basis: Basis | undefined): string =>
  `${confStatus} ${CODES[confStatus]}; ${basis ? inLanguage(basis.text, 'en') : 'no reason given'}`;

const withheldLine = ({ name, confStatus, basis }: Decision): string =>
  `${name}: ${reasoned(confStatus ?? 'N', basis)}`;

const reconciliationLine = ({ code, of, by, within, stated, sum }: ReconciliationNote): string =>
  code === 'parts-differ-from-total' && by
    ? `${KINDS[of]} by ${byOf(by)}${within === undefined ? '' : `, within “${within}”`}: the parts add up to ${sum}, and the stated total is ${stated}. Both are published as stated.`
    : `${KINDS[of]}: ${sum} are listed, and ${stated} are stated. Both are published as stated.`;

const conflictLine = (figures: Report['conflicts'][number]): string =>
  `${figures.map(({ figure, value }) => `${figure} (${value})`).join(', ')}: these cannot all be true. They are published as stated.`;

const AUDITED = 'Whether what is withheld can be worked out';
const auditLines = ({
  protected: count,
  secondary,
  rounded,
  statements,
  publicFigures,
}: AuditSummary): string[] => [
  count
    ? `${count} withheld figures and assessments: none can be worked out more closely than its protection level, from ${statements} statements of this release, of earlier ones and of ${publicFigures} figures public elsewhere.`
    : 'No withheld figure or assessment stands in this record, so that there is none to work out.',
  ...(secondary.length ? [`withheld to protect others: ${secondary.join(', ')}`] : []),
  ...(rounded.length
    ? [`rounded to protect others: ${rounded.map(({ figure, step }) => `${figure} to ${step}`).join(', ')}`]
    : []),
  'Not covered: what is known elsewhere and not listed in the record.',
];
const UNCHECKED = 'Only its record can tell: check the record.';
const UNSHOWN: Record<Unshown['what'], string> = {
  'no-entry': 'it has no entry for this figure',
  'no-such-figure': 'there is no such withheld figure',
  lower: 'the lower bound is not proved',
  upper: 'the upper bound is not proved',
  excluded: 'that a status is impossible is not proved',
  worlds: 'a world does not satisfy what is published',
  levels: 'the worlds do not reach the protection levels',
  malformed: 'the entry cannot be read',
};
const NOTHING_CLASSIFIED =
  'Nothing in this file is classified F, so nothing of it is published but its heading. If it is a published document already, check it with --as document.';

const published = ({
  published: counts,
  disclosedFigures,
}: Pick<Report, 'published' | 'disclosedFigures'>): string[] => [
  ...counts.map(({ of, count }) => `${KINDS[of]}: ${count}`),
  `figures, assessments and answers in words: ${disclosedFigures}`,
];

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'the permissions do not allow it',
  EPERM: 'the permissions do not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'there is a file where the folder should be',
  [NO_FOLDERS]: 'no folder can be made there',
};
const because = (reason = ''): string => REASONS[reason] ?? `the system says ${reason}`;

const troubles: Record<TroubleCode, (args: Readonly<Record<string, string>>) => string> = {
  ...initTroubles(because).en,
  'unknown-command': ({ command }) =>
    `There is no command “${command}”. Use init, check, publish, report, withdraw, audit, prove, verify or scan.`,
  'unknown-option': ({ option }) => `The option ${option} cannot be used like this. See the options below.`,
  'unknown-language': () => 'The option --lang takes en or zh.',
  'release-unlisted': ({ release, path }) =>
    `${path} is there already, with other content, and the index does not list it. Nothing was written. Move it away, or give release ${release} a new id.`,
  busy: ({ folder }) =>
    `Another run is publishing into ${folder}. Wait for it. If there is none, delete the file .publishing in that folder.`,
  'either-form': ({ place }) =>
    `${place} could be a record of which nothing is classified F, or a progress document. Say which: --as record or --as document.`,
  'unknown-form': () => 'The option --as takes record or document.',
  'no-paths': () => '“scan” needs files or folders: planglass scan PATHS --record RECORD',
  'no-record': () => '“scan” needs the record whose withheld values it looks for: --record RECORD',
  'nothing-to-scan': ({ place }) =>
    `There is no file in ${place}, so nothing was scanned. Name what is to be published.`,
  'no-file': ({ command }) => `“${command}” needs a file: planglass ${command} FILE`,
  'too-many-files': ({ command }) =>
    `“${command}” takes one file. Put quotation marks around a name with spaces.`,
  'no-folder': ({ command }) => `“${command}” needs a folder to write to: --out DIR`,
  'cannot-read': ({ place, reason }) => `${place} could not be read: ${because(reason)}. Check the path.`,
  'cannot-write': ({ place, reason }) =>
    `${place} could not be written: ${because(reason)}. What was published there before is unchanged. Correct this, then publish again.`,
  'release-exists': ({ release }) =>
    `Release ${release} is already published with other content, and a release is never overwritten. Give this one a new id in “release”.`,
  'release-damaged': ({ release, path }) =>
    `Release ${release} was published with this content, but ${path} is missing or was changed since. Restore that file from a backup.`,
  'similar-id': ({ release, earlier }) =>
    `The release ids ${release} and ${earlier} differ only in capital letters, and some disks hold them to be the same. Give this release another id.`,
  'reserved-id': ({ release = '' }) =>
    `Windows cannot hold a folder of the name ${release}, and a release has to fit every system. Give it another id in “release”, such as r-${release.replace(/\.+$/, '')}.`,
  'not-an-index': ({ folder }) =>
    `${folder}/index.json is not an index of releases, so nothing was written. Restore it, or use another folder.`,
  'verify-takes-two': () =>
    '“verify” takes a certificate and the record or document it is of: planglass verify CERTIFICATE FILE',
  'not-a-certificate': ({ path }) =>
    `${path} is not a certificate. Write one with planglass audit RECORD --certificate FILE.`,
  'not-a-ledger': ({ path }) =>
    `${path} is not a list of earlier releases, so that nobody can tell what is public already. Restore it from a backup, or name another with --ledger.`,
  'not-decisions': ({ path }) =>
    `${path} does not hold decisions: it must be {"withhold": ["indicators/ID/actual", …], "round": [{"figure": "indicators/ID/target", "step": "10"}, …]}. Correct it, or name another with --decisions.`,
  'not-a-scan': ({ path }) =>
    `${path} is not the result of a scan. Write one with “planglass scan … --json > FILE”.`,
  'no-such-release': ({ release, folder }) =>
    `${folder}/index.json lists no release ${release} that is still public, so nothing was changed.`,
  'release-withdrawn': ({ release }) =>
    `Release ${release} was withdrawn, and its address keeps the notice. Give the release a new id in “release”.`,
  'no-records': ({ folder }) =>
    `There is no record in ${folder}: no JSON file, no XLSX workbook and no folder of CSV files.`,
  'same-name': ({ name }) =>
    `Several records are called ${name}, and each needs a folder of its own. Rename one.`,
  'one-record': ({ option }) =>
    `${option} is for one record. Those of a folder have their files beside them: RECORD.ledger.jsonl, RECORD.decisions.json.`,
  'no-release': () =>
    '“withdraw” needs the id of a release: planglass withdraw ID --out FOLDER --reason TEXT',
  'same-plan': ({ place, plan }) =>
    `${place} is of the plan “${plan}” too. Name records or documents of other plans after --with; earlier releases of this one are read from its ledger.`,
  'not-a-plan': ({ place }) =>
    `${place} is neither a sound record nor a sound progress document. See what is wrong with it: planglass check ${place}`,
  'no-reason': () => '“withdraw” needs a reason, which every page will show: --reason TEXT',
  'own-file': ({ path }) =>
    `${path} is read by this command and would be overwritten. Give --out another name.`,
  fault: ({ where }) =>
    `Planglass met a fault of its own, and nothing was written. Please report it: ${where}`,
};

const refusals: Record<ProblemsOf, (file: string) => string> = {
  decisions: (file) =>
    `${file} cannot be published, and nothing was written: the decisions beside it do not fit it. The places are those of the decisions.`,
  record: (file) => `${file} cannot be published, and nothing was written.`,
  document: (file) =>
    `${file} cannot be published, and nothing was written: the document that it would become is not valid. The places are those of the document.`,
  published: (file) => `${file} is not a valid progress document.`,
  table: (file) => `${file} cannot be read, and nothing was written.`,
  scanned: (file) => `${file} is not a valid record, so nothing was scanned.`,
};

export const en: CommandWords = {
  help: `planglass: publish a planning record as a progress document that shows only what was disclosed

  planglass init                       write a record to begin with, to be filled in
  planglass check FILE                 what would be published and what withheld, of a record or
                                       of a published document; writes nothing
  planglass publish RECORD --out DIR   write the release into DIR, and list it in DIR/index.json
  planglass report RECORD [--out FILE.html]
                                       a page for the secrecy review, without a withheld value
  planglass publish FOLDER --out DIR   publish every record of FOLDER, each into a folder of its own in DIR
  planglass withdraw ID --out DIR --reason TEXT
                                       replace release ID by a correction notice, which every page then shows

A RECORD is a JSON file, an XLSX workbook, a CSV file or a folder of CSV files.

For specialists
  planglass audit RECORD               what a reader could work out of each withheld figure; internal
  planglass prove RECORD               rebuild what is published from other records that agree with it,
                                       and compare byte by byte
  planglass verify CERTIFICATE FILE    check what audit has certified, of a record or of a public document
  planglass scan PATHS --record RECORD look in finished files and folders for what RECORD withholds,
                                       however it is written or packed

Options
  --form FORM    of the record that init writes: json, csv or xlsx
  --from FILE    an existing table of indicators for init to begin with
  --json         the report as JSON
  --accept       decide to withhold or round what is proposed, and publish
  --certificate F  where audit writes a certificate; with --public one for strangers, who have the document only
  --decisions F  the file of such decisions; otherwise RECORD.decisions.json
  --ledger F     the list of earlier releases; otherwise RECORD.ledger.jsonl
  --with FILE    the record or document of another plan that is published too, such as a city's beside its
                 province's; can be repeated, and what such a record withholds is audited as well
  --internal     the report with withheld values and protection levels; not for publication
  --scan F       put into the report what “planglass scan --json” has written to F
  --reason TEXT  why a release is withdrawn; zh=TEXT and en=TEXT for several languages
  --on DATE      the day of the withdrawal; otherwise today
  --replaced-by ID  the release to read instead
  --as FORM      check FILE as a record or as a document, where it could be either
  --show-values  print what scan has found; otherwise no withheld value is ever printed by it
  --lang en|zh   language of the report; otherwise that of the environment
  --help         this text
  --version      the version

What is classified F is published. Everything else is withheld, and so is what is not classified.

Exit codes
  0  done
  1  refused: the file has problems, what it withholds could be worked out, or the release exists with other content;
     found: scan has found something withheld, or could not look into everything
  2  the command was not understood
  3  a file could not be read or written
  4  a fault of planglass itself`,
  trouble: ({ code, args }) => troubles[code](args),
  refused: (file, problems, of) => `${refusals[of](file)}\n${problemLines(problems, 'en')}`,
  objected: (file, refusal) => objected(file, refusal, 'en'),
  proved: ({ figures, texts, worlds, artefacts, withoutWorlds, differing, otherAdvice }) =>
    [
      differing.length
        ? 'A LEAK: what is published is not the same in another world.'
        : figures + texts === 0
          ? 'This record holds nothing that it withholds, so that no other record agrees with it on all that is published.'
          : `${artefacts.join(', ')}: byte for byte the same in ${worlds} other worlds, for ${figures} withheld figures and assessments and ${texts} withheld texts and notes.`,
      ...(figures + texts && !differing.length
        ? [
            'The ledger stays in the office. Its fingerprint “inputs” is left out here: it follows from all that the record holds, so that it is another in every world.',
          ]
        : []),
      ...block(
        'Not the same',
        differing.map(({ artefact, figure }) => `${artefact}, where ${figure} is another`),
      ),
      ...block('No other record could be written down for', withoutWorlds),
      ...block(
        'A reader who knows this program can rule out that these lie at their protection levels, since something else would then have been withheld: withhold more beside them, or accept it',
        otherAdvice,
      ),
    ].join('\n'),
  verified: (unshown, figures) =>
    unshown.length
      ? [
          'The certificate does not show everything:',
          ...unshown.map(({ id, what }) => `  ${id}: ${UNSHOWN[what]}`),
        ].join('\n')
      : `The certificate holds: ${figures} withheld figures and assessments, each bound and each world checked in exact numbers, without a solver.`,
  audited: (entries) => audited(entries, 'en'),
  scanned: (report) => scanned(report, 'en'),
  unchanged: outcomes.unchanged,
  report: (report, outcome, folder) =>
    [
      outcomes[outcome](report.release, folder),
      ...(report.nothingClassified ? ['', NOTHING_CLASSIFIED] : []),
      ...block(outcome === 'checked' ? 'To be published' : 'Published', published(report)),
      ...block(
        'Withheld because it is not classified: add "confStatus": "F" to publish, or "N" to withhold on purpose',
        report.withheld.filter(({ classified }) => !classified).map(({ name }) => name),
      ),
      ...block('Withheld', report.withheld.filter(({ classified }) => classified).map(withheldLine)),
      ...block(
        'Stated as withheld by the record itself',
        report.statedWithholdings.map(
          ({ id, of, aspect, confStatus, basis }) =>
            `${id}, ${KINDS[of]}, ${ASPECTS[aspect]}: ${reasoned(confStatus, basis)}`,
        ),
      ),
      ...block('Announced and not there', report.absentSections),
      ...block('Left out, since the category or code is withheld', report.omittedCounts),
      ...block(
        'Withheld without a period, though others like it have one. So that it does not stand out, give it its period, whatever the record has there',
        report.undated,
      ),
      ...block('Does not add up', [
        ...report.reconciliation.map(reconciliationLine),
        ...report.conflicts.map(conflictLine),
      ]),
      ...block(AUDITED, auditLines(report.audit)),
      ...reportedBlock(report.reported, 'en'),
    ].join('\n'),
  initiated: (result) => initiated(result, 'en'),
  documentReport: (report) =>
    [
      `This is a valid progress document: release ${report.release}.`,
      ...block('Shows', published(report)),
      ...block(
        'Withholds',
        report.withheld.map(({ path, confStatus }) => `${path}: ${confStatus} ${CODES[confStatus]}`),
      ),
      ...block('Does not add up', report.reconciliation.map(reconciliationLine)),
      ...block(AUDITED, [UNCHECKED]),
    ].join('\n'),
};
