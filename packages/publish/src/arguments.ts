import { parseArgs } from 'node:util';
import type { LocalisedText } from '@planglass/model';
import { FORMS, type Form } from './form.ts';
import { RECORD_FORMS, type Init } from './commands/init.ts';
import { trouble, type Trouble } from './trouble.ts';

export type Language = 'en' | 'zh';

export type Command =
  | ({ name: 'publish'; out: string; accept: boolean } & OfRecord)
  | ({ name: 'check'; as: Form | undefined } & OfRecord)
  | ({ name: 'audit'; certificate?: string; public: boolean } & OfRecord)
  | ({ name: 'prove' } & OfRecord)
  | ({ name: 'verify'; certificate: string } & OfRecord)
  | Init
  | { name: 'scan'; paths: string[]; record: string; decisions?: string; json: boolean; showValues: boolean }
  | ({ name: 'report'; out?: string; internal: boolean; scan?: string } & OfRecord)
  | {
      name: 'withdraw';
      release: string;
      out: string;
      reason: LocalisedText;
      on?: string;
      replacedBy?: string;
      json: boolean;
    }
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'misused'; trouble: Trouble };

/** What a command that reads a record is told; files beside the record have their usual names where none is given. */
export interface OfRecord {
  file: string;
  json: boolean;
  ledger?: string;
  decisions?: string;
  /** Records or documents of other plans that are taken into account. */
  others: readonly string[];
}

