import { readFile } from 'node:fs/promises';
import { sentence } from '@planglass/model/sentences';
import { parse, type Problem, type ProgressDocument } from '@planglass/model';
import type { Source } from './statements/book.ts';
import { readArguments, type Command, type Language } from './arguments.ts';
import { certify, certifyPublic, readCertificate, verify } from './audit/certificate.ts';
import { auditEntries, type AuditEntry } from './audit/json.ts';
import type { Finding } from './audit/findings.ts';
import {
  besideRecord,
  decisionsText,
  earlierThan,
  readDecisions,
  readLedger,
  withEntry,
  type LedgerEntry,
} from './beside.ts';
import { checkDocument } from './document-report.ts';
import { decode } from './bytes.ts';
import { disk, reasonOf, type Files } from './files.ts';
import { isFolderName } from './folder-name.ts';
import { formOf } from './form.ts';
import {
  auditRecord,
  publishRecord,
  withProposal,
  type PublishResult,
  type Surroundings as Around,
} from './pipeline.ts';
import { isManyRecords, publishMany } from './many.ts';
import type { Proposal } from './protect/propose.ts';
import { builders } from './prove/builders.ts';
import { proveRecord, type Proved } from './prove/prove.ts';
import { scanCommand } from './scan/command.ts';
import { writeReport } from './report-command.ts';
import { bytesOf, replace, sha256, store } from './store.ts';
import { init, type Init } from './tables/command.ts';
import { placeholders, readRecord } from './tables/read.ts';
import { readSource } from './tables/source.ts';
import { EXIT, exitCode, trouble, type Trouble } from './trouble.ts';
import { unpackers } from './unpackers.ts';
import { withdrawCommand } from './withdraw-command.ts';
import { words } from './words/words.ts';

interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** What a run needs of the process; a test passes its own. */
export interface Surroundings {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: Stream;
  stderr: Stream;
}

type Work = Extract<Command, { file: string }>;

/** What there is to say, in full for a machine and in words for a person. */
export type Answer =
  | { ok: true; data: object; text: string; entries?: readonly AuditEntry[]; page?: string }
  | {
      ok: false;
      problems: readonly Problem[];
      /** What the audit objects to, and what would help. */
      findings?: readonly Finding[];
      proposal?: Proposal;
      /** The whole answer of `audit` for a machine, whatever it is. */
      entries?: readonly AuditEntry[];
      proved?: Proved;
      /** What else a machine is told. */
      data?: object;
      /** What is printed as it stands. */
      page?: string;
      text: string;
      code: number;
    }
  | { ok: false; trouble: Trouble };

type Refused = Extract<Answer, { problems: readonly Problem[] }>;

