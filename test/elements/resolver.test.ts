import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { formatHex, parse as parseColor } from 'culori';
import { elements, LOOKS, textOf, type Theme } from '../../packages/elements/tokens/files.ts';
import { readTokens } from '../../packages/elements/tokens/read.ts';

const folder = new URL(`file://${elements}tokens/`);
const file = new URL('planglass.resolver.json', folder);
const logger = new Logger({ level: 'silent' });
const read = (address: URL): string => readFileSync(address, 'utf8');

async function resolver() {
  const config = defineConfig({}, { cwd: folder, logger });
  const { resolver: found } = await parse([{ filename: file, src: read(file) }], {
    config,
    logger,
    req: (address) => Promise.resolve(read(address)),
  });
  assert.ok(found, 'the file is read as a resolver');
  return found;
}

const layers = (look: string, reading: string): Theme[] => [
  ...(look === 'neutral' ? [] : [look as Theme]),
  ...(reading === 'elder' ? (['elder'] as const) : []),
];

test('the resolver joins every look with the usual reading and with elder mode, and knows no other', async () => {
  const found = await resolver();
  const said = found.listPermutations!().map(({ look, reading }) => `${look} ${reading}`);
  assert.deepEqual(said.sort(), LOOKS.flatMap((look) => [`${look} elder`, `${look} usual`]).sort());
});

test('the resolver gives each of them the tokens that its style sheets set', async () => {
  const found = await resolver();
  for (const { look = '', reading = '' } of found.listPermutations!()) {
    const [top = 'neutral', ...below] = layers(look, reading).reverse();
    const own = await readTokens(textOf(top), [textOf('base'), textOf('neutral'), ...below.map(textOf)]);
    assert.ok(own.ok);
    const resolved = Object.entries(found.apply({ look, reading }));
    assert.deepEqual(
      resolved.map(([id]) => id.replace(/\.\$root$/, '')).sort(),
      [...own.tokens.keys()].sort(),
    );
    const colors = resolved.filter(
      ([, { $type, $extensions }]) => $type === 'color' && !$extensions?.['planglass.css'],
    );
    assert.ok(colors.length > 5);
    for (const [id, { $value }] of colors) {
      const { components, alpha = 1 } = $value as { components: number[]; alpha?: number };
      const css: string = own.tokens.get(id.replace(/\.\$root$/, ''))!.css;
      assert.equal(formatHex({ mode: 'rgb', r: components[0]!, g: components[1]!, b: components[2]! }), formatHex(parseColor(css)), `${look} ${id}`); // prettier-ignore
      assert.ok(Math.abs(alpha - (parseColor(css)?.alpha ?? 1)) < 0.01, `${look} ${id}`);
    }
  }
});
