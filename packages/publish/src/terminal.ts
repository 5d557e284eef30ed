import { createInterface } from 'node:readline';
import type { Language } from './arguments.ts';
import type { Progress, Stage } from './progress.ts';
import { terminalWords } from './words/terminal.ts';

export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** The person at the terminal, where there is one. */
export interface Terminal {
  /** Draws how far the work has come, for a person who has waited for a second; elsewhere it says nothing. */
  progress: Progress;
  /** Shows what there is to decide, and whether the person agrees; undefined where nobody is there to be asked. */
  ask(shown: string): Promise<boolean | undefined>;
  /** Tells something besides the answer, whether a person is there or not. */
  say(text: string): void;
  /** Wipes what was drawn. */
  clear(): void;
}

export interface Ends {
  stdin?: NodeJS.ReadableStream & { isTTY?: boolean };
  stderr: Stream;
  /** Milliseconds since some fixed moment. */
  now?: () => number;
}

const PATIENCE = 1_000;
const BETWEEN = 100;
const WIDTH = 30;
const WIPE = '\r\u001b[2K';

export function terminalOf(
  { stdin, stderr, now = () => performance.now() }: Ends,
  language: Language,
): Terminal {
  const say = terminalWords[language];
  const isThere = stderr.isTTY === true;
  const begun = now();
  let drawn: number | undefined;
  const clear = (): void => {
    if (drawn !== undefined) stderr.write(WIPE);
    drawn = undefined;
  };
  return {
    clear,
    progress(stage: Stage, done: number, total?: number, failed = 0) {
      const time = now();
      if (!isThere || time - begun < PATIENCE || (drawn !== undefined && time - drawn < BETWEEN)) return;
      drawn = time;
      const failures = failed ? `  ✗ ${failed}` : '';
      stderr.write(`${WIPE}${say.stages[stage]} ${total === undefined ? done : bar(done, total)}${failures}`);
    },
    say(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    async ask(shown) {
      if (!isThere || stdin?.isTTY !== true) return undefined;
      clear();
      stderr.write(`${shown}\n\n${say.agree} `);
      const answer = await firstLine(stdin);
      return /^\s*(y|yes|是|好|同意)\s*$/i.test(answer);
    },
  };
}

function bar(done: number, total: number): string {
  const filled = Math.floor((WIDTH * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`;
}

/** The first line of an input; empty where it ends before one. */
async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input })) return line;
  return '';
}
