/**
 * Takes pictures of every state of every widget for people to look at:
 *
 *     pnpm shots [--engines Chromium,Firefox] [--widgets plan-gauge] [--languages en] [--pages dark] [--widths 320]
 *     pnpm shots --themes gov-cn,dark [--elder]
 *
 * They go to `dist/shots/<widget>/<engine>-<language>-<page or theme>-<width>.png`; in Chromium there is also a
 * printed sheet as PDF.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { STATES } from '../../stories/states.ts';
import { LOOKS } from '../../packages/elements/tokens/files.ts';
import { ENGINES } from '../browsers/find.ts';
import { launchCamera, type Camera } from './camera.ts';

const list = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    engines: list,
    widgets: list,
    languages: list,
    pages: list,
    widths: list,
    themes: list,
    elder: { type: 'boolean' },
  },
});
const choose = <T extends string>(given: string | undefined, all: readonly T[]): readonly T[] =>
  given === undefined
    ? all
    : given.split(',').map((name) => {
        const known = all.find((each) => each === name);
        if (!known) throw new Error(`"${name}" is not one of ${all.join(', ')}.`);
        return known;
      });

const engines = choose(values.engines, ENGINES);
const widgets = choose(values.widgets, [...new Set(STATES.map(({ widget }) => widget))]);
const languages = choose(values.languages, ['zh-Hans', 'en', 'zh-Hant', 'ar', 'ar-EG']);
const elder = values.elder ? '-elder' : '';
/** The neutral theme on both pages, as it takes its colours from them; any other on a page of its own kind. */
const looks =
  values.themes === undefined
    ? choose(values.pages, ['light', 'dark']).map((page) => ({ page, theme: 'neutral', name: page }))
    : choose(values.themes, LOOKS).map((theme) => ({
        page: theme === 'dark' ? 'dark' : 'light',
        theme,
        name: theme,
      }));
const widths = choose(values.widths, ['1280', '320']);

const server = await createServer({
  configFile: false,
  root: '.',
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const root = `http://127.0.0.1:${(server.httpServer!.address() as { port: number }).port}/stories/sheet.html`;

try {
  for (const engine of engines) {
    const camera = await launchCamera[engine]();
    try {
      await takeAll(engine, camera);
    } finally {
      await camera.close();
    }
  }
} finally {
  await server.close();
}

async function takeAll(engine: string, camera: Camera): Promise<void> {
  for (const widget of widgets) {
    mkdirSync(`dist/shots/${widget}`, { recursive: true });
    for (const language of languages)
      for (const { page, theme, name: look } of looks) {
        const name = `dist/shots/${widget}/${engine}-${language}-${look}${elder}`;
        const query = `widget=${widget}&language=${language}&page=${page}&theme=${theme}${elder && '&elder'}`;
        for (const width of widths) {
          await camera.open(`${root}?${query}`, Number(width));
          writeFileSync(`${name}-${width}.png`, await camera.shoot());
          console.log(`${name}-${width}.png`);
        }
        if (camera.print && look === 'light') writeFileSync(`${name}.pdf`, await camera.print());
      }
  }
}
