import type { Browser } from 'puppeteer-core';
import { setTimeout as delay } from 'node:timers/promises';
import type { Engine } from '../browsers/find.ts';
import { launchChromium, launchFirefox } from '../e2e/chromium.ts';
import { launchWebKit } from '../e2e/webkit.ts';

/** A browser that takes pictures of whole pages. */
export interface Camera {
  /** Opens a page in a window of that many CSS pixels, and waits until it says that it is ready. */
  open(address: string, width: number): Promise<void>;
  shoot(): Promise<Uint8Array>;
  /** Shows pages as on paper, or in a visitor's own colours; without a name as usual. */
  emulate?(media?: 'print' | 'forced-colors'): Promise<void>;
  print?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const HEIGHT = 900;
const SETTLE_MS = 800;
/** As `stories/ready.ts` says it. */
const READY = 'document.documentElement.dataset.ready === "true"';

export const launchCamera: Record<Engine, () => Promise<Camera>> = {
  Chromium: async () => {
    const camera = await puppeteerCamera(await launchChromium());
    const session = await camera.page.createCDPSession();
    return {
      ...camera,
      emulate: (media) =>
        session.send('Emulation.setEmulatedMedia', {
          media: media === 'print' ? media : '',
          features: [{ name: 'forced-colors', value: media === 'forced-colors' ? 'active' : '' }],
        }),
      print: () => camera.page.pdf({ format: 'A4', printBackground: true }),
    };
  },
  Firefox: async () => puppeteerCamera(await launchFirefox()),
  WebKit: async () => {
    const session = await launchWebKit();
    return {
      open: async (address, width) => {
        // A window has a least width, and shows only what fits: the page is as tall as its window.
        await session.resize(width, HEIGHT);
        await session.open(address);
        while (!(await session.run(`return ${READY}`))) await delay(50);
        const height = await session.run<number>('return document.documentElement.scrollHeight');
        await session.resize(width, height + 100);
        await delay(SETTLE_MS);
      },
      shoot: () => session.screenshot(),
      close: () => session.close(),
    };
  },
};

async function puppeteerCamera(browser: Browser) {
  const page = await browser.newPage();
  return {
    page,
    open: async (address: string, width: number) => {
      await page.setViewport({ width, height: HEIGHT });
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(READY);
    },
    shoot: () => page.screenshot({ fullPage: true }),
    close: () => browser.close(),
  };
}
