import { readFile } from 'node:fs/promises';
import { sentence } from '@planglass/model/sentences';
import type { Problem, ProgressDocument } from '@planglass/model';
import { readArguments, type Command, type Language } from './arguments.ts';
import { checkDocument } from './document-report.ts';
import { disk, reasonOf, type Files } from './files.ts';
import { isFolderName } from './folder-name.ts';
import { formOf } from './form.ts';
import { BYTES_LIMIT, decode, publishRecord } from './pipeline.ts';
import { store } from './store.ts';
import { EXIT, exitCode, trouble, type Trouble } from './trouble.ts';
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
type Answer =
  | { ok: true; data: object; text: string }
  | { ok: false; problems: readonly Problem[]; text: string; code: number }
  | { ok: false; trouble: Trouble };

/** One run of the command. Resolves to its exit code, and throws nothing. */
export async function run({ argv, env, stdout, stderr }: Surroundings, files: Files = disk): Promise<number> {
  const { command, language } = readArguments(argv.slice(2), env);
  const say = words[language];
  if (command.name === 'help') return tell(stdout, say.help, EXIT.done);
  if (command.name === 'version') return tell(stdout, await version(), EXIT.done);
  if (command.name === 'misused')
    return tell(stderr, `${say.trouble(command.trouble)}\n\n${say.help}`, EXIT.misused);

  const answer = await work(command, language, files).catch((error: unknown): Answer => ({
    ok: false,
    trouble: trouble('fault', { where: whereIn(error) }),
  }));
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
  return tell(stdout, toJson({ ok: false, problems }), code);
}

async function work(command: Work, language: Language, files: Files): Promise<Answer> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(command.file, BYTES_LIMIT);
  } catch (error) {
    return { ok: false, trouble: trouble('cannot-read', { place: command.file, reason: reasonOf(error) }) };
  }
  if (command.name === 'publish') return record(command, bytes, language, files);
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
  const result = publishRecord(bytes);
  if (!result.ok)
    return { ...result, text: say.refused(command.file, result.problems, result.of), code: EXIT.refused };
  const { id } = result.document.release;
  if (!isFolderName(id)) return { ok: false, trouble: trouble('reserved-id', { release: id }) };
  const stored =
    command.name === 'publish'
      ? await store(files, command.out, heading(result.document), result.files)
      : { outcome: 'checked' as const };
  if ('trouble' in stored) return { ok: false, trouble: stored.trouble };
  const folder = command.name === 'publish' ? command.out : '';
  return {
    ok: true,
    data: { form: 'record', outcome: stored.outcome, ...result.report },
    text: say.report(result.report, stored.outcome, folder),
  };
}

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
