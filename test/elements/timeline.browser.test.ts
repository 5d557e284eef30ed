import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { ProgressDocument, Task, Timing } from '@planglass/model';
import '@planglass/elements/timeline/define';
import type { PlanTimeline } from '@planglass/elements/timeline';
import baicheng from '../../data-schemas/v1/examples/valid/baicheng-2023.json' with { type: 'json' };
import { documentOf, taskWith } from '../view/timeline/fixtures.ts';

interface Options {
  of?: string;
  lang?: string;
  width?: string;
}

async function show(
  document: unknown,
  { of, lang = 'en', width = '60rem' }: Options = {},
): Promise<PlanTimeline> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.style.width = width;
  const timeline = globalThis.document.createElement('plan-timeline');
  timeline.document = document;
  if (of !== undefined) timeline.of = of;
  page.append(timeline);
  await waitUntil(() => timeline.renderRoot.querySelector('.widget, .message'));
  await nextFrame();
  return timeline;
}
const all = (timeline: PlanTimeline, selector: string): Element[] => [
  ...timeline.renderRoot.querySelectorAll(selector),
];
const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const headings = (timeline: PlanTimeline): [string, string | null][] =>
  all(timeline, '[role=heading]').map((each) => [textOf(each), each.getAttribute('aria-level')]);
const numberedTasks = (count: number): ProgressDocument =>
  documentOf({ tasks: Array.from({ length: count }, (_, index) => ({ id: `t${index}`, title: `Task ${index + 1}`, timing: { kind: 'within', period: '2023' } })) }); // prettier-ignore

describe('the axis of a long timeline', () => {
  const rows = async (parts: Options & { lightDom?: true } = {}): Promise<PlanTimeline> => {
    const timeline = await show(numberedTasks(40), parts);
    if (parts.lightDom) timeline.setAttribute('light-dom', '');
    // so that it can be scrolled out of sight
    timeline.parentElement!.style.paddingBottom = '100vh';
    await nextFrame();
    return timeline;
  };
  const boxOf = (timeline: PlanTimeline, selector: string, at = 0): DOMRect =>
    all(timeline, selector).at(at)!.getBoundingClientRect();

  afterEach(() => scrollTo(0, 0));

  for (const [where, parts] of [
    ['beside their text', {}],
    ['below their text', { width: '20rem' }],
    ['from right to left', { lang: 'ar' }],
    ['in the light DOM', { lightDom: true }],
  ] as [string, Options & { lightDom?: true }][])
    it(`stays in sight while its rows scroll by ${where}, and leaves with the last`, async () => {
      const timeline = await rows(parts);
      scrollBy(0, boxOf(timeline, '.entry', 20).top);
      await nextFrame();
      expect(boxOf(timeline, '.ruler').top).to.be.closeTo(0, 1);
      const { left, width, height } = boxOf(timeline, '.ruler');
      // nothing can be seen through it
      const [, alpha = '1'] = /rgba\(.*, ([\d.]+)\)/.exec(getComputedStyle(all(timeline, '.ruler')[0]!).backgroundColor) ?? []; // prettier-ignore
      expect(alpha).to.equal('1');
      const label = boxOf(timeline, '.ruler span:last-of-type');
      expect(label.left).to.be.at.least(left - 1);
      expect(label.right).to.be.at.most(left + width + 1);
      scrollBy(0, boxOf(timeline, '.rows').bottom - height / 2);
      await nextFrame();
      expect(boxOf(timeline, '.ruler').bottom).to.be.closeTo(height / 2, 1);
    });

  it('does not lie over what the keyboard goes to', async () => {
    const timeline = await show(documentOf({ tasks: numberedTasks(40).tasks!.map((task) => ({ ...task, category: 'economy' })), categories: [{ id: 'economy', name: 'Economy' }] }), { of: 'tasks' }); // prettier-ignore
    timeline.groupBy = 'category';
    await waitUntil(() => all(timeline, '.items .fold').length, 'groups', { timeout: 10_000 });
    const fold = all(timeline, '.items .fold')[0] as HTMLElement;
    scrollBy(0, fold.getBoundingClientRect().bottom + 20);
    await nextFrame();
    fold.focus();
    await nextFrame();
    expect(fold.getBoundingClientRect().top).to.be.at.least(boxOf(timeline, '.ruler').bottom);
  });
});

