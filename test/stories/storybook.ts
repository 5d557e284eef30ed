/**
 * Builds Storybook, opens pages of each kind in Chromium and says what it finds: a warning of the build, a request to
 * anywhere but itself, a complaint on the console, a story or guide that shows nothing, and a docs page that leaves out
 * something of its widget's manifest.
 *
 *     pnpm storybook:check
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { launchChromium, open } from '../e2e/chromium.ts';

const FOLDER = 'dist/storybook';
/** What a line of the build says that is not as it should be. */
const COMPLAINT = /\bwarn|error|deprecat|TIMINGS/i;

interface Described {
  name: string;
  description?: string;
}
interface Declaration {
  tagName?: string;
  attributes?: Described[];
  members?: (Described & { kind: string })[];
  events?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  slots?: Described[];
}

const found = build();
const files = sirv(FOLDER, { dev: true });
// A browser asks for the icon of a page that names none.
const server = createServer((request, response) =>
  request.url === '/favicon.ico' ? response.writeHead(204).end() : files(request, response),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchChromium();
let visited = 0;
try {
  const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
    entries: Record<string, { id: string; type: 'story' | 'docs'; title: string; importPath: string }>;
  };
  await visit(
    browser,
    `${root}/`,
    'the first page',
    () => document.querySelector('#root')?.textContent ?? '',
  );
  const seen = new Set<string>();
  for (const { id, type, title } of Object.values(entries)) {
    // one story of each file: all of them are looked at in the tests of the states
    if (type === 'story' && seen.has(title)) continue;
    if (type === 'story') seen.add(title);
    const address = `${root}/iframe.html?id=${id}&viewMode=${type}&globals=language:en`;
    const text = await visit(browser, address, id, pageText);
    if (type === 'docs')
      found.push(...missingIn(text, id.replace(/^widgets-|--docs$/g, '')).map((what) => `${id}: ${what}`));
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${visited} pages of Storybook opened`);
console.log(found.length ? found.join('\n') : 'No warning, no complaint, and no request to anywhere else.');
process.exitCode = found.length ? 1 : 0;

/** Builds, and returns the lines that complain. */
function build(): string[] {
  const run = (name: string, args: string[], cwd: string): string[] => {
    const program = join(process.cwd(), 'node_modules', '.bin', name);
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    if (status !== 0) throw new Error(`${name} ended with code ${status}.\n${stdout}${stderr}`);
    return `${stdout}${stderr}`.split('\n');
  };
  const lines = [
    ...run('cem', ['analyze', '--quiet'], 'packages/elements'),
    ...run('storybook', ['build', '-o', FOLDER, '--disable-telemetry'], '.'),
  ];
  // names of files are not complaints
  return lines
    .filter((line) => COMPLAINT.test(line) && !line.includes(`${FOLDER}/`))
    .map((line) => `build: ${line}`);
}

/** Opens a page, notes what it does besides showing itself, and returns its text. */
async function visit(browser: Browser, address: string, name: string, read: () => string): Promise<string> {
  visited++;
  const { page, traces } = await open(browser, address);
  const text = await page.evaluate(read);
  await page.close();
  found.push(...traces.complaints.map((complaint) => `${name}: ${complaint}`));
  const foreign = traces.requests.filter(
    (each) => !/^(data|blob):/.test(each) && new URL(each).origin !== root,
  );
  found.push(...foreign.map((each) => `${name} asks for ${each}`));
  if (text.trim() === '') found.push(`${name} shows nothing`);
  return text;
}

/** All that a story or docs page has to read, in shadow roots too; in the page. */
function pageText(): string {
  const textOf = (node: Element | ShadowRoot): string =>
    [...node.childNodes]
      .map((each) =>
        each instanceof Element
          ? /^(STYLE|SCRIPT)$/.test(each.tagName)
            ? ''
            : each.shadowRoot
              ? textOf(each.shadowRoot)
              : textOf(each)
          : each.nodeType === Node.TEXT_NODE
            ? (each.nodeValue ?? '')
            : '',
      )
      .join(' ');
  return ['#storybook-root', '#storybook-docs']
    .map((root) => document.querySelector(root))
    .map((root) => (root ? textOf(root) : ''))
    .join(' ');
}

/** What of a widget's manifest its docs page does not tell, by name or by text. */
function missingIn(text: string, tag: string): string[] {
  const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const widget = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!widget) return [];
  const {
    attributes = [],
    members = [],
    events = [],
    cssParts = [],
    cssProperties = [],
    slots = [],
  } = widget;
  // backquotes are set as code
  const squeeze = (each: string): string => each.replace(/[\s`]+/g, '');
  const told = squeeze(text);
  const fields = members.filter(({ kind }) => kind === 'field');
  return [attributes, fields, events, cssParts, cssProperties, slots]
    .flat()
    .flatMap(({ name, description = '' }) =>
      told.includes(squeeze(name)) && told.includes(squeeze(description)) ? [] : [`“${name}” is not told`],
    );
}
