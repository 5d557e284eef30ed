import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '@planglass/elements/define';
import type {
  PlanBreakdown,
  PlanElement,
  PlanFilter,
  PlanGauge,
  PlanSelectDetail,
  PlanTimeline,
} from '@planglass/elements';
import { words } from '@planglass/view/words/en';
import { compose } from './base/page.ts';
import { all, indicator, newDocument, rootOf, show, textOf, waitUntil } from './chosen.ts';

const SELECTABLE = '<plan-breakdown by="category" selectable></plan-breakdown>';

/** Presses the group of that name. */
async function press(breakdown: Element, name: string): Promise<HTMLElement> {
  await waitUntil(() => all(breakdown, '.pick').length);
  const button = all(breakdown, '.pick').find((each) => textOf(each) === name)!;
  button.focus();
  button.click();
  await waitUntil(() => all(breakdown, '.pick').some((each) => each.getAttribute('aria-pressed') === 'true'));
  return all(breakdown, '.pick').find((each) => textOf(each) === name)!;
}

describe('a group that is pressed', () => {
  it('highlights its items in every widget of the same document, and dims the rest', async () => {
    const [breakdown, other, timeline, gauge, aside] = await show(
      SELECTABLE,
      '<plan-breakdown by="assessment"></plan-breakdown>',
      '<plan-timeline of="tasks"></plan-timeline>',
      '<plan-gauge indicator="a"></plan-gauge>',
      '<plan-gauge indicator="b"></plan-gauge>',
    );
    const button = await press(breakdown!, 'Economy');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(rootOf(breakdown!).activeElement).to.equal(button);
    await waitUntil(() => all(timeline!, '.entry.lit').length);
    expect(all(timeline!, '.entry.lit').map((each) => textOf(each.querySelector('.heading')!))).to.deep.equal(
      ['Market'],
    );
    expect(all(timeline!, '.entry.dim').map((each) => textOf(each.querySelector('.heading')!))).to.deep.equal(
      ['Bridge'],
    );
    expect(all(timeline!, '[aria-current="true"]')).to.deep.equal(all(timeline!, '.entry.lit'));
    expect(all(gauge!, '.widget.lit').length).to.equal(1);
    expect(all(aside!, '.widget.dim').length).to.equal(1);
    const lit = all(other!, '.fact.lit').map((row) => textOf(row.querySelector('dt')!));
    expect(lit).to.deep.equal(['lagging', words.breakdown.assessmentsWithheld]);
    for (const widget of [breakdown!, other!, timeline!, gauge!, aside!])
      await expect(widget).to.be.accessible();
  });

  it('says how many of the listed items these are, in the breakdown that was pressed alone', async () => {
    const [breakdown, other] = await show(SELECTABLE, SELECTABLE);
    await waitUntil(() => all(breakdown!, '.hint').length && all(other!, '.hint').length);
    for (const each of [breakdown!, other!]) {
      expect(textOf(all(each, '.hint')[0])).to.equal(words.closer.nothingChosen);
      expect(textOf(all(each, '[role="status"]')[0])).to.equal('');
    }
    await press(breakdown!, 'Economy');
    await waitUntil(() => textOf(all(breakdown!, '[role="status"]')[0]).includes('Economy'));
    expect(textOf(all(breakdown!, '[role="status"]')[0])).to.equal(
      'Highlighted on this page: Economy (Indicators: 2 of 4, Tasks: 1 of 2). What is not disclosed is not included.',
    );
    expect(textOf(all(other!, '[role="status"]')[0])).to.equal('');
    expect(all(other!, '.pick[aria-pressed="true"]').map(textOf)).to.deep.equal(['Economy']);
  });

  it('moves nothing within a widget, and fills of a bar the share that is chosen', async () => {
    const [breakdown, other, gauge] = await show(
      SELECTABLE,
      '<plan-breakdown by="nature"></plan-breakdown>',
      '<plan-gauge indicator="b"></plan-gauge>',
    );
    await waitUntil(() => all(breakdown!, '.pick').length && all(other!, '.figure').length && all(gauge!, 'dt').length); // prettier-ignore
    const places = () =>
      [breakdown!, other!, gauge!].flatMap((widget) => {
        const { x, y } = widget.getBoundingClientRect();
        return all(widget, 'dt, .figure, .heading, .hint, summary').map((each) => {
          const box = each.getBoundingClientRect();
          return [box.x - x, box.y - y, box.width];
        });
      });
    const before = places();
    await press(breakdown!, 'Economy');
    await waitUntil(() => all(other!, '.lit').length && all(gauge!, '.dim').length);
    expect(places()).to.deep.equal(before);
    const [whole, chosen] = all(other!, '.fact.lit rect:not(.zero)');
    expect(whole!.parentElement!.classList.contains('unlit')).to.equal(true);
    expect(chosen!.getAttribute('width')).to.equal(`${parseFloat(whole!.getAttribute('width')!) / 2}%`);
  });

  it('never holds an item whose status is withheld', async () => {
    const [breakdown, gauge] = await show(
      '<plan-breakdown by="assessment" selectable></plan-breakdown>',
      '<plan-gauge indicator="c"></plan-gauge>',
    );
    await press(breakdown!, 'lagging');
    await waitUntil(() => textOf(all(breakdown!, '[role="status"]')[0]).includes('1 of 4'));
    await waitUntil(() => all(gauge!, '.widget.dim').length);
    // of what is withheld there is no group to press
    expect(all(breakdown!, '.pick').map(textOf)).to.not.include(words.breakdown.assessmentsWithheld);
  });

  it('tells the page, and is let go when it is pressed again or cleared', async () => {
    const [breakdown] = await show<PlanBreakdown>(SELECTABLE);
    const details: PlanSelectDetail[] = [];
    breakdown!.parentElement!.addEventListener('plan-select', ({ detail }) => details.push(detail));
    const button = await press(breakdown!, 'People');
    button.click();
    await waitUntil(() => button.getAttribute('aria-pressed') === 'false');
    expect(rootOf(breakdown!).querySelector('.lit, .dim')).to.equal(null);
    await press(breakdown!, 'People');
    await waitUntil(() => all(breakdown!, '.choices button').length);
    all(breakdown!, '.choices button')[0]!.click();
    await waitUntil(() => !rootOf(breakdown!).querySelector('.lit, .dim'));
    expect(details).to.deep.equal(
      [true, false, true, false].map((selected) => ({ by: 'category', code: 'people', selected })),
    );
  });

  it('is let go when its widget leaves the page, and not when that is moved', async () => {
    const [breakdown, timeline] = await show(SELECTABLE, '<plan-timeline of="tasks"></plan-timeline>');
    await press(breakdown!, 'Economy');
    await waitUntil(() => all(timeline!, '.lit').length);
    breakdown!.parentElement!.append(breakdown!);
    await aTimeout(0);
    await (timeline as unknown as PlanTimeline).updateComplete;
    expect(all(timeline!, '.lit').length).to.equal(1);
    breakdown!.remove();
    await waitUntil(() => !all(timeline!, '.lit, .dim').length);
  });

  it('stays, with what is shown alone, when the document is fetched again', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const src = URL.createObjectURL(new Blob([JSON.stringify(newDocument())]));
    page.innerHTML = SELECTABLE + '<plan-timeline of="tasks"></plan-timeline><plan-filter></plan-filter>';
    const [breakdown, timeline, filter] = page.children as unknown as [
      PlanBreakdown,
      PlanTimeline,
      PlanFilter,
    ];
    for (const each of [breakdown, timeline, filter]) each.src = src;
    await press(breakdown, 'Economy');
    await waitUntil(() => all(filter, 'select').length);
    const [category] = all(filter, 'select') as HTMLSelectElement[];
    category!.value = 'people';
    category!.dispatchEvent(new Event('change'));
    await waitUntil(() => all(timeline, '.entry.dim').length === 1);
    await timeline.reload();
    URL.revokeObjectURL(src);
    await Promise.all([breakdown, timeline, filter].map((each) => each.updateComplete));
    expect(all(timeline, '.entry.dim').length).to.equal(1);
    expect(category!.value).to.equal('people');
    expect(textOf(all(filter, '[role="status"]')[0])).to.contain('People');
    expect(textOf(all(breakdown, '[role="status"]')[0])).to.contain('Economy');
  });

  it('leaves widgets of another document as they are', async () => {
    const [breakdown] = await show(SELECTABLE);
    const [gauge] = await show<PlanGauge>('<plan-gauge indicator="a"></plan-gauge>');
    await press(breakdown!, 'Economy');
    await gauge!.updateComplete;
    expect(rootOf(gauge!).querySelector('.lit, .dim')).to.equal(null);
  });

  it('can be reached by keyboard as a button of 24 pixels at least, also where its group can be folded', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const breakdown = Object.assign(document.createElement('plan-breakdown'), {
      selectable: true,
      document: compose({
        categories: [
          { id: 'x', name: 'Industry' },
          { id: 'y', name: 'Steel', parent: 'x' },
        ],
        indicators: [indicator('a', { category: 'y' })],
      }),
    });
    page.append(breakdown);
    await waitUntil(() => all(breakdown, '.pick').length === 2);
    const fold = all(breakdown, 'button.fold')[0]!;
    expect(fold.getAttribute('aria-labelledby')).to.equal('row-0-name');
    for (const button of [fold, ...all(breakdown, '.pick')]) {
      expect(button.tabIndex).to.equal(0);
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
      expect(button.getBoundingClientRect().width).to.be.at.least(24);
    }
    // a short name is no narrower target than a page asks for
    breakdown.style.setProperty('--plan-size-target', '5rem');
    for (const { offsetWidth, offsetHeight } of all(breakdown, '.pick'))
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(80);
    breakdown.style.removeProperty('--plan-size-target');
    await expect(breakdown).to.be.accessible();
  });
});

