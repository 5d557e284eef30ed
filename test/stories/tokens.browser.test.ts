import { expect, fixture, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import { createTokensPage } from '../../stories/pages/tokens.ts';
import { shownBelow } from '../elements/wear.ts';

const FOLDER = '/packages/elements/tokens/';
const textOf = async (name: string): Promise<string> => (await fetch(`${FOLDER}${name}.tokens.json`)).text();
/** As a designer's tool would write it: one colour that is too close to white, and a name with a slip in it. */
const OWN = `{
  "color": {
    "$type": "color",
    "accent": { "$value": { "colorSpace": "srgb", "components": [0.8, 0.9, 0.8] } },
    "acent": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } }
  }
}`;

describe('the page Tokens', () => {
  let page: HTMLElement;
  const find = <T extends Element>(selector: string): T => page.querySelector(selector) as T;
  const said = (): string => `${find('.problems').textContent} ${find('.found').textContent}`;

  beforeEach(async () => {
    const looks = { neutral: await textOf('neutral'), light: await textOf('light') };
    page = createTokensPage({ base: await textOf('base'), looks, wear });
    (await fixture<HTMLElement>(document.createElement('div'))).append(page);
  });
  afterEach(() => (document.adoptedStyleSheets = []));

  function wear(text: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }

  function paste(text: string, look = 'light'): void {
    find<HTMLSelectElement>('#start').value = look;
    find<HTMLTextAreaElement>('#text').value = text;
    find<HTMLButtonElement>('button').click();
  }

  it('puts pasted tokens on the widgets, and lists pairs that are too close with their ratio', async () => {
    const requests = performance.getEntriesByType('resource').length;
    paste(OWN);
    await waitUntil(() => said().includes('color.accent'));
    expect(said()).to.contain('Too little contrast');
    const row = [...page.querySelectorAll('td')].find(({ textContent }) => textContent === 'color.accent');
    const cells = [...(row?.parentElement?.children ?? [])].slice(0, 4).map(({ textContent }) => textContent);
    expect(cells).to.deep.equal(['color.accent', 'color.background', '1.33:1', '3:1']);
    expect(said()).to.contain('color.acent');
    await waitUntil(() => [...shownBelow(page)].some((each) => each.matches('path.fill')));
    const fill = [...shownBelow(page)].find((each) => each.matches('path.fill')) as Element;
    expect(getComputedStyle(fill).fill).to.equal('rgb(204, 230, 204)');
    expect(performance.getEntriesByType('resource').slice(requests).filter(({ name }) => !name.endsWith('.ts') && !name.includes('.js') && !name.startsWith('blob:')).map(({ name }) => name)).to.deep.equal([]); // prettier-ignore
  });

  it('gives the style sheet that the widgets wear', async () => {
    paste(OWN);
    await waitUntil(() => find('a[download]'));
    const text = await (await fetch(find<HTMLAnchorElement>('a[download]').href)).text();
    expect(text).to.contain('--plan-color-accent: #cce6cc;');
    expect(text).to.contain('2025.10');
  });

  it('says where a file is wrong, and keeps what the widgets wear', async () => {
    paste(OWN);
    await waitUntil(() => said().includes('color.accent'));
    const [worn] = document.adoptedStyleSheets;
    paste('{\n  "color": { "accent": { "$type": "color", "$value": "#1f7a6c" } }\n}');
    await waitUntil(() => said().includes('Line 2, column'));
    expect(said()).to.contain('cannot be read');
    expect(page.querySelector('a[download]')).to.equal(null);
    expect(document.adoptedStyleSheets[0]).to.equal(worn);
  });

  it('takes a file that is chosen, and names the version of the format', async () => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([OWN], 'own.tokens.json', { type: 'application/json' }));
    const input = find<HTMLInputElement>('#file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => said().includes('color.accent'));
    expect(find<HTMLTextAreaElement>('#text').value).to.equal(OWN);
    expect(page.textContent).to.contain('2025.10');
  });

  it('is accessible', async () => {
    paste(OWN);
    await waitUntil(() => find('a[download]'));
    await expect(page).to.be.accessible();
  });
});
