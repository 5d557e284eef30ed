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
    test(`${entry} carries Lit and more, so that nothing of it was shaken off`, async () => {
      const { initial } = await measure([entry]);
      assert.ok(initial > 6_000, `${initial} bytes after gzip`);
    });
  }
});
