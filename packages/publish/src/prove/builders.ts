import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import type { Language } from '../arguments.ts';
import { certifyKnown, knownInPublic } from '../audit/certificate.ts';
import { withEntry } from '../beside.ts';
import { build } from '../build/build.ts';
import { classify } from '../classify/classify.ts';
import { checkDocument } from '../document-report.ts';
import { noticeOf } from '../notice.ts';
import { serialise, sourcesBeside } from '../pipeline.ts';
import { addressOf, indexText, withRelease, withWithdrawn, type IndexEntry } from '../release-index.ts';
import { publicAudit, secrecyReport } from '../report-page/data.ts';
import { reportPage } from '../report-page/page.ts';
import { report, type Report } from '../report.ts';
import type { Solver } from '../solve/solver.ts';
import type { Known, Source } from '../statements/book.ts';
import { collect } from '../statements/collect.ts';
import type { Reported } from '../tables/grid.ts';
import { words } from '../words/words.ts';

/** What artefacts are made of: a record as it was read and as it is to be published, and what stands beside it. */
export interface Making {
  validated: PlanRecord;
  record: PlanRecord;
  earlier: readonly ProgressDocument[];
  /** Other plans that are published too. */
  others: readonly Source[];
  /** What of a table was left out: of the file, and so the same in every world. */
  reported: readonly Reported[];
}

/** One thing that is made of a record for others to read. */
export interface Builder {
  name: string;
  build(making: Making): Uint8Array | Promise<Uint8Array>;
}

/** SHA-256 in hexadecimal. */
export type Hash = (bytes: Uint8Array) => Promise<string>;

/**
 * Everything that is made of a record for the public, or printed of one that is published: what is added here is
 * proved too. Each is made as if the audit passed, since that it does is the one bit which a release tells.
 *
 * Not here, because it is for those who may know the values: what a refusal says and proposes (which follows from
 * where the values lie, and stands in the office's terminal alone), `audit`, `certify` and `report --internal`, the
 * record and the decisions themselves, what `scan` finds, and what `prove` prints.
 */
export function builders(sha256: Hash, solver?: Solver): Builder[] {
  // An audit is a pure function, and by far the longest part: it is made again where what goes into it is another.
  const audited = remember(
    (record: PlanRecord, document: ProgressDocument, beside: readonly ProgressDocument[]) =>
      publicAudit(record, document, beside, solver),
  );
  const certified = remember(
    (document: ProgressDocument, known: Known) => certifyKnown(document, known, solver) ?? null,
  );

  const documentOf = once(({ record }) => build(record));
  const noticeIn = once((making) => {
    const document = documentOf(making);
    return noticeOf(document, { release: document.release.id, ...WITHDRAWAL });
  });
  const entryOf = once(async (making) => entry(documentOf(making), sha256));
  const reportOf = once(async (making) => {
    const { record, validated, earlier, others } = making;
    const document = documentOf(making);
    const file = serialise(document);
    const identity = { sha256: await sha256(file), bytes: file.length };
    return secrecyReport({
      audited: { validated, record, document },
      earlier,
      others: others.map((each) => each.document),
      document: identity,
      auditPublic: audited,
    });
  });
  const summaryOf = once((making) => summary(making, documentOf(making)));

  return [
    { name: 'progress.json', build: (making) => serialise(documentOf(making)) },
    {
      name: 'index.json',
      build: async (making) => text(indexText(withRelease([], await entryOf(making)))),
    },
    // The ledger is internal; but for its fingerprint, which follows from what is withheld (`commands/inputs.ts`), it
    // holds what is published, and later audits rest on it.
    {
      name: 'ledger.jsonl without inputs',
      build: async (making) => {
        const { id, sha256: hash } = await entryOf(making);
        return text(withEntry([], { release: id, sha256: hash, document: documentOf(making) }));
      },
    },
    { name: 'notice/progress.json', build: (making) => serialise(noticeIn(making)) },
    {
      name: 'notice/index.json',
      build: async (making) => {
        const withdrawn = { ...(await entry(noticeIn(making), sha256)), withdrawn: WITHDRAWAL };
        return text(indexText(withWithdrawn([await entryOf(making)], withdrawn)));
      },
    },
    ...LANGUAGES.map((language) => ({
      name: `report.${language}.html`,
      build: async (making: Making) => text(reportPage(await reportOf(making), documentOf(making), language)),
    })),
    { name: 'report.json', build: async (making) => text(JSON.stringify(await reportOf(making))) },
    {
      name: 'certificate.json',
      build: (making) => {
        const document = documentOf(making);
        return text(JSON.stringify(certified(document, knownInPublic({ record: making.record, document }))));
      },
    },
    ...LANGUAGES.map((language) => ({
      name: `printed.${language}.txt`,
      build: (making: Making) => text(printed(summaryOf(making), documentOf(making), language)),
    })),
    { name: 'printed.json', build: (making) => text(JSON.stringify(summaryOf(making))) },
  ];
}

const LANGUAGES = ['zh', 'en'] as const;
const OUTCOMES = ['checked', 'published', 'unchanged'] as const;

/** Stands for any request of an office: it does not come from the record. */
const WITHDRAWAL = { on: '2000-01-01', reason: 'A reason.' } as const;

async function entry(document: ProgressDocument, sha256: Hash): Promise<IndexEntry> {
  const { id, stage, date } = document.release;
  return {
    id,
    stage,
    ...(date ? { date } : {}),
    path: addressOf(id, 'progress.json'),
    sha256: await sha256(serialise(document)),
  };
}

function summary(
  { record, validated, earlier, others, reported }: Making,
  document: ProgressDocument,
): Report {
  const { book } = collect([{ record, document }, ...sourcesBeside({ earlier, others })]);
  return report(document, validated, classify(record), { book, reported });
}

/** What `check` and `publish` print, of the record and of its document. */
function printed(of: Report, document: ProgressDocument, language: Language): string {
  const say = words[language];
  const checked = checkDocument(document);
  return [
    ...OUTCOMES.map((outcome) => say.report(of, outcome, 'public')),
    ...(checked.ok ? [say.documentReport(checked.report)] : []),
  ].join('\n\n');
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The same function, which gives the same answer without working where it is given the same again. */
function remember<A extends unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  const known = new Map<string, R>();
  return (...given) => {
    const key = JSON.stringify(given);
    if (!known.has(key)) known.set(key, work(...given));
    return known.get(key)!;
  };
}

/** What one world gives, made once for all that is made of it. */
function once<R>(work: (making: Making) => R): (making: Making) => R {
  const made = new WeakMap<Making, { of: R }>();
  return (making) => {
    const found = made.get(making) ?? { of: work(making) };
    made.set(making, found);
    return found.of;
  };
}
