import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/recommendations/define';
import type { PlanRecommendations } from '@planglass/elements/recommendations';
import baicheng from '../../data-schemas/v1/examples/valid/baicheng-2023.json' with { type: 'json' };
import { documentOf } from '../view/timeline/fixtures.ts';

async function show(document: unknown, lang: string): Promise<PlanRecommendations> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = globalThis.document.createElement('plan-recommendations');
  element.document = document;
  page.append(element);
  await waitUntil(() => element.renderRoot.querySelector('.widget'));
  return element;
}
const texts = (element: PlanRecommendations, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());

describe('<plan-recommendations>', () => {
  it('lists the seed’s nine next steps in order, and the number that is stated', async () => {
    const element = await show(baicheng, 'zh');
    const steps = texts(element, '.steps li');
    expect(steps.length).to.equal(9);
    expect(steps[0]).to.equal('进一步明确总体思路，保障目标全面实现');
    expect(texts(element, '.figure')).to.deep.equal(['9']);
    element.renderRoot.querySelector('summary')?.click();
    await waitUntil(() => element.renderRoot.querySelector('tbody'), undefined, { timeout: 5000 });
    expect(texts(element, 'tbody tr td')).to.deep.equal(steps);
    await expect(element).to.be.accessible();
  });

  it('marks a step in another language with that language', async () => {
    const element = await show(documentOf({ recommendations: [{ id: 'next', text: '加快绿色转型' }] }), 'en');
    expect(element.renderRoot.querySelector('.steps span')?.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('leaves its heading out where the page has one', async () => {
    const element = await show(baicheng, 'en');
    expect(texts(element, '[role=heading]')).to.deep.equal(['Next steps']);
    element.noHeading = true;
    await element.updateComplete;
    expect(texts(element, '[role=heading]')).to.deep.equal([]);
  });

  it('says that steps are withheld, and draws no list for them', async () => {
    const withholdings = [
      { id: 'w', of: 'recommendations' as const, aspect: 'items' as const, confStatus: 'N' as const },
    ];
    const element = await show(documentOf({ withholdings }), 'en');
    expect(texts(element, '.withheld .figure')).to.deep.equal(['Not disclosed']);
    expect(texts(element, 'ol, table')).to.deep.equal([]);
  });
});
