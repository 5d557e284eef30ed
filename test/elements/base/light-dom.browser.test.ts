import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import type { PlanElement } from '@planglass/elements';
import { createWidget } from '../../../stories/show.ts';
import { RECORDS } from '../../../stories/states/documents.ts';
import { STATES, type State } from '../../../stories/states.ts';
import { readText } from '../../stories/reader.ts';
import { answer, compose, newAddress } from './page.ts';

/** What a toolbar of a portal does that is to read the text at the pointer: each text into an element of its own. */
function wrapTexts(page: Node): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('script, style, svg')) continue;
    const wrapper = document.createElement('ins');
    text.replaceWith(wrapper);
    wrapper.append(text);
  }
}

/** All text that a script finds which knows nothing of shadow roots, as it is on the page. */
const pageText = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

const inPage = async (...widgets: Element[]): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  page.append(...widgets);
  return page;
};

const light = (name: keyof HTMLElementTagNameMap, parts: object): PlanElement => {
  const widget = document.createElement(name) as PlanElement;
  return Object.assign(widget, { lightDom: true, ...parts });
};

const saying = (element: HTMLElement, text: string): Promise<void> =>
  waitUntil(() => pageText(element).includes(text), `"${text}"`, { timeout: 5000 });

const plan = (name: string) => compose({ plan: { id: 'plan', name } });

describe('a widget in the light DOM', () => {
  it('says to a script of the page what it says to a reader', async () => {
    const state = STATES.find(({ widget, id }) => widget === 'plan-report' && id === 'example-city') as State;
    const inShadow = createWidget(state);
    const inLight = Object.assign(createWidget(state), { lightDom: true });
    await inPage(inShadow, inLight);
    await waitUntil(
      () => readText(inLight).length > 1000 && readText(inLight) === readText(inShadow),
      undefined,
      { timeout: 10_000 },
    );
    for (const fold of inLight.querySelectorAll('details')) fold.open = true;
    const tables = () => inLight.querySelectorAll('details table').length;
    await waitUntil(() => tables() > 5, undefined, { timeout: 10_000 });
    expect(pageText(inShadow)).to.equal('');
  });

  it('shows new texts where a toolbar has wrapped the old ones, and keeps what is open and the keyboard', async () => {
    const gauge = light('plan-gauge', { document: plan('First plan') });
    const page = await inPage(gauge);
    await saying(gauge, 'First plan');
    gauge.querySelector('details')!.open = true;
    gauge.querySelector('summary')!.focus();
    wrapTexts(page);
    gauge.document = plan('Second plan');
    await saying(gauge, 'Second plan');
    expect(pageText(gauge)).not.to.contain('First plan');
    expect(gauge.querySelector('details')?.open).to.equal(true);
    expect(document.activeElement).to.equal(gauge.querySelector('summary'));
    wrapTexts(page);
    page.lang = 'zh';
    await saying(gauge, '规划');
    // heading, what opens the fold, caption and citation, of which the last two come with what is behind the fold
    const named = () => pageText(gauge).match(/Second plan/g)?.length;
    await waitUntil(() => named() === 4, 'named four times', { timeout: 5000 });
  });

  it('is rendered once, however often it is asked to be', async () => {
    const gauge = light('plan-gauge', { document: plan('First plan') });
    await inPage(gauge);
    await saying(gauge, 'First plan');
    const summary = gauge.querySelector('summary');
    let updates = 0;
    const update = gauge.requestUpdate.bind(gauge);
    gauge.requestUpdate = (...args) => {
      updates++;
      update(...args);
    };
    update();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(updates).to.equal(0);
    expect(gauge.querySelector('summary')).to.equal(summary);
  });

  it('leaves what is between the tags until it has something better, and beside an error', async () => {
    const network = answer(new TypeError('offline'), JSON.stringify(plan('First plan')));
    const gauge = light('plan-gauge', { src: newAddress() });
    gauge.append(Object.assign(document.createElement('p'), { textContent: 'Read the report' }));
    await inPage(gauge);
    await saying(gauge, 'could not be');
    expect(pageText(gauge)).to.contain('Read the report');
    await gauge.reload();
    await saying(gauge, 'First plan');
    expect(pageText(gauge)).not.to.contain('Read the report');
    network.restore();
  });

  it('moves into a shadow root of the page and looks the same, without a second request', async () => {
    const network = answer(JSON.stringify(plan('First plan')));
    const gauge = light('plan-gauge', { src: newAddress() });
    await inPage(gauge);
    await saying(gauge, 'First plan');
    const before = getComputedStyle(gauge.querySelector('.widget')!).display;
    const host = document.createElement('div');
    await inPage(host);
    host.attachShadow({ mode: 'open' }).append(gauge);
    await gauge.updateComplete;
    expect(getComputedStyle(gauge.querySelector('.widget')!).display)
      .to.equal(before)
      .and.equal('grid');
    expect(network.requests).to.have.length(1);
    network.restore();
  });

  it('comes back where a script has put something else between its tags', async () => {
    const gauge = light('plan-gauge', { document: plan('First plan') });
    await inPage(gauge);
    await saying(gauge, 'First plan');
    gauge.replaceChildren(document.createElement('p'));
    await saying(gauge, 'First plan');
    gauge.document = plan('Second plan');
    await saying(gauge, 'Second plan');
  });

  it('gets its styles again where a script has set style sheets of its own', async () => {
    const gauge = light('plan-gauge', { document: plan('First plan') });
    await inPage(gauge);
    await saying(gauge, 'First plan');
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    gauge.document = plan('Second plan');
    await saying(gauge, 'Second plan');
    expect(getComputedStyle(gauge.querySelector('.widget')!).display).to.equal('grid');
    expect(document.adoptedStyleSheets[0]).to.equal(own);
  });

  it('has no id twice on a page of two of them', async () => {
    const nested = STATES.find(({ widget, id }) => widget === 'plan-breakdown' && id === 'nested-categories');
    const widgets = [1, 2].map(() => Object.assign(createWidget(nested!), { lightDom: true }));
    const page = await inPage(...widgets);
    await waitUntil(() => page.querySelectorAll('.fold').length > 1, undefined, { timeout: 5000 });
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const each of page.querySelectorAll('[aria-controls]'))
      for (const id of each.getAttribute('aria-controls')!.split(' '))
        expect(page.querySelector(`#${id}`)).not.to.equal(null);
  });

  it('renders in a copy of its tag once', async () => {
    const gauge = light('plan-gauge', { document: plan('First plan') });
    gauge.setAttribute('light-dom', '');
    await inPage(gauge);
    await saying(gauge, 'First plan');
    const copy = Object.assign(gauge.cloneNode(true) as PlanElement, { document: plan('Second plan') });
    await inPage(copy);
    await saying(copy, 'Second plan');
    expect(pageText(copy)).not.to.contain('First plan');
  });

  it('is accessible', async () => {
    const gauge = light('plan-gauge', { document: plan('First plan') });
    await inPage(gauge);
    await saying(gauge, 'First plan');
    await expect(gauge).to.be.accessible();
  });
});

