import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, PROGRAMS, requireProgram } from '../browsers/find.ts';

export const launchChromium = (): Promise<Browser> =>
  launch({ executablePath: requireProgram(PROGRAMS.chromium), args: CHROMIUM_FLAGS });

export const launchFirefox = (): Promise<Browser> =>
  launch({ browser: 'firefox', executablePath: requireProgram(PROGRAMS.firefox) });

/** Everything that a page does besides showing itself. */
export interface Traces {
  /** Addresses in the order in which they were asked for. */
  requests: string[];
  /** Console messages, uncaught errors and violations of the policy. */
  complaints: string[];
}

/** Opens an address in a new page and waits until nothing is fetched any more. */
export async function open(browser: Browser, address: string): Promise<{ page: Page; traces: Traces }> {
  const page = await browser.newPage();
  const traces: Traces = { requests: [], complaints: [] };
  page.on('request', (request) => traces.requests.push(request.url()));
  page.on('console', (message) => traces.complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => traces.complaints.push(String(error)));
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`violated ${violatedDirective} ${blockedURI}`),
    ),
  );
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, traces };
}
