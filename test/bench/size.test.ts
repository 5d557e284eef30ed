import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { measure, publicEntries } from './bundle.ts';
import { LIMIT_BYTES, TOGETHER } from './limit.ts';

describe('the size of the widgets', () => {
  test('gauge, breakdown and timeline with Lit, parser and one language stay below the limit', async () => {
    const { initial, language } = await measure(TOGETHER);
    assert.ok(language > 0, 'no module of interface texts was found');
    const total = initial + language;
    assert.ok(
      total <= LIMIT_BYTES,
      `${total} bytes after gzip, of ${LIMIT_BYTES}; \`pnpm size\` shows where`,
    );
  });

  for (const entry of publicEntries()) {
    test(`${entry} carries Lit and an element, so that nothing of it was shaken off`, async () => {
      const { modules } = await measure([entry], { minified: false });
      const carried = modules.filter(([, size]) => size > 500).map(([name]) => name);
      for (const part of [
        /\blit-html\b/,
        /\blit-element\b|reactive-element/,
        /elements\/src\/base\/plan-element\.ts$/,
      ])
        assert.ok(
          carried.some((name) => part.test(name)),
          `${part} is not among ${carried.join(', ')}`,
        );
    });
  }
});