describe('a button that clears', () => {
  const FILTERED = [
    '<plan-filter></plan-filter>',
    '<plan-timeline of="tasks"></plan-timeline>',
    '<plan-breakdown by="category" selectable></plan-breakdown>',
    '<plan-report></plan-report>',
  ];
  const placeOf = (widget: PlanElement) => widget.renderRoot as ShadowRoot | HTMLElement;
  const within = (widget: PlanElement, selector: string): HTMLElement[] => [
    ...placeOf(widget).querySelectorAll<HTMLElement>(selector),
  ];
  const focused = (): Element | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const said = (element: Element | null | undefined): string =>
    `${element?.localName} .${element?.className} ${textOf(element ?? undefined)}`;
  const clearIn = (widget: PlanElement): HTMLElement | undefined =>
    within(widget, '.choices button').find((each) => each.textContent?.includes(words.closer.clear));

  /** Widgets of which one group is shown alone. */
  async function filtered(light: boolean): Promise<PlanElement[]> {
    const tags = FILTERED.map((tag) => (light ? tag.replace(/ |>/, ' light-dom$&') : tag));
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    page.innerHTML = tags.join('');
    const widgets = [...page.children] as PlanElement[];
    const document = newDocument();
    for (const each of widgets) each.document = document;
    await waitUntil(() => within(widgets[0]!, 'select').length);
    await choose(widgets);
    return widgets;
  }

  async function choose(widgets: PlanElement[]): Promise<void> {
    const [category] = within(widgets[0]!, 'select') as HTMLSelectElement[];
    category!.value = 'economy';
    category!.dispatchEvent(new Event('change'));
    // what stands in the light DOM is hidden until its styles are there
    const isThere = (each: PlanElement) =>
      clearIn(each)?.offsetWidth && !within(each, '[aria-busy="true"]').length;
    await waitUntil(() => within(widgets[2]!, '.pick').length && widgets.every(isThere));
  }

  for (const light of [false, true]) {
    it(`leaves the keyboard with what is there in its place, ${light ? 'in the light DOM' : 'in a shadow root'}`, async () => {
      const widgets = await filtered(light);
      for (const [at, widget] of widgets.entries()) {
        await choose(widgets);
        const button = clearIn(widget)!;
        button.focus();
        button.click();
        await waitUntil(() => !clearIn(widget) && focused() !== document.body);
        expect(said(focused())).to.equal(said(within(widget, at ? '.heading' : 'select')[0]));
      }
    });

    it(`lets go of a group and leaves the keyboard with it, ${light ? 'in the light DOM' : 'in a shadow root'}`, async () => {
      const breakdown = (await filtered(light))[2]!;
      for (const letGo of ['click', 'Escape'] as const) {
        within(breakdown, '.pick')[0]!.click();
        await waitUntil(() => within(breakdown, '.choices button').length === 2);
        const button = within(breakdown, '.choices button')[1]!;
        button.focus();
        if (letGo === 'click') button.click();
        else
          button.dispatchEvent(new KeyboardEvent('keydown', { key: letGo, bubbles: true, composed: true }));
        await waitUntil(() => within(breakdown, '.choices button').length === 1);
        expect(within(breakdown, '[aria-pressed="true"]').length).to.equal(0);
        expect(said(focused())).to.equal(said(within(breakdown, '.pick')[0]));
      }
    });
  }

  it('is named by what it clears, and keeps the words that are seen', async () => {
    const widgets = await filtered(false);
    within(widgets[2]!, '.pick')[0]!.click();
    await waitUntil(() => within(widgets[2]!, '.choices button').length === 2);
    const buttons = widgets.flatMap((each) => within(each, '.choices button'));
    expect(buttons.map(textOf)).to.deep.equal([
      'Clear: Show only',
      'Clear: Tasks',
      'Clear: Indicators by category',
      'Clear: Economy',
      `Clear: ${newDocument().release.title as string}`,
    ]);
    for (const each of buttons) expect(each.hasAttribute('aria-label')).to.equal(false);
  });

  it('lets a group be kept where Escape is pressed elsewhere, or was for something else', async () => {
    const [breakdown] = await show<PlanBreakdown>(SELECTABLE);
    const pick = await press(breakdown!, 'People');
    const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }); // prettier-ignore
    document.body.dispatchEvent(escape());
    pick.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    pick.dispatchEvent(escape());
    await breakdown!.updateComplete;
    expect(pick.getAttribute('aria-pressed')).to.equal('true');
  });
});

