/**
 * Writes what is made from `packages/elements/tokens/*.tokens.json`: the defaults in the widgets' own styles, and a style
 * sheet for each theme. `--check` writes nothing and fails when one of them is stale.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { defaultsOf, privateOf, themeSheet } from './css.ts';
import { elements, textOf, THEMES, type Theme } from './files.ts';
import { idsIn, readTokens, type Token, type Tokens } from './read.ts';

/** The tokens of a theme, those included that it leaves to what is below it; an error names what is wrong. */
export async function tokensOf(theme: Theme): Promise<{ tokens: Tokens; scheme: string | undefined }> {
  const below = [textOf('base'), ...(theme === 'neutral' ? [] : [textOf('neutral')])];
  const read = await readTokens(textOf(theme), below);
  if (read.ok) return read;
  throw new Error(
    read.problems
      .map(({ message, line, column }) => `${theme}.tokens.json:${line ?? 1}:${column ?? 1} ${message}`)
      .join('\n'),
  );
}

/** Every generated file by its path below the package, as it should be. */
export async function generate(): Promise<Record<string, string>> {
  const options = await resolveConfig(elements);
  const { tokens } = await tokensOf('neutral');
  const used = usedAtOnce();
  const isAtOnce = (token: Token): boolean => used.has(privateOf(token));
  const defaults = (what: string, name: string, of: (token: Token) => boolean): Promise<string> =>
    format(
      `// Written by \`pnpm tokens\` from the files in tokens/. Change those.

/** The name below \`--plan-\` and the default of every token that ${what}. */
export const ${name} = \`
${defaultsOf(tokens, of)}
\`;
`,
      { ...options, parser: 'typescript' },
    );
  const files: Record<string, string> = {
    'src/base/defaults.ts': await defaults('widgets need at once', 'DEFAULTS', isAtOnce),
    'src/base/further-defaults.ts': await defaults(
      'only a report needs, or what a widget loads when it is asked for',
      'FURTHER',
      (token) => !isAtOnce(token),
    ),
  };
  for (const theme of THEMES) {
    const { tokens: all, scheme } = await tokensOf(theme);
    const own = (await idsIn(textOf(theme))).map((id) => all.get(id)!);
    files[`themes/${theme}.css`] = await format(themeSheet(theme, own, scheme), {
      ...options,
      parser: 'css',
    });
  }
  return files;
}

/** What the styles that widgets other than a report begin with call the tokens that they use. */
function usedAtOnce(): Set<string> {
  const files = [
    ...globSync(`${elements}src/base/{styles,steps,inline-facts}.ts`),
    ...globSync(`${elements}src/{gauge,breakdown,timeline,recommendations,withheld,filter}/styles.ts`),
  ];
  const names = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/var\((--_[\w-]+)/g)]);
  return new Set(names.map(([, name]) => name!));
}

/** The generated files that are not as they should be. */
export async function stale(): Promise<string[]> {
  return Object.entries(await generate())
    .filter(([file, text]) => read(`${elements}${file}`) !== text)
    .map(([file]) => file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const files = await stale();
    for (const file of files) console.error(`packages/elements/${file} is stale. Run "pnpm tokens".`);
    process.exitCode = files.length ? 1 : 0;
  } else {
    mkdirSync(`${elements}themes`, { recursive: true });
    for (const [file, text] of Object.entries(await generate())) writeFileSync(`${elements}${file}`, text);
  }
}
