import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify } from 'terser';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { layout } from './demo/layout.ts';

const demo = resolve(import.meta.dirname, 'demo');

// Chromium 92 is the oldest browser the widgets promise. Nothing is inlined and nothing is preloaded by a
// script, because both would need exceptions in a strict Content-Security-Policy.
const build = { target: 'chrome92', assetsInlineLimit: 0, modulePreload: false, emptyOutDir: true } as const;

/**
 * Minifies the style sheets of the widgets. Not their templates: an HTML minifier drops the closing slash inside
 * `svg` templates, and what follows a mark would become a part of it, in the page and not to be seen.
 */
const smallStyles = () => literalsHtmlCssMinifier({ options: { shouldMinify: () => false } });

/** Takes the indentation out of the templates of the widgets; the line break stays, which a page shows as the same space. */
const smallTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /packages\/elements\/src\/.*\.ts$/ },
    handler: (code) => ({ code: code.replace(/\n\s+/g, '\n'), map: null }),
  },
};

/** A second minifier after Vite's own: what several passes find goes on finding. */
const smallCode: Plugin = {
  name: 'small-code',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const options = {
        module: true,
        ecma: 2020,
        compress: { passes: 3, keep_fargs: false },
        format: { comments: false },
      } as const;
      chunk.code = (await minify(chunk.code, options)).code ?? chunk.code;
    }
  },
};

/** What makes the self-hosted folder small. */
export const small = () => [smallTemplates, smallStyles(), smallCode];

/**
 * Everything that a page loads at once stands in one chunk, named by its content, and the entry does nothing but import
 * it. What is loaded later imports from that chunk too: not from the entry, of which a page that embeds
 * `planglass.js?v=2` would then get a second copy.
 */
export const atOnce: Rolldown.OutputOptions = {
  codeSplitting: { groups: [{ name: 'widgets', tags: ['$initial'] }] },
};

/** The folder that a web team copies to its server: `dist/cms/planglass/planglass.js` and what it loads. */
const cms: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [small()],
  build: {
    ...build,
    outDir: 'dist/cms/planglass',
    license: { fileName: 'LICENSES.txt' },
    // As a library, so that Vite adds no helper of its own around the imports of the languages.
    lib: {
      entry: { planglass: resolve(import.meta.dirname, 'packages/elements/src/define.ts') },
      formats: ['es'],
    },
    rolldownOptions: {
      output: { ...atOnce, minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** The demonstration portal: static pages, with the self-hosted folder beside them as on a real site. */
const portal: UserConfig = {
  root: demo,
  publicDir: resolve(import.meta.dirname, 'dist/cms'),
  appType: 'mpa',
  plugins: [layout(demo)],
  build: {
    ...build,
    outDir: resolve(import.meta.dirname, 'dist/demo'),
    rolldownOptions: {
      input: globSync(['*.html', 'plan/*.html', 'en/**/*.html'], { cwd: demo }).map((page) =>
        resolve(demo, page),
      ),
    },
  },
};

/** `vite build` makes the demo portal, `vite build --mode cms` the self-hosted folder (the portal needs it first). */
export default defineConfig(({ mode }) => (mode === 'cms' ? cms : portal));
