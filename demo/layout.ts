import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { examine, fill, type Example } from './example.ts';

/**
 * Puts the shared parts into each page, as a content management system would: `<!-- part: header -->` becomes
 * `parts/header.zh.html`, or `parts/header.en.html` for a page under `/en/`.
 *
 * In a part, `{{zh}}` and `{{en}}` are the addresses of this page in the two languages, and the link to the
 * page itself is marked as the current one. The part `example` is filled with what the audit says of its record.
 */
export function layout(folder: string): Plugin {
  let found: Example | undefined;
  const example = (): Example => (found ??= examine(join(folder, 'records/two-districts.json')));
  return {
    name: 'planglass-demo-layout',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => {
        const language = path.startsWith('/en/') ? 'en' : 'zh';
        const zh = address(path.replace(/^\/en\//, '/'));
        const en = `/en${zh}`;
        const current = language === 'en' ? en : zh;
        const read = (name: string): string => {
          const part = readFileSync(join(folder, 'parts', `${name}.${language}.html`), 'utf8').trim();
          return name === 'example' ? fill(part, example(), language) : part;
        };
        return html.replace(/<!-- part: ([a-z]+) -->/g, (_, name: string) =>
          read(name)
            .replaceAll('{{zh}}', zh)
            .replaceAll('{{en}}', en)
            .replaceAll(`<a href="${current}">`, `<a href="${current}" aria-current="page">`),
        );
      },
    },
  };
}

/** The public address of a page: a folder's index page is the folder. */
function address(path: string): string {
  return path.replace(/index\.html$/, '');
}
