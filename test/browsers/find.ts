import { accessSync, constants } from 'node:fs';

/** The three engines in which the browser tests run. */
export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type Engine = (typeof ENGINES)[number];

/** What tests need installed: an engine, the independent solver that the audit is compared with, or what the guide's recipes are run by. */
export type Needed = Engine | 'GLPK' | 'Make' | 'Python';

/** A program the tests start: the variable that names it, and where it usually is. */
interface Program {
  engine: Needed;
  variable: string;
  candidates: readonly string[];
}

const MINI_BROWSER = 'webkit2gtk-4.1/MiniBrowser';

export const PROGRAMS = {
  chromium: {
    engine: 'Chromium',
    variable: 'CHROMIUM_PATH',
    candidates: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    engine: 'Firefox',
    variable: 'FIREFOX_PATH',
    candidates: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkitDriver: {
    engine: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    candidates: ['/usr/bin/WebKitWebDriver'],
  },
  miniBrowser: {
    engine: 'WebKit',
    variable: 'MINIBROWSER_PATH',
    candidates: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((arch) => `/usr/lib/${arch}/${MINI_BROWSER}`),
  },
  glpsol: {
    engine: 'GLPK',
    variable: 'GLPSOL_PATH',
    candidates: ['/usr/bin/glpsol', '/opt/homebrew/bin/glpsol'],
  },
  make: {
    engine: 'Make',
    variable: 'MAKE_PATH',
    candidates: ['/usr/bin/make', '/opt/homebrew/bin/gmake'],
  },
  python: {
    engine: 'Python',
    variable: 'PYTHON_PATH',
    candidates: ['/usr/bin/python3', '/opt/homebrew/bin/python3'],
  },
  xvfb: { engine: 'WebKit', variable: 'XVFB_PATH', candidates: ['/usr/bin/Xvfb'] },
} satisfies Record<string, Program>;

/** Absolute path of the program, or undefined where it is not installed. */
export function findProgram(program: Program, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env[program.variable];
  // A variable that is set decides alone: falling back to another browser would hide a misspelt path.
  const candidates = named ? [named] : program.candidates;
  return candidates.find(isExecutable);
}

/** Absolute path of the program; an error that names the fix where it is missing. */
export function requireProgram(program: Program): string {
  const found = findProgram(program);
  if (!found) throw new Error(`${program.engine} is not installed, or ${program.variable} names no program.`);
  return found;
}

export function missingPrograms(engines: readonly Needed[], env: NodeJS.ProcessEnv = process.env): Program[] {
  return Object.values(PROGRAMS).filter(
    (program) => engines.includes(program.engine) && !findProgram(program, env),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs as root, and asks nothing of any other host by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
