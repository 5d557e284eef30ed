import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The themes that set colours and typeface, each for itself; the first one is the default. */
export const LOOKS = ['neutral', 'light', 'dark', 'gov-cn', 'high-contrast'] as const;
/** And what goes on top of each of them. */
export const THEMES = [...LOOKS, 'elder'] as const;
export type Theme = (typeof THEMES)[number];

export const elements = fileURLToPath(new URL('../', import.meta.url));

/** The text of a file of tokens. */
export const textOf = (name: Theme | 'base'): string =>
  readFileSync(`${elements}tokens/${name}.tokens.json`, 'utf8');
