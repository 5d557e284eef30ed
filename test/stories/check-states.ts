import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import { directionOf } from '@planglass/model';
import type { EveryWord } from '@planglass/view';
import { createWidget } from '../../stories/show.ts';
import { RECORDS } from '../../stories/states/documents.ts';
import { STATES, type State, type Widget } from '../../stories/states.ts';
import { ALL_WORDS } from '../all-words.ts';
import { wear } from '../elements/wear.ts';
import { readText, squeeze } from './reader.ts';

const all = Object.values(ALL_WORDS);
/**
 * axe is slow. It looks at one sheet of the states, in Chromium in each language and theme, and in the other engines once;
 * the records are large, and looked at one by one in one language.
 */
const inChromium = navigator.userAgent.includes('Chrome/');
const SHEETS = inChromium ? all : [ALL_WORDS['zh-Hans']];
const THEMES = inChromium ? [['light'], ['dark'], ['gov-cn'], ['high-contrast'], ['gov-cn', 'elder']] : [];
/** A theme sets colours, sizes and typefaces, and nothing else; what it can break is what these rules look at. */
const RULES_OF_STYLE = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
/** What a page of many reports cannot keep, and a page of one does. */
const ONE_OF_EACH = ['landmark-no-duplicate-banner', 'landmark-unique'];
const complaints: string[] = [];

const records = new Set<unknown>(Object.values(RECORDS));
const isRecord = ({ source }: State): boolean => source.from === 'property' && records.has(source.document);

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
    const states = STATES.filter((each) => each.widget === widget);
    for (const state of states) {
      for (const words of all) {
        it(`${state.id}, ${words.language}`, async () => {
          complaints.length = 0;
          const requests = performance.getEntriesByType('resource').length;
          const element = await show(state, words);
          const text = readText(element);
          const missing = state.says(words).filter((said) => !squeeze(text).includes(squeeze(said)));
          expect(missing, `not found in: ${text}`).to.deep.equal([]);
          expect(state.neverSays(words).filter((said) => text.includes(said))).to.deep.equal([]);
          if (isRecord(state) && words === ALL_WORDS['zh-Hans']) await expect(element).to.be.accessible();
          expect(complaints).to.deep.equal([]);
          const foreign = performance
            .getEntriesByType('resource')
            .slice(requests)
            .filter(({ name }) => new URL(name).host !== location.host);
          expect(foreign.map(({ name }) => name)).to.deep.equal([]);
        });
      }
    }

    for (const words of SHEETS)
      it(`a sheet of the states is accessible, ${words.language}`, async () => {
        const page = await pageIn(words);
        const small = states.filter((state) => !isRecord(state));
        const shown = small.map(createWidget);
        page.append(...shown);
        await waitUntil(() => says(page, small, words), undefined, { timeout: 5000, interval: 200 });
        await expect(page).to.be.accessible({ ignoredRules: ONE_OF_EACH });

        for (const themes of THEMES) {
          const undress = await wear(...themes);
          await expect(page, themes.join()).to.be.accessible({ ignoredRules: otherRules() });
          undress();
        }
      }).timeout(100_000);
  });
}

/** Every rule that a theme cannot break. axe stands in the window once it has run. */
const otherRules = (): string[] =>
  (window as unknown as { axe: { getRules(): { ruleId: string }[] } }).axe
    .getRules()
    .map(({ ruleId }) => ruleId)
    .filter((rule) => !RULES_OF_STYLE.includes(rule));

/** English and Arabic are read on a dark page, so that axe looks at the colours of both. */
const pageOf = ({ language }: EveryWord): string =>
  /^(en|ar)/.test(language) ? 'background: #14181d; color: #e6e9ee' : 'background: #fff; color: #16202b';

/** A page in the language of the texts. */
const pageIn = (words: EveryWord): Promise<Element> =>
  fixture(html`<div lang=${words.language} dir=${directionOf(words.language)} style=${pageOf(words)}></div>`);

/** Whether everything that the states say is there to be read. */
function says(element: Element, states: readonly State[], words: EveryWord): boolean {
  const text = squeeze(readText(element));
  return states.every((state) => state.says(words).every((said) => text.includes(squeeze(said))));
}

/** The widget in a page of that language, once it says what it should, or has had the time to. */
async function show(state: State, words: EveryWord): Promise<Element> {
  const page = await pageIn(words);
  const element = createWidget(state);
  page.append(element);
  await waitUntil(() => says(element, [state], words), undefined, { timeout: 1500, interval: 10 }).catch(
    () => undefined,
  );
  return element;
}
