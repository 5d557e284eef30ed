import { FORMAT, type Token, type Tokens } from './read.ts';

const WIDGETS = ['gauge', 'breakdown', 'timeline', 'recommendations', 'withheld', 'report', 'filter'];

/** What the styles of the widgets call a token: short, and set once on each widget. */
export const privateOf = ({ property }: Token): string => property.replace(/^--plan-(color-)?/, '--_');

/** The defaults by their names below `--plan-`, as `color-accent:#1f7a6c;`; one that follows another names what the widgets call that. */
export function defaultsOf(tokens: Tokens, chosen: (token: Token) => boolean): string {
  return [...tokens.values()]
    .filter(chosen)
    .map(({ property, css, follows }) => {
      const leader = follows === undefined ? undefined : tokens.get(follows);
      return `${property.slice('--plan-'.length)}:${leader ? `var(${privateOf(leader)})` : css};`;
    })
    .join('\n');
}

/**
 * A style sheet that sets these tokens for a whole page. `:where` weighs nothing, so that every rule of the page goes
 * before it; the names begin with `--plan-`, so that nothing else of the page is touched. A token follows another one as far
 * as the sheet sets that, and has its value otherwise.
 */
export function themeSheet(name: string, tokens: readonly Token[], scheme?: string): string {
  const properties = new Map(tokens.map(({ id, property }) => [id, property]));
  const lines = tokens.map(({ property, css, follows }) => {
    const leader = follows === undefined ? undefined : properties.get(follows);
    return `  ${property}: ${leader === undefined ? css : `var(${leader})`};`;
  });
  const controls = scheme
    ? `\n/* The form controls and scroll bars of the widgets. */\n:where(${WIDGETS.map((each) => `plan-${each}`).join(', ')}) {\n  color-scheme: ${scheme};\n}\n`
    : '';
  const rules = `:where(:root) {\n${lines.join('\n')}\n}\n${controls}`;
  return `/* ${name}: written from design tokens in the format ${FORMAT} of the Design Tokens Community Group. */
${scheme === 'dark' ? `/* Not on paper, which stays white. */\n@media screen {\n${rules}}\n` : rules}`;
}
