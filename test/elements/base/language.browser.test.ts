import { expect, waitUntil } from '@open-wc/testing';
import { words as en } from '@planglass/view/words/en';
import { words as ar } from '@planglass/view/words/ar';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { words as zhHant } from '@planglass/view/words/zh-Hant';
import { compose, createGauge, readText, untilSays } from './page.ts';

/** An element with a shadow root, in the language given. */
function createHost(lang?: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  if (lang !== undefined) host.lang = lang;
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

const elementOf = (): HTMLElementTagNameMap['plan-gauge'] =>
  Object.assign(document.createElement('plan-gauge'), { document: compose() });

const frameOf = (widget: Element): HTMLElement | null => widget.shadowRoot?.querySelector('.frame') ?? null;
const stepsOf = (widget: Element): Element => widget.shadowRoot?.querySelector('.steps') as Element;

describe('the language of a widget', () => {
  it('is that of the nearest lang, through nested closed shadow roots', async () => {
    const page = (await createGauge({})).parentElement as Element;
    const [outer, inner] = [createHost('zh-CN'), createHost()];
    const gauge = elementOf();
    page.append(outer.host);
    outer.root.append(inner.host);
    inner.root.append(gauge);
    await untilSays(gauge, zh.gauge.planAsAWhole);
    expect(readText(gauge)).to.contain('示例市规划');
  });

  it('follows a change of lang in the page and in a shadow root', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    const outer = createHost();
    const between = document.createElement('div');
    const gauge = elementOf();
    page.append(outer.host);
    outer.root.append(between);
    between.append(gauge);
    await untilSays(gauge, en.gauge.planAsAWhole);
    page.lang = 'zh';
    await untilSays(gauge, zh.gauge.planAsAWhole);
    between.lang = 'en-GB';
    await untilSays(gauge, en.gauge.planAsAWhole);
    between.removeAttribute('lang');
    await untilSays(gauge, zh.gauge.planAsAWhole);
  });

  it('is that of its own page and not of the slot it stands in, as HTML has it', async () => {
    const page = (await createGauge({})).parentElement as Element;
    const { host, root } = createHost();
    root.innerHTML = '<div lang="zh"><slot></slot></div>';
    const gauge = elementOf();
    page.append(host);
    host.append(gauge);
    await untilSays(gauge, en.gauge.planAsAWhole);
    expect(gauge.matches(':lang(en)')).to.equal(true);
  });

  it('changes when the widget moves', async () => {
    const page = (await createGauge({})).parentElement as Element;
    const chinese = Object.assign(document.createElement('div'), { lang: 'zh-Hans-CN' });
    const gauge = elementOf();
    page.append(chinese, gauge);
    await untilSays(gauge, en.gauge.planAsAWhole);
    chinese.append(gauge);
    await untilSays(gauge, zh.gauge.planAsAWhole);
  });

  it('is English, and marked so, where there are no texts in the language of the page', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    for (const lang of ['la', 'constructor']) {
      const gauge = elementOf();
      page.append(gauge);
      page.lang = lang;
      await untilSays(gauge, en.gauge.planAsAWhole);
      await waitUntil(() => gauge.shadowRoot?.querySelector('.frame')?.getAttribute('lang') === en.language);
      gauge.remove();
    }
  });

  it('is that of the document where the page names none', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    page.lang = '';
    const gauge = Object.assign(elementOf(), { document: compose({ language: 'zh-Hans' }) });
    page.append(gauge);
    await untilSays(gauge, zh.gauge.planAsAWhole);
  });

  it('marks what the document says in another language', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    const gauge = elementOf();
    gauge.document = compose({ plan: { id: 'plan', name: { 'zh-Hans': '示例市规划' } } });
    page.append(gauge);
    await untilSays(gauge, '示例市规划');
    expect(gauge.shadowRoot?.querySelector('.heading [lang]')?.getAttribute('lang')).to.equal('zh-Hans');
  });

  it('marks simplified Chinese where the interface is in traditional Chinese', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    page.lang = 'zh-HK';
    const gauge = Object.assign(elementOf(), { document: compose({ language: 'zh-Hans' }) });
    page.append(gauge);
    await untilSays(gauge, zhHant.gauge.planAsAWhole);
    expect(frameOf(gauge)?.lang).to.equal('zh-HK');
    const title = gauge.shadowRoot?.querySelector('.heading [lang]');
    expect([title?.textContent, title?.getAttribute('lang')]).to.deep.equal(['示例市规划', 'zh-Hans']);
  });

  it('has the direction of its texts, and marks that of others', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    page.lang = 'ar';
    const gauge = elementOf();
    page.append(gauge);
    await untilSays(gauge, ar.gauge.planAsAWhole);
    expect(getComputedStyle(frameOf(gauge) as Element).direction).to.equal('rtl');
    const title = gauge.shadowRoot?.querySelector('.heading [lang=en]') as Element;
    expect(getComputedStyle(title).direction).to.equal('ltr');
    page.lang = 'en';
    await untilSays(gauge, en.gauge.planAsAWhole);
    expect(getComputedStyle(frameOf(gauge) as Element).direction).to.equal('ltr');
  });

  it('leaves what is between the tags in the direction of the page', async () => {
    const gauge = await createGauge({ document: {} }, 'النص');
    const page = gauge.parentElement as HTMLElement;
    Object.assign(page, { lang: 'syr', dir: 'rtl' });
    await waitUntil(() => frameOf(gauge)?.lang === en.language);
    expect(getComputedStyle(frameOf(gauge) as Element).direction).to.equal('ltr');
    expect(getComputedStyle(gauge.firstElementChild as Element).direction).to.equal('rtl');
  });

  it('writes figures, dates and list numbers in the digits of the page’s region', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    page.lang = 'ar-EG';
    const period = { period: '2021/2025', provenance: 'stated' } as const;
    const gauge = elementOf();
    gauge.document = compose({ plan: { id: 'plan', name: 'Plan', period } });
    const steps = document.createElement('plan-recommendations');
    steps.document = compose({ recommendations: [{ id: 'one', text: 'First' }] });
    page.append(gauge, steps);
    await untilSays(gauge, 'من ٢٠٢١ إلى ٢٠٢٥');
    await untilSays(steps, 'First');
    expect(getComputedStyle(stepsOf(steps)).listStyleType).to.equal('arabic-indic');
    page.lang = 'ar-MA';
    await untilSays(gauge, 'من 2021 إلى 2025');
    await waitUntil(() => getComputedStyle(stepsOf(steps)).listStyleType === 'decimal');
  });

  it('is the page’s in the widgets of a report too, where the interface is in another', async () => {
    const page = (await createGauge({})).parentElement as HTMLElement;
    page.lang = 'la';
    const report = document.createElement('plan-report');
    report.document = compose({
      plan: { id: 'plan', name: { en: 'Plan', la: 'Consilium' } },
      appraisals: [{ id: 'good', of: 'plan', words: 'Good' }],
    });
    page.append(report);
    await waitUntil(() => report.shadowRoot?.querySelector('plan-gauge'));
    await untilSays(report.shadowRoot?.querySelector('plan-gauge') as Element, 'Consilium');
  });
});
