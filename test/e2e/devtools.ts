import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { OldChromium } from '../browsers/chromium-92.ts';

/** The first page of a browser that puppeteer is too new for, over the bare DevTools protocol. */
export interface DevToolsPage {
  /** `Chrome/92.0.4512.0` and the like. */
  version: string;
  /** Console messages, uncaught errors and entries of the browser's own log, in order. */
  complaints: string[];
  open(address: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  params?: { entry?: { text: string }; args?: { value?: unknown }[]; exceptionDetails?: { text: string } };
  result?: { result?: { value?: unknown } };
  error?: { message: string };
}

export async function launchDevTools({ executablePath, args, env }: OldChromium): Promise<DevToolsPage> {
  const child = spawn(executablePath, ['--headless', '--remote-debugging-port=0', ...args, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const origin = await debuggingAddress(child);
  const { Browser: version } = (await (await fetch(`${origin}/json/version`)).json()) as { Browser: string };
  const targets = (await (await fetch(`${origin}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const target = targets.find(({ type }) => type === 'page');
  if (!target) throw new Error('The browser has no page.');

  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await once(socket, 'open');
  const complaints: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else complaints.push(...complaintOf(message));
  });

  let sent = 0;
  const send = (method: string, params: object = {}): Promise<Message> =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, (message) => {
        waiting.delete(id);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);

  return {
    version,
    complaints,
    open: async (url) => void (await send('Page.navigate', { url })),
    evaluate: async <T>(expression: string) =>
      (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.result?.value as T,
    close: async () => {
      socket.close();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function complaintOf({ method, params }: Message): string[] {
  if (method === 'Log.entryAdded') return [params?.entry?.text ?? ''];
  if (method === 'Runtime.consoleAPICalled')
    return [(params?.args ?? []).map(({ value }) => String(value)).join(' ')];
  return method === 'Runtime.exceptionThrown' ? [params?.exceptionDetails?.text ?? ''] : [];
}

/** What the browser prints when it is ready: `DevTools listening on ws://127.0.0.1:PORT/…`. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr?.on('data', (part) => {
      printed += String(part);
      const found = /DevTools listening on ws:\/\/([^/]+)\//.exec(printed);
      if (found) resolve(`http://${found[1]}`);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The browser ended before it was ready: ${printed}`)));
  });
}
