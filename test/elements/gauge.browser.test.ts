import { expect } from '@open-wc/testing';
import type { Indicator } from '@planglass/model';
import { words } from '@planglass/view/words/en';
import { compose, createGauge, readText, untilSays } from './base/page.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const value = (text: string) => ({ state: 'value', value: text }) as const;
const method = { kind: 'asserted' } as const;

/** A gauge of one indicator, and what it has drawn. */
async function draw(parts: Partial<Indicator>) {
  const document = compose({
    plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'stated' } },
    release: { id: 'r', title: 'R', stage: 'final', reference: { period: '2023-09', provenance: 'stated' } },
    indicators: [{ id: 'a', name: 'Forest cover', baseline: value('10'), target: value('20'), ...parts }],
  });
  const gauge = await createGauge({ document, indicator: 'a' });
  await untilSays(gauge, 'Forest cover');
  const find = (selector: string) => gauge.shadowRoot?.querySelector(selector) ?? null;
  return { gauge, find };
}

describe('<plan-gauge>', () => {
  it('draws needle, arc, target and elapsed time, and keeps them from a screen reader', async () => {
    const { find, gauge } = await draw({ actual: value('15') });
    for (const part of ['.track', '.fill', '.needle', 'path.target', 'path.elapsed'])
      expect(find(`svg[aria-hidden=true] ${part}`), part).not.to.equal(null);
    expect(find('.track')?.getAttribute('class')).to.equal('track');
    await expect(gauge).to.be.accessible();
  });

  for (const [actual, said] of [
    [withheld, words.common.withheld],
    [{ state: 'missing' }, words.common.missing],
    [{ state: 'not-applicable' }, words.common.notApplicable],
  ] as const)
    it(`draws neither needle nor arc for a value that is ${actual.state}, and says so`, async () => {
      const { find, gauge } = await draw({ actual });
      expect(find('.needle')).to.equal(null);
      expect(find('.fill')).to.equal(null);
      expect(find(`.track.${actual.state}`)).not.to.equal(null);
      expect(readText(gauge)).to.contain(said);
    });

  it('paints the four states of a value in four ways', async () => {
    const looks = [];
    for (const actual of [value('0'), withheld, { state: 'missing' }, { state: 'not-applicable' }] as const) {
      const { find } = await draw({ actual });
      const { borderStyle, backgroundImage, fontWeight } = getComputedStyle(find('.figure') as Element);
      looks.push([borderStyle, backgroundImage === 'none', fontWeight].join());
    }
    expect(new Set(looks).size).to.equal(4);
  });

  it('shows a status without a value as its word, and no position', async () => {
    const assessment = { state: 'assessed', status: 'lagging', method } as const;
    const { gauge, find } = await draw({ assessment, actual: withheld });
    expect(readText(gauge)).to.contain('lagging');
    expect(find('.needle')).to.equal(null);
  });

  it('shows figures alone where there is no scale to draw', async () => {
    const { gauge, find } = await draw({
      target: { state: 'words', words: 'markedly higher' },
      actual: value('15'),
    });
    expect(find('svg')).to.equal(null);
    expect(readText(gauge)).to.contain('15').and.to.contain('markedly higher');
  });

  it('answers an unknown indicator with a sentence that names it', async () => {
    const gauge = await createGauge({ document: compose(), indicator: 'air' });
    await untilSays(gauge, words.gauge.unknownIndicator('air'));
  });

  it('has a key for the thin arc of a value behind the baseline, and for no other', async () => {
    const behind = await draw({ actual: value('5') });
    expect(behind.find('.fill.aside')).not.to.equal(null);
    expect(behind.find('.graphic .key')?.textContent).to.contain(words.gauge.aside);
    expect((await draw({ actual: value('15') })).find('.key')).to.equal(null);
  });

  it('has every fact of the list in its table too', async () => {
    const { gauge, find } = await draw({ actual: value('15'), assessment: withheld });
    const table = find('table')?.textContent?.replace(/\s+/g, ' ') ?? '';
    const facts = [...(gauge.shadowRoot?.querySelectorAll('dt, dd .figure') ?? [])];
    expect(facts).to.have.length(10);
    for (const { textContent } of facts) expect(table).to.contain(textContent?.trim());
  });

  it('uses no style attribute and no style element', async () => {
    const { gauge } = await draw({ actual: value('15') });
    expect(gauge.shadowRoot?.querySelectorAll('[style], style')).to.have.length(0);
    expect(gauge.hasAttribute('style')).to.equal(false);
  });

  it('shows elapsed time of the plan as a whole as certain time and a span', async () => {
    const document = compose({
      plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'implied' } },
      release: {
        id: 'r',
        title: 'R',
        stage: 'final',
        reference: { period: '2023-09', provenance: 'stated' },
      },
    });
    const gauge = await createGauge({ document });
    await untilSays(gauge, words.gauge.elapsedShare('53', '55'));
    expect(readText(gauge)).to.contain(words.common.implied);
    expect(gauge.shadowRoot?.querySelectorAll('.passed, .uncertain')).to.have.length(2);
    expect(gauge.shadowRoot?.querySelector('.needle')).to.equal(null);
  });
});
