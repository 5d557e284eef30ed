import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildDemo } from './build.ts';
import { serve } from './serve.ts';

const USAGE = `Usage: pnpm start [--port PORT]

Publishes the example records, builds the demonstration portal and serves it on this machine.
  --port PORT   a free port; without it the first free one from 4173 upwards`;

/** The record whose report is printed in full; of the examples the first line is enough. */
const PLAN = 'baicheng-2023';

/** The port of the command line, undefined without one; ends the process after a mistake. */
function readPort(): number | undefined {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' } } });
    if (values.port === undefined) return undefined;
    const port = Number(values.port);
    if (/^\d+$/.test(values.port) && port <= 65535) return port;
    throw new Error(`--port ${values.port} is not a port: give a whole number from 0 to 65535.`);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Opens the address in a browser where there is a desktop; without one the printed address is enough. */
function openBrowser(address: string): void {
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI || !process.stdout.isTTY) return;
  const [opener, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open'];
  const child = spawn(opener as string, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const port = readPort();
console.log('Building the widgets and the portal, publishing the example records …');
try {
  const { folder, reports } = await buildDemo();
  const { [PLAN]: plan, ...examples } = reports;
  console.log(`\n${plan}\n\nExamples`);
  for (const report of Object.values(examples)) console.log(`  ${report.split('\n', 1)[0]}`);
  const { address, close } = await serve(folder, port);
  console.log(`\nThe portal is at ${address}/ (Chinese) and ${address}/en/ (English).`);
  console.log('Stop it with Ctrl-C.');
  openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `Port ${port ?? ''} is taken: choose another with --port.` : message);
  process.exitCode = 1;
}
