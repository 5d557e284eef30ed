import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { ENGINES, type Engine } from '../browsers/find.ts';
import { serveReporting, type ReportingServer } from './reporting-server.ts';
import { launchWindow, until, type Window } from './windows.ts';

const engines = (process.env['TEST_ENGINES']?.split(',') ?? ENGINES) as Engine[];
const PAGES = ['baicheng', 'example-city', 'all-states'].flatMap((name) => [
  `/plan/${name}.html`,
  `/en/plan/${name}.html`,
]);
/** Breaks the policy in two ways, so that silence elsewhere means something. */
const BROKEN = '<!doctype html><title>Broken</title><p style="color: red">Inline</p><script>void 0</script>';
/** Reports come after the page has loaded, and nothing says that there will be no more. */
const REPORTS_MS = 400;

/** Links a theme that the self-hosted folder has, as a page would, and elder mode on top. */
const DRESS = `
  const link = (name) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = '/planglass/themes/' + name + '.css';
    document.head.append(element);
  };
  ['gov-cn', 'elder'].forEach(link);`;
const DRESSED = `
  const { fontFamily, fontSize } = getComputedStyle(document.querySelector('plan-report').shadowRoot.querySelector('.frame'));
  return fontFamily.includes('PingFang SC') && parseFloat(fontSize) >= 18;`;

const RENDERED = `
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('plan-'));
  return widgets.map((widget) => ({
    name: widget.localName,
    shown: widget.shadowRoot?.querySelector('[part~="widget"]')?.textContent.trim().length ?? 0,
  }));`;

/** Opens the first table and asks for its files; returns whether it has them. A file that is saved goes nowhere here. */
const DOWNLOADED = `
  HTMLAnchorElement.prototype.click = () => {};
  const roots = (root) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []);
  const fold = roots(document).map((root) => root.querySelector('details.table')).find(Boolean);
  fold.open = true;
  const buttons = fold.querySelectorAll('[data-format]');
  for (const button of buttons) button.click();
  return buttons.length;`;

for (const engine of engines) {
  describe(`the demo under its policy in ${engine}`, () => {
    let server: ReportingServer;
    let window: Window;

    before(async () => {
      server = await serveReporting('dist/demo', { '/broken': BROKEN });
      window = await launchWindow[engine]();
    });
    after(async () => {
      await window.close();
      await server.close();
    });

    test('a page that breaks the policy is reported', async () => {
      await window.open(`${server.address}/broken`);
      let reports = 0;
      await until('two reports', () => (reports += server.takeReports().length) >= 2);
    });

    for (const path of PAGES) {
      test(`${path} renders its widgets and violates nothing`, async () => {
        await delay(REPORTS_MS);
        server.takeReports();
        await window.open(server.address + path);
        type Shown = { name: string; shown: number }[];
        const rendered = async (): Promise<boolean> => {
          const widgets = await window.run<Shown>(RENDERED);
          return widgets.length > 0 && widgets.every(({ shown }) => shown > 0);
        };
        await until(`all widgets of ${path} show something`, rendered);
        await until('the files of a table', async () => (await window.run<number>(DOWNLOADED)) === 4);
        await delay(REPORTS_MS);
        assert.deepEqual(server.takeReports(), []);
      });
    }

    test('a theme from the self-hosted folder is worn, and violates nothing', async () => {
      await window.open(`${server.address}/plan/baicheng.html`);
      await until('the report is there', () => window.run<boolean>(`return !!document.querySelector('plan-report')?.shadowRoot?.querySelector('.frame')`)); // prettier-ignore
      await window.run(DRESS);
      await until('the report wears it', () => window.run<boolean>(DRESSED));
      await delay(REPORTS_MS);
      assert.deepEqual(server.takeReports(), []);
    });
  });
}
