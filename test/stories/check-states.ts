import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import { directionOf } from '@planglass/model';
import type { AllWords } from '@planglass/view';
import { createWidget } from '../../stories/show.ts';
import { STATES, type State, type Widget } from '../../stories/states.ts';
import { ALL_WORDS, zh } from './all-words.ts';
import { readText, squeeze } from './reader.ts';

/** axe is slow: where another engine has checked a state already, one language is enough. */
const inChromium = navigator.userAgent.includes('Chrome/');
const complaints: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    complaints.push(`${level}: ${parts.join(' ')}`);
    original(...parts);
  };
}

/** Tests of every state of a widget, in every language; a file of its own for each keeps within the runner's limits. */
export function checkStates(widget: Widget): void {
  describe(`<${widget}>`, () => {
    for (const state of STATES.filter((each) => each.widget === widget)) {
      for (const words of ALL_WORDS) {
        it(`${state.id}, ${words.language}`, async () => {
          complaints.length = 0;
          const requests = performance.getEntriesByType('resource').length;
          const element = await show(state, words);
          const text = readText(element);
          const missing = state.says(words).filter((said) => !squeeze(text).includes(squeeze(said)));
          expect(missing, `not found in: ${text}`).to.deep.equal([]);
          expect(state.neverSays(words).filter((said) => text.includes(said))).to.deep.equal([]);
          if (inChromium || words === zh) await expect(element).to.be.accessible();
          expect(complaints).to.deep.equal([]);
          const foreign = performance
            .getEntriesByType('resource')
            .slice(requests)
            .filter(({ name }) => new URL(name).host !== location.host);
          expect(foreign.map(({ name }) => name)).to.deep.equal([]);
        });
      }
    }
  });
}

/** English and Arabic are read on a dark page, so that axe looks at the colours of both. */
const pageOf = ({ language }: AllWords): string =>
  /^(en|ar)/.test(language) ? 'background: #14181d; color: #e6e9ee' : 'background: #fff; color: #16202b';

/** The widget in a page of that language, once it says what it should, or has had the time to. */
async function show(state: State, words: AllWords): Promise<Element> {
  const page = await fixture(
    html`<div lang=${words.language} dir=${directionOf(words.language)} style=${pageOf(words)}></div>`,
  );
  const element = createWidget(state);
  page.append(element);
  const says = (): boolean =>
    state.says(words).every((said) => squeeze(readText(element)).includes(squeeze(said)));
  await waitUntil(says, undefined, { timeout: 1500, interval: 10 }).catch(() => undefined);
  return element;
}
