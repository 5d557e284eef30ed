import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BREAKDOWNS, ITEM_KINDS, type ProgressDocument } from '@planglass/model';
import { STATES } from '../../../stories/states.ts';

const htmlOf = (
  tags: readonly string[],
): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Two worlds</title>
<script type="module" src="planglass/planglass.js"></script><body>${tags.join('\n')}</body></html>`;

const gaugesOf = ({ indicators = [] }: ProgressDocument): string[] =>
  indicators.map(({ id }) => `<plan-gauge src="progress.json" indicator="${id}"></plan-gauge>`);

/** Every widget with every set of attributes that the list of states knows, and every indicator of the document. */
const pageOf = (document: ProgressDocument): string =>
  htmlOf([
    ...new Set(
      STATES.filter(({ attributes }) => attributes['indicator'] === undefined).map(
        ({ widget, attributes }) => {
          const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
          return `<${widget} src="progress.json"${given.join('')}></${widget}>`;
        },
      ),
    ),
    ...gaugesOf(document),
  ]);

/** Every group that can be pressed, every list to choose from, and what shows or highlights what is chosen. */
const choicesOf = (document: ProgressDocument): string =>
  htmlOf([
    ...ITEM_KINDS.flatMap(
      (of) =>
      BREAKDOWNS.map((by) => `<plan-breakdown src="progress.json" of="${of}" by="${by}" selectable></plan-breakdown>`), // prettier-ignore
    ),
    ...['tasks', 'projects', 'process-stages'].map((of) => `<plan-timeline src="progress.json" of="${of}"></plan-timeline>`), // prettier-ignore
    ...gaugesOf(document),
    '<plan-filter src="progress.json"></plan-filter>',
  ]);

/** Folders with a page for each of several documents. */
export class Sites {
  #folders: string[] = [];

  make(documents: readonly ProgressDocument[]): string[] {
    const [own] = documents;
    const pages = { 'index.html': pageOf(own!), 'choices.html': choicesOf(own!) };
    const folders = documents.map((document) => makeSite(document, pages));
    this.#folders.push(...folders);
    return folders;
  }

  remove(): void {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** Shows the document, or says that it holds no such indicator: those that are withheld as a whole. */
export const RENDERED = `return [...document.body.children].every(({ shadowRoot: root }) =>
  root?.querySelector('[part~="widget"], [part~="message"]') && !root.querySelector('[aria-busy="true"]'));`;

function makeSite(document: ProgressDocument, pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'planglass-world-'));
  cpSync('dist/demo/planglass', join(folder, 'planglass'), { recursive: true });
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  writeFileSync(join(folder, 'favicon.ico'), '');
  writeFileSync(join(folder, 'progress.json'), JSON.stringify(document));
  return folder;
}
