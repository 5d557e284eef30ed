import { readFile } from 'node:fs/promises';
import { parse, reconcile, type Problem, type ProgressDocument } from '@planglass/model';
import { sentence } from '@planglass/model/sentences';
import metadata from '../package.json' with { type: 'json' };
import { parseRecord } from '@planglass/model/record';
import { readArguments, type Command, type Language } from './arguments.ts';
import { classify } from './classify/classify.ts';
import { decode, publishRecord } from './pipeline.ts';
import { store, type StoreResult } from './store.ts';
import { words } from './words/words.ts';

/** What a run needs of the process; a test passes its own. */
export interface Surroundings {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/** Exit codes, as the help lists them. */
export const EXIT = { done: 0, refused: 1, misused: 2, unwritable: 3 } as const;

/** One run of the command. Resolves to its exit code; throws nothing that a user can cause. */
export async function run({ argv, env, stdout, stderr }: Surroundings): Promise<number> {
  const { command, language } = readArguments(argv.slice(2), env);
  const say = words[language];
  const out = (text: string) => stdout.write(`${text}\n`);
  const complain = (text: string) => stderr.write(`${text}\n`);

  switch (command.name) {
    case 'help':
      out(say.help);
      return EXIT.done;
    case 'version':
      out(metadata.version);
      return EXIT.done;
    case 'misused':
      complain(`${command.why}\n\n${say.help}`);
      return EXIT.misused;
  }

  let bytes: Uint8Array;
  try {
    bytes = await readFile(command.file);
  } catch (error) {
    complain(say.unreadable(command.file, reason(error)));
    return EXIT.unwritable;
  }

  const asDocument = command.name === 'check' ? readDocument(bytes) : undefined;
  if (asDocument) {
    out(command.json ? toJson({ ok: true, reconciliation: reconcile(asDocument) }) : say.documentReport(asDocument));
    return EXIT.done;
  }

  const result = publishRecord(bytes);
  if (!result.ok) {
    if (command.json) out(toJson({ ok: false, problems: withSentences(result.problems, language) }));
    else complain(say.refused(command.file, result.problems, language));
    return EXIT.refused;
  }

  let stored: StoreResult | 'checked' = 'checked';
  if (command.name === 'publish') {
    try {
      stored = await store(command.out, heading(result.document), result.files);
    } catch (error) {
      complain(say.unwritable(command.out, reason(error)));
      return EXIT.unwritable;
    }
  }
  if (stored === 'differs' || stored === 'bad-index') {
    complain(stored === 'differs' ? say.differs(result.report.release) : say.badIndex(outOf(command)));
    return EXIT.refused;
  }
  out(command.json ? toJson({ ok: true, outcome: stored, ...result.report }) : say.report(result.report, stored, outOf(command)));
  return EXIT.done;
}

/**
 * The file as a published document, if it is one: that needs no publishing, only checking. Some small files are
 * both; one of which anything is classified as disclosed is a record.
 */
function readDocument(bytes: Uint8Array): ProgressDocument | undefined {
  const json = decode(bytes);
  if (!json.ok) return undefined;
  const parsed = parse(json.value);
  const record = parseRecord(json.value);
  if (!parsed.ok || (record.ok && classify(record.record).some(({ disclosed }) => disclosed))) return undefined;
  return parsed.document;
}

const heading = ({ release: { id, stage, date } }: ProgressDocument) => ({ id, stage, ...(date ? { date } : {}) });
const outOf = (command: Command): string => (command.name === 'publish' ? command.out : '');
const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
const withSentences = (problems: readonly Problem[], language: Language) =>
  problems.map((problem) => ({ ...problem, sentence: sentence(problem, language) }));
/** The system's own code, such as EACCES or ENOSPC; its message may hold more than a path. */
const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';
