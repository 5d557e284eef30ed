import { expect, waitUntil } from '@open-wc/testing';
import { words } from '@planglass/view/words/en';
import { compose, createGauge, untilSays } from './page.ts';

const DOCUMENT = compose({
  plan: { id: 'plan', name: 'Plan of Example City', period: { period: '2021/2025', provenance: 'implied' } },
  release: {
    id: 'first',
    title: 'Mid-term evaluation',
    stage: 'final',
    reference: { period: '2023-09', provenance: 'stated' },
  },
  indicators: [
    {
      id: 'a',
      name: 'Forest cover',
      baseline: { state: 'value', value: '1' },
      target: { state: 'value', value: '2' },
      actual: { state: 'withheld', confStatus: 'N', basis: { text: 'Law', url: 'https://example.org/law' } },
    },
  ],
});

describe('under a strict policy', () => {
  const violations: string[] = [];
  before(() => {
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'; img-src 'self'; font-src 'none'; require-trusted-types-for 'script'";
    document.head.append(policy);
  });

  it('an inline style is refused, so that the next test can fail', async () => {
    const paragraph = document.createElement('p');
    document.body.append(paragraph);
    paragraph.setAttribute('style', 'top: 0');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations.splice(0).some((directive) => directive.startsWith('style-src'))).to.equal(true);
  });

  it('widgets render without a violation', async () => {
    const page = (await createGauge({ document: DOCUMENT })).parentElement as Element;
    const gauge = Object.assign(document.createElement('plan-gauge'), { document: DOCUMENT, indicator: 'a' });
    const breakdown = Object.assign(document.createElement('plan-breakdown'), { document: DOCUMENT });
    const withheld = Object.assign(document.createElement('plan-withheld'), { document: DOCUMENT });
    page.append(gauge, breakdown, withheld);
    await untilSays(gauge, words.common.withheld);
    await untilSays(breakdown, words.breakdown.countedFromItems);
    await untilSays(withheld, 'Forest cover');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations).to.deep.equal([]);
  });

  it('a table and its downloads in every format are made without a violation', async () => {
    const page = (await createGauge({ document: DOCUMENT })).parentElement as Element;
    const gauge = Object.assign(document.createElement('plan-gauge'), { document: DOCUMENT, indicator: 'a' });
    page.append(gauge);
    await untilSays(gauge, words.common.withheld);
    const root = gauge.shadowRoot as ShadowRoot;
    root.querySelector('summary')?.click();
    await waitUntil(() => root.querySelectorAll('[data-format]').length === 4, undefined, { timeout: 5000 });
    const { click } = HTMLAnchorElement.prototype;
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    try {
      for (const button of root.querySelectorAll<HTMLElement>('[data-format]')) button.click();
      await waitUntil(() => saved.length === 4, undefined, { timeout: 5000 });
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations).to.deep.equal([]);
  });
});
