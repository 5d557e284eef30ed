import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { ProgressDocument } from '@planglass/model';
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
    expect(textOf(all(timeline, '.message')[0])).to.contain('tasks, process-stages or projects');
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
    expect(textOf(all(timeline, '.word')[0])).to.equal('lagging');
    expect(all(timeline, '.place i').map(({ className }) => className)).to.deep.equal(['', '', '', 'here']);
  });

  it('shows no place on the scale for a withheld status', async () => {
    const assessment = { state: 'withheld', confStatus: 'N' } as const;
    const timeline = await show(documentOf({ tasks: [{ id: 't', title: 'A task', assessment }] }));
    expect(textOf(all(timeline, '.status.withheld .word')[0])).to.equal('Not disclosed');
    expect(all(timeline, '.place')).to.deep.equal([]);
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

  it('has a table of the same facts', async () => {
    const timeline = await show(baicheng, { of: 'process-stages', lang: 'en' });
    const rows = all(timeline, 'tbody tr').map(textOf);
    expect(rows.length).to.equal(9);
    expect(rows[0]).to.contain('began April 2023; end not stated');
  });

  it('shows a hundred items and folds the rest away', async () => {
    expect(all(await show(numberedTasks(100)), '.more')).to.deep.equal([]);
    const timeline = await show(numberedTasks(101));
    expect(textOf(all(timeline, '.more summary')[0])).to.equal('1 more');
    expect(textOf(all(timeline, '.more .entry')[0])).to.contain('Task 101');
  });

  it('shows thousands of items', async () => {
    expect(all(await show(numberedTasks(3000)), '.entry').length).to.equal(3000);
  }).timeout(60_000);
});
