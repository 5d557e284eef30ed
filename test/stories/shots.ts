/**
 * Takes pictures of every state of every widget for people to look at:
 *
 *     pnpm shots [--engines Chromium,Firefox] [--widgets plan-gauge] [--languages en] [--pages dark] [--widths 320]
 *
 * They go to `dist/shots/<widget>/<engine>-<language>-<page>-<width>.png`; in Chromium there is also a
 * printed sheet as PDF.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { STATES } from '../../stories/states.ts';
import { ENGINES } from '../browsers/find.ts';
import { launchCamera, type Camera } from './camera.ts';

const list = { type: 'string' } as const;
const { values } = parseArgs({
  options: { engines: list, widgets: list, languages: list, pages: list, widths: list },
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
const pages = choose(values.pages, ['light', 'dark']);
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
      for (const page of pages) {
        const name = `dist/shots/${widget}/${engine}-${language}-${page}`;
        for (const width of widths) {
          await camera.open(`${root}?widget=${widget}&language=${language}&page=${page}`, Number(width));
          writeFileSync(`${name}-${width}.png`, await camera.shoot());
          console.log(`${name}-${width}.png`);
        }
        if (camera.print && page === 'light') writeFileSync(`${name}.pdf`, await camera.print());
      }
  }
}
