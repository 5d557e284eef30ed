import { expect, fixture, html, waitUntil as waitFor } from '@open-wc/testing';
import '@planglass/elements/define';
import type { PlanElement } from '@planglass/elements';
import type { ProgressDocument } from '@planglass/model';
import { words } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import { compose } from './base/page.ts';

/** What is asked for is loaded first, which takes its time where many engines run. */
const waitUntil = (check: () => unknown, message?: string): Promise<void> =>
  waitFor(() => Boolean(check()), message, { timeout: 5000 });

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const DOCUMENT = compose({
  categories: [{ id: 'a', name: 'Economy' }],
  indicators: [
    {
      id: 'cover',
      name: 'Forest cover',
      category: 'a',
      unit: '%',
      baseline: { state: 'value', value: '58' },
      target: { state: 'value', value: '66' },
      actual: withheld,
    },
  ],
  tasks: [{ id: 't', title: 'Build the bridge', timing: { kind: 'start', start: '2022-03' } }],
  recommendations: [{ id: 'r', text: 'Go on' }],
});

const WIDGETS = [
  ['plan-gauge', {}, 'plan-gauge-first'],
  ['plan-gauge', { indicator: 'cover', form: 'bar' }, 'plan-gauge-cover-first'],
  ['plan-gauge', { indicator: 'cover', form: 'compact' }, 'plan-gauge-cover-first'],
  ['plan-breakdown', {}, 'plan-indicators-by-category-first'],
  ['plan-timeline', { of: 'tasks' }, 'plan-timeline-tasks-first'],
  ['plan-recommendations', {}, 'plan-recommendations-first'],
  ['plan-withheld', {}, 'plan-withheld-first'],
  ['plan-report', {}, 'plan-indicators-first'],
] as const;

type Root = ShadowRoot & { querySelector(selectors: string): HTMLElement | null };
const rootOf = (widget: Element): Root => widget.shadowRoot as Root;
const foldOf = (widget: Element): HTMLDetailsElement =>
  rootOf(widget).querySelector('details') as HTMLDetailsElement;
const buttonOf = (widget: Element, format: string): HTMLButtonElement =>
  rootOf(widget).querySelector(`[data-format="${format}"]`) as HTMLButtonElement;

async function show(
  name: (typeof WIDGETS)[number][0],
  attributes: object,
  document: ProgressDocument = DOCUMENT,
) {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const widget = Object.assign(window.document.createElement(name) as PlanElement, {
    document,
    ...attributes,
  });
  page.append(widget);
  await waitUntil(() => rootOf(widget)?.querySelector('details'));
  return widget;
}

/** The widget with its table opened, as by a press on what opens it. */
async function open(...parts: Parameters<typeof show>) {
  const widget = await show(...parts);
  foldOf(widget).querySelector('summary')?.click();
  await waitUntil(() => rootOf(widget).querySelector('.closer'));
  return widget;
}

/** What is handed to the browser to be saved while something is done: names and contents. */
async function saved(during: () => void): Promise<{ name: string; file: Blob }> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    during();
    await waitUntil(() => links.length > 0, 'nothing was saved');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = links;
  return { name: link!.download, file: await (await fetch(link!.href)).blob() };
}

