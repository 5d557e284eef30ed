import {
  defineConfig,
  Logger,
  parse,
  type LintRuleLonghand,
  type LintRuleShorthand,
  type LogEntry,
} from '@terrazzo/parser';
import type { TokenNormalized } from '@terrazzo/token-tools';
import { transformCSSValue } from '@terrazzo/token-tools/css';
import { formatHex, formatHex8, parse as parseColor } from 'culori';

/** The version of the Design Tokens Format Module that is read, and that the files of the themes are in. */
export const FORMAT = '2025.10';

/** A design token as a page sets it. */
export interface Token {
  /** Its path in the file: `color.accent`. */
  id: string;
  /** The custom property: `--plan-color-accent`. */
  property: string;
  type: string;
  /** Its value in CSS, of its own; what follows another token is resolved. */
  css: string;
  /** The token that it follows, by its path. */
  follows?: string;
  description?: string;
}

/** What is wrong with a file, and where: both from 1, and absent where the file as a whole is at fault. */
export interface Problem {
  message: string;
  line?: number;
  column?: number;
}

export type Tokens = ReadonlyMap<string, Token>;
export type Read =
  { ok: true; tokens: Tokens; scheme: string | undefined } | { ok: false; problems: Problem[] };

/** What CSS can say and the format cannot: `inherit`, a function, a keyword. Design tools read the value beside it. */
const CSS = 'planglass.css';
/** The group extension that names the `color-scheme` of a theme. */
const SCHEME = 'planglass.color-scheme';

/** The types that tokens of a theme have. The format has two units of length. */
const RULES = {
  'core/valid-color': 'error',
  'core/valid-font-family': 'error',
  'core/valid-font-weight': 'error',
  'core/valid-number': 'error',
  'core/valid-dimension': ['error', { allowedUnits: ['px', 'rem'] }],
} satisfies Record<string, LintRuleShorthand | LintRuleLonghand>;

interface Group {
  $value?: unknown;
  $extensions?: Record<string, unknown>;
  [name: string]: unknown;
}

/**
 * Reads a file of design tokens. What it does not state comes from the files `below` it, which are sound, and of which a
 * later one goes before an earlier one. A token is replaced as a whole.
 */
export async function readTokens(text: string, below: readonly string[] = []): Promise<Read> {
  const alone = await run(text, false);
  if (!alone.ok) return alone;
  const files = [...below, text].map((each) => JSON.parse(each) as Group);
  const merged = files.reduce(merge);
  const whole = await run(JSON.stringify(merged, undefined, 1), true);
  if (!whole.ok) return { ok: false, problems: whole.problems.map(({ message }) => locate(message, text)) };
  const scheme = files.map(schemeOf).findLast((each) => each !== undefined);
  const made = Object.values(whole.tokens).map((token) => toToken(token, whole.tokens));
  const unmade = made.filter((each) => 'why' in each);
  if (unmade.length) return { ok: false, problems: unmade.map(({ id, why }) => problemAt(id, why, text)) };
  const tokens = made.filter((each) => 'css' in each);
  const wrong = tokens.filter(({ css }) => !isValue(css));
  if (wrong.length) return { ok: false, problems: wrong.map((token) => notAValue(token, text)) };
  const twice = sameProperty(tokens, text);
  if (twice.length) return { ok: false, problems: twice };
  return { ok: true, tokens: new Map(tokens.map((each) => [each.id, each])), scheme };
}

/** What the format itself says of a group or token in words and marks; an object there would be a group to the library. */
const SAID = ['$type', '$description', '$extends', '$deprecated', '$ref', '$schema'];

/** A name is a part of a custom property, and must not end it nor begin anything else; nor be what every object has. */
const isName = (name: string): boolean => /^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/.test(name) && !(name in {});

/** The groups and tokens that are misnamed, each by its name after those of the groups that it is in. */
const misnamedIn = (group: Group): string[][] =>
  Object.entries(group)
    .filter(
      ([name, inner]) =>
        !['$value', '$extensions'].includes(name) && (isGroup(inner) || !SAID.includes(name)),
    )
    .flatMap(([name, inner]) => [
      ...(name === '$root' || isName(name) ? [] : [[name]]),
      ...(isGroup(inner) ? misnamedIn(inner).map((below) => [name, ...below]) : []),
    ]);

