import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { missingPrograms, type Needed } from './find.ts';

const PACKAGES = [
  'chromium',
  'firefox-esr',
  'webkit2gtk-driver',
  'xvfb',
  'fonts-noto-cjk',
  'glpk-utils',
  'make',
  'python3',
];
const UPDATE = ['apt-get', 'update'];
const INSTALL = ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES];

/**
 * Makes sure that the browsers of `engines` are there: installs them as root on Debian.
 * Returns nothing when all are there, otherwise a text that names what is missing and the fix.
 */
export function provideBrowsers(engines: readonly Needed[]): string | undefined {
  // A variable that names no program is the user's to correct; nothing we install would be used.
  const installable = missingPrograms(engines).some((program) => !process.env[program.variable]);
  if (installable && mayInstall()) {
    console.log(`Browsers are missing; installing them: ${INSTALL.join(' ')}`);
    run(UPDATE);
    run(INSTALL);
  }
  const missing = missingPrograms(engines);
  return missing.length === 0 ? undefined : explain(missing);
}

/** What is missing, the command that installs it, and what to do on another system. */
export function explain(
  missing: readonly { engine: Needed; variable: string }[],
  env: NodeJS.ProcessEnv = process.env,
): string {
  const engines = [...new Set(missing.map((program) => program.engine))];
  return [
    `The tests cannot start, because these are not installed: ${engines.join(', ')}.`,
    `On Debian, run: sudo ${UPDATE.join(' ')} && sudo ${INSTALL.join(' ')}`,
    `On another system, install them and name their programs in ${missing.map((p) => p.variable).join(', ')}.`,
    ...missing
      .filter((p) => env[p.variable])
      .map((p) => `${p.variable} is set, but ${env[p.variable]} is no program.`),
    'To run only some engines: pnpm test --engines Chromium,Firefox. Without any browser: pnpm test --only node',
  ].join('\n');
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && isDebian();
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run([command, ...args]: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command!, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