describe('a table with its downloads', () => {
  it('is not there before it is opened', async () => {
    const widget = await show('plan-breakdown', {});
    expect(foldOf(widget).children.length).to.equal(1);
    expect(foldOf(widget).textContent.trim()).to.equal(`${words.common.showTable}: Indicators by category`);
  });

  for (const [name, attributes] of WIDGETS)
    it(`sets the rows of <${name}> ${JSON.stringify(attributes)} as blocks where it is narrow, and stays a table`, async () => {
      const widget = await open(name, attributes);
      widget.style.width = '260px';
      const place = rootOf(widget).querySelector('.scroll') as HTMLElement;
      const cell = place.querySelector('tbody :is(td, th):last-child') as HTMLElement;
      const roles = () => Array.from(place.querySelectorAll('table, thead, tbody, tr, th, td'), (each) => each.getAttribute('role')); // prettier-ignore
      const columns = place.querySelector('thead tr')?.children.length ?? 0;
      if (columns > 2) await waitUntil(() => getComputedStyle(cell).display === 'block');
      expect(place.scrollWidth).to.be.at.most(place.clientWidth);
      expect(roles()).not.to.include(null);
      await expect(widget).to.be.accessible();
      widget.style.width = '900px';
      await waitUntil(() => getComputedStyle(cell).display === 'table-cell');
    });

  it('leaves out a column in which nothing is said, and ends figures below each other', async () => {
    const count = { id: 'n', of: 'indicators', group: { by: 'category', key: 'a' } } as const;
    const counts = compose({
      categories: [{ id: 'a', name: 'Economy' }],
      counts: [{ ...count, count: { state: 'value', value: '12' } }],
    });
    const widget = await open('plan-breakdown', {}, counts);
    const head = Array.from(rootOf(widget).querySelectorAll<HTMLElement>('thead th'));
    expect(head.map(({ innerText }) => innerText)).to.deep.equal(['Category', 'Number']);
    expect(head.map((each) => getComputedStyle(each).textAlign)).to.deep.equal(['start', 'end']);
  });

  for (const [name, attributes] of WIDGETS)
    it(`names what opens it, the table and the downloads of <${name}> ${JSON.stringify(attributes)} by what they are of`, async () => {
      const widget = await open(name, attributes);
      const title = rootOf(widget).querySelector('caption')?.innerText.trim();
      const summary = foldOf(widget).querySelector('summary') as HTMLElement;
      // what is not seen is text as well, which keeps its own language
      const unseen = summary.querySelector<HTMLElement>('.unseen')!;
      expect(unseen.offsetWidth).to.be.at.most(1);
      expect(unseen.textContent).to.equal(words.common.colon + title);
      expect(summary.textContent?.trim()).to.match(/^\w.*[^:]: \w/);
      expect(summary.hasAttribute('aria-label')).to.equal(false);
      const named = [...foldOf(widget).querySelectorAll('[aria-label]')];
      expect(named.map((each) => [each.localName, each.getAttribute('role')])).to.deep.equal([
        ['div', 'group'],
      ]);
      expect(named[0]?.getAttribute('aria-label')).to.equal(title);
      expect(foldOf(widget).querySelector('[tabindex], [role=region]')).to.equal(null);
    });

  it('is a stop of the keyboard only while it is wider than its place, and has a name then', async () => {
    const widget = await open('plan-gauge', { indicator: 'cover' });
    const place = rootOf(widget).querySelector('.scroll') as HTMLElement;
    const table = place.firstElementChild as HTMLElement;
    const stop = () => ['tabindex', 'role', 'aria-label'].map((name) => place.getAttribute(name));
    table.style.minWidth = '2000px';
    widget.style.width = '700px';
    await waitUntil(() => place.tabIndex === 0);
    expect(stop()).to.deep.equal(['0', 'group', 'Forest cover']);
    await expect(widget).to.be.accessible();
    table.style.minWidth = '';
    widget.style.width = '690px';
    await waitUntil(() => place.tabIndex === -1);
    expect(stop()).to.deep.equal([null, null, null]);
  });

  for (const [name, attributes, file] of WIDGETS)
    it(`is in <${name}> ${JSON.stringify(attributes)}, with every format and nothing for axe`, async () => {
      const widget = await open(name, attributes);
      expect(rootOf(widget).querySelector('tbody th')).to.not.equal(null);
      await expect(widget).to.be.accessible();
      for (const format of ['csv', 'svg', 'json'] as const) {
        const { name: saidName, file: content } = await saved(() => buttonOf(widget, format).click());
        expect(saidName).to.equal(`${file}.${format}`);
        const text = await content.text();
        if (format === 'json') expect(JSON.parse(text)).to.deep.equal(DOCUMENT);
        else expect(text).to.contain('Mid-term evaluation');
        if (format === 'svg') {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          expect(parsed.querySelector('parsererror')).to.equal(null);
          expect(parsed.querySelector('title')?.textContent).to.not.equal('');
        }
      }
    });

  it('hands on the document byte for byte as it was published', async () => {
    // in another order than that in which it is read, and without the blanks of ours
    const published = JSON.stringify(Object.fromEntries(Object.entries(DOCUMENT).reverse()));
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const src = URL.createObjectURL(new Blob([published], { type: 'application/json' }));
    page.innerHTML = `<plan-gauge src="${src}"></plan-gauge>`;
    const widget = page.firstElementChild!;
    await waitUntil(() => rootOf(widget)?.querySelector('details'));
    foldOf(widget).querySelector('summary')?.click();
    await waitUntil(() => rootOf(widget).querySelector('.closer'));
    const { file } = await saved(() => buttonOf(widget, 'json').click());
    expect(await file.text()).to.equal(published);
  });

  it('names the address by which its page wants to be known', async () => {
    const link = Object.assign(window.document.createElement('link'), {
      rel: 'canonical',
      href: 'https://example.org/plan',
    });
    window.document.head.append(link);
    try {
      const widget = await open('plan-timeline', { of: 'tasks' });
      expect(rootOf(widget).querySelector('cite')?.textContent).to.match(/https:\/\/example\.org\/plan$/);
    } finally {
      link.remove();
    }
  });

  it('gives a picture of points, twice as many as the drawing has units', async () => {
    const widget = await open('plan-gauge', { indicator: 'cover' });
    const { name, file } = await saved(() => buttonOf(widget, 'png').click());
    expect(name).to.equal('plan-gauge-cover-first.png');
    const picture = await createImageBitmap(file);
    expect(picture.width).to.equal(1440);
    expect([...new Uint8Array(await file.slice(1, 4).arrayBuffer())]).to.deep.equal([0x50, 0x4e, 0x47]);
    const canvas = Object.assign(window.document.createElement('canvas'), {
      width: 1440,
      height: picture.height,
    });
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, 1440, picture.height);
    const dark = data.filter((value, at) => at % 4 === 0 && value < 100).length;
    expect(dark).to.be.greaterThan(1000);
  });

  it('begins a file of values with the mark of UTF-8', async () => {
    const widget = await open('plan-breakdown', {});
    const { file } = await saved(() => buttonOf(widget, 'csv').click());
    expect([...new Uint8Array(await file.slice(0, 3).arrayBuffer())]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('has a citation that is copied, and says so', async () => {
    const widget = await open('plan-timeline', { of: 'tasks' });
    const copied: string[] = [];
    const { writeText } = Clipboard.prototype;
    Clipboard.prototype.writeText = (text) => Promise.resolve(void copied.push(text));
    const status = () => rootOf(widget).querySelector('[role="status"]')?.textContent;
    const button = [...rootOf(widget).querySelectorAll('button')].find(
      (each) => each.textContent === words.closer.copyCitation,
    )!;
    try {
      button.focus();
      button.click();
      await waitUntil(() => status() === words.closer.copied);
    } finally {
      Clipboard.prototype.writeText = writeText;
    }
    const citation = rootOf(widget).querySelector('cite')?.textContent;
    expect(copied).to.deep.equal([citation]);
    expect(citation).to.contain('“Tasks”, in: Mid-term evaluation. Final, release first');
    expect(rootOf(widget).activeElement).to.equal(button);
    expect(rootOf(widget).querySelector('textarea')).to.equal(null);
  });

  it('says where nothing can be copied', async () => {
    const widget = await open('plan-gauge', {});
    const { writeText } = Clipboard.prototype;
    const { execCommand } = document;
    Clipboard.prototype.writeText = () => Promise.reject(new Error('not allowed'));
    document.execCommand = () => false;
    try {
      [...rootOf(widget).querySelectorAll('button')].at(-1)?.click();
      await waitUntil(
        () => rootOf(widget).querySelector('[role="status"]')?.textContent === words.closer.notCopied,
      );
    } finally {
      Clipboard.prototype.writeText = writeText;
      document.execCommand = execCommand;
    }
  });

  it('follows the language of the page while it is open', async () => {
    const widget = await open('plan-breakdown', {});
    widget.lang = 'zh-Hans';
    await waitUntil(() =>
      rootOf(widget).querySelector('.closer')?.textContent.includes(zh.closer.downloadNote),
    );
    expect(foldOf(widget).open).to.equal(true);
    expect(buttonOf(widget, 'csv').textContent).to.equal(zh.closer.formats.csv);
  });

  it('is closed and empty again when it is pressed once more', async () => {
    const widget = await open('plan-breakdown', {});
    foldOf(widget).querySelector('summary')?.click();
    await waitUntil(() => !rootOf(widget).querySelector('.closer'));
    expect(foldOf(widget).open).to.equal(false);
  });

  it('has buttons of 24 pixels at least', async () => {
    const widget = await open('plan-breakdown', {});
    for (const button of foldOf(widget).querySelectorAll('button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });
});
