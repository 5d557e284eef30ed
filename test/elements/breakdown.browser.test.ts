import { expect } from '@open-wc/testing';
import type { ProgressDocument } from '@planglass/model';
import { words } from '@planglass/view/words/en';
import { compose, createGauge, untilSays } from './base/page.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const method = { kind: 'asserted' } as const;
const group = (key: string) => ({ by: 'category', key }) as const;

async function draw(document: ProgressDocument, attributes: { of?: string; by?: string } = {}) {
  const page = (await createGauge({})).parentElement as Element;
  const breakdown = Object.assign(window.document.createElement('plan-breakdown'), {
    document,
    ...attributes,
  });
  page.append(breakdown);
  await breakdown.updateComplete;
  const rows = () => [...(breakdown.shadowRoot?.querySelectorAll('.bars > .fact') ?? [])];
  return { breakdown, rows };
}

describe('<plan-breakdown>', () => {
  it('draws a bar for each stated number, a mark for zero, and none for what is withheld', async () => {
    const { breakdown, rows } = await draw(
      compose({
        categories: ['a', 'b', 'c'].map((id) => ({ id, name: `Category ${id}` })),
        counts: [
          { id: 'a', of: 'indicators', group: group('a'), count: { state: 'value', value: '4' } },
          { id: 'b', of: 'indicators', group: group('b'), count: { state: 'value', value: '0' } },
          { id: 'c', of: 'indicators', group: group('c'), count: withheld },
        ],
      }),
    );
    await untilSays(breakdown, 'Category c');
    expect(rows().map((row) => row.querySelectorAll('svg[aria-hidden=true]').length)).to.deep.equal([
      1, 1, 0,
    ]);
    const widths = rows()
      .slice(0, 2)
      .map((row) => row.querySelector('rect')?.getBoundingClientRect().width ?? -1);
    expect(widths[0]).to.be.greaterThan(50);
    expect(widths[1]).to.equal(0);
    expect(rows()[1]?.querySelector('.zero')?.getBoundingClientRect().width).to.equal(2);
    expect(rows()[2]?.textContent).to.contain(words.common.withheld);
    await expect(breakdown).to.be.accessible();
  });

  it('hatches the items that are not assessed or whose assessment is withheld', async () => {
    const { breakdown, rows } = await draw(
      compose({
        indicators: [
          { id: 'a', name: 'A', assessment: { state: 'assessed', status: 'ahead', method } },
          { id: 'b', name: 'B', assessment: withheld },
          { id: 'c', name: 'C', assessment: { state: 'not-assessed' } },
        ],
      }),
      { by: 'assessment' },
    );
    await untilSays(breakdown, words.breakdown.countedFromItems);
    const hatched = rows().filter((row) => row.querySelector('.hatch'));
    expect(hatched.map((row) => row.querySelector('dt')?.textContent)).to.deep.equal([
      words.breakdown.assessmentsWithheld,
      words.common.notAssessed,
    ]);
  });

  it('says that the document states nothing for a breakdown it has no numbers of', async () => {
    const { breakdown } = await draw(compose({ indicators: [{ id: 'a', name: 'A' }] }), { of: 'tasks' });
    await untilSays(breakdown, words.states.nothingHere);
  });

  it('says what “by” and “of” may be when they are something else', async () => {
    const document = compose({ indicators: [{ id: 'a', name: 'A' }] });
    const { breakdown } = await draw(document, { by: 'nonsense' });
    await untilSays(
      breakdown,
      'The attribute “by” of this breakdown must be category, nature or assessment.',
    );
    breakdown.lang = 'zh';
    await untilSays(breakdown, '此分布图的 by 属性应为 category、nature或assessment。');
    breakdown.by = 'category';
    breakdown.of = 'colours';
    await untilSays(breakdown, 'process-stages');
  });

  it('uses no style attribute and no style element', async () => {
    const { breakdown } = await draw(compose({ indicators: [{ id: 'a', name: 'A' }] }));
    await untilSays(breakdown, words.breakdown.noGroup.category);
    expect(breakdown.shadowRoot?.querySelectorAll('[style], style')).to.have.length(0);
  });
});