/** Of all that rules of ours set, what shows when a rule is lost, or holds for what it is not for. */
const LOOKS = ['display', 'position', 'color', 'background-color', 'background-image', 'font-size', 'font-weight', 'line-height', 'text-align', 'margin-top', 'margin-inline-start', 'padding-top', 'padding-inline-start', 'border-top-style', 'border-top-width', 'border-inline-start-width', 'width', 'height', 'min-width', 'gap', 'grid-template-columns', 'list-style-type', 'overflow-x', 'fill', 'stroke', 'stroke-dasharray', 'box-sizing', 'content', 'transform', 'text-decoration-line', 'white-space', 'flex-wrap']; // prettier-ignore
const looks = (element: Element, pseudo?: string): string => {
  const style = getComputedStyle(element, pseudo);
  // in WebKit a transform that an attribute says is no style, and looks the same
  const compared = LOOKS.filter((name) => !element.hasAttribute(name) || name !== 'transform');
  return compared.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
};

/** What a widget has rendered, in order, with the widgets inside it and what these have rendered. */
const rendered = (widget: Element): Element[] => {
  const root = widget.querySelector(':scope > [slot="light-dom"]') ?? widget.shadowRoot!;
  return [...root.children]
    .filter(({ localName }) => localName !== 'slot')
    .flatMap((child) => [child, ...below(child)]);
};
const below = (element: Element): Element[] =>
  element.localName.startsWith('plan-')
    ? rendered(element)
    : [...element.children].flatMap((child) => [child, ...below(child)]);

const records = new Set<unknown>(Object.values(RECORDS));

describe('the styles of a widget', () => {
  for (const [widget, states] of Map.groupBy(STATES, (each) => each.widget))
    it(`are the same in the light DOM and in a shadow root: ${widget}`, async () => {
      const shown = states.filter(
        ({ source, id }) =>
          source.from === 'property' &&
          (!records.has(source.document) || id === 'example-city') &&
          id !== 'many',
      );
      expect(shown.length).to.be.greaterThan(0);
      const pairs = shown.map((state) => ({
        state,
        inShadow: createWidget(state),
        inLight: Object.assign(createWidget(state), { lightDom: true }),
      }));
      await inPage(...pairs.flatMap(({ inShadow, inLight }) => [inShadow, inLight]));
      await waitUntil(
        () =>
          pairs.every(
            (pair) => rendered(pair.inLight).length > 1 && readText(pair.inLight) === readText(pair.inShadow),
          ),
        undefined,
        { timeout: 20_000 },
      );
      for (const { state, inShadow, inLight } of pairs) {
        const [expected, found] = [rendered(inShadow), rendered(inLight)];
        expect(found.map(({ localName }) => localName)).to.deep.equal(
          expected.map(({ localName }) => localName),
        );
        for (const [place, element] of found.entries())
          for (const pseudo of [undefined, '::before', '::after'])
            expect(looks(element, pseudo), `${state.id}: ${element.outerHTML.slice(0, 200)}`).to.equal(
              looks(expected[place]!, pseudo),
            );
      }
    }).timeout(60_000);
});