export interface Invocation {
  command: Command;
  language: Language;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  as: { type: 'string' },
  form: { type: 'string' },
  from: { type: 'string' },
  record: { type: 'string' },
  'show-values': { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  accept: { type: 'boolean' },
  certificate: { type: 'string' },
  public: { type: 'boolean' },
  ledger: { type: 'string' },
  with: { type: 'string', multiple: true },
  decisions: { type: 'string' },
  internal: { type: 'boolean' },
  scan: { type: 'string' },
  reason: { type: 'string', multiple: true },
  on: { type: 'string' },
  'replaced-by': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Values = { [K in keyof typeof OPTIONS]?: unknown };

/** The words after `planglass`, and the language from `--lang` or the environment. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Invocation {
  // Not strict, since `parseArgs` would explain a wrong option in English only.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  // An empty variable counts as none.
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const asked = languageOf(values.lang);
  const wrong = tokens.find((token) => token.kind === 'option' && isWrong(token));
  return {
    language: asked ?? languageOf(locale) ?? 'en',
    command:
      wrong?.kind === 'option'
        ? misused('unknown-option', { option: wrong.rawName })
        : values.lang !== undefined && !asked
          ? misused('unknown-language')
          : choose(positionals, values),
  };
}

const COMMANDS = [
  'init',
  'publish',
  'check',
  'audit',
  'prove',
  'verify',
  'report',
  'scan',
  'withdraw',
] as const;

/** Options that only some commands take. */
const OWN: Readonly<Record<string, readonly (typeof COMMANDS)[number][]>> = {
  out: ['init', 'publish', 'report', 'withdraw'],
  internal: ['report'],
  scan: ['report'],
  accept: ['publish'],
  as: ['check'],
  form: ['init'],
  from: ['init'],
  certificate: ['audit'],
  public: ['audit'],
  ledger: ['publish', 'check', 'audit', 'prove', 'verify', 'report'],
  decisions: ['publish', 'check', 'audit', 'prove', 'verify', 'report', 'scan'],
  with: ['publish', 'check', 'audit', 'prove', 'verify', 'report'],
  record: ['scan'],
  'show-values': ['scan'],
  reason: ['withdraw'],
  on: ['withdraw'],
  'replaced-by': ['withdraw'],
};

function choose([name, file, ...more]: readonly string[], values: Values): Command {
  const { out, as, json, accept, ledger, decisions, internal, scan, help, version } = values;
  if (version) return { name: 'version' };
  if (help || name === undefined || name === 'help') return { name: 'help' };
  const command = COMMANDS.find((each) => each === name);
  if (!command) return misused('unknown-command', { command: name });
  const foreign = Object.keys(values).find((option) => OWN[option]?.includes(command) === false);
  if (foreign) return misused('unknown-option', { option: `--${foreign}` });
  if (command === 'init') return file === undefined ? chooseInit(values) : misused('init-takes-no-file');
  if (command === 'scan') return chooseScan(file === undefined ? [] : [file, ...more], values);
  if (file === undefined) return misused(command === 'withdraw' ? 'no-release' : 'no-file', { command });
  if (command === 'verify') return chooseVerify([file, ...more], values);
  if (more.length) return misused('too-many-files', { command });
  if (command === 'withdraw') return withdrawal(file, values);
  const of: OfRecord = {
    file,
    json: json === true,
    others: textsOf(values.with),
    ...(typeof ledger === 'string' ? { ledger } : {}),
    ...(typeof decisions === 'string' ? { decisions } : {}),
  };
  if (command === 'report')
    return {
      name: command,
      internal: internal === true,
      ...(typeof out === 'string' ? { out } : {}),
      ...(typeof scan === 'string' ? { scan } : {}),
      ...of,
    };
  if (command === 'prove') return { name: command, ...of };
  if (command === 'audit')
    return {
      name: command,
      public: values.public === true,
      ...(typeof values.certificate === 'string' ? { certificate: values.certificate } : {}),
      ...of,
    };
  if (command === 'publish')
    return typeof out === 'string'
      ? { name: command, out, accept: accept === true, ...of }
      : misused('no-folder', { command });
  const form = FORMS.find((each) => each === as);
  return as !== undefined && !form ? misused('unknown-form') : { name: command, as: form, ...of };
}

function chooseVerify(
  [certificate, file, ...more]: string[],
  { json, ledger, decisions, ...values }: Values,
): Command {
  if (file === undefined || certificate === undefined || more.length) return misused('verify-takes-two');
  return {
    name: 'verify',
    certificate,
    file,
    json: json === true,
    others: textsOf(values.with),
    ...(typeof ledger === 'string' ? { ledger } : {}),
    ...(typeof decisions === 'string' ? { decisions } : {}),
  };
}

function chooseInit({ form, from, out, json }: Values): Command {
  const known = RECORD_FORMS.find((each) => each === form);
  if (form !== undefined && !known) return misused('unknown-record-form');
  return {
    name: 'init',
    json: json === true,
    ...(known ? { form: known } : {}),
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof out === 'string' ? { out } : {}),
  };
}

function chooseScan(paths: string[], { record, decisions, json, ...values }: Values): Command {
  if (!paths.length) return misused('no-paths');
  if (typeof record !== 'string') return misused('no-record');
  return {
    name: 'scan',
    paths,
    record,
    ...(typeof decisions === 'string' ? { decisions } : {}),
    json: json === true,
    showValues: values['show-values'] === true,
  };
}

function withdrawal(release: string, { out, reason, on, 'replaced-by': replacedBy, json }: Values): Command {
  if (typeof out !== 'string') return misused('no-folder', { command: 'withdraw' });
  const texts = textsOf(reason);
  if (!texts.length) return misused('no-reason');
  return {
    name: 'withdraw',
    release,
    out,
    reason: localised(texts),
    ...(typeof on === 'string' ? { on } : {}),
    ...(typeof replacedBy === 'string' ? { replacedBy } : {}),
    json: json === true,
  };
}

/** `zh-Hans=…` for each language, or one text in the document's own. */
function localised(texts: readonly string[]): LocalisedText {
  const tagged = texts.map((text) => /^([a-z]{2,3}(?:-[a-z\d]+)*)=(.+)$/is.exec(text));
  return tagged.every((each) => each !== null)
    ? Object.fromEntries(tagged.map(([, tag, text]) => [tag, text]))
    : texts.join(' ');
}

/** What an option that may be repeated was given. */
const textsOf = (given: unknown): string[] =>
  (Array.isArray(given) ? given : []).filter((each) => typeof each === 'string');

/** An option that does not exist, that lacks its value, or that was given one it has no place for. */
function isWrong({ name, value }: { name: string; value: string | undefined }): boolean {
  if (!Object.keys(OPTIONS).includes(name)) return true;
  const takesText = OPTIONS[name as keyof typeof OPTIONS].type === 'string';
  return takesText ? !value || value.startsWith('-') : value !== undefined;
}

function languageOf(tag: unknown): Language | undefined {
  const [, language] = (typeof tag === 'string' && /^(en|zh)(?![a-z])/i.exec(tag)) || [];
  return language?.toLowerCase() as Language | undefined;
}

const misused = (code: Trouble['code'], args: Trouble['args'] = {}): Command => ({
  name: 'misused',
  trouble: trouble(code, args),
});