/** One run of the command. Resolves to its exit code, and throws nothing. */
export async function run({ argv, env, stdout, stderr }: Surroundings, files: Files = disk): Promise<number> {
  const { command, language } = readArguments(argv.slice(2), env);
  const say = words[language];
  if (command.name === 'help') return tell(stdout, say.help, EXIT.done);
  if (command.name === 'version') return tell(stdout, await version(), EXIT.done);
  if (command.name === 'misused')
    return tell(stderr, `${say.trouble(command.trouble)}\n\n${say.help}`, EXIT.misused);

  const working =
    command.name === 'init'
      ? begin(command, language, files)
      : command.name === 'scan'
        ? scanCommand(command, language, { files, unpackers, reasonOf })
        : command.name === 'withdraw'
          ? withdrawCommand(command, language, files)
          : command.name === 'publish' && (await isManyRecords(files, command.file))
            ? publishMany(command, language, files, stderr)
            : work(command, language, files);
  const answer = await working.catch((error: unknown): Answer => ({
    ok: false,
    trouble: trouble('fault', { where: whereIn(error) }),
  }));
  if ('page' in answer && answer.page !== undefined)
    return tell(stdout, answer.page, answer.ok ? EXIT.done : answer.code);
  // A list of intervals is the same for a machine whether they pass or not; the exit code tells.
  if (command.json && 'entries' in answer && answer.entries)
    return tell(stdout, toJson(answer.entries), answer.ok ? EXIT.done : answer.code);
  if (answer.ok) {
    const text = stdout.isTTY && !env['NO_COLOR'] ? boldHeadings(answer.text) : answer.text;
    return tell(stdout, command.json ? toJson({ ok: true, ...answer.data }) : text, EXIT.done);
  }
  const code = 'trouble' in answer ? exitCode(answer.trouble) : answer.code;
  if (!command.json)
    return tell(stderr, 'trouble' in answer ? say.trouble(answer.trouble) : answer.text, code);
  const problems =
    'trouble' in answer
      ? [{ ...answer.trouble, sentence: say.trouble(answer.trouble) }]
      : answer.problems.map((problem) => ({ ...problem, sentence: sentence(problem, language) }));
  const { findings, proposal, proved, data }: Partial<Refused> = 'problems' in answer ? answer : {};
  const more = {
    ...(findings ? { findings } : {}),
    ...(proposal ? { proposal } : {}),
    ...(proved ? { proved } : {}),
    ...data,
  };
  return tell(stdout, toJson({ ok: false, problems, ...more }), code);
}

/** Writes a record to begin with. */
async function begin(command: Init, language: Language, files: Files): Promise<Answer> {
  const result = await init(command, language, files);
  const say = words[language];
  if (result.ok) {
    const { out, form, indicators, reported } = result;
    const data = { out, form, ...(indicators === undefined ? {} : { indicators }), reported };
    return { ok: true, data, text: say.initiated(result) };
  }
  if ('trouble' in result) return result;
  const { problems, file } = result;
  return { ok: false, problems, text: say.refused(file, problems, 'table'), code: EXIT.refused };
}

async function work(command: Work, language: Language, files: Files): Promise<Answer> {
  let bytes: Uint8Array;
  try {
    bytes = await readSource(files, command.file);
  } catch (error) {
    return { ok: false, trouble: trouble('cannot-read', { place: command.file, reason: reasonOf(error) }) };
  }
  if (command.name === 'verify') return verification(command, bytes, language, files);
  if (command.name !== 'check') return record(command, bytes, language, files);
  const form = command.as ?? formIn(bytes);
  if (form === 'either') return { ok: false, trouble: trouble('either-form', { place: command.file }) };
  return form === 'document' ? document(command, bytes, language) : record(command, bytes, language, files);
}

function document({ file }: Work, bytes: Uint8Array, language: Language): Answer {
  const json = decode(bytes);
  const checked = json.ok ? checkDocument(json.value) : json;
  const say = words[language];
  return checked.ok
    ? { ok: true, data: { form: 'document', ...checked.report }, text: say.documentReport(checked.report) }
    : { ...checked, text: say.refused(file, checked.problems, 'published'), code: EXIT.refused };
}

