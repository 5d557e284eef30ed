import { expect } from '@open-wc/testing';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import type { ProgressDocument } from '@planglass/model';
import { words } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { compose, createGauge, untilSays } from './base/page.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const method = { kind: 'asserted' } as const;
const group = (key: string) => ({ by: 'category', key }) as const;

async function draw(
  document: ProgressDocument,
  attributes: { of?: string; by?: string; form?: string; split?: string } = {},
) {
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
      'The attribute “by” of this breakdown must be category, nature, direction or assessment.',
    );
    breakdown.lang = 'zh';
    await untilSays(breakdown, '此分布图的 by 属性应为 category、nature、direction或assessment。');
    breakdown.by = 'category';
    breakdown.of = 'colours';
    await untilSays(breakdown, 'process-stages');
  });

  const nested = compose({
    categories: [
      { id: 'a', name: 'Economy' },
      { id: 'b', name: 'Industry', parent: 'a' },
      { id: 'c', name: 'Steel', parent: 'b' },
      { id: 'd', name: 'People' },
    ],
    counts: Object.entries({ a: '4', b: '3', c: '2', d: '5' }).map(([key, value]) => ({
      id: key,
      of: 'indicators' as const,
      group: group(key),
      count: { state: 'value' as const, value },
    })),
  });

  it('folds what is within a category, and says so, on a button that the keyboard reaches', async () => {
    const { breakdown, rows } = await draw(nested);
    await untilSays(breakdown, 'Steel');
    const shown = () => rows().map((row) => row.getBoundingClientRect().height > 0);
    const button = () => breakdown.shadowRoot?.querySelector<HTMLElement>('.fold') as HTMLElement;
    expect(shown()).to.deep.equal([true, true, true, true]);
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    const controlled = (button().getAttribute('aria-controls') ?? '').split(' ');
    expect(controlled.map((id) => breakdown.shadowRoot?.getElementById(id))).to.deep.equal([rows()[1]]);
    expect([button().localName, button().tabIndex]).to.deep.equal(['button', 0]);
    expect(button().getBoundingClientRect().height).to.be.at.least(24);
    button().focus();
    button().click();
    await breakdown.updateComplete;
    expect(shown()).to.deep.equal([true, false, false, true]);
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    expect(breakdown.shadowRoot?.activeElement).to.equal(button());
    await expect(breakdown).to.be.accessible();
    breakdown.lang = 'zh';
    await untilSays(breakdown, zh.common.showTable);
    expect(shown()).to.deep.equal([true, false, false, true]);
  });

  it('says below its name, as far in as that, what there is no bar for', async () => {
    const { breakdown, rows } = await draw(
      compose({
        categories: [
          { id: 'a', name: 'Economy' },
          { id: 'b', name: 'Industry', parent: 'a' },
        ],
        counts: [
          { id: 'a', of: 'indicators', group: group('a'), count: { state: 'value', value: '4' } },
          { id: 'b', of: 'indicators', group: group('b'), count: withheld },
        ],
      }),
    );
    await untilSays(breakdown, words.common.withheld);
    for (const [width, isBelow] of [
      [288, true],
      [900, false],
    ] as const) {
      breakdown.style.cssText = `display: block; width: ${width}px`;
      const [name, said] = ['dt > span', 'dd > .figure'].map((part) =>
        rows()[1]!.querySelector(part)!.getBoundingClientRect(),
      );
      expect(said!.top > name!.bottom - 1).to.equal(isBelow);
      // past the arrow of the other, and one step further in
      expect(name!.left - rows()[1]!.getBoundingClientRect().left).to.be.closeTo(40, 1);
      const bar = rows()[0]!.querySelector('dd')!.getBoundingClientRect();
      expect(said!.left).to.be.closeTo(isBelow ? name!.left : bar.left, 1);
    }
  });

  it('has swatches and names below each other that are of one level, whether they can be folded or not', async () => {
    const { breakdown, rows } = await draw(nested, { form: 'stacked' });
    await untilSays(breakdown, 'Steel');
    const leftsOf = (part: string, at: number[]): number[] =>
      at.map((place) => Math.round(rows()[place]!.querySelector(part)!.getBoundingClientRect().left));
    const [economy, people] = leftsOf('svg.swatch', [0, 3]);
    expect(people).to.equal(economy);
    const [first, industry, steel, last] = leftsOf('dt span', [0, 1, 2, 3]);
    expect(last).to.equal(first);
    expect([industry! - first!, steel! - industry!]).to.deep.equal([20, 20]);
    expect(economy! - Math.round(breakdown.getBoundingClientRect().left)).to.be.at.most(21);
  });

  it('has the key of two things in columns where it takes several lines', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const { breakdown } = await draw(
      compose({
        categories: keys.map((id) => ({
          id,
          name: `Category ${'of a name '.repeat(id === 'b' ? 3 : 0)}${id}`,
        })),
        indicators: keys.map((category) => ({
          id: category,
          name: category,
          category,
          nature: 'binding' as const,
        })),
      }),
      { form: 'stacked', by: 'nature', split: 'category' },
    );
    await untilSays(breakdown, 'Category e');
    breakdown.style.cssText = 'display: block; width: 500px';
    const boxes = [...breakdown.shadowRoot!.querySelectorAll('.key .swatch')].map((each) =>
      each.getBoundingClientRect(),
    );
    const lines = new Set(boxes.map(({ top }) => Math.round(top)));
    expect(lines.size).to.be.greaterThan(1);
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(
      Math.ceil(boxes.length / lines.size),
    );
  });

  it('draws a mark for each item, and none to be read out', async () => {
    const { breakdown, rows } = await draw(nested, { form: 'unit' });
    await untilSays(breakdown, words.stacks.unit.indicators);
    expect(rows().map((row) => row.querySelectorAll('.mark').length)).to.deep.equal([4, 3, 2, 5]);
    for (const marks of breakdown.shadowRoot?.querySelectorAll('.marks') ?? [])
      expect(marks.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws parts of a row after each other, without one over another', async () => {
    const status = (id: string, category: string, of: string) =>
      ({ id, name: id, category, assessment: { state: 'assessed', status: of, method } }) as const;
    const { breakdown, rows } = await draw(
      compose({
        categories: [{ id: 'a', name: 'Economy' }],
        indicators: [status('1', 'a', 'ahead'), status('2', 'a', 'faster'), status('3', 'a', 'lagging')],
      }),
      { split: 'assessment' },
    );
    await untilSays(breakdown, 'lagging: 1');
    const parts = [...(rows()[0]?.querySelectorAll('.area') ?? [])].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(parts).to.have.length(3);
    // what each is stands there for everybody, without a pointer over it
    const said = rows()[0]?.querySelector('.parts');
    expect(said?.textContent).to.equal('ahead of schedule: 1, faster than expected: 1, lagging: 1');
    expect(said?.getBoundingClientRect().height).to.be.greaterThan(10);
    for (const [index, part] of parts.slice(1).entries())
      expect(part.left).to.be.at.least(parts[index]!.right);
  });

  it('goes back to bars, and takes another form, when the page asks for it', async () => {
    const { breakdown } = await draw(nested, { form: 'stacked' });
    const whole = () => breakdown.shadowRoot?.querySelectorAll('.whole').length;
    await untilSays(breakdown, 'Steel');
    expect(whole()).to.equal(1);
    breakdown.form = 'bars';
    await breakdown.updateComplete;
    expect(whole()).to.equal(0);
    breakdown.form = 'pie';
    await untilSays(breakdown, 'bars, stacked, percent or unit');
  });

  it('says that it is busy until another form is there', async () => {
    const { breakdown } = await draw(nested);
    const busy = () => breakdown.shadowRoot?.querySelector('[aria-busy=true]') !== null;
    const states: boolean[] = [];
    const observer = new MutationObserver(() => states.push(busy()));
    observer.observe(breakdown.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    breakdown.lang = 'zh';
    await untilSays(breakdown, zh.common.showTable);
    observer.disconnect();
    expect(states).to.include(true);
    expect(busy()).to.equal(false);
  });

  it('shows five hundred categories, each with its name and number', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: `k${index}`, name: `Category ${index}`, ...(index % 5 ? { parent: `k${index - (index % 5)}` } : {}) })); // prettier-ignore
    const { breakdown, rows } = await draw(
      compose({
        categories: many,
        counts: many.map(({ id }, index) => ({ id, of: 'indicators', group: group(id), count: { state: 'value', value: String(index) } })), // prettier-ignore
      }),
    );
    await untilSays(breakdown, 'Category 499');
    expect(rows()).to.have.length(500);
    expect(breakdown.shadowRoot?.querySelectorAll('.fold')).to.have.length(100);
  });

  it('uses no style attribute and no style element', async () => {
    const { breakdown } = await draw(compose({ indicators: [{ id: 'a', name: 'A' }] }));
    await untilSays(breakdown, words.breakdown.noGroup.category);
    expect(breakdown.shadowRoot?.querySelectorAll('[style], style')).to.have.length(0);
  });

  it('has parts in colours that differ on a light and a dark page, for every kind of colour vision', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const { breakdown } = await draw(
      compose({
        categories: keys.map((id) => ({ id, name: `Category ${id}` })),
        counts: keys.map((id) => ({
          id,
          of: 'indicators' as const,
          group: group(id),
          count: { state: 'value', value: '4' },
        })),
      }),
      { form: 'stacked' },
    );
    await untilSays(breakdown, 'Category d');
    const painted = keys.map((_, place) => {
      const part = breakdown.shadowRoot?.querySelector(`.stack .part-${place} .area`) as Element;
      return parse(getComputedStyle(part).fill) as Color;
    });
    const sights: [string, (color: Color) => Color][] = [
      ['trichromacy', (color) => color],
      // Machado, Oliveira and Fernandes 2009, at their severest
      ['protanopia', filterDeficiencyProt(1) as (color: Color) => Color],
      ['deuteranopia', filterDeficiencyDeuter(1) as (color: Color) => Color],
      ['tritanopia', filterDeficiencyTrit(1) as (color: Color) => Color],
    ];
    const differ = differenceCiede2000();
    for (const [sight, see] of sights) {
      const seen = painted.map(see);
      for (const [place, color] of seen.entries()) {
        for (const paper of ['#fff', '#14171c'])
          expect(wcagContrast(color, paper), `part ${place} on ${paper}, ${sight}`).to.be.at.least(
            sight === 'trichromacy' ? 3 : 2.75,
          );
        for (const other of seen.slice(place + 1))
          expect(differ(color, other), `part ${place} and another, ${sight}`).to.be.at.least(7);
      }
    }
  });
});
