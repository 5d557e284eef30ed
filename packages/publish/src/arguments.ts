import { parseArgs } from 'node:util';

export type Language = 'en' | 'zh';

export type Command =
  | { name: 'publish'; file: string; out: string; json: boolean }
  | { name: 'check'; file: string; json: boolean }
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'misused'; why: string };

export interface Invocation {
  command: Command;
  language: Language;
}

/** The words after `planglass`, and the language from `--lang` or the environment. */
export function readArguments(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Invocation {
  const locale = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  const fallback: Language = locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    const language = values.lang === undefined ? fallback : values.lang.startsWith('zh') ? 'zh' : 'en';
    return { command: choose(positionals, values), language };
  } catch (error) {
    return { command: { name: 'misused', why: (error as Error).message }, language: fallback };
  }
}

interface Options {
  out?: string | undefined;
  json: boolean;
  help: boolean;
  version: boolean;
}

function choose([name, file, ...more]: readonly string[], { out, json, help, version }: Options): Command {
  if (version) return { name: 'version' };
  if (help || name === undefined || name === 'help') return { name: 'help' };
  if (name !== 'publish' && name !== 'check') return misused(`There is no command “${name}”.`);
  if (file === undefined) return misused(`“${name}” needs a file: planglass ${name} FILE`);
  if (more.length) return misused(`“${name}” takes one file, and was given ${more.length + 1}.`);
  if (name === 'check') return { name, file, json };
  if (out === undefined) return misused('“publish” needs a folder to write to: --out DIR');
  return { name, file, out, json };
}

const misused = (why: string): Command => ({ name: 'misused', why });
