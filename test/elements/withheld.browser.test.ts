import { expect } from '@open-wc/testing';
import type { ProgressDocument } from '@planglass/model';
import { words } from '@planglass/view/words/en';
import { compose, createGauge, readText, untilSays } from './base/page.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;

async function show(document: ProgressDocument) {
  const page = (await createGauge({})).parentElement as Element;
  const element = Object.assign(window.document.createElement('plan-withheld'), { document });
  page.append(element);
  return element;
}

describe('<plan-withheld>', () => {
  it('quotes the publisher in the publisher’s language, and leads to the basis', async () => {
    const element = await show(
      compose({
        language: 'zh-Hans',
        withholdings: [
          {
            id: 'a',
            of: 'projects',
            aspect: 'items',
            confStatus: 'N',
            statement: '项目有关数据不对外公开',
            basis: { text: '政府信息公开条例', url: 'https://example.org/law' },
          },
        ],
      }),
    );
    await untilSays(element, '项目有关数据不对外公开');
    expect(element.shadowRoot?.querySelector('blockquote [lang]')?.getAttribute('lang')).to.equal('zh-Hans');
    expect(element.shadowRoot?.querySelector('dd a')?.getAttribute('href')).to.equal(
      'https://example.org/law',
    );
    expect(readText(element)).to.contain(words.withheld.numberNotStated);
    await expect(element).to.be.accessible();
  });

  it('puts its groups one level below its title', async () => {
    const element = await show(
      compose({
        sections: [{ state: 'absent', id: 'a', announcedAs: 'Risks' }],
        indicators: [{ id: 'b', name: 'Forest cover', actual: withheld }],
      }),
    );
    await untilSays(element, words.withheld.items);
    const headings = [...(element.shadowRoot?.querySelectorAll('[role=heading]') ?? [])];
    expect(headings.map((heading) => heading.getAttribute('aria-level'))).to.deep.equal(['3', '4', '4']);
  });

  it('says in one sentence that nothing is withheld', async () => {
    const element = await show(compose());
    await untilSays(element, words.withheld.nothing);
    expect(element.shadowRoot?.querySelector('ul, table')).to.equal(null);
  });

  it('shows a thousand withheld figures without freezing the page', async () => {
    const element = await show(
      compose({
        indicators: Array.from({ length: 1000 }, (_, index) => ({
          id: `i${index}`,
          name: `No ${index}.`,
          actual: withheld,
        })),
      }),
    );
    const before = performance.now();
    await untilSays(element, 'No 999.');
    expect(performance.now() - before).to.be.lessThan(3000);
  });
});
