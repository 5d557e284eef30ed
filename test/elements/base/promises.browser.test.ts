import { expect } from '@open-wc/testing';
import { words } from '@planglass/view/words/en';
import { answer, compose, createGauge, newAddress, untilSays } from './page.ts';

const WIDGETS = ['plan-gauge', 'plan-breakdown', 'plan-withheld'] as const;
const DOCUMENT = compose({
  indicators: [{ id: 'a', name: 'Forest cover', actual: { state: 'withheld', confStatus: 'N' } }],
});

describe('widgets on a page', () => {
  it('leave no cookie and nothing in any storage, write nothing to the console and send nothing', async () => {
    const said: unknown[] = [];
    const sent: string[] = [];
    const { sendBeacon } = navigator;
    navigator.sendBeacon = (url) => sent.push(String(url)) > 0;
    const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const original = levels.map((level) => console[level]);
    for (const level of levels) console[level] = (...parts: unknown[]) => void said.push(parts);
    const before = [document.cookie, localStorage.length, sessionStorage.length];
    const network = answer(JSON.stringify(DOCUMENT), new TypeError('offline'));
    const src = newAddress();
    try {
      const page = (await createGauge({ src })).parentElement as Element;
      for (const name of WIDGETS) {
        const widget = Object.assign(document.createElement(name), { src });
        page.append(widget);
        await widget.updateComplete;
      }
      const last = page.lastElementChild as HTMLElementTagNameMap['plan-withheld'];
      await untilSays(last, 'Forest cover');
      await last.reload();
      await untilSays(last, words.states.stale);
    } finally {
      network.restore();
      navigator.sendBeacon = sendBeacon;
      levels.forEach((level, index) => Object.assign(console, { [level]: original[index] }));
    }
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(await caches.keys()).to.deep.equal([]);
    expect(network.requests).to.have.length(2);
    expect(said).to.deep.equal([]);
    expect(sent).to.deep.equal([]);
  });
});
