import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { PROGRAMS, requireProgram } from './find.ts';

/** A WebKitWebDriver that answers on a loopback port, with a display of its own. */
export interface WebKitDriver {
  port: number;
  miniBrowser: string;
  stop(): void;
}

const START_LIMIT_MS = 30_000;

/** Starts Xvfb and WebKitWebDriver, and waits until the driver answers. Both end with this process. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const stop = (): void =>
    children
      .splice(0)
      .reverse()
      .forEach(({ pid }) => pid !== undefined && endGroup(pid));
  // `exit` also comes after SIGINT, which the test runner handles itself.
  process.once('exit', stop);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

  const display = await startDisplay(children);
  const port = await freePort();
  const driver = spawn(
    requireProgram(PROGRAMS.webkitDriver),
    [`--port=${port}`, '--host=127.0.0.1'],
    // Its own process group, so that the browsers it starts end with it.
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    },
  );
  children.push(driver);
  await answers(driver, `http://127.0.0.1:${port}/status`);
  return { port, miniBrowser: requireProgram(PROGRAMS.miniBrowser), stop };
}

/** Starts Xvfb on a display that it chooses itself, so that several runs do not meet. */
async function startDisplay(children: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn(requireProgram(PROGRAMS.xvfb), args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(xvfb);
  const [number] = await Promise.race([
    once(xvfb.stdout, 'data', { signal: AbortSignal.timeout(START_LIMIT_MS) }),
    once(xvfb, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with code ${code} before it named its display.`);
    }),
  ]);
  return `:${String(number).trim()}`;
}

async function answers(driver: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; await delay(100)) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`WebKitWebDriver did not answer on ${url} within ${START_LIMIT_MS / 1000} s.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no free port.');
  return address.port;
}

/** Ends the process group that this process leads, if it is still there. */
export function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