describe('a filter', () => {
  it('of an attribute shows the items of these groups alone, and says so', async () => {
    const [timeline, breakdown] = await show<PlanTimeline>(
      '<plan-timeline of="tasks" filter="category:economy"></plan-timeline>',
      '<plan-breakdown by="nature" filter="category:economy"></plan-breakdown>',
    );
    await waitUntil(() => all(timeline!, '.choices').length);
    expect(all(timeline!, '.entry .heading').map(textOf)).to.deep.equal(['Market']);
    expect(textOf(all(timeline!, '.choices p')[0])).to.equal(
      'Showing only: Economy (Tasks: 1 of 2). What is not disclosed is not included.',
    );
    await waitUntil(() => all(breakdown!, '.choices').length && all(breakdown!, '.figure').length);
    expect(all(breakdown!, '.fact.value .figure').map(textOf)).to.deep.equal(['0', '1', '1']);
    all(timeline!, '.choices button')[0]!.click();
    await waitUntil(() => all(timeline!, '.entry').length === 2);
    expect(timeline!.filter).to.equal('');
    expect(all(timeline!, '.choices').length).to.equal(0);
  });

  it('that is none is answered with a sentence', async () => {
    const [timeline] = await show('<plan-timeline of="tasks" filter="colour:red"></plan-timeline>');
    await waitUntil(() => textOf(all(timeline!, '.choices')[0]).includes('category, nature, direction, assessment or department')); // prettier-ignore
    expect(all(timeline!, '.entry').length).to.equal(2);
  });

  it('of a group that the document does not have is answered with a sentence that repeats codes alone', async () => {
    const [unknown, sentence, mixed] = await show(
      '<plan-timeline of="tasks" filter="category:ecnomy"></plan-timeline>',
      '<plan-timeline of="tasks" filter="category:本页作废"></plan-timeline>',
      '<plan-timeline of="tasks" filter="category:economy nature:binding"></plan-timeline>',
    );
    await waitUntil(() => [unknown!, sentence!, mixed!].every((each) => all(each, '.choices').length));
    expect(textOf(all(unknown!, '.choices')[0])).to.equal(words.closer.unknownGroup('category:ecnomy'));
    expect(textOf(all(sentence!, '.choices')[0])).to.match(/must be pairs/);
    expect(rootOf(sentence!).textContent).to.not.contain('作废');
    expect(all(unknown!, '.entry').length).to.equal(2);
    // tasks have no nature
    expect(textOf(all(mixed!, '.choices p')[0])).to.contain('Showing only: Economy (Tasks: 1 of 2).');
  });

  it('of the control is that of every timeline, breakdown and report of the document', async () => {
    const [filter, timeline, report] = await show<PlanFilter>(
      '<plan-filter></plan-filter>',
      '<plan-timeline of="tasks"></plan-timeline>',
      '<plan-report></plan-report>',
    );
    await waitUntil(() => all(filter!, 'select').length === 4);
    const said: string[] = [];
    filter!.addEventListener('plan-filter', ({ detail }) => said.push(detail.filter));
    await expect(filter!).to.be.accessible();
    const [category] = all(filter!, 'select') as HTMLSelectElement[];
    expect([...category!.options].map(({ text }) => text)).to.deep.equal([
      words.closer.all,
      'Economy',
      'People',
    ]);
    category!.value = 'economy';
    category!.dispatchEvent(new Event('change'));
    await waitUntil(() => all(timeline!, '.entry').length === 1);
    const gauges = () => all(report!, 'plan-gauge[indicator]').map((each) => each.getAttribute('indicator'));
    await waitUntil(() => gauges().length === 2);
    expect(gauges()).to.deep.equal(['a', 'c']);
    expect(textOf(all(filter!, '[role="status"]')[0])).to.contain(
      'Economy (Indicators: 2 of 4, Tasks: 1 of 2).',
    );
    all(filter!, 'button')[0]!.click();
    await waitUntil(() => all(timeline!, '.entry').length === 2);
    expect(category!.value).to.equal('');
    expect(said).to.deep.equal(['category:economy', '']);
  });

  it('by a codelist of the document is offered under its name, and is that of the pressed code too', async () => {
    const [filter, timeline, breakdown] = await show<PlanFilter>(
      '<plan-filter></plan-filter>',
      '<plan-timeline of="tasks"></plan-timeline>',
      '<plan-breakdown of="tasks" by="department" selectable></plan-breakdown>',
    );
    await waitUntil(() => all(filter!, 'select').length === 4);
    const department = all(filter!, 'select')[3] as HTMLSelectElement;
    expect(textOf(department.closest('label')!.querySelector('span')!)).to.equal('Lead department');
    const pressed: PlanSelectDetail[] = [];
    breakdown!.addEventListener('plan-select', ({ detail }) => pressed.push(detail));
    await press(breakdown!, 'Roads');
    expect(pressed).to.deep.equal([{ by: 'department', code: 'roads', selected: true }]);
    await waitUntil(() => all(timeline!, '.entry.lit').length === 1);
    department.value = 'roads';
    department.dispatchEvent(new Event('change'));
    await waitUntil(() => all(timeline!, '.entry').length === 1);
    expect(textOf(all(filter!, '[role="status"]')[0])).to.contain('Roads (Tasks: 1 of 2).');
  });

  it('leaves the document that is downloaded whole', async () => {
    const [timeline] = await show('<plan-timeline of="tasks" filter="category:economy"></plan-timeline>');
    all(timeline!, 'summary')[0]!.click();
    await waitUntil(() => all(timeline!, '[data-format="json"]').length);
    expect(all(timeline!, 'tbody tr').length).to.equal(1);
    expect(textOf(all(timeline!, 'cite')[0])).to.contain('. Showing only: Economy (Tasks: 1 of 2). ');
    const { click } = HTMLAnchorElement.prototype;
    let file: Promise<Response> | undefined;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
      file = fetch(this.href);
    };
    try {
      all(timeline!, '[data-format="csv"]')[0]!.click();
      await waitUntil(() => file);
      expect(await (await file!).text()).to.contain('Showing only');
      file = undefined;
      all(timeline!, '[data-format="json"]')[0]!.click();
      await waitUntil(() => file);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(await (await file!).json()).to.deep.equal(newDocument());
    expect(names).to.deep.equal([
      'plan-timeline-tasks-only-economy-first.csv',
      'plan-timeline-tasks-first.json',
    ]);
  });
});

