import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { serve } from '../../../demo/serve.ts';
import { readAccessibilityTree } from '../accessibility.ts';
import { launchChromium, open } from '../chromium.ts';
import { FOUND } from '../found.ts';
import { SERIALISE } from '../serialise.ts';
import { launchWindow, until } from '../windows.ts';
import { ALIKE, leaking, pairOf } from './alike.ts';
import { RENDERED, Sites } from './sites.ts';

/** Whether what makes groups pressable is loaded, which then makes all of them so. */
const CHOOSABLE = `${FOUND} return found('.pick').length > 0 && found('.choices [role="status"]').length > 0;`;

/** Presses a group, or takes the last entry of a list; says whether there was one. */
const choose = (selector: string, at: number): string => `${FOUND}
const element = found('${selector}')[${at}];
if (element?.localName === 'select') {
  element.selectedIndex = element.options.length - 1;
  element.dispatchEvent(new Event('change'));
} else element?.click();
return element !== undefined;`;

/** What says and shows what has been chosen. */
const CHOSEN = `${FOUND} return found('.lit, .dim, [aria-pressed], [role="status"]').map((each) =>
  [each.localName, each.className, each.getAttribute('aria-pressed'), each.textContent].join(' ')).join('\\n');`;

describe('what else can be seen of the worlds, in Chromium', () => {
  const sites = new Sites();
  after(() => sites.remove());

  for (const alike of ALIKE)
    test(`accessibility tree, requests and console are the same: ${alike.name}`, async () => {
      const [own, other] = await observe(sites.make(pairOf(alike)));
      assert.ok(own!.accessible.length > 1000 && own!.requests.length > 2);
      assert.deepEqual(other, own);
      assert.deepEqual(own!.complaints, []);
    });

  for (const alike of ALIKE)
    test(`whatever a visitor presses or chooses highlights and shows the same: ${alike.name}`, async () => {
      const [own, other] = await chooseAll(sites.make(pairOf(alike)));
      assert.ok(
        own!.some((each) => / pick true /.test(each)),
        'something is pressed',
      );
      assert.deepEqual(other, own);
    });

  test('documents of two worlds that show a withheld figure have other accessibility trees', async () => {
    const [own, other] = await observe(sites.make(leaking()));
    assert.notEqual(own!.accessible, other!.accessible);
  });
});

/** What each page says and shows after each group has been pressed, and after each list of a filter has been used. */
async function chooseAll(folders: readonly string[]): Promise<string[][]> {
  const window = await launchWindow.Chromium();
  try {
    const all: string[][] = [];
    for (const folder of folders) {
      const site = await serve(folder, 0);
      try {
        await window.open(`${site.address}/choices.html`);
        await until('every widget shows the document', () => window.run<boolean>(RENDERED));
        await until('every group can be pressed', () => window.run<boolean>(CHOOSABLE));
        const seen: string[] = [];
        for (const selector of ['.pick', 'select'])
          for (let at = 0; await window.run<boolean>(choose(selector, at)); at++)
            seen.push(await window.run<string>(CHOSEN));
        all.push([...seen, await window.run<string>(SERIALISE)]);
      } finally {
        await site.close();
      }
    }
    return all;
  } finally {
    await window.close();
  }
}

/** What else can be seen of each page in Chromium; addresses without the port, which the system gives. */
async function observe(folders: readonly string[]) {
  const browser = await launchChromium();
  try {
    const seen = [];
    for (const folder of folders) {
      const site = await serve(folder, 0);
      try {
        const { page, traces } = await open(browser, `${site.address}/`);
        const tree = await readAccessibilityTree(page);
        const requests = traces.requests.map((address) => address.replace(site.address, '')).sort();
        seen.push({ accessible: JSON.stringify(tree), requests, complaints: traces.complaints });
        await page.close();
      } finally {
        await site.close();
      }
    }
    return seen;
  } finally {
    await browser.close();
  }
}
