import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { formatDecimal } from '@planglass/model';
import '@planglass/elements/report/define';
import type { PlanReport } from '@planglass/elements/report';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh-Hans';
import allStates from '../../data-schemas/v1/examples/valid/all-states.json' with { type: 'json' };
import baicheng from '../../data-schemas/v1/examples/valid/baicheng-2023.json' with { type: 'json' };
import exampleCity from '../../data-schemas/v1/examples/valid/example-city.json' with { type: 'json' };
import { readText, squeeze } from '../stories/reader.ts';
import { documentOf } from '../view/timeline/fixtures.ts';

async function show(document: unknown, lang: string): Promise<PlanReport> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const report = globalThis.document.createElement('plan-report');
  report.document = document;
  page.append(report);
  await waitUntil(() =>
    report.renderRoot.querySelector('plan-withheld')?.shadowRoot?.querySelector('.widget'),
  );
  // Some of what it holds loads more when it is asked for.
  await waitUntil(() =>
    embedded(report, '*').every((each) => !each.shadowRoot?.querySelector('[aria-busy=true]')),
  );
  await nextFrame();
  return report;
}
const embedded = (report: PlanReport, name: string): Element[] => [
  ...report.renderRoot.querySelectorAll(name),
];

/** Unfolds how statuses were computed, as a visitor can. */
async function unfold(report: PlanReport): Promise<void> {
  const folds = embedded(report, 'plan-gauge').flatMap((each) => [
    ...each.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.method'),
  ]);
  await waitUntil(() => folds.every((each) => each.querySelector('.formula')));
  for (const each of folds) each.open = true;
}

/** Every text and every figure of a document, as it is read in one language. */
function statements(value: unknown, language: string, key = ''): string[] {
  if (typeof value === 'string') return TEXT_KEYS.has(key) ? [value] : key === 'value' && /^-?[\d.]+$/.test(value) ? [formatDecimal(value, language)] : []; // prettier-ignore
  if (Array.isArray(value)) return value.flatMap((each) => statements(each, language, key));
  // how a count is grouped is a code, and said in words
  if (typeof value !== 'object' || value === null || key === 'group') return [];
  const texts = value as Record<string, unknown>;
  if (typeof texts['zh-Hans'] === 'string') return [String(texts[language.slice(0, 2)] ?? texts['zh-Hans'])];
  return Object.entries(texts).flatMap(([name, each]) => statements(each, language, name));
}
const TEXT_KEYS = new Set(
  'name title text note words predicate statement how announcedAs paragraphs unit scheme citation formula by issuer telephone email address'.split(
    ' ',
  ),
);

/** The levels and texts of all headings, in reading order through shadow roots. */
function outline(node: Node): [number, string][] {
  if (!(node instanceof Element)) return [];
  const own: [number, string][] =
    node.getAttribute('role') === 'heading' && node.getClientRects().length > 0
      ? [[Number(node.getAttribute('aria-level')), (node.textContent ?? '').trim()]]
      : [];
  return [...own, ...[...(node.shadowRoot ?? node).children].flatMap(outline)];
}

/** On how many lines a word of an element's text stands. */
function linesOf(element: Element, word: string): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const at = text.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }
  return 0;
}

