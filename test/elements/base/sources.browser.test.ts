import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { Reading } from '@planglass/view';
import { words } from '@planglass/view/words/en';
import { PlanGauge } from '@planglass/elements';
import { define } from '../../../packages/elements/src/base/define.ts';
import { compose, createGauge, createScript, readText, untilSays } from './page.ts';

const PLAN = 'Plan of Example City';
const text = JSON.stringify(compose());

describe('an inline document', () => {
  it('is read from a script between the tags', async () => {
    const gauge = document.createElement('plan-gauge');
    gauge.append(createScript(text));
    (await createGauge({})).parentElement?.append(gauge);
    await untilSays(gauge, PLAN);
  });

  it('is read when it arrives late, and again when it changes', async () => {
    const gauge = await createGauge({});
    await untilSays(gauge, words.states.noSource);
    const script = createScript(text);
    gauge.append(script);
    await untilSays(gauge, PLAN);
    script.textContent = JSON.stringify(compose({ plan: { id: 'plan', name: 'Second plan' } }));
    await untilSays(gauge, 'Second plan');
  });

  it('is not read before a streaming parser has closed it', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    const half = text.length / 2;
    page.open();
    page.write(
      `<!doctype html><html lang="en"><body><plan-gauge><script type="application/json">${text.slice(0, half)}`,
    );
    const gauge = page.querySelector('plan-gauge') as Element;
    const { inlineScript, isComplete } = await import('../../../packages/elements/src/base/inline.ts');
    expect(isComplete(inlineScript(gauge) as Element)).to.equal(false);
    page.write(`${text.slice(half)}</script> </plan-gauge>`);
    expect(isComplete(inlineScript(gauge) as Element)).to.equal(true);
    page.close();
    frame.remove();
  });
});