async function record(command: Work, bytes: Uint8Array, language: Language, files: Files): Promise<Answer> {
  const say = words[language];
  const beside = await readBeside(files, command, releaseIn(bytes));
  if ('trouble' in beside) return { ok: false, trouble: beside.trouble };
  if (command.name === 'audit') return internalAudit(command, bytes, beside, language, files);
  if (command.name === 'prove') return prove(command.file, bytes, beside, language);
  if (command.name === 'report') return writeReport(command, bytes, beside, language, files);
  let { decisions } = beside;
  let result = await proposed(publishRecord(bytes, beside), beside);
  const proposal = !result.ok && result.of === 'audit' ? result.refusal.proposal : undefined;
  const accepted = command.name === 'publish' && command.accept && proposal !== undefined;
  if (accepted) {
    decisions = { withhold: [...decisions.withhold, ...proposal.withhold] };
    result = publishRecord(bytes, { ...beside, decisions });
  }
  if (result.ok && command.name === 'publish') {
    const problems = placeholders(result.report.reported);
    const text = say.refused(command.file, problems, 'record');
    if (problems.length) return { ok: false, problems, text, code: EXIT.refused };
  }
  if (!result.ok)
    return {
      ok: false,
      problems: result.problems,
      ...(result.of === 'audit' ? { findings: result.refusal.findings } : {}),
      ...(result.of === 'audit' && result.refusal.proposal ? { proposal: result.refusal.proposal } : {}),
      text:
        result.of === 'audit'
          ? say.objected(command.file, result.refusal)
          : say.refused(command.file, result.problems, result.of),
      code: EXIT.refused,
    };
  const { document, files: published } = result;
  if (!isFolderName(document.release.id))
    return { ok: false, trouble: trouble('reserved-id', { release: document.release.id }) };
  const stored =
    command.name === 'publish'
      ? await store(files, command.out, heading(document), published, async () => {
          if (accepted) await replace(files, beside.decisionsPath, decisionsText(decisions));
          const entry = { release: document.release.id, sha256: await sha256(published[0].bytes), document };
          await replace(files, beside.ledgerPath, withEntry(beside.entries, entry));
        })
      : { outcome: 'checked' as const };
  if ('trouble' in stored) return { ok: false, trouble: stored.trouble };
  const folder = command.name === 'publish' ? command.out : '';
  return {
    ok: true,
    data: { form: 'record', outcome: stored.outcome, ...result.report },
    text: say.report(result.report, stored.outcome, folder),
  };
}

/** A refusal of the audit with what would help. */
async function proposed(result: PublishResult, beside: Around): Promise<PublishResult> {
  return !result.ok && result.of === 'audit'
    ? { ...result, refusal: await withProposal(result.refusal, beside) }
    : result;
}

/** Everything that can be worked out, for those who may know it. */
async function internalAudit(
  { file, certificate, public: forStrangers }: Extract<Work, { name: 'audit' }>,
  bytes: Uint8Array,
  beside: Around,
  language: Language,
  files: Files,
): Promise<Answer> {
  const say = words[language];
  const result = auditRecord(bytes, beside);
  if (!result.ok)
    return {
      ok: false,
      problems: result.problems,
      text: say.refused(file, result.problems, result.of),
      code: EXIT.refused,
    };
  const { audit, record: guarded, document: own } = result;
  if (certificate !== undefined && audit.kind === 'audited') {
    const source = { record: guarded, document: own };
    const certified = forStrangers ? certifyPublic(source) : certify(audit);
    try {
      await replace(files, certificate, `${JSON.stringify(certified ?? null)}\n`);
    } catch (error) {
      return { ok: false, trouble: trouble('cannot-write', { place: certificate, reason: reasonOf(error) }) };
    }
  }
  const refusal = result.refusal && (await withProposal(result.refusal, beside));
  const entries = audit.kind === 'audited' ? auditEntries(audit) : [];
  const text = [...(refusal ? [say.objected(file, refusal), ''] : []), say.audited(entries)].join('\n');
  return refusal
    ? { ok: false, problems: [], findings: refusal.findings, entries, text, code: EXIT.refused }
    : { ok: true, entries, data: {}, text };
}

