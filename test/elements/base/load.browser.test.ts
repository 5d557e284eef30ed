import { expect, waitUntil } from '@open-wc/testing';
import { words } from '@planglass/view/words/en';
import { answer, compose, createGauge, newAddress, readText, untilSays } from './page.ts';

const PLAN = 'Plan of Example City';
const text = JSON.stringify(compose());
const newer = JSON.stringify(compose({ plan: { id: 'plan', name: 'Second plan' } }));

describe('a document from an address', () => {
  let network: ReturnType<typeof answer>;
  afterEach(() => network.restore());

  it('is fetched once for all widgets of the page, by relative and absolute address', async () => {
    network = answer(text);
    const src = newAddress();
    const first = await createGauge({ src });
    const second = await createGauge({ src: new URL(src, document.baseURI).href });
    const third = await createGauge({ src: `${src}#place` });
    for (const each of [first, second, third]) await untilSays(each, PLAN);
    expect(network.requests).to.have.length(1);
  });

  it('is neither fetched nor announced again when its widget moves', async () => {
    network = answer(text);
    const gauge = await createGauge({ src: newAddress() });
    let loads = 0;
    gauge.addEventListener('plan-load', () => loads++);
    await untilSays(gauge, PLAN);
    gauge.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    const elsewhere = await createGauge({});
    elsewhere.parentElement?.append(gauge);
    await gauge.updateComplete;
    expect(readText(gauge)).to.contain(PLAN);
    expect(gauge.shadowRoot?.querySelector('details')?.open).to.equal(true);
    expect(network.requests).to.have.length(1);
    expect(loads).to.equal(1);
  });

  it('gives way to that of a new address, whichever answer comes first', async () => {
    const original = window.fetch;
    const answers = new Map<string, (text: string) => void>();
    network = { requests: [], restore: () => void (window.fetch = original) };
    window.fetch = (input) =>
      new Promise((resolve) => answers.set(String(input), (body) => resolve(new Response(body))));
    const [old, src] = [newAddress(), newAddress()];
    const gauge = await createGauge({ src: old });
    await waitUntil(() => answers.size === 1);
    gauge.src = src;
    await waitUntil(() => answers.size === 2);
    answers.get(new URL(src, document.baseURI).href)?.(newer);
    await untilSays(gauge, 'Second plan');
    answers.get(new URL(old, document.baseURI).href)?.(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readText(gauge)).to.contain('Second plan').and.not.to.contain(PLAN);
  });

  it('is shown anew in every widget of its address after a reload of one', async () => {
    network = answer(text, newer);
    const src = newAddress();
    const [first, second] = [await createGauge({ src }), await createGauge({ src })];
    await untilSays(first, PLAN);
    await untilSays(second, PLAN);
    await first.reload();
    await untilSays(first, 'Second plan');
    await untilSays(second, 'Second plan');
    expect(network.requests).to.have.length(2);
  });

  it('stays, marked as stale, when a reload fails, and can be tried again', async () => {
    network = answer(text, new TypeError('offline'), newer);
    const gauge = await createGauge({ src: newAddress() });
    await untilSays(gauge, PLAN);
    await gauge.reload();
    await untilSays(gauge, words.states.stale);
    expect(readText(gauge)).to.contain(PLAN);
    gauge.shadowRoot?.querySelector('button')?.click();
    await untilSays(gauge, 'Second plan');
    expect(readText(gauge)).not.to.contain(words.states.stale);
  });

  it('that could not be had is fetched again by the next widget', async () => {
    network = answer(new TypeError('offline'), text);
    const src = newAddress();
    await untilSays(await createGauge({ src }), words.states.network);
    await untilSays(await createGauge({ src }), PLAN);
  });

  it('comes back through “Try again” in every widget that could not have it, without losing the keyboard', async () => {
    network = answer(new TypeError('offline'), new TypeError('offline'), text);
    const src = newAddress();
    const [first, second] = [await createGauge({ src }), await createGauge({ src })];
    await untilSays(first, words.states.network);
    await untilSays(second, words.states.network);
    const button = first.shadowRoot?.querySelector('button');
    button?.focus();
    button?.click();
    await untilSays(first, PLAN);
    await untilSays(second, PLAN);
    await waitUntil(() => first.shadowRoot?.activeElement?.matches('.widget'));
    expect(network.requests).to.have.length(3);
  });
});

describe('an error', () => {
  let network: ReturnType<typeof answer>;
  afterEach(() => network.restore());

  const cases = [
    ['network', new TypeError('offline'), words.states.network],
    ['network', 404, words.states.network],
    ['not-json', '<!doctype html>', words.states.notJson],
    ['not-document', '{"a": 1}', words.states.notDocument],
    ['not-document', '{"a": 1, "a": 2}', words.states.notDocument],
    ['wrong-version', JSON.stringify({ ...compose(), schemaVersion: '2.0' }), words.states.wrongVersion],
  ] as const;
  for (const [failure, given, sentence] of cases) {
    it(`says “${sentence}” and leaves what is between the tags (${String(given).slice(0, 12)})`, async () => {
      network = answer(given);
      const errors: CustomEvent[] = [];
      const src = newAddress();
      const gauge = await createGauge({}, 'Read the report');
      gauge.addEventListener('plan-error', (event) => errors.push(event as CustomEvent));
      gauge.src = src;
      await untilSays(gauge, sentence);
      expect(readText(gauge)).to.contain('Read the report');
      expect(errors.map(({ detail }) => (detail as { failure: string }).failure)).to.deep.equal([failure]);
      await expect(gauge).to.be.accessible();
    });
  }

  it('has four different sentences', () => {
    const { network: unreachable, notJson, notDocument, wrongVersion } = words.states;
    expect(new Set([unreachable, notJson, notDocument, wrongVersion]).size).to.equal(4);
  });

  it('does not interrupt a reader while the page loads, and answers “Try again” as an alert', async () => {
    network = answer(new TypeError('offline'), new TypeError('offline'));
    const gauge = await createGauge({ src: newAddress() });
    await untilSays(gauge, words.states.network);
    expect(gauge.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    const button = gauge.shadowRoot?.querySelector('button');
    button?.focus();
    button?.click();
    await waitUntil(() => network.requests.length === 2);
    await untilSays(gauge, words.states.network);
    await waitUntil(
      () => gauge.shadowRoot?.querySelector('[role=alert]')?.textContent === words.states.network,
    );
    expect(gauge.shadowRoot?.activeElement).to.equal(button);
  });

  it('is a sentence too where the address is none', async () => {
    network = answer();
    await untilSays(await createGauge({ src: 'http://[' }), words.states.network);
  });
});