describe('the property document', () => {
  it('is parsed into a frozen document of its own and leaves the given one alone', async () => {
    const given = compose();
    const before = JSON.stringify(given);
    const gauge = await createGauge({ document: given });
    await untilSays(gauge, PLAN);
    expect(JSON.stringify(given)).to.equal(before);
    expect(Object.isFrozen(given)).to.equal(false);
  });

  it('is parsed once for all widgets that it is given to', async () => {
    let reads = 0;
    const given = new Proxy(compose(), {
      get: (target, key) => {
        reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
    await untilSays(await createGauge({ document: given }), PLAN);
    const once = reads;
    expect(once).to.be.greaterThan(0);
    await untilSays(await createGauge({ document: given }), PLAN);
    expect(reads).to.equal(once);
  });

  it('is parsed anew as a new object, and stays as it was where the same one has changed', async () => {
    const given = compose();
    const gauge = await createGauge({ document: given });
    await untilSays(gauge, PLAN);
    given.plan = { id: 'plan', name: 'Second plan' };
    await untilSays(await createGauge({ document: given }), PLAN);
    gauge.document = { ...given };
    await untilSays(gauge, 'Second plan');
  });

  it('wins over an address, and gives way to it when it is taken away', async () => {
    const gauge = await createGauge({ document: compose(), src: 'http://[' });
    await untilSays(gauge, PLAN);
    gauge.document = null;
    await untilSays(gauge, words.states.network);
  });

  it('is refused like any other when it is not valid, and nothing of it is shown', async () => {
    const gauge = await createGauge({ document: { ...compose(), secret: 'Left over' } }, 'Read the report');
    await untilSays(gauge, words.states.notDocument);
    expect(readText(gauge)).to.contain('Read the report').and.not.to.contain('Left over');
  });

  it('may be set before the element is defined', async () => {
    const early = document.createElement('plan-late');
    Object.assign(early, { document: compose() });
    (await createGauge({})).parentElement?.append(early);
    define('plan-late', class extends PlanGauge {});
    await untilSays(early, PLAN);
  });
});

describe('what is between the tags', () => {
  it('stays until there is something better', async () => {
    const gauge = await createGauge({}, 'Read the report');
    await waitUntil(() => gauge.shadowRoot?.querySelector('.frame'));
    expect(readText(gauge)).to.equal('Read the report');
    gauge.document = compose();
    await untilSays(gauge, PLAN);
    expect(readText(gauge)).not.to.contain('Read the report');
  });

  it('stays beside the sentence where the document states nothing for the widget', async () => {
    const page = (await createGauge({})).parentElement as Element;
    const breakdown = document.createElement('plan-breakdown');
    breakdown.append(Object.assign(document.createElement('p'), { textContent: 'Read the report' }));
    breakdown.document = compose();
    page.append(breakdown);
    await untilSays(breakdown, words.states.nothingHere);
    expect(readText(breakdown)).to.contain('Read the report');
  });

  it('is white space alone in many pages, and then the sentences are shown', async () => {
    const gauge = await createGauge({});
    gauge.append('\n  ');
    await untilSays(gauge, words.states.noSource);
  });
});

describe('a widget that throws', () => {
  const fault = new RangeError('fault');
  define(
    'plan-throwing',
    class extends PlanGauge {
      protected override renderReading(reading: Reading) {
        if (this.indicator) throw fault;
        return super.renderReading(reading);
      }
    },
  );

  /** The widget between its shown and its failed state, with the errors that reach the page meanwhile. */
  async function watch(during: (widget: PlanGauge, details: unknown[]) => Promise<void>) {
    const reported: unknown[] = [];
    const { onerror } = window;
    // the test runner's own would take the error for a failed test
    window.onerror = (...[, , , , error]) => reported.push(error) > 0;
    const widget = document.createElement('plan-throwing') as PlanGauge;
    widget.append(Object.assign(document.createElement('p'), { textContent: 'Read the report' }));
    const details: unknown[] = [];
    for (const type of ['plan-error', 'plan-load'])
      widget.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
    (await createGauge({})).parentElement?.append(widget);
    try {
      await during(widget, details);
      await nextFrame();
    } finally {
      window.onerror = onerror;
    }
    return reported;
  }

  it('says that it is at fault, keeps what is between its tags, and reports the error once', async () => {
    const reported = await watch(async (widget, details) => {
      Object.assign(widget, { indicator: 'a', document: compose() });
      await untilSays(widget, words.states.notRendered);
      widget.headingLevel = 5;
      await widget.updateComplete;
      expect(readText(widget)).to.contain('Read the report').and.not.to.contain(PLAN);
      expect(readText(widget)).not.to.contain(fault.message);
      expect(details).to.deep.equal([{ failure: 'not-rendered', problems: [] }]);
    });
    expect(reported).to.deep.equal([fault]);
  });

  it('leaves nothing of what it has shown before, and shows it again when it can', async () => {
    const reported = await watch(async (widget, details) => {
      widget.document = compose();
      await untilSays(widget, PLAN);
      widget.indicator = 'a';
      await untilSays(widget, words.states.notRendered);
      expect(readText(widget)).not.to.contain(PLAN);
      Object.assign(widget, { indicator: undefined });
      await untilSays(widget, PLAN);
      expect(readText(widget)).not.to.contain(words.states.notRendered);
      expect(details).to.have.length(3);
    });
    expect(reported).to.deep.equal([fault]);
  });
});

describe('a widget', () => {
  it('announces what it shows, and the event leaves shadow roots', async () => {
    const gauge = await createGauge({});
    const loads: unknown[] = [];
    const listen = (event: Event): void => void loads.push((event as CustomEvent).detail);
    document.addEventListener('plan-load', listen);
    gauge.document = compose();
    await untilSays(gauge, PLAN);
    await waitUntil(() => loads.length > 0);
    document.removeEventListener('plan-load', listen);
    expect(loads).to.deep.equal([{ releaseId: 'first' }]);
  });

  it('is registered once, whatever else a second bundle brings', () => {
    const before = customElements.get('plan-gauge');
    expect(() => define('plan-gauge', class extends PlanGauge {})).not.to.throw();
    expect(customElements.get('plan-gauge')).to.equal(before);
  });

  it('puts its heading at the level that the page gives', async () => {
    const gauge = await createGauge({ document: compose(), headingLevel: 2 });
    await untilSays(gauge, PLAN);
    expect(gauge.shadowRoot?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('2');
  });
});

describe('a release that was withdrawn', () => {
  it('is a sentence in the place of its content and of what stands between the tags', async () => {
    const gauge = await createGauge({});
    gauge.append(document.createElement('p'), createScript(JSON.stringify(compose())));
    gauge.querySelector('p')!.textContent = 'A figure of the withdrawn release';
    await untilSays(gauge, PLAN);
    const withdrawn = { on: '2023-10-09', reason: 'One figure was wrong.' };
    gauge.querySelector('script')!.textContent = JSON.stringify({ ...compose(), withdrawn });
    await untilSays(gauge, 'One figure was wrong.');
    expect(readText(gauge)).to.contain('was withdrawn on 9 October 2023').and.not.contain(PLAN);
    expect(gauge.shadowRoot!.querySelector('slot')).to.equal(null);
  });
});