/** A certificate, checked against the record or the public document that it is of. */
async function verification(
  command: Extract<Work, { name: 'verify' }>,
  bytes: Uint8Array,
  language: Language,
  files: Files,
): Promise<Answer> {
  const text = await bytesOf(files, command.certificate);
  const certificate = text && readCertificate(new TextDecoder().decode(text));
  if (!certificate)
    return { ok: false, trouble: trouble('not-a-certificate', { path: command.certificate }) };
  const say = words[language];
  const { known } = certificate;
  let sources: [Source, ...Source[]];
  if (known) {
    const json = decode(bytes);
    const parsed = json.ok ? parse(json.value) : json;
    if (!parsed.ok)
      return { ...parsed, text: say.refused(command.file, parsed.problems, 'published'), code: EXIT.refused };
    sources = [{ document: parsed.document, known }];
  } else {
    const beside = await readBeside(files, command, releaseIn(bytes));
    if ('trouble' in beside) return { ok: false, trouble: beside.trouble };
    const result = auditRecord(bytes, beside);
    if (!result.ok)
      return {
        ok: false,
        problems: result.problems,
        text: say.refused(command.file, result.problems, result.of),
        code: EXIT.refused,
      };
    const { record: guarded, document: own } = result;
    sources = [{ record: guarded, document: own }, ...beside.earlier.map((each) => ({ document: each }))];
  }
  const unshown = verify(certificate, sources);
  const answer = say.verified(unshown, certificate.entries.length);
  return unshown.length
    ? { ok: false, problems: [], data: { unshown }, text: answer, code: EXIT.refused }
    : { ok: true, data: { figures: certificate.entries.length }, text: answer };
}

/** The proof by two worlds. */
async function prove(file: string, bytes: Uint8Array, beside: Around, language: Language): Promise<Answer> {
  const say = words[language];
  const result = await proveRecord(bytes, beside, builders(sha256));
  if (!result.ok)
    return {
      ok: false,
      problems: result.problems,
      text:
        result.of === 'audit'
          ? say.objected(file, await withProposal(result.refusal, beside))
          : say.refused(file, result.problems, result.of),
      code: EXIT.refused,
    };
  const { proved } = result;
  const text = say.proved(proved);
  return proved.differing.length
    ? { ok: false, problems: [], proved, text, code: EXIT.refused }
    : { ok: true, data: { ...proved }, text };
}

export interface Beside extends Required<Around> {
  entries: LedgerEntry[];
  ledgerPath: string;
  decisionsPath: string;
}

async function readBeside(
  files: Files,
  { file, ledger, decisions }: Work,
  release: string | undefined,
): Promise<Beside | { trouble: Trouble }> {
  const ledgerPath = ledger ?? besideRecord(file, 'ledger.jsonl');
  const decisionsPath = decisions ?? besideRecord(file, 'decisions.json');
  const textOf = async (path: string): Promise<string | undefined> => {
    const bytes = await bytesOf(files, path);
    return bytes && new TextDecoder().decode(bytes);
  };
  try {
    const entries = readLedger((await textOf(ledgerPath)) ?? '');
    if (!entries) return { trouble: trouble('not-a-ledger', { path: ledgerPath }) };
    const decided = readDecisions(await textOf(decisionsPath));
    if (!decided) return { trouble: trouble('not-decisions', { path: decisionsPath }) };
    return { entries, earlier: earlierThan(entries, release), decisions: decided, ledgerPath, decisionsPath };
  } catch (error) {
    return { trouble: trouble('cannot-read', { place: ledgerPath, reason: reasonOf(error) }) };
  }
}

const releaseIn = (bytes: Uint8Array): string | undefined => {
  const read = readRecord(bytes);
  const { release } = ((read.ok && read.value) || {}) as { release?: { id?: unknown } };
  return typeof release?.id === 'string' ? release.id : undefined;
};
const formIn = (bytes: Uint8Array) => {
  const json = decode(bytes);
  return json.ok ? formOf(json.value) : 'record';
};
const heading = ({ release: { id, stage, date } }: ProgressDocument) => ({
  id,
  stage,
  ...(date ? { date } : {}),
});
const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
const boldHeadings = (text: string): string => text.replace(/\n\n(.+)/g, '\n\n\u001b[1m$1\u001b[22m');

function tell(stream: Stream, text: string, code: number): number {
  stream.write(`${text}\n`);
  return code;
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The place of a fault in the code. Not its message, which may hold a value of the record. */
function whereIn(error: unknown): string {
  const [, first] = /^\s*at (.*)$/m.exec(error instanceof Error ? (error.stack ?? '') : '') ?? [];
  return first ?? 'unknown';
}
