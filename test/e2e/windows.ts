import type { Browser } from 'puppeteer-core';
import type { Engine } from '../browsers/find.ts';
import { launchChromium, launchFirefox } from './chromium.ts';
import { launchWebKit } from './webkit.ts';

/** A browser window of any engine, with what the tests need of it. */
export interface Window {
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page. */
  run<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

export const launchWindow: Record<Engine, () => Promise<Window>> = {
  Chromium: async () => puppeteerWindow(await launchChromium()),
  Firefox: async () => puppeteerWindow(await launchFirefox()),
  WebKit: launchWebKit,
};

async function puppeteerWindow(browser: Browser): Promise<Window> {
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    run: async <T>(body: string) => (await page.evaluate(`(() => { ${body} })()`)) as T,
    close: () => browser.close(),
  };
}

/** Asks until the answer is no longer false; an error that says what was waited for after a minute, which no page takes on a busy machine. */
export async function until(what: string, ask: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not within a minute: ${what}.`);
}
