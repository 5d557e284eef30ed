import { expect, waitUntil } from '@open-wc/testing';
import type { Indicator } from '@planglass/model';
import { words } from '@planglass/view/words/en';
import { compose, createGauge, readText, untilSays } from './base/page.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const value = (text: string) => ({ state: 'value', value: text }) as const;
const method = { kind: 'asserted' } as const;

const FORMS = ['arc', 'bar', 'compact'] as const;

/** A gauge of one indicator, and what it has drawn. */
async function draw(parts: Partial<Indicator>, form: string = 'arc') {
  const document = compose({
    plan: { id: 'plan', name: 'Plan', period: { period: '2021/2025', provenance: 'stated' } },
    release: { id: 'r', title: 'R', stage: 'final', reference: { period: '2023-09', provenance: 'stated' } },
    indicators: [{ id: 'a', name: 'Forest cover', baseline: value('10'), target: value('20'), ...parts }],
  });
  const gauge = await createGauge({ document, indicator: 'a', form });
  await untilSays(gauge, 'Forest cover');
  const find = (selector: string) => gauge.shadowRoot?.querySelector(selector) ?? null;
  return { gauge, find };
}

describe('<plan-gauge>', () => {
  for (const form of FORMS) {
    it(`draws needle, fill, target and elapsed time as ${form}, and keeps them from a screen reader`, async () => {
      const { find, gauge } = await draw({ actual: value('15') }, form);
      for (const part of ['.track.value', '.fill', '.needle', '.target', '.elapsed'])
        expect(find(`svg[aria-hidden=true] ${part}`), part).not.to.equal(null);
      await expect(gauge).to.be.accessible();
    });

    for (const [actual, said] of [
      [withheld, words.common.withheld],
      [{ state: 'missing' }, words.common.missing],
      [{ state: 'not-applicable' }, words.common.notApplicable],
    ] as const)
      it(`draws neither needle nor fill for a value that is ${actual.state} as ${form}, and says so`, async () => {
        const { find, gauge } = await draw({ actual }, form);
        expect(find('.needle')).to.equal(null);
        expect(find('.fill')).to.equal(null);
        expect(find(`svg .track.${actual.state}`)).not.to.equal(null);
        expect(readText(gauge)).to.contain(said);
      });

    it(`draws a range to keep within as ${form}, and marks it in the list`, async () => {
      const target = { state: 'range', lower: '1', upper: '3' } as const;
      const { find } = await draw({ target, actual: value('2') }, form);
      expect(find('svg .range')).not.to.equal(null);
      expect(find('svg .target')).to.equal(null);
      expect(find('svg .fill')).to.equal(null);
      expect(find('.fact.range dd')?.textContent).to.contain(words.gauge.range('1', '3'));
    });

    it(`paints the four states of a value in four ways as ${form}, also where colour is taken away`, async () => {
      const figures = [];
      const tracks = [];
      for (const actual of [
        value('0'),
        withheld,
        { state: 'missing' },
        { state: 'not-applicable' },
      ] as const) {
        const { find } = await draw({ actual }, form);
        const figure = getComputedStyle(find('.lead .figure') as Element);
        figures.push([figure.borderStyle, figure.backgroundImage === 'none', figure.fontWeight].join());
        const track = getComputedStyle(find('.track') as Element);
        tracks.push([find('.hatch') !== null, find('.needle') !== null, track.strokeDasharray, track.stroke === 'none'].join()); // prettier-ignore
      }
      expect(new Set(figures).size).to.equal(4);
      expect(new Set(tracks).size).to.equal(4);
    });
  }

  it('says the same facts in each form, every label once', async () => {
    const parts: Partial<Indicator> = { actual: value('15'), assessment: withheld, nature: 'binding' };
    const terms = [];
    for (const form of FORMS) {
      const { gauge } = await draw(parts, form);
      const found = [...(gauge.shadowRoot?.querySelectorAll('dl > div') ?? [])].map(
        ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
      );
      expect(new Set(found).size).to.equal(5);
      terms.push(found.sort().join('; '));
      expect(gauge.shadowRoot?.querySelectorAll('[role=heading]')).to.have.length(1);
      expect(readText(gauge)).to.contain(words.common.nature.binding);
    }
    expect(new Set(terms).size).to.equal(1);
  });

  it('goes over to a form of a line with its styles, and shows nothing else meanwhile', async () => {
    const seen: string[] = [];
    const { gauge, find } = await draw({ actual: value('15') });
    const observer = new MutationObserver(() => {
      const busy = find('[aria-busy=true]') !== null;
      seen.push(`${busy ? 'busy ' : ''}${find('.gauge')?.classList[1] ?? 'nothing'}`);
    });
    observer.observe(gauge.shadowRoot as ShadowRoot, { subtree: true, childList: true, attributes: true });
    gauge.form = 'compact';
    await waitUntil(() => find('.gauge.compact svg.line'));
    observer.disconnect();
    expect(seen.filter((each) => each !== 'busy nothing' && each !== 'compact')).to.deep.equal([]);
    expect(getComputedStyle(find('.gauge') as Element).display).to.equal('flex');
  });

  it('says which forms there are where the attribute names none of them', async () => {
    const gauge = await createGauge({ document: compose(), form: 'pie' });
    await untilSays(gauge, words.method.unknownForm('arc, bar or compact'));
    expect(gauge.shadowRoot?.querySelector('svg')).to.equal(null);
  });

  it('aligns lines below each other, whatever is said in them', async () => {
    const edges = async (parts: Partial<Indicator>) => {
      const { gauge, find } = await draw(parts, 'compact');
      (gauge.parentElement as HTMLElement).style.width = '60rem';
      return ['.top', '.place', '.scale', '.table'].map((part) =>
        Math.round((find(part) as Element).getBoundingClientRect().left),
      );
    };
    const one = await edges({ actual: value('15'), unit: '%' });
    expect(new Set(one).size).to.equal(4);
    for (const parts of [
      { actual: withheld, assessment: { state: 'assessed', status: 'faster', method } },
      { actual: value('123456789012345'), unit: 'standard cubic metres per 10,000 people' },
      { target: withheld },
    ] as const)
      expect(await edges(parts)).to.deep.equal(one);
  });

  it('shows a status as its word, with as many steps filled as it stands above the end of its scale', async () => {
    const { find, gauge } = await draw({ assessment: { state: 'assessed', status: 'faster', method } });
    expect(find('.status .figure')?.textContent?.trim()).to.equal('faster than expected');
    expect(gauge.shadowRoot?.querySelectorAll('.steps .on')).to.have.length(3);
    expect(gauge.shadowRoot?.querySelectorAll('.steps .off')).to.have.length(1);
    expect((await draw({ assessment: withheld })).find('.steps')).to.equal(null);
  });

  it('keeps a figure within its half circle, and what is too long for it below', async () => {
    for (const figure of ['15', '1234.5', '123456789012345']) {
      const { find } = await draw({ actual: value(figure), unit: '%' });
      const box = (selector: string) => (find(selector) as Element).getBoundingClientRect();
      const [graphic, text] = [box('.graphic'), box('.lead .figure')];
      const inside = text.bottom <= graphic.bottom + 1;
      expect(inside, figure).to.equal(figure.length < 10);
      if (inside) expect(text.width, figure).to.be.below(0.72 * graphic.width);
      else expect(text.top, figure).to.be.at.least(graphic.bottom);
    }
  });

  it('sets a unit in words below its number, which stays on one line, and as one text with it', async () => {
    for (const unit of ['sites', '万人', '亿元']) {
      const { find } = await draw({ actual: value('9.6'), unit });
      const [graphic, below] = ['.graphic', '.unit'].map((each) =>
        (find(each) as Element).getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const number = document.createRange();
      number.selectNodeContents(find('.lead .figure') as Element);
      number.setEndBefore(find('.unit') as Element);
      const box = number.getBoundingClientRect();
      expect(box.bottom, unit).to.be.at.most(below.top + box.height / 4);
      expect(box.bottom, unit).to.be.at.most(graphic.bottom + 1);
      expect(new Set([...number.getClientRects()].map(({ top }) => top)).size, unit).to.equal(1);
      expect(find('.lead .figure')?.textContent?.trim()).to.equal(words.common.valueWithUnit('9.6', unit));
    }
  });

  it('shows a long unit once, below the name, and has it read out with each number', async () => {
    for (const form of FORMS) {
      const unit = 'ten thousand people';
      const { gauge, find } = await draw({ actual: value('9.6'), unit }, form);
      const shown = find('.name [aria-hidden=true]') as HTMLElement;
      expect(shown.innerText).to.equal(words.gauge.unit(unit));
      expect(shown.getBoundingClientRect().height).to.be.above(10);
      const figures = [...gauge.shadowRoot!.querySelectorAll('.scale .figure, .lead .figure')];
      const texts = figures
        .map(({ textContent }) => textContent.trim())
        .filter((each) => !each.includes('%'));
      expect(texts.sort()).to.deep.equal(
        ['10', '20', '9.6'].map((each) => words.common.valueWithUnit(each, unit)),
      );
      for (const each of gauge.shadowRoot!.querySelectorAll('.figure .unseen'))
        expect(each.getBoundingClientRect().width, form).to.be.at.most(1);
      expect(gauge.shadowRoot!.querySelectorAll('.figure .unseen')).to.have.length(3);
    }
  });

  it('sets baseline and target below the ends of its graphic only where they are there', async () => {
    for (const form of ['arc', 'bar']) {
      const places = async (parts: Partial<Indicator>) => {
        const { find } = await draw(parts, form);
        const [graphic, baseline, target] = ['.graphic', '.baseline dt', '.target dt'].map((each) =>
          (find(each) as Element).getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect];
        const { textAlign } = getComputedStyle(find('.fact.target') as Element);
        const side = form === 'bar' ? textAlign : target.left - baseline.left > 1 ? 'end' : 'start';
        return [baseline.left - graphic.left < 1, side, target.top - baseline.top < 1];
      };
      expect(await places({ actual: value('15') }), form).to.deep.equal([true, 'end', true]);
      for (const parts of [{ actual: value('25') }, { actual: value('5') }, { target: value('10') }])
        expect((await places(parts))[1], form).to.equal('start');
    }
  });

  it('starts both at the edge where one has no room beside the other', async () => {
    const [baseline, actual, target] = ['1', '2', '3'].map((digit) => value(digit.padEnd(15, '0')));
    const { find } = await draw({ baseline, actual, target } as Partial<Indicator>, 'arc');
    const [first, second] = ['.baseline dt', '.target dt'].map((each) =>
      (find(each) as Element).getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect(second.top).to.be.above(first.bottom);
    expect(second.left).to.be.closeTo(first.left, 1);
  });

  it('keeps what is within its half circle clear of it, figures and reasons alike', async () => {
    const corners = async (parts: Partial<Indicator>, width: string) => {
      const { gauge, find } = await draw(parts);
      (gauge.parentElement as HTMLElement).style.width = width;
      const graphic = (find('.graphic svg') as Element).getBoundingClientRect();
      const figure = find('.lead .figure') as HTMLElement;
      const text = document.createRange();
      text.selectNodeContents(figure);
      const box = (figure.matches('.value *') ? text : figure).getBoundingClientRect();
      // what of a line is letters
      const half = figure.matches('.value *')
        ? 0.37 * parseFloat(getComputedStyle(figure).fontSize)
        : box.height / 2;
      const scale = graphic.width / 200;
      const up = graphic.top + 100 * scale - ((box.top + box.bottom) / 2 - half);
      return Math.hypot(box.width / 2, up) / scale;
    };
    for (const width of ['16rem', '18rem'])
      for (const parts of [
        { actual: value('62.4'), unit: '%' },
        { actual: value('12345.67') },
        { actual: { state: 'missing' } },
        { actual: withheld },
        { actual: { state: 'not-applicable' } },
      ] as const)
        expect(await corners(parts, width), JSON.stringify(parts)).to.be.below(70);
  });

  it('breaks no number of fifteen digits in a narrow place', async () => {
    for (const form of ['arc', 'bar']) {
      const { gauge, find } = await draw(
        {
          actual: value('456789012345678'),
          baseline: value('100000000000000'),
          target: value('999999999999999'),
        },
        form,
      );
      (gauge.parentElement as HTMLElement).style.width = '18rem';
      for (const place of ['.lead', '.fact.baseline', '.fact.target']) {
        const number = document.createRange();
        number.selectNodeContents(find(`${place} .figure`) as Element);
        expect(new Set([...number.getClientRects()].map(({ top }) => Math.round(top))).size, place).to.equal(
          1,
        );
      }
    }
  });

  it('folds how a status was computed, and unfolds it on paper', async () => {
    const computed = { kind: 'computed', formula: 'Ratio', expression: 'actual ÷ target' } as const;
    const assessment = { state: 'assessed', status: 'faster', method: computed } as const;
    for (const form of ['arc', 'bar']) {
      const { gauge, find } = await draw({ actual: value('15'), assessment }, form);
      const fold = () => find('.method') as HTMLDetailsElement;
      await waitUntil(() => fold().querySelector('.formula'));
      expect(readText(gauge)).to.include('computed: Ratio').and.to.include(words.gauge.how);
      expect(fold().open).to.equal(false);
      expect(fold().textContent).to.include('actual ÷ target');
      window.dispatchEvent(new Event('beforeprint'));
      expect(fold().open).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(fold().open).to.equal(false);
    }
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
    await untilSays(gauge, words.method.unknownIndicator('air'));
  });

  it('has a key for the thin arc of a value behind the baseline, and for no other', async () => {
    const behind = await draw({ actual: value('5') });
    expect(behind.find('.fill.aside')).not.to.equal(null);
    expect(behind.find('.key')?.textContent).to.contain(words.gauge.aside);
    expect((await draw({ actual: value('15') })).find('.key')).to.equal(null);
  });

  it('has every fact of the list in its table too', async () => {
    const { gauge, find } = await draw({ actual: value('15'), assessment: withheld });
    (find('summary') as HTMLElement).click();
    await waitUntil(() => find('table'), undefined, { timeout: 5000 });
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