describe('a link to a view', () => {
  beforeEach(() => history.replaceState(null, '', location.href.replace(/#.*/, '')));
  after(() => history.replaceState(null, '', location.href.replace(/#.*/, '')));

  const LINKED = '<plan-breakdown by="category" selectable permalink="b"></plan-breakdown>';

  it('holds what is chosen, opened and in which form, beside the place of the page itself', async () => {
    history.replaceState(null, '', '#section');
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    expect(location.hash).to.equal('#section');
    await press(breakdown!, 'Economy');
    breakdown!.form = 'unit';
    all(breakdown!, 'summary')[0]!.click();
    await waitUntil(() => location.hash.includes('open'));
    expect(location.hash.startsWith('#section&plan.b=')).to.equal(true);
    const link = location.hash;
    breakdown!.remove();
    const [again] = await show<PlanBreakdown>(LINKED);
    expect(location.hash).to.equal(link);
    await waitUntil(() => all(again!, '.marks').length && all(again!, '.closer').length);
    expect(again!.form).to.equal('unit');
    expect(all(again!, '.pick[aria-pressed="true"]').map(textOf)).to.deep.equal(['Economy']);
    expect(all(again!, '.closer button').map(textOf)).to.include(words.closer.copyLink);
  });

  it('is as short again as it was when nothing is chosen any more', async () => {
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    const button = await press(breakdown!, 'Economy');
    await waitUntil(() => location.hash !== '');
    button.click();
    await waitUntil(() => location.hash === '');
  });

  it('holds that the groups of the page itself were let go, and can put none in their place', async () => {
    const own = LINKED.replace('selectable', 'selectable filter="category:people"');
    const [breakdown] = await show<PlanBreakdown>(own);
    await waitUntil(() => all(breakdown!, '.choices button').length);
    expect(location.hash).to.equal('');
    all(breakdown!, '.choices button').at(0)!.click();
    await waitUntil(() => all(breakdown!, '.pick').length === 2 && location.hash !== '');
    breakdown!.remove();
    const [again] = await show<PlanBreakdown>(own);
    await waitUntil(() => all(again!, '.pick').length === 2);
    expect(again!.filter).to.equal('');
    location.hash = `plan.b=${encodeURIComponent('all=category:economy')}`;
    await waitUntil(() => again!.filter === 'category:people');
    location.hash = `plan.b=${encodeURIComponent('all=')}`;
    await waitUntil(() => again!.filter === '');
    location.hash = 'plan.b=';
    await waitUntil(() => again!.filter === 'category:people');
  });

  it('follows when the address is changed', async () => {
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    await waitUntil(() => all(breakdown!, '.pick').length);
    location.hash = `plan.b=${encodeURIComponent('select=category%3Apeople')}`;
    await waitUntil(() => all(breakdown!, '.pick[aria-pressed="true"]').map(textOf).includes('People'));
  });

  it('stays when a link of the page leads to another place of it', async () => {
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    await press(breakdown!, 'Economy');
    await waitUntil(() => location.hash !== '');
    location.hash = 'elsewhere';
    await waitUntil(() => location.hash.startsWith('#elsewhere&plan.b='));
    expect(all(breakdown!, '.pick[aria-pressed="true"]').map(textOf)).to.deep.equal(['Economy']);
  });

  for (const name of ['进展', 'two words', 'a&b', 'a=b', '100%'])
    it(`is read as it was written where the name is ${name}`, async () => {
      const tag = '<plan-breakdown by="category" selectable></plan-breakdown>';
      const [breakdown] = await show<PlanBreakdown>(tag);
      breakdown!.permalink = name;
      await press(breakdown!, 'Economy');
      await waitUntil(() => location.hash.includes('economy'));
      const link = location.hash;
      await press(breakdown!, 'People');
      await waitUntil(() => location.hash.includes('people'));
      expect(location.hash).to.equal(link.replace('economy', 'people'));
      breakdown!.remove();
      const [again] = await show<PlanBreakdown>(tag.replace('selectable', 'selectable permalink'));
      again!.permalink = name;
      await waitUntil(() => all(again!, '.pick[aria-pressed="true"]').map(textOf).includes('People'));
    });

  it('leads to the page itself, whatever this names as its base', async () => {
    const { pathname } = location;
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    await waitUntil(() => all(breakdown!, '.pick').length);
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    try {
      await press(breakdown!, 'Economy');
      await waitUntil(() => location.hash.includes('economy'));
    } finally {
      base.remove();
    }
    expect(location.pathname).to.equal(pathname);
  });

  it('is left out without harm where the browser refuses it', async () => {
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      await press(breakdown!, 'Economy');
      await breakdown!.updateComplete;
      await press(breakdown!, 'People');
    } finally {
      history.replaceState = replaceState;
    }
    expect(location.hash).to.equal('');
  });

  it('puts no words into a page that its document does not have', async () => {
    for (const state of [
      'filter=category:本页作废 assessment:x',
      'select=category:evil',
      'filter=category:evil',
    ]) {
      history.replaceState(null, '', `#plan.b=${encodeURIComponent(state)}`);
      const [breakdown, filter] = await show<PlanBreakdown>(LINKED, '<plan-filter></plan-filter>');
      await waitUntil(() => all(breakdown!, '.pick').length === 2 && location.hash === '');
      for (const each of [breakdown!, filter!])
        expect(rootOf(each).textContent).to.not.match(/作废|evil|Showing/);
      breakdown!.remove();
    }
  });

  it('leaves a breakdown as it is where the document has nothing for what a link asks', async () => {
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    await waitUntil(() => all(breakdown!, '.pick').length === 2);
    // no indicator is coded so, and tasks have no nature; and a link may be of any length
    for (const state of [
      'split=department',
      'split=department&form=unit',
      `form=unit&filter=${'category:economy '.repeat(500)}`,
      `form=unit&x=${'x'.repeat(200_000)}`,
    ]) {
      location.hash = `plan.b=${encodeURIComponent(state)}`;
      await waitUntil(() => location.hash === '');
      expect(breakdown!.split).to.equal('');
      expect(breakdown!.form).to.equal('bars');
    }
    breakdown!.remove();
    const [tasks] = await show<PlanBreakdown>('<plan-breakdown of="tasks" permalink="b"></plan-breakdown>');
    location.hash = `plan.b=${encodeURIComponent('by=nature')}`;
    await waitUntil(() => location.hash === '');
    expect(tasks!.by).to.equal('category');
  });

  it('asks a widget for each of its forms, and for groups of the document', async () => {
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    location.hash = `plan.b=${encodeURIComponent('by=assessment&split=category&form=percent&filter=category:economy category:economy&open=indicators other')}`;
    await waitUntil(() => breakdown!.by === 'assessment' && all(breakdown!, '.closer').length);
    expect([breakdown!.split, breakdown!.form, [...breakdown!.opened]]).to.deep.equal([
      'category',
      'percent',
      ['indicators'],
    ]);
    await waitUntil(() => textOf(all(breakdown!, '.choices')[0]).includes('Showing only: Economy (Indicators: 2 of 4)')); // prettier-ignore
    breakdown!.remove();
    const [timeline] = await show<PlanTimeline>(
      '<plan-timeline of="tasks" group-by="category" permalink="t"></plan-timeline>',
    );
    location.hash = `plan.t=${encodeURIComponent('groupBy=department')}`;
    await waitUntil(() => timeline!.groupBy === 'department');
    location.hash = `plan.t=${encodeURIComponent('groupBy=')}`;
    await waitUntil(() => timeline!.groupBy === '' && !all(timeline!, '.fold').length);
    timeline!.remove();
    const [gauge] = await show<PlanGauge>('<plan-gauge indicator="a" permalink="g"></plan-gauge>');
    location.hash = `plan.g=${encodeURIComponent('form=compact')}`;
    await waitUntil(() => gauge!.form === 'compact');
  });

  it('leaves the sentence for a mistake of the page itself in its place', async () => {
    history.replaceState(null, '', `#plan.b=${encodeURIComponent('form=nonsense')}`);
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    page.innerHTML = '<plan-breakdown by="colour" permalink="b"></plan-breakdown>';
    const [breakdown] = page.children;
    Object.assign(breakdown!, { document: newDocument() });
    await waitUntil(() =>
      all(breakdown!, '.message').some((each) => textOf(each).includes('category, nature')),
    );
  });

  it('is of one widget where two have one name, and whoever makes the page is told', async () => {
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (text: unknown) => warned.push(text);
    try {
      const [first, second] = await show<PlanBreakdown>(LINKED, LINKED);
      await waitUntil(() => all(second!, '.pick').length);
      second!.form = 'unit';
      await waitUntil(() => all(second!, '.marks').length);
      first!.form = 'stacked';
      await waitUntil(() => location.hash.includes('stacked'));
      location.hash = `plan.b=${encodeURIComponent('form=percent')}`;
      await waitUntil(() => first!.form === 'percent');
      await second!.updateComplete;
      expect(second!.form).to.equal('unit');
      expect(warned.filter((text) => String(text).includes('permalink')).length).to.equal(1);
    } finally {
      console.warn = warn;
    }
  });

  it('that is broken shows the widget as it is', async () => {
    history.replaceState(null, '', '#plan.b=%E0%A4%A&plan.x');
    const [breakdown] = await show<PlanBreakdown>(LINKED);
    await waitUntil(() => all(breakdown!, '.pick').length === 2);
    expect(rootOf(breakdown!).querySelector('.lit')).to.equal(null);
  });

  it('is not made where no widget asks for it', async () => {
    const [breakdown] = await show<PlanBreakdown>(SELECTABLE);
    await press(breakdown!, 'Economy');
    expect(location.hash).to.equal('');
  });
});
