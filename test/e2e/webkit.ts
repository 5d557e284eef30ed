import { startWebKitDriver } from '../browsers/webkit.ts';

/** One WebKit window, driven over the W3C WebDriver protocol. */
export interface WebKitSession {
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page; an async body may return a promise. */
  run<T>(body: string): Promise<T>;
  resize(width: number, height: number): Promise<void>;
  /** The visible part of the page as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts WebKit with a display of its own. */
export async function launchWebKit(): Promise<WebKitSession> {
  const driver = await startWebKitDriver();
  const base = `http://127.0.0.1:${driver.port}/session`;
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(base + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId } = await send<{ sessionId: string }>('POST', '', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: driver.miniBrowser, args: ['--automation'] },
      },
    },
  });
  const at = `/${sessionId}`;
  return {
    open: (url) => send('POST', `${at}/url`, { url }),
    run: (script) => send('POST', `${at}/execute/sync`, { script, args: [] }),
    resize: (width, height) => send('POST', `${at}/window/rect`, { width, height }),
    screenshot: async () => Buffer.from(await send<string>('GET', `${at}/screenshot`), 'base64'),
    close: async () => {
      await send('DELETE', at);
      driver.stop();
    },
  };
}
