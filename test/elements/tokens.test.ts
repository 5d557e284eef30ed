import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  blend,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { layoutPattern } from '@planglass/view/breakdown/stacks';
import { inGrey, measure, PAPERS, REQUIRED } from '../../packages/elements/tokens/contrast.ts';
import { privateOf, themeSheet } from '../../packages/elements/tokens/css.ts';
import { LOOKS, textOf, THEMES } from '../../packages/elements/tokens/files.ts';
import { stale, tokensOf } from '../../packages/elements/tokens/generate.ts';
import { idsIn, readTokens, type Tokens } from '../../packages/elements/tokens/read.ts';

const STYLES = globSync('packages/elements/src/**/{*styles,inline-facts}.ts').map((file) => ({
  file,
  text: readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const used = new Set(
  STYLES.flatMap(({ text }) => [...text.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name!)),
);
/** What styles set for themselves. */
const local = new Set(
  STYLES.flatMap(({ text }) => [...text.matchAll(/^\s*(--_[\w-]+):/gm)].map(([, name]) => name!)),
);

/** Kinds of colour vision: Machado, Oliveira and Fernandes 2009, at their severest. */
const SIGHTS: Record<string, (color: Color) => Color> = {
  trichromacy: (color) => color,
  protanopia: filterDeficiencyProt(1) as (color: Color) => Color,
  deuteranopia: filterDeficiencyDeuter(1) as (color: Color) => Color,
  tritanopia: filterDeficiencyTrit(1) as (color: Color) => Color,
};

const colorOf = (tokens: Tokens, id: string): Color => parse(tokens.get(`color.${id}`)!.css)!;
const papersOf = (tokens: Tokens): Color[] => {
  const own = colorOf(tokens, 'background');
  return (own.alpha ?? 1) === 1 ? [own] : PAPERS.map((paper) => parse(paper)!);
};

describe('design tokens', () => {
  test('what is made from them is not stale', async () => {
    assert.deepEqual(await stale(), [], 'run "pnpm tokens"');
  });

  test('name the version of the format that they are in', () => {
    for (const name of ['base', ...THEMES] as const) {
      const { $schema, $description } = JSON.parse(textOf(name)) as Record<string, string>;
      assert.match(
        $schema ?? '',
        /^https:\/\/www\.designtokens\.org\/schemas\/2025\.10\/format\.json$/,
        name,
      );
      assert.match($description ?? '', /2025\.10/, name);
    }
  });

  test('are each described, used by a style, and the only ones that styles use', async () => {
    const { tokens } = await tokensOf('neutral');
    const declared = [...tokens.values()].map(privateOf);
    for (const { id, description } of tokens.values()) assert.ok(description, `${id} has no description`);
    assert.deepEqual(
      declared.filter((name) => !used.has(name)),
      [],
      'no style uses these',
    );
    assert.deepEqual(
      [...used].filter((name) => !declared.includes(name) && !local.has(name)),
      [],
      'no token is called this',
    );
  });

  test('hold every colour, weight, line and size of type that the styles have', () => {
    const literal =
      /^\s*(?:(?:font-size|font-weight|line-height|border[\w-]*|outline[\w-]*|gap|padding[\w-]*|margin[\w-]*):.*?(?<![\w.-])[\d.]+(?:px|rem)\b|font-weight:\s*\d|line-height:\s*[\d.]+|font-family:(?!\s*var)|(?:color|background|fill|stroke|[\w-]*color):.*(?:#[\da-f]{3}|rgb|hsl)).*$/gm;
    for (const { file, text } of STYLES) assert.deepEqual(text.match(literal), null, file);
  });

  test('of every theme are all that the neutral one has, and of elder mode none of theirs', async () => {
    const neutral = await idsIn(textOf('neutral'));
    const elder = await idsIn(textOf('elder'));
    const all = await tokensOf('neutral');
    for (const look of LOOKS) {
      const own = await idsIn(textOf(look));
      assert.deepEqual(
        neutral.filter((id) => !own.includes(id)),
        [],
        look,
      );
      assert.deepEqual(
        own.filter((id) => !all.tokens.has(id)),
        [],
        look,
      );
      // so that it is on top of any of them, in whatever order they are linked
      assert.deepEqual(
        own.filter((id) => elder.includes(id)),
        [],
        look,
      );
    }
  });
});

for (const look of LOOKS)
  describe(`the theme ${look}`, () => {
    const required = look === 'high-contrast' ? { text: 7, graphic: 4.5 } : REQUIRED;

    test(`keeps ${required.text}:1 for text and ${required.graphic}:1 for graphics`, async () => {
      const { tokens } = await tokensOf(look);
      const measured = measure(tokens, required);
      // what takes its text from the page has its graphics to keep
      assert.ok(measured.length >= 10);
      assert.deepEqual(
        measured.filter(({ ratio, required: least }) => ratio < least),
        [],
      );
    });

    test(`keeps ${required.graphic}:1 for marks on the time whose state a timeline shows`, async () => {
      const { tokens } = await tokensOf(look);
      const alphas = STYLES.flatMap(({ text }) => [
        ...text.matchAll(/\.reference[^}]*var\(--_mark\);\s*(?:fill-)?opacity: ([\d.]+)/g),
      ]).map(([, alpha]) => Number(alpha));
      assert.equal(alphas.length, 1);
      for (const paper of papersOf(tokens)) {
        const band = blend([paper, { ...colorOf(tokens, 'mark'), alpha: alphas[0]! }], 'normal', 'rgb');
        for (const id of ['accent', 'today', 'mark'])
          assert.ok(
            wcagContrast(colorOf(tokens, id), band) >= required.graphic,
            `${id} on ${formatHex(band)}`,
          );
      }
    });

    test('has parts that differ for every kind of colour vision', async () => {
      const { tokens } = await tokensOf(look);
      const parts = ['accent', 'mark', 'part-3', 'part-4'].map((id) => colorOf(tokens, id));
      const differ = differenceCiede2000();
      for (const [sight, see] of Object.entries(SIGHTS)) {
        const seen = parts.map(see);
        for (const [place, color] of seen.entries()) {
          for (const paper of papersOf(tokens))
            assert.ok(wcagContrast(color, paper) >= 2.75, `part ${place}, ${sight}`);
          for (const other of seen.slice(place + 1))
            assert.ok(differ(color, other) >= 7, `part ${place} and another, ${sight}`);
        }
      }
    });

    /**
     * In ΔE 2000. Brychtová and Çöltekin (2015, 2017) tested sequential colours of maps with neighbours 2 to 10 apart, and found
     * that they are told apart the better, the further; 10 is the most of these, and for the four statuses that a document has
     * without a scale of its own. More of them have less room between full and empty: for as many as there can be, still twice
     * the 2.3 that are just noticed (Mahy, Van Eycken and Oosterlinck 1994).
     */
    for (const [statuses, least] of [
      [4, 10],
      [7, 4.6],
    ] as const)
      test(`has ${statuses} tints of statuses whose neighbours are ${least} apart, for every kind of colour vision and in grey`, async () => {
        const { tokens } = await tokensOf(look);
        const differ = differenceCiede2000();
        for (const paper of papersOf(tokens)) {
          const steps = Array.from({ length: statuses }, (_, place) => {
            const { tint } = layoutPattern({ name: 'rank', fill: 1 - place / (statuses - 1) });
            return blend([paper, { ...colorOf(tokens, 'accent'), alpha: tint }], 'normal', 'rgb');
          });
          for (const [sight, see] of Object.entries({ ...SIGHTS, grey: inGrey }))
            for (const [place, step] of steps.slice(1).entries()) {
              const apart = differ(see(steps[place]!), see(step));
              assert.ok(apart >= least, `${place} and the next on ${formatHex(paper)}, ${sight}: ${apart}`);
            }
        }
      });

    test('needs no typeface to be fetched', () => {
      assert.doesNotMatch(
        readFileSync(`packages/elements/themes/${look}.css`, 'utf8'),
        /@font-face|@import|url\(/,
      );
    });
  });

describe('the Chinese government theme', () => {
  test('is legible when the whole page is turned grey', async () => {
    const { tokens } = await tokensOf('gov-cn');
    assert.deepEqual(
      measure(tokens, REQUIRED, inGrey).filter(({ ratio, required }) => ratio < required),
      [],
    );
  });

  test('has no colour of a brand, red or blue, in what shows a status', async () => {
    const { tokens } = await tokensOf('gov-cn');
    const differ = differenceCiede2000();
    for (const id of ['accent', 'mark', 'part-3', 'part-4', 'edge', 'track'])
      for (const brand of ['brand', 'link'])
        assert.ok(differ(colorOf(tokens, id), colorOf(tokens, brand)) >= 15, `${id} looks like ${brand}`);
    const branded = STYLES.flatMap(({ text }) => text.match(/^.*var\(--_brand\).*$/gm) ?? []);
    assert.deepEqual(
      branded.filter((line) => !/^\s*border-(inline|block)-start(-color)?:/.test(line)),
      [],
    );
  });
});

describe('reading a file of design tokens', () => {
  const problemsOf = async (text: string) => {
    const read = await readTokens(text, [textOf('base'), textOf('neutral')]);
    return read.ok ? [] : read.problems;
  };

  test('takes what a file does not state from those below it', async () => {
    const read = await readTokens(
      '{"color":{"accent":{"$type":"color","$value":{"colorSpace":"srgb","components":[1,0,0]}}},"space":{"$type":"dimension","$value":{"value":2,"unit":"rem"}}}',
      [textOf('base'), textOf('neutral')],
    );
    assert.ok(read.ok);
    assert.equal(read.tokens.get('color.accent')?.css, '#ff0000');
    assert.equal(read.tokens.get('color.brand')?.css, '#ff0000');
    assert.equal(read.tokens.get('space')?.css, '2rem');
    assert.equal(read.tokens.get('space.s')?.css, '0.5rem');
    assert.equal(read.tokens.get('color.text')?.css, 'inherit');
  });

  test('gives a colour of a wider gamut as the nearest that every screen has', async () => {
    const read = await readTokens(
      '{"color":{"$type":"color","accent":{"$value":{"colorSpace":"oklch","components":[0.5,0.1,180]}}}}',
    );
    assert.ok(read.ok);
    assert.match(read.tokens.get('color.accent')!.css, /^#[\da-f]{6}$/);
  });

  test('says what is wrong, and in which line', async () => {
    const wrong: [string, RegExp, number?][] = [
      ['{\n  "color": {\n', /not JSON/],
      ['[]', /object/],
      ['{"color": {\n"accent": {"$type": "color", "$value": "#ff0000"}}}', /object format/, 2],
      ['{"space": {\n\n"$type": "dimension", "$value": {"value": 1, "unit": "em"}}}', /unit/i, 3],
      ['{"color": {"accent": {"$type": "color",\n"$value": "{color.nothing}"}}}', /color\.nothing/, 2],
    ];
    for (const [text, message, line] of wrong) {
      const [first] = await problemsOf(text);
      assert.match(first?.message ?? '', message);
      if (line !== undefined) assert.equal(first?.line, line, text);
    }
  });

  test('refuses what would be more than the value of a property, and says where', async () => {
    const of = (css: string) => ({ color: { $type: 'color', accent: { $value: { colorSpace: 'srgb', components: [1, 0, 0] }, $extensions: { 'planglass.css': css } } } }); // prettier-ignore
    const values = [
      'red } body { color: red',
      'red; --plan-space: 0',
      'url(https://example.org/a.png)',
      'IMAGE("https://example.org/a.png")',
      'red /* a',
      'red !important',
      'calc(1px',
      'calc((1px + 2px)',
      'rgb(0 0 0))',
      ')(',
      '([)]',
      '"Noto Sans',
      "Noto Sans'",
      '"a\nb"',
      ' ',
      '"</style>"',
      '1 <!-- 2',
      '1\t2',
      '1\u0000',
      '"a\u0085b"',
      '1\u20282',
      'cross-fade("https://example.org/a.png", red)',
      '1'.repeat(1_001),
      '('.repeat(100_000) + ')'.repeat(100_000),
    ];
    for (const css of values) {
      const read = await readTokens(JSON.stringify(of(css), undefined, 1), [
        textOf('base'),
        textOf('neutral'),
      ]);
      assert.ok(!read.ok, css);
      assert.match(read.problems[0]!.message, /^color\.accent is not the value of one CSS property/);
      assert.doesNotMatch(read.problems[0]!.message, /\p{Cc}|.{400}/u);
      assert.equal(read.problems[0]!.line, 14, css);
    }
    for (const css of ['red', '1'.repeat(1_000), 'min(1em, max(2px, 3px))', '"a)" \'b"\', [c]'])
      assert.ok((await readTokens(JSON.stringify(of(css)), [textOf('base'), textOf('neutral')])).ok, css);
  });

  test('refuses a name that would be more than a part of a property, and says which, where, and what to write', async () => {
    const token = { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 0, 0] } };
    const names = [
      'a } body { color: red',
      'a/*',
      'a;b',
      'a b',
      'a:b',
      '\\a',
      '<b>',
      'a\nb',
      '\u0000',
      '蓝',
      '',
      '-a',
      'a--b',
      '$a',
      'a.b',
      'constructor',
      '__proto__',
      ' '.repeat(5000),
    ];
    for (const name of names) {
      // by its text, for an object literal has no name __proto__
      const places = [
        `{\n"color": {${JSON.stringify(name)}: ${JSON.stringify(token)}}}`,
        `{\n${JSON.stringify(name)}: {"accent": ${JSON.stringify(token)}}}`,
        `{"color": {"$root": {\n${JSON.stringify(name)}: ${JSON.stringify(token)}}}}`,
      ];
      for (const text of places) {
        const [first] = await problemsOf(text);
        assert.match(
          first?.message ?? '',
          /cannot be a part of the name of a CSS property\. Name tokens/,
          text,
        );
        assert.ok(first!.message.length < 400);
        assert.equal(first!.line, 2, text);
      }
    }
    const [named] = await problemsOf(JSON.stringify({ brand: { 'Blue 500': token } }));
    assert.match(named!.message, /^"Blue 500" in brand cannot .*, such as "Blue-500"\.$/);
    // nor where the format has a text
    for (const place of ['$description', '$deprecated', '$type', '$extends', '$ref', '$schema', '$defs'])
      assert.ok((await problemsOf(JSON.stringify({ color: { [place]: { 'a } b': token } } }))).length, place);
    const extension = { color: { accent: { ...token, $extensions: { 'org.example: a } b': { c: 1 } } } } };
    assert.deepEqual(await problemsOf(JSON.stringify(extension)), []);
  });

  test('says of which token no CSS can be made, and of which two one property would be', async () => {
    const wrong: [string, RegExp, number][] = [
      ['{"a": {\n"b": {"$type": "weird", "$value": "x"}}}', /^No CSS value .* a\.b, which has the type "weird"\. Give it the type "color"/, 2],
      ['{"a": {"$type": "weird",\n"b": {"$value": {"c": 1}}}}', /a\.b, which has the type "weird"/, 2],
      ['{\n"a": {"$type": "gradient", "$value": 5}}', /of a, which has the type "gradient"/, 2],
      ['{"a": {"$type": "number",\n"b": {"$value": 1, "$extensions": {"planglass.css": ["red"]}}}}', /^"planglass\.css" of a\.b is not a text\. Write one/, 2],
      ['{"a": {"$type": "number", "b": {"$value": 1}},\n"a-c": {"$type": "number", "$value": 1},\n"a-b": {"$type": "number", "$value": 2}}', /^a-b and a\.b would both be the CSS property --plan-a-b\. Give one/, 1],
      ['{\n"space-s": {"$type": "number", "$value": 2}}', /would both be the CSS property --plan-space-s\./, 2],
    ]; // prettier-ignore
    for (const [text, message, line] of wrong) {
      const [first, ...more] = await problemsOf(text);
      assert.match(first?.message ?? '', message);
      assert.deepEqual([first?.line, more], [line, []], text);
    }
  });

  test('puts no token into a style sheet that is not to be in it', async () => {
    const token = { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 0, 0] } };
    const text = JSON.stringify({ brand: { blue: token }, color: { $type: 'color', accent: { $value: '{brand.blue}' }, link: { $value: '{color.accent}' } } }); // prettier-ignore
    const read = await readTokens(text);
    assert.ok(read.ok);
    const sheetOf = (...ids: string[]) => themeSheet('x', ids.map((id) => read.tokens.get(id)!)); // prettier-ignore
    assert.match(
      sheetOf('color.accent', 'color.link'),
      /{\n {2}--plan-color-accent: #ff0000;\n {2}--plan-color-link: #ff0000;\n}/,
    );
    assert.match(sheetOf('brand.blue', 'color.accent'), /--plan-color-accent: var\(--plan-brand-blue\);/);
  });

  test('fetches nothing that a file refers to', async () => {
    const original = globalThis.fetch;
    const asked: unknown[] = [];
    globalThis.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new Error('no network'));
    };
    try {
      await problemsOf('{"color":{"accent":{"$ref":"https://example.org/tokens.json#/color/accent"}}}');
    } finally {
      globalThis.fetch = original;
    }
    assert.deepEqual(asked, []);
  });
});