describe('<plan-timeline>', () => {
  it('shows all kinds of items in the order process, tasks, projects', async () => {
    const document = documentOf({
      projects: [{ id: 'p', title: 'A project' }],
      tasks: [{ id: 't', title: 'A task' }],
      processStages: [{ id: 's', title: 'A stage' }],
    });
    expect(headings(await show(document))).to.deep.equal([
      ['Process', '3'],
      ['A stage', '4'],
      ['Tasks', '3'],
      ['A task', '4'],
      ['Projects', '3'],
      ['A project', '4'],
    ]);
  });

  it('moves the items up a level where the page has the heading', async () => {
    const timeline = await show(documentOf({ tasks: [{ id: 't', title: 'A task' }] }), { of: 'tasks' });
    timeline.noHeading = true;
    await timeline.updateComplete;
    expect(headings(timeline)).to.deep.equal([['A task', '3']]);
  });

  it('says what “of” may be when it is something else', async () => {
    const timeline = await show(documentOf({ tasks: [{ id: 't', title: 'A task' }] }), { of: 'indicators' });
    await waitUntil(() => textOf(all(timeline, '.message')[0]).includes('tasks, process-stages or projects'));
  });

  it('draws the seed’s start as one month with an open side, and says that the end is not stated', async () => {
    const timeline = await show(baicheng, { of: 'process-stages', lang: 'zh' });
    const [deployment] = all(timeline, '.entry');
    expect(textOf(deployment?.querySelector('.when') ?? undefined)).to.equal('2023年4月开始，结束时间未说明');
    expect(deployment?.querySelectorAll('.bar.start').length).to.equal(1);
    expect(deployment?.querySelectorAll('.dash').length).to.equal(3);
    // April to September are 183 days, and April is 30 of them
    expect(deployment?.querySelector('.bar')?.getAttribute('width')).to.equal('16.393%');
    expect(textOf(timeline.renderRoot.querySelector('.event .details') ?? undefined)).to.equal(
      '2023年7月内，5次',
    );
  });

  it('draws no axis and no bar for what has no date, and says so', async () => {
    const timeline = await show(baicheng, { of: 'tasks', lang: 'zh' });
    expect(all(timeline, '.entry').length).to.equal(8);
    expect(all(timeline, 'svg').length).to.equal(0);
    expect(textOf(all(timeline, '.group')[0])).to.contain('各项任务均未说明时间。');
    const labels = new Set(all(timeline, '.label').map(textOf));
    expect([...labels]).to.deep.equal(['举措', '成效']);
  });

  it('keeps its graphics from assistive technology', async () => {
    const timeline = await show(baicheng);
    const graphics = all(timeline, 'svg');
    expect(graphics.length).to.be.greaterThan(3);
    expect(graphics.filter((each) => !each.closest('[aria-hidden=true]'))).to.deep.equal([]);
    await expect(timeline).to.be.accessible();
  });

  it('shows a status by its word and by its place on the scale', async () => {
    const assessment = { state: 'assessed', status: 'lagging', method: { kind: 'asserted' } } as const;
    const timeline = await show(
      documentOf({ tasks: [{ ...taskWith({ kind: 'within', period: '2022' }), assessment }] }),
    );
    expect(textOf(all(timeline, '.status .figure')[0])).to.equal('lagging');
    expect(all(timeline, '.status .steps rect').map((each) => each.getAttribute('class'))).to.deep.equal([
      'on',
      'off',
      'off',
      'off',
    ]);
  });

  it('shows no place on the scale for a withheld status', async () => {
    const assessment = { state: 'withheld', confStatus: 'N' } as const;
    const timeline = await show(documentOf({ tasks: [{ id: 't', title: 'A task', assessment }] }));
    expect(textOf(all(timeline, '.status.withheld .figure')[0])).to.equal('Not disclosed');
    expect(all(timeline, '.status .steps')).to.deep.equal([]);
  });

  it('puts bars beside the text where there is room, and below it where there is not', async () => {
    const place = (timeline: PlanTimeline): string => {
      const text = timeline.renderRoot.querySelector('.line > div')?.getBoundingClientRect();
      const strip = timeline.renderRoot.querySelector('.line > svg')?.getBoundingClientRect();
      if (!text || !strip) return 'not there';
      return strip.left >= text.right ? 'beside' : strip.top >= text.bottom ? 'below' : 'across';
    };
    const document = documentOf({ tasks: [taskWith({ kind: 'start', start: '2022' })] });
    expect(place(await show(document))).to.equal('beside');
    expect(place(await show(document, { width: '18rem' }))).to.equal('below');
  });

  it('never grows wider than a narrow page', async () => {
    const timeline = await show(baicheng, { lang: 'en', width: '18rem' });
    expect(timeline.scrollWidth).to.be.at.most(Math.ceil(timeline.getBoundingClientRect().width));
  });

  it('keeps months that have no room off the axis, in a language that does not shorten them', async () => {
    for (const months of [5, 6]) {
      const tasks = Array.from({ length: months }, (_, at): Task => ({ id: `t${at}`, title: 'A', timing: { kind: 'within', period: `2023-0${4 + at}` } })); // prettier-ignore
      const stages = tasks.map(({ id, title, timing }) => ({ id, title, timing: timing! }));
      const timeline = await show(documentOf({ processStages: stages }), { lang: 'ar', width: '18rem' });
      const ruler = all(timeline, '.ruler')[0]!.getBoundingClientRect();
      const shown = all(timeline, '.ruler i').map((label) => {
        const text = document.createRange();
        text.selectNode([...label.childNodes].find((node) => node instanceof Text)!);
        return text.getBoundingClientRect();
      });
      const inLine = shown.filter(({ top }) => top < ruler.top + 12);
      expect(inLine.length).to.be.at.least(3);
      for (const [at, { left, right }] of inLine.entries()) {
        expect(left).to.be.at.least(ruler.left - 0.5);
        // from right to left, with a gap
        expect(right).to.be.at.most((inLine[at - 1]?.left ?? ruler.right) - 2);
      }
    }
  });

  it('never breaks a line within a date in Chinese', async () => {
    const milestones = [{ id: 'm', title: '土地平整', planned: '2022-Q4', reached: '2023-02' }];
    const tasks = [{ ...taskWith({ kind: 'span', start: '2021-10-15', end: '2024-06-30' }), milestones }];
    const timeline = await show(documentOf({ tasks }), { of: 'tasks', lang: 'zh-Hans', width: '18rem' });
    await waitUntil(() => all(timeline, '.milestone .details').length, 'milestones', { timeout: 10_000 });
    const dates = all(timeline, '.when .date, .details .date, .key .date') as HTMLElement[];
    expect(dates.map(textOf)).to.include.members(['2021年10月15日', '2022年第四季度', '2023年2月']);
    for (let width = 288; width > 200; width -= 4) {
      timeline.parentElement!.style.width = `${width}px`;
      for (const date of dates) expect(date.offsetHeight, `${textOf(date)} at ${width}`).to.be.lessThan(30);
    }
  });

  it('has a table of the same facts', async () => {
    const timeline = await show(baicheng, { of: 'process-stages', lang: 'en' });
    (all(timeline, 'summary')[0] as HTMLElement).click();
    await waitUntil(() => all(timeline, 'tbody').length, undefined, { timeout: 5000 });
    const rows = all(timeline, 'tbody tr').map(textOf);
    expect(rows.length).to.equal(9);
    expect(rows[0]).to.contain('began April 2023; end not stated');
  });

  it('draws milestones as lozenges as wide as their periods, and a day as large as can be seen', async () => {
    const timeline = await show(
      documentOf({
        tasks: [
          {
            id: 't',
            title: 'A task',
            milestones: [
              { id: 'm', title: 'Half way', planned: '2022', reached: '2023-04-05' },
              { id: 'n', title: 'Some day' },
            ],
          },
        ],
      }),
    );
    await waitUntil(() => all(timeline, '.strip .point').length);
    const points = all(timeline, '.strip .point:not(.case)');
    expect(points.map((each) => each.getAttribute('class'))).to.deep.equal([
      'point planned',
      'point reached',
    ]);
    // 2022 is 365 of the plan's 1826 days
    expect(points.map((each) => each.getAttribute('width'))).to.deep.equal(['19.989%', null]);
    expect(textOf(all(timeline, '.list.milestone')[0])).to.contain('planned for 2022, reached 5 April 2023');
    expect(textOf(all(timeline, '.list.milestone')[0])).to.contain('Some day');
  });

  it('explains the pale ends of spans where it shows any, and each other mark that it shows', async () => {
    const marks = async (...timings: Timing[]): Promise<string[]> => {
      const timeline = await show(
        documentOf({ tasks: timings.map((timing, at) => ({ ...taskWith(timing), id: `t${at}` })) }),
      );
      // nothing behind is seen through what is pale
      for (const each of all(timeline, '.case'))
        expect(getComputedStyle(each).fill).to.equal(getComputedStyle(each).stroke);
      return all(timeline, '.key [aria-hidden=true]:not(i, svg)').map(textOf);
    };
    expect(await marks({ kind: 'span', start: '2022-04-01', end: '2023-06-30' })).to.deep.equal([
      'from start to end',
    ]);
    expect(
      await marks(
        { kind: 'span', start: '2022-04-01', end: '2023-06' },
        { kind: 'within', period: '2023-07-15' },
      ),
    ).to.deep.equal(['from start to end', 'start or end lies in this period', 'on this day']);
  });

  it('marks how much of the plan had passed at the reference, in the key and on the axis', async () => {
    const timeline = await show(documentOf({ tasks: [taskWith({ kind: 'within', period: '2022' })] }));
    expect(textOf(all(timeline, '.key')[0])).to.contain('Time elapsed: 48% to 50%');
    expect(all(timeline, '.axis .elapsed').length).to.equal(1);
    expect(all(timeline, '.today')).to.deep.equal([]);
  });

  it('shows a hundred items, and more of them as they are asked for, with the focus on the first of these', async () => {
    expect(all(await show(numberedTasks(100)), '.more')).to.deep.equal([]);
    const timeline = await show(numberedTasks(250));
    await waitUntil(() => all(timeline, '.entry').length);
    expect(all(timeline, '.entry').length).to.equal(100);
    expect(textOf(all(timeline, '.more')[0])).to.equal(
      'Showing 100 of 250 Show 100 more: Tasks Show all 250: Tasks',
    );
    (all(timeline, '.more button')[0] as HTMLElement).click();
    await waitUntil(() => timeline.shadowRoot?.activeElement);
    expect(all(timeline, '.entry').length).to.equal(200);
    expect(textOf(timeline.shadowRoot?.activeElement ?? undefined)).to.contain('Task 101');
    (all(timeline, '.more button')[1] as HTMLElement).click();
    await waitUntil(() => all(timeline, '.more button').length === 0, undefined, { timeout: 20_000 });
    expect(all(timeline, '.entry').length).to.equal(250);
  }).timeout(30_000);

  it('keeps what is shown when it is moved', async () => {
    const timeline = await show(numberedTasks(150));
    await waitUntil(() => all(timeline, '.more button').length);
    (all(timeline, '.more button')[0] as HTMLElement).click();
    await waitUntil(() => all(timeline, '.entry').length === 150);
    const elsewhere = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    elsewhere.append(timeline);
    await timeline.updateComplete;
    expect(all(timeline, '.entry').length).to.equal(150);
  });

  it('has a complete table of a long list, once it is opened', async () => {
    const timeline = await show(numberedTasks(250));
    await waitUntil(() => all(timeline, 'details.table').length);
    expect(all(timeline, 'tbody tr').length).to.equal(0);
    (all(timeline, 'details.table')[0] as HTMLDetailsElement).open = true;
    await waitUntil(() => all(timeline, 'tbody tr').length === 250, undefined, { timeout: 20_000 });
    expect(all(timeline, 'caption').length).to.equal(3);
  }).timeout(30_000);

  it('renders no more of ten thousand items than it shows', async () => {
    const timeline = await show(numberedTasks(10_000));
    await waitUntil(() => all(timeline, '.entry').length, undefined, { timeout: 20_000 });
    expect(all(timeline, '.entry').length).to.equal(100);
    expect(all(timeline, '*').length).to.be.below(5_000);
  }).timeout(60_000);
});

