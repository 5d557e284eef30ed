import { expect, waitUntil } from '@open-wc/testing';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { compose, createGauge, readText, untilSays } from './page.ts';

/** An element with a shadow root, in the language given. */
function createHost(lang?: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  if (lang !== undefined) host.lang = lang;
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

const elementOf = (): HTMLElementTagNameMap['plan-gauge'] =>
  Object.assign(document.createElement('plan-gauge'), { document: compose() });

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
    for (const lang of ['fr', 'constructor']) {
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
});
