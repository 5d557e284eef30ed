import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve, type Serving } from '../../demo/serve.ts';
import { unpackChromium92, type OldChromium } from '../browsers/chromium-92.ts';
import { launchDevTools, type DevToolsPage } from './devtools.ts';
import { FOUND } from './found.ts';
import { until } from './windows.ts';

const WIDGETS = `[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('plan-'))`;
const RENDERED = `document.readyState === 'complete' && ${WIDGETS}.length > 0 &&
  ${WIDGETS}.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="widget"]'))`;
/** Characters on the page, also in widgets inside of widgets. */
const LENGTH = `(() => {
  const read = (node) => node.nodeType === 3 ? node.data.trim().length
    : [...(node.shadowRoot ?? node).childNodes].reduce((sum, child) => sum + read(child), 0);
  return ${WIDGETS}.reduce((sum, widget) => sum + read(widget), 0);
})()`;

/** Opens every table, and says whether each has its downloads. */
const OPENED = `(() => { ${FOUND}
  return found('details.table').map((each) => { each.open = true; return each.querySelector('.closer') !== null; }).every(Boolean);
})()`;

/** Takes every picture that the page offers, and keeps what is handed to the browser to be saved; says how many there are. */
const TAKEN = `(() => { ${FOUND}
  if (!window.taken) {
    window.taken = [];
    URL.createObjectURL = (file) => {
      createImageBitmap(file).then(({ width, height }) => taken.push([width, height]));
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    window.offered = found('[data-format="png"]');
    offered.forEach((button) => button.click());
  }
  return [offered.length, taken];
})()`;

const elsewhere = process.platform !== 'linux' || process.arch !== 'x64';

describe('the demo in Chromium 92', { skip: elsewhere && 'It exists for Linux on x64 alone.' }, () => {
  let portal: Serving;
  let old: OldChromium;
  let page: DevToolsPage;

  before(async () => {
    portal = await serve('dist/demo', 0);
    old = unpackChromium92();
    page = await launchDevTools(old);
  });
  after(async () => {
    await page.close();
    await portal.close();
    old.remove();
  });

  test('is the browser that it says it is', () => {
    assert.match(page.version, /Chrome\/92\./);
  });

  for (const path of ['/plan/baicheng.html', '/en/plan/example-city.html', '/plan/all-states.html']) {
    test(`${path} shows all its widgets, and nothing complains`, async () => {
      await page.open(portal.address + path);
      const here = `location.pathname === '${path}'`;
      await until(`all widgets of ${path}`, () => page.evaluate<boolean>(`${here} && ${RENDERED}`));
      await until(
        'more than two thousand characters',
        async () => (await page.evaluate<number>(LENGTH)) > 2000,
      );
      assert.deepEqual(page.complaints, []);
    });
  }

  test('every picture can be taken from a page, and nothing complains', async () => {
    const path = '/plan/baicheng.html';
    await page.open(portal.address + path);
    const here = `location.pathname === '${path}'`;
    await until('all widgets', () => page.evaluate<boolean>(`${here} && ${RENDERED}`));
    await until('all tables', () => page.evaluate<boolean>(OPENED));
    const pictures = async (): Promise<[number, [number, number][]]> => page.evaluate(TAKEN);
    await until('all pictures', async () => {
      const [offered, taken] = await pictures();
      return offered > 0 && taken.length === offered;
    });
    for (const [width, height] of (await pictures())[1])
      assert.ok(width > 300 && height > 100, `${width} × ${height}`);
    assert.deepEqual(page.complaints, []);
  });
});
