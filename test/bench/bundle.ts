import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { atOnce, small } from '../../vite.config.ts';

const root = join(import.meta.dirname, '../..');
const elements = join(root, 'packages/elements');

/** A module of the interface texts, by the name of its language. */
const TEXTS = /[/\\]view[/\\]src[/\\]words[/\\].*?(\w+)\.ts$/;

/** Sizes in bytes after gzip -9, as a static server would send them. */
export interface Size {
  /** The entry with everything that loads at once: Lit, parser, view. */
  initial: number;
  /** The interface texts that these widgets load in the larger of the languages; a page loads one. */
  language: number;
  /** What loads only when it is asked for, by name. */
  lazy: Record<string, number>;
  /** Modules of the entry, heaviest first, each with its size alone: together they compress better. */
  modules: [name: string, size: number][];
}

/** The public entry points of the widgets that are code, as package.json exports them; an error names the file of one that is not there. */
export function publicEntries(): string[] {
  const { exports } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as {
    exports: Record<string, string>;
  };
  const code = Object.entries(exports).filter(([, file]) => file.endsWith('.ts'));
  return code.map(([subpath, file]) => {
    if (!existsSync(join(elements, file))) {
      throw new Error(
        `packages/elements exports "${subpath}", but ${file} does not exist. Write it or remove the export.`,
      );
    }
    return join('@planglass/elements', subpath);
  });
}

/**
 * Bundles these entries as one page would load them together, for the oldest browser the widgets promise. Minifying takes most
 * of the time, and which modules there are can be told without.
 */
export async function measure(
  entries: readonly string[],
  { minified = true }: { minified?: boolean } = {},
): Promise<Size> {
  const chunks = await bundle(entries.map((entry) => `export * from '${entry}';`).join('\n'), minified);
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const initial = reach(
    chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName),
    byName,
  );
  const later = chunks.filter((chunk) => !initial.has(chunk.fileName));
  const languages = new Map<string, number>();
  // texts that something else loads when it is asked for come later
  const asked = new Set([...initial].flatMap((name) => byName.get(name)!.dynamicImports));
  for (const { facadeModuleId, fileName, code } of later) {
    if (!asked.has(fileName)) continue;
    const language = TEXTS.exec(facadeModuleId ?? '')?.[1];
    if (language) languages.set(language, (languages.get(language) ?? 0) + zipped(code));
  }
  return {
    initial: [...initial].reduce((sum, name) => sum + zipped(byName.get(name)!.code), 0),
    language: Math.max(0, ...languages.values()),
    lazy: Object.fromEntries(later.map((chunk) => [title(chunk), zipped(chunk.code)])),
    modules: modulesOf([...initial].map((name) => byName.get(name)!)),
  };
}

async function bundle(source: string, minified: boolean): Promise<Rolldown.OutputChunk[]> {
  const page = join(root, 'size-of.js');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : undefined),
        load: (id) => (id === page ? source : undefined),
      },
      minified && small(),
    ],
    build: {
      write: false,
      target: 'chrome92',
      modulePreload: false,
      // As the self-hosted folder is built: a library, whose exports keep an entry from being empty.
      lib: { entry: page, formats: ['es'] },
      rolldownOptions: { output: { ...atOnce, minify: minified } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

/** The names of these chunks and of all that they import statically. */
function reach(names: readonly string[], chunks: ReadonlyMap<string, Rolldown.OutputChunk>): Set<string> {
  const reached = new Set<string>();
  const pending = [...names];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    pending.push(...(chunks.get(name)?.imports ?? []));
  }
  return reached;
}

function title(chunk: Rolldown.OutputChunk): string {
  return chunk.facadeModuleId ? relative(root, chunk.facadeModuleId) : chunk.name;
}

function modulesOf(chunks: readonly Rolldown.OutputChunk[]): [string, number][] {
  return chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .map(([id, { code }]): [string, number] => [
      id.replace(/^.*\/node_modules\//, '').replace(`${root}/`, ''),
      zipped(code ?? ''),
    ])
    .sort(([, a], [, b]) => b - a);
}

function zipped(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}