function notAName(path: readonly string[], text: string): Problem {
  const name = path[path.length - 1]!;
  // what a name may hold is shown as the file has it, and short enough to be read
  const shown = JSON.stringify(shorten(name));
  const within =
    path.length > 1 && path.slice(0, -1).every(isName) ? ` in ${path.slice(0, -1).join('.')}` : '';
  const example = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const such = example.length <= 60 && isName(example) ? `, such as "${example}"` : '';
  const message = `${shown}${within} cannot be a part of the name of a CSS property. Name tokens and groups with letters A to Z, digits, and single hyphens or underscores between them${such}.`;
  const offset = text.indexOf(JSON.stringify(name));
  return offset < 0 ? { message } : { message, ...placeAt(text, offset) };
}

/** What ends a value or the element that a page writes it in, begins something else, outweighs the page, or fetches: a theme sets custom properties and does nothing more. */
const BEYOND_VALUE = /[;{}@\\!<\p{Cc}\p{Zl}\p{Zp}]|\/\*|(url|image|image-set|image-rect|cross-fade|src)\(/iu;

/** Letters that the longest value may have. */
const LONGEST = 1_000;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Whether that is the value of one property, and closes every quotation mark and bracket that it opens. */
function isValue(css: string): boolean {
  if (css.trim() === '' || css.length > LONGEST || BEYOND_VALUE.test(css)) return false;
  const open: string[] = [];
  for (const mark of css.replace(/"[^"]*"|'[^']*'/g, '').match(/["'()[\]]/g) ?? []) {
    const close = CLOSES[mark];
    if (close) open.push(close);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function notAValue({ id, css }: Token, text: string): Problem {
  const shown = shorten(css).replace(/\p{Cc}/gu, '\uFFFD');
  const message = `${id} is not the value of one CSS property: "${shown}". Write a value of at most ${LONGEST} characters, on one line, without ; { } @ ! < \\ comments and addresses, and close each bracket and quotation mark.`;
  const written = JSON.stringify(css);
  const offset = Math.max(text.indexOf(written), css.trim() ? text.indexOf(written.slice(1, -1)) : -1);
  return offset < 0 ? { message } : { message, ...placeAt(text, offset) };
}

/** What is wrong with a token, where the file names it; a file below it is sound. */
function problemAt(id: string, message: string, text: string): Problem {
  const offset = offsetOf(id, text);
  return offset < 0 ? { message } : { message, ...placeAt(text, offset) };
}

/** Where a token is named, after the groups that it is in; -1 where it is not. */
const offsetOf = (id: string, text: string): number =>
  id.split('.').reduce((from, name) => {
    const at = from < 0 ? -1 : text.slice(from).search(new RegExp(`"${name}"\\s*:`));
    return at < 0 ? -1 : from + at;
  }, 0);

/** The tokens that would set a property that another one sets. */
function sameProperty(tokens: readonly Token[], text: string): Problem[] {
  const ids = new Map<string, string>();
  return tokens.flatMap(({ id, property }) => {
    const other = ids.get(property);
    ids.set(property, id);
    if (other === undefined) return [];
    const message = `${other} and ${id} would both be the CSS property ${property}. Give one of them another name.`;
    return [problemAt(offsetOf(id, text) < 0 ? other : id, message, text)];
  });
}

/** The paths of the tokens that a sound file states itself. */
export async function idsIn(text: string): Promise<string[]> {
  const alone = await run(text, false);
  return alone.ok ? Object.keys(alone.tokens).map(pathOf) : [];
}

type Run = { ok: true; tokens: Record<string, TokenNormalized> } | { ok: false; problems: Problem[] };

/** One reading by the library, which says on a logger what is wrong, and throws as well. */
async function run(src: string, resolveAliases: boolean): Promise<Run> {
  const problems: Problem[] = [];
  const logger = new Collector(problems);
  try {
    const file: unknown = JSON.parse(src);
    if (!isGroup(file))
      return { ok: false, problems: [{ message: 'A file of design tokens is a JSON object.' }] };
    const misnamed = misnamedIn(file);
    if (misnamed.length) return { ok: false, problems: misnamed.map((name) => notAName(name, src)) };
    const config = defineConfig({ lint: { rules: RULES } }, { cwd: new URL('file:///'), logger });
    const { tokens } = await parse([{ filename: new URL('file:///tokens.json'), src }], {
      config,
      logger,
      resolveAliases,
      // Nothing is fetched, whatever a file refers to.
      req: (address) =>
        Promise.reject(new Error(`A file of design tokens stands alone. It refers to ${address.href}.`)),
    });
    return problems.length ? { ok: false, problems } : { ok: true, tokens };
  } catch (error) {
    return { ok: false, problems: problems.length ? problems : [problemOf(error, src)] };
  }
}

class Collector extends Logger {
  private readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super({ level: 'silent' });
    this.problems = problems;
  }

  override error(...entries: LogEntry[]): void {
    for (const { message, node } of entries) {
      const start = node?.loc?.start;
      // the sum of the errors before it, which says nothing of its own
      if (/^\d+ errors?$/.test(message)) continue;
      this.problems.push(start ? { message, line: start.line, column: start.column } : { message });
    }
    if (entries.some(({ continueOnError }) => !continueOnError)) throw new Error('Refused.');
  }

  override warn(): void {}
}

/** What is wrong only together with other files is where the file names what it follows. */
function locate(message: string, text: string): Problem {
  const alias = /\{[^{}]+\}/.exec(message)?.[0];
  const offset = alias === undefined ? -1 : text.indexOf(alias);
  return offset < 0 ? { message } : { message, ...placeAt(text, offset) };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

/** What JSON itself complains of; engines say where as an offset, or as line and column, or not at all. */
function problemOf(error: unknown, src: string): Problem {
  const said = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SyntaxError)) return { message: said };
  const message = 'This is not JSON.';
  const place = /line (\d+) column (\d+)/.exec(said);
  if (place) return { message, line: Number(place[1]), column: Number(place[2]) };
  const offset = /position (\d+)/.exec(said)?.[1];
  return { message, ...placeAt(src, offset === undefined ? src.length : Number(offset)) };
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The groups of both; where both have a token, the upper one alone. */
function merge(lower: Group, upper: Group): Group {
  const both = { ...lower, ...upper };
  for (const [name, value] of Object.entries(upper)) {
    const under = Object.hasOwn(lower, name) ? lower[name] : undefined;
    if (!isGroup(value) || !isGroup(under)) continue;
    if (!('$value' in value)) both[name] = merge(under, value);
    // a token in the place of a group is what the group has at its root
    else if (!('$value' in under)) both[name] = { ...under, $root: value };
    else both[name] = { ...typeOf(under), ...value };
  }
  return both;
}

const typeOf = ({ $type }: Group): Group => ($type === undefined ? {} : { $type });

const schemeOf = ({ $extensions }: Group): string | undefined => {
  const scheme = $extensions?.[SCHEME];
  return scheme === 'light' || scheme === 'dark' ? scheme : undefined;
};

const pathOf = (id: string): string => id.replace(/\.\$root$/, '');

export const propertyOf = (id: string): string => `--plan-${pathOf(id).replaceAll('.', '-')}`;

/** A token as a page sets it, or why no page can. */
function toToken(
  token: TokenNormalized,
  tokensSet: Record<string, TokenNormalized>,
): Token | { id: string; why: string } {
  const { $type, $description, $extensions, aliasOf } = token;
  const id = pathOf(token.id);
  const own: unknown = $extensions?.[CSS];
  if (own !== undefined && typeof own !== 'string')
    return { id, why: `"${CSS}" of ${id} is not a text. Write one, such as "inherit".` };
  const css = own ?? cssOf(token, tokensSet);
  if (css === undefined)
    return {
      id,
      why: `No CSS value can be made of ${id}, which has the type ${JSON.stringify(shorten(String($type)))}. Give it the type ${TYPES}, and a value of that type.`,
    };
  return {
    id,
    property: propertyOf(token.id),
    type: $type,
    css,
    ...(aliasOf === undefined || $extensions?.[CSS] ? {} : { follows: pathOf(aliasOf) }),
    ...($description === undefined ? {} : { description: $description }),
  };
}

/** The types that the themes have; the library knows others of the format as well. */
const TYPES = '"color", "dimension", "fontFamily", "fontWeight" or "number"';

/**
 * In notations that Chromium 92 knows: a colour of any space as the nearest one that every screen has. Undefined for a type
 * that the library does not know, and a value that is none of its type.
 */
function cssOf(token: TokenNormalized, tokensSet: Record<string, TokenNormalized>): string | undefined {
  const css = transformed(token, tokensSet);
  if (css === undefined) return undefined;
  const text = typeof css === 'string' ? css : (css['srgb'] ?? Object.values(css).join(' '));
  if (token.$type !== 'color') return text;
  const color = parseColor(text);
  if (!color) return text;
  return (color.alpha ?? 1) < 1 ? formatHex8(color) : formatHex(color);
}

function transformed(
  token: TokenNormalized,
  tokensSet: Record<string, TokenNormalized>,
): ReturnType<typeof transformCSSValue> | undefined {
  try {
    return transformCSSValue(token, {
      tokensSet,
      permutation: {},
      transformAlias: ({ id }) => resolved(tokensSet[id], tokensSet),
    });
  } catch {
    return undefined;
  }
}

const resolved = (token: TokenNormalized | undefined, set: Record<string, TokenNormalized>): string =>
  (token && cssOf(token, set)) ?? '';
