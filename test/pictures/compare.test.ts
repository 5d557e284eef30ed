import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './compare.ts';

/** A white picture with a black square. */
function picture({ width = 40, height = 30, at = 5, size = 10 } = {}): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let y = at; y < at + size; y++)
    for (let x = at; x < at + size; x++) png.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png);
}

describe('comparing pictures', () => {
  test('finds nothing in pictures that are alike', () => {
    const { different, sizes } = compare(picture(), picture());
    assert.deepEqual({ different, sizes }, { different: 0, sizes: undefined });
  });

  test('counts what is missing, and draws it in red', () => {
    const { different, picture: shown } = compare(picture(), picture({ size: 9 }));
    assert.equal(different, 19);
    const { data, width } = PNG.sync.read(shown);
    const pixel = (x: number, y: number): number[] => [
      ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
    ];
    assert.deepEqual(pixel(14, 10), [255, 0, 0]);
    assert.notDeepEqual(pixel(8, 8), [255, 0, 0]);
  });

  test('takes pictures of two sizes as different in all, and says the sizes', () => {
    const { different, sizes } = compare(picture(), picture({ height: 31 }));
    assert.equal(different, 40 * 31);
    assert.equal(sizes, '40 × 30 and 40 × 31');
  });
});