describe('<plan-timeline group-by>', () => {
  const categories = [
    { id: 'economy', name: 'Economy' },
    { id: 'people', name: 'People' },
  ];
  const tasks: Task[] = [
    { id: 'a', title: 'First', category: 'people', timing: { kind: 'within', period: '2022' } },
    { id: 'b', title: 'Second', category: 'economy' },
  ];
  const grouped = async (document: ProgressDocument, groupBy = 'category'): Promise<PlanTimeline> => {
    const timeline = await show(document, { of: 'tasks' });
    timeline.groupBy = groupBy;
    await waitUntil(() => all(timeline, '.fold').length);
    return timeline;
  };
  const folds = (timeline: PlanTimeline) =>
    all(timeline, '.fold').map((each) => [textOf(each), each.getAttribute('aria-expanded')]);

  it('shows groups in the order of the document, as headings between the kind and the items', async () => {
    const timeline = await grouped(documentOf({ categories, tasks }));
    expect(headings(timeline)).to.deep.equal([
      ['Tasks', '3'],
      ['Economy 1 item listed', '4'],
      ['Second', '5'],
      ['People 1 item listed', '4'],
      ['First', '5'],
    ]);
    expect(all(timeline, '.category')).to.deep.equal([]);
    await expect(timeline).to.be.accessible();
  });

  it('folds a group and opens it again, and says which of both', async () => {
    const timeline = await grouped(documentOf({ categories, tasks }));
    const [fold] = all(timeline, '.fold') as HTMLElement[];
    const panel = timeline.renderRoot.querySelector<HTMLElement>(`#${fold?.getAttribute('aria-controls')}`);
    fold?.click();
    await waitUntil(() => fold?.getAttribute('aria-expanded') === 'false');
    expect(panel?.hasAttribute('hidden')).to.equal(true);
    // a browser that finds a text in a folded group opens it
    panel?.dispatchEvent(new Event('beforematch'));
    await waitUntil(() => fold?.getAttribute('aria-expanded') === 'true');
    expect(panel?.hasAttribute('hidden')).to.equal(false);
  });

  it('folds all groups, and opens them all', async () => {
    const timeline = await grouped(documentOf({ categories, tasks }));
    const button = all(timeline, '.fold-all button')[0] as HTMLElement;
    button.click();
    await waitUntil(() => textOf(button) === 'Unfold all: Tasks');
    await waitUntil(() => folds(timeline).every(([, expanded]) => expanded === 'false'));
    button.click();
    await waitUntil(() => folds(timeline).every(([, expanded]) => expanded === 'true'));
  });

  it('prints with no group folded, and has them as they were afterwards', async () => {
    const document = numberedTasks(101);
    const long = document.tasks!.map((task, at) => ({ ...task, category: categories[at % 2]!.id }));
    const timeline = await grouped(documentOf({ categories, tasks: long }));
    const states = () => folds(timeline).map(([, expanded]) => expanded);
    expect(states()).to.deep.equal(['false', 'false']);
    window.dispatchEvent(new Event('beforeprint'));
    // without waiting, as a browser does
    expect(states()).to.deep.equal(['true', 'true']);
    expect(all(timeline, '.entry').length).to.equal(101);
    window.dispatchEvent(new Event('afterprint'));
    expect(states()).to.deep.equal(['false', 'false']);
  });

  it('has the groups of a long list folded, with nothing in them until they are opened', async () => {
    const document = numberedTasks(101);
    const long = document.tasks!.map((task, at) => ({ ...task, category: categories[at % 2]!.id }));
    const timeline = await grouped(documentOf({ categories, tasks: long }));
    expect(folds(timeline)).to.deep.equal([
      ['Economy 51 items listed', 'false'],
      ['People 50 items listed', 'false'],
    ]);
    expect(all(timeline, '.entry')).to.deep.equal([]);
    (all(timeline, '.fold')[0] as HTMLElement).click();
    await waitUntil(() => all(timeline, '.entry').length === 51);
  });

  it('marks the date that the page asks for', async () => {
    const timeline = await show(documentOf({ categories, tasks }), { of: 'tasks' });
    timeline.today = '2024-05-01';
    await waitUntil(() => all(timeline, '.grid .today').length === 1);
    expect(textOf(all(timeline, '.key')[0])).to.contain('Today, 1 May 2024');
    timeline.today = 'soon';
    await waitUntil(() => textOf(all(timeline, '.message')[0]).includes('2024-05-01'));
  });
});
