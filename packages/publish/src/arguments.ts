import { parseArgs } from 'node:util';
import { FORMS, type Form } from './form.ts';
import { trouble, type Trouble } from './trouble.ts';

export type Language = 'en' | 'zh';

export type Command =
  | { name: 'publish'; file: string; out: string; json: boolean }
  | { name: 'check'; file: string; as: Form | undefined; json: boolean }
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'misused'; trouble: Trouble };

export interface Invocation {
  command: Command;
  language: Language;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  as: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
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

function choose([name, file, ...more]: readonly string[], { out, as, json, help, version }: Values): Command {
  if (version) return { name: 'version' };
  if (help || name === undefined || name === 'help') return { name: 'help' };
  if (name !== 'publish' && name !== 'check') return misused('unknown-command', { command: name });
  if (file === undefined) return misused('no-file', { command: name });
  if (more.length) return misused('too-many-files', { command: name });
  if (name === 'publish') {
    if (as !== undefined) return misused('unknown-option', { option: '--as' });
    return typeof out === 'string' ? { name, file, out, json: json === true } : misused('no-folder');
  }
  if (out !== undefined) return misused('unknown-option', { option: '--out' });
  const form = FORMS.find((each) => each === as);
  return as !== undefined && !form ? misused('unknown-form') : { name, file, as: form, json: json === true };
}

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
