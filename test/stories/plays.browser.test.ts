import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import type { Play } from '../../stories/plays.ts';
import { attributesOf, createPlayground } from '../../stories/pages/playground.ts';
import * as breakdown from '../../stories/breakdown.stories.ts';
import * as gauge from '../../stories/gauge.stories.ts';
import * as playground from '../../stories/pages/playground.stories.ts';
import * as recommendations from '../../stories/recommendations.stories.ts';
import * as report from '../../stories/report.stories.ts';
import * as timeline from '../../stories/timeline.stories.ts';
import { TOOLBAR_DEFAULTS, layPage } from '../../stories/toolbars.ts';
import * as withheld from '../../stories/withheld.stories.ts';
import { readText } from './reader.ts';

interface Story {
  args?: object;
  render?: unknown;
  play?: unknown;
}
/** What Storybook calls; its own types ask for more of a context than these stories read. */
interface Played {
  args: object;
  render(args: object, context: { globals: Record<string, unknown> }): Node;
  play: Play;
}

const files = { breakdown, gauge, playground, recommendations, report, timeline, withheld };
const played = Object.entries(files).flatMap(([file, { default: _, ...stories }]) =>
  Object.entries(stories as Record<string, Story>)
    .filter(([, { play }]) => play)
    .map(([name, story]) => ({ name: `${file}, ${name}`, story: { args: {}, ...story } as Played })),
);

describe('what a visitor does in a story', () => {
  for (const language of ['zh-Hans', 'ar'])
    for (const { name, story } of played)
      it(`${name}, ${language}`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
        page.append(story.render(story.args, { globals: { language } }));
        const steps: string[] = [];
        await story.play({
          canvasElement: page,
          step: (label, run) => {
            steps.push(label);
            return run();
          },
        });
        expect(steps).not.to.deep.equal([]);
      });

  it('is told in stories of every widget', () => {
    expect(new Set(played.map(({ name }) => name.split(',')[0])).size).to.equal(Object.keys(files).length);
  });
});

describe('the toolbars', () => {
  it('leave a page as its language is, or force its direction and the width of its column', () => {
    const page = document.createElement('div');
    page.dir = 'rtl';
    layPage(page, TOOLBAR_DEFAULTS);
    expect([page.dir, page.className]).to.deep.equal(['rtl', '']);
    layPage(page, { ...TOOLBAR_DEFAULTS, direction: 'ltr', width: '320' });
    expect([page.dir, page.className]).to.deep.equal(['ltr', 'column-320']);
  });

  it('show the document of a story with its figures withheld', async () => {
    const { render, args } = gauge.Value as Played;
    const globals = { ...TOOLBAR_DEFAULTS, disclosure: 'all' };
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    page.append(render(args, { globals }));
    await waitUntil(() => readText(page).includes('Not disclosed'));
    expect(readText(page)).not.to.contain('62.4');
  });
});

describe('the playground', () => {
  it('offers the attributes of a widget, and neither its address nor its properties', () => {
    expect(
      attributesOf('plan-timeline')
        .map(({ name }) => name)
        .sort(),
    ).to.deep.equal([
      'filter',
      'group-by',
      'heading-level',
      'light-dom',
      'no-heading',
      'of',
      'permalink',
      'today',
    ]);
  });

  it('shows the widget with what is chosen, ticked and written for its attributes', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(createPlayground('en'));
    const set = (name: string, values: object): void => {
      const control = page.querySelector(`[name="${name}"]`) as HTMLElement;
      Object.assign(control, values).dispatchEvent(new Event('input', { bubbles: true }));
    };
    const widget = page.querySelectorAll('select')[0]!;
    widget.value = 'plan-breakdown';
    widget.dispatchEvent(new Event('change'));
    set('form', { value: 'unit' });
    set('selectable', { checked: true });
    set('heading-level', { value: '4' });
    const shown = page.querySelector('plan-breakdown')!;
    expect(shown.getAttributeNames().sort()).to.deep.equal(['form', 'heading-level', 'selectable']);
    expect(shown.getAttribute('form')).to.equal('unit');
    set('selectable', { checked: false });
    expect(page.querySelector('plan-breakdown')!.hasAttribute('selectable')).to.equal(false);
  });

  it('words the problems in the language of the page, with their places', async () => {
    for (const [language, words] of [
      ['zh-Hans', '不是有效的 JSON'],
      ['en', 'not valid JSON'],
    ] as const) {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(createPlayground(language));
      const text = page.querySelector('textarea') as HTMLTextAreaElement;
      text.value = '{';
      text.dispatchEvent(new Event('input', { bubbles: true }));
      expect(page.querySelector('.problems li')?.textContent).to.contain(words);
    }
  });

  it('is accessible', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(createPlayground('en'));
    await expect(page).to.be.accessible();
  });
});