describe('<plan-report>', () => {
  for (const [name, document] of Object.entries({ baicheng, exampleCity, allStates }))
    for (const words of [zh, en])
      it(`loses no text and no figure of ${name}, ${words.language}`, async () => {
        const report = await show(document, words.language);
        await unfold(report);
        const text = squeeze(readText(report));
        const all = statements(document, words.language);
        expect(all.length).to.be.greaterThan(30);
        expect(all.filter((statement) => !text.includes(squeeze(statement)))).to.deep.equal([]);
      });

  it('says the same on a page that has changed what Array.from and JSON do', async () => {
    const read = async (): Promise<string> => readText(await show(exampleCity, 'zh-Hans'));
    const before = await read();
    const original = [Array.from, JSON.stringify] as const;
    // as old libraries have them
    const toJSON = { value: () => '"x"', configurable: true };
    const kinds = [Object.prototype, Array.prototype, String.prototype];
    let after;
    try {
      for (const each of kinds) Object.defineProperty(each, 'toJSON', toJSON);
      JSON.stringify = () => '{}';
      Array.from = ((items: ArrayLike<unknown>) => Array.prototype.slice.call(items)) as typeof Array.from;
      after = await read();
    } finally {
      [Array.from, JSON.stringify] = original;
      for (const each of kinds) delete (each as { toJSON?: unknown }).toJSON;
    }
    expect(before).to.contain('2023年9月28日');
    expect(after).to.equal(before);
  });

  it('has an outline without gaps, with one title', async () => {
    for (const document of [baicheng, exampleCity, allStates]) {
      const levels = outline(await show(document, 'en')).map(([level]) => level);
      expect(levels[0]).to.equal(2);
      expect(levels.filter((level) => level === 2).length).to.equal(1);
      levels.slice(1).forEach((level, index) => expect(level).to.be.at.most((levels[index] ?? 0) + 1));
    }
  });

  it('follows the seed’s section tree, each section’s contents below it and what is withheld at the end', async () => {
    const report = await show(baicheng, 'zh');
    const titles = outline(report).map(([level, text]) => `${level} ${text}`);
    const order = ['3 起草背景', '3 起草过程', '4 部署阶段', '3 主要目的', '3 主要内容', '5 主要目标进展情况', '5 重大任务举措进展情况', '6 生态经济先导区建设迈上新台阶', '5 重大工程项目进展情况', '4 面临的主要问题和风险挑战', '4 下步工作建议', `3 ${zh.withheld.title}`]; // prettier-ignore
    expect(titles.filter((title) => order.includes(title))).to.deep.equal(order);
  });

  it('shows no gauge of an indicator where none is named', async () => {
    expect(embedded(await show(baicheng, 'zh'), '.gauges plan-gauge')).to.deep.equal([]);
    expect(embedded(await show(exampleCity, 'zh'), '.gauges plan-gauge').length).to.equal(17);
  });

  it('shows what is disclosed of the indicators before what is withheld of them', async () => {
    const text = readText(await show(baicheng, 'zh'));
    expect(text.indexOf('绿色生态')).to.be.greaterThan(-1);
    expect(text.indexOf('绿色生态')).to.be.lessThan(text.indexOf('具体指标值不对外公开'));
  });

  it('shows the withheld section as one sentence', async () => {
    const report = await show(baicheng, 'zh');
    const [section] = embedded(report, 'section.withheld');
    expect(squeeze(section ? readText(section) : '')).to.equal(
      '重大工程项目进展情况“项目有关数据不对外公开”（不对外发布，未说明理由）。',
    );
  });

  it('says of an unofficial translation that it is one, and only there', async () => {
    expect(readText(await show(baicheng, 'en'))).to.contain('Unofficial translation');
    expect(readText(await show(baicheng, 'zh'))).not.to.contain(zh.report.unofficialTranslation);
  });

  it('hands its document on, so that nothing is fetched or parsed twice', async () => {
    const before = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.json')).length;
    const report = await show(exampleCity, 'zh');
    const handed = new Set(
      embedded(report, 'plan-gauge, plan-breakdown, plan-timeline, plan-recommendations, plan-withheld').map(
        (each) => (each as PlanReport).document,
      ),
    );
    expect(handed.size).to.equal(1);
    expect(Object.isFrozen([...handed][0])).to.equal(true);
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')).length,
    ).to.equal(before);
  });

  it('leads from its contents to a part, and takes the keyboard along', async () => {
    const report = await show(baicheng, 'en');
    const button = embedded(report, '.contents button').find((each) => each.textContent?.trim() === 'Suggestions for the next steps of work'); // prettier-ignore
    (button as HTMLButtonElement).click();
    const focused = report.shadowRoot?.activeElement;
    expect(focused?.textContent?.trim()).to.equal('Suggestions for the next steps of work');
    const top = focused?.getBoundingClientRect().top ?? -1;
    expect(top).to.be.within(-1, window.innerHeight);
  });

  it('leads to a part whose id no selector could take', async () => {
    const sections = ['1.a', '2.b'].map((id) => ({ state: 'published' as const, id: `s${id}`, title: id }));
    const report = await show(documentOf({ sections }), 'en');
    embedded(report, '.contents li button').forEach((button) => {
      (button as HTMLButtonElement).click();
      expect(report.shadowRoot?.activeElement?.textContent?.trim()).to.equal(button.textContent?.trim());
    });
  });

  it('lists what is withheld last in its contents, and leads to it from the headline facts', async () => {
    const report = await show(baicheng, 'en');
    expect(embedded(report, '.contents li button').at(-1)?.textContent?.trim()).to.equal(en.withheld.title);
    (embedded(report, '.glance button')[0] as HTMLButtonElement).click();
    expect(report.shadowRoot?.activeElement?.textContent?.trim()).to.equal(en.withheld.title);
  });

  it('leads past its contents', async () => {
    const report = await show(baicheng, 'en');
    (embedded(report, '.contents .skip')[0] as HTMLButtonElement).click();
    expect(report.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Background to the draft');
  });

  describe('beside its contents', () => {
    const sections = Array.from({ length: 12 }, (_, at) => ({
      state: 'published' as const,
      id: `s${at}`,
      title: `Part ${at}`,
      paragraphs: Array.from({ length: 12 }, () => 'Text of the part.'),
    }));
    /** In a column of that width; the window of the tests may be narrower. */
    async function inColumn(width: string): Promise<PlanReport> {
      const report = await show(documentOf({ sections }), 'en');
      (report.parentElement as HTMLElement).style.width = width;
      await nextFrame();
      await nextFrame();
      await report.updateComplete;
      return report;
    }
    const body = (report: PlanReport) => embedded(report, '.body')[0] as HTMLElement;
    const current = (report: PlanReport) =>
      embedded(report, '[aria-current]').map((each) => `${each.getAttribute('aria-current')} ${each.textContent?.trim()}`); // prettier-ignore
    const scrollTo = async (report: PlanReport, part: number) => {
      embedded(report, '.part-heading')[part]?.scrollIntoView();
      await waitUntil(() => current(report)[0] === `location Part ${part}`, `part ${part} is not marked`);
    };

    it('marks the part that is read by a line that no other part has, also where colours are forced', async () => {
      const report = await inColumn('75rem');
      await scrollTo(report, 4);
      const buttons = embedded(report, '.contents li button') as HTMLElement[];
      const marked = buttons.filter((each) => getComputedStyle(each).borderInlineStartStyle !== 'none');
      expect(marked.map((each) => each.textContent?.trim())).to.deep.equal(['Part 4']);
      const beginning = (button: HTMLElement): number => {
        const text = document.createRange();
        text.selectNodeContents(button);
        return Math.round(text.getBoundingClientRect().left);
      };
      expect(new Set(buttons.map(beginning)).size).to.equal(1);
    });

    it('stands where there is room for it, and not in a narrow column of a wide page', async () => {
      const report = await inColumn('75rem');
      expect(body(report).className).to.contain('beside');
      const [list, parts] = [...body(report).children].map((each) => each.getBoundingClientRect());
      expect(list?.right).to.be.at.most(parts?.left ?? 0);
      (report.parentElement as HTMLElement).style.width = '30rem';
      await waitUntil(() => !body(report).className.includes('beside'));
      expect(current(report)).to.deep.equal([]);
    });

    it('gives way to large type', async () => {
      const report = await inColumn('75rem');
      report.style.fontSize = '200%';
      await waitUntil(() => !body(report).className.includes('beside'));
    });

    it('marks the part that is read, and stays in sight', async () => {
      const report = await inColumn('75rem');
      await scrollTo(report, 5);
      await scrollTo(report, 9);
      expect(current(report)).to.deep.equal(['location Part 9']);
      const list = embedded(report, '.contents')[0]?.getBoundingClientRect();
      expect(list?.top).to.be.within(0, 32);
      expect(list?.bottom).to.be.at.most(innerHeight);
      await scrollTo(report, 2);
    });

    it('marks the part that was gone to, however short it is', async () => {
      const report = await inColumn('75rem');
      for (const button of embedded(report, '.contents li button').slice(-2) as HTMLButtonElement[]) {
        button.click();
        await report.updateComplete;
        expect(current(report)).to.deep.equal([`location ${button.textContent?.trim()}`]);
      }
    });

    it('renders nothing but the list anew while it is scrolled', async () => {
      const report = await inColumn('75rem');
      const before = embedded(report, '.parts *');
      await scrollTo(report, 7);
      expect(embedded(report, '.parts *')).to.deep.equal(before);
    });
  });

  describe('its gauges', () => {
    /** Gives the gauges so much room, whatever stands beside them in a window of this width. */
    const widen = (report: PlanReport, rem: number): void => {
      const page = report.parentElement as HTMLElement;
      page.style.width = `${rem}rem`;
      const beside = page.clientWidth - embedded(report, '.gauges')[0]!.clientWidth;
      page.style.width = `calc(${rem}rem + ${beside}px)`;
    };
    const columns = (report: PlanReport, rem: number): string[] => {
      widen(report, rem);
      return embedded(report, '.gauges').map((each) => {
        const { length } = getComputedStyle(each).gridTemplateColumns.split(' ');
        return `${each.childElementCount} in ${length}`;
      });
    };

    it('leave none alone below a row of three', async () => {
      const report = await show(exampleCity, 'en');
      const ofThree = '3 in 3';
      expect(columns(report, 60)).to.deep.equal([ofThree, ofThree, '4 in 2', '4 in 2', ofThree]);
      expect(columns(report, 20)).to.deep.equal(['3 in 1', '3 in 1', '4 in 1', '4 in 1', '3 in 1']);
      expect(columns(report, 85).slice(2, 4)).to.deep.equal(['4 in 4', '4 in 4']);
    });

    it('go into rows of three before rows of four, and of four before rows of three, where one would be alone', async () => {
      const [first] = exampleCity.indicators;
      const [one, other] = exampleCity.categories;
      const several = (category: string, count: number) =>
        Array.from({ length: count }, (_, place) => ({ ...first, id: `${category}-${place}`, category }));
      const indicators = [...several(one!.id, 5), ...several(other!.id, 7)];
      const report = await show({ ...exampleCity, counts: [], indicators }, 'en');
      expect(columns(report, 85)).to.deep.equal(['5 in 3', '7 in 4']);
      expect(columns(report, 66)).to.deep.equal(['5 in 3', '7 in 4']);
      expect(columns(report, 120)).to.deep.equal(['5 in 3', '7 in 4']);
    });

    it('that are wide have the status beside the half circle, and others below it', async () => {
      const report = await show(exampleCity, 'en');
      const placed = (rem: number): string[] => {
        widen(report, rem);
        return embedded(report, '.gauges').map((each) => {
          const inside = each.firstElementChild!.shadowRoot!;
          const graphic = inside.querySelector('.graphic')!.getBoundingClientRect();
          const status = inside.querySelector('.status')!.getBoundingClientRect();
          return status.left >= graphic.right ? 'beside' : status.top >= graphic.bottom ? 'below' : 'over';
        });
      };
      expect(placed(66)).to.deep.equal(['below', 'below', 'beside', 'beside', 'below']);
      expect(placed(34)).to.deep.equal(['beside', 'beside', 'beside', 'beside', 'beside']);
      expect(placed(20)).to.deep.equal(['below', 'below', 'below', 'below', 'below']);
    });
  });

  it('breaks no word of the headline facts, and leaves none of them alone in a row', async () => {
    const report = await show(exampleCity, 'en');
    for (const width of [1200, 1080, 900, 760, 640, 480, 372, 320]) {
      (report.parentElement as HTMLElement).style.width = `${width}px`;
      await nextFrame();
      const facts = embedded(report, '.numbers .fact');
      expect(facts.length).to.equal(6);
      const columns = new Set(facts.map((each) => Math.round(each.getBoundingClientRect().left))).size;
      expect(6 % columns).to.equal(0);
      for (const each of embedded(report, '.numbers dt'))
        for (const [at] of each.textContent!.trim().matchAll(/\S+/g)) expect(`${width}: ${at} ${linesOf(each, at)}`).to.equal(`${width}: ${at} 1`); // prettier-ignore
    }
  });

  it('has no list of contents where there is nothing to choose from', async () => {
    expect(embedded(await show(documentOf({}), 'en'), '.contents')).to.deep.equal([]);
  });

  it('links to the source that the release names, and to nothing else', async () => {
    const report = await show(exampleCity, 'zh');
    const links = embedded(report, 'a').map((each) => each.getAttribute('href')!.replace(/^mailto:/, ''));
    expect(links).to.include(exampleCity.release.source.url);
    expect(links.every((href) => JSON.stringify(exampleCity).includes(JSON.stringify(href)))).to.equal(true);
  });

  it('never grows wider than a narrow page', async () => {
    const report = await show(allStates, 'en');
    (report.parentElement as HTMLElement).style.width = '18rem';
    await nextFrame();
    expect(report.scrollWidth).to.be.at.most(Math.ceil(report.getBoundingClientRect().width));
  });

  it('is accessible', async () => {
    await expect(await show(allStates, 'en')).to.be.accessible();
  });
});
