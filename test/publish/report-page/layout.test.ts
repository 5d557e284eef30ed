import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MARGIN, layoutInterval, layoutStatuses } from '../../../packages/publish/src/report-page/layout.ts';

const WIDTH = 220;

describe('the picture of an interval', () => {
  test('begins at zero and ends at the farther end', () => {
    const { bar, zero, goesOnLeft, goesOnRight } = layoutInterval({ lower: 5, upper: 10 }, WIDTH);
    assert.deepEqual({ bar, zero }, { bar: { x: 110, width: 100 }, zero: MARGIN });
    assert.ok(!goesOnLeft && !goesOnRight);
  });

  test('goes on where there is no bound', () => {
    for (const [interval, expected] of [
      [{ lower: 0 }, [false, true]],
      [{ upper: 4 }, [true, false]],
      [{}, [true, true]],
    ] as const) {
      const { goesOnLeft, goesOnRight, bar } = layoutInterval(interval, WIDTH);
      assert.deepEqual([goesOnLeft, goesOnRight], expected);
      assert.ok(bar.x >= 0 && bar.width > 0 && bar.x + bar.width <= WIDTH);
    }
  });

  test('shows levels in its middle third, and what lies beyond as going on', () => {
    const drawn = layoutInterval({ lower: 0, required: { lower: 90, upper: 110 }, value: 100 }, 220);
    assert.deepEqual(drawn.band, { x: 76.7, width: 66.6 });
    assert.equal(drawn.value, 110);
    assert.ok(drawn.goesOnLeft && drawn.goesOnRight);
  });

  test('keeps every possible value in the picture', () => {
    const { dots } = layoutInterval(
      { lower: 3, upper: 9, values: [3, 9], required: { lower: 4.5, upper: 5.5 }, value: 5 },
      WIDTH,
    );
    assert.deepEqual(dots, [MARGIN, WIDTH - MARGIN]);
  });

  test('never divides by nothing', () => {
    for (const each of [{ lower: 0, upper: 0 }, { required: { lower: 2, upper: 2 }, value: 2 }, { upper: 0 }])
      assert.ok(Number.isFinite(layoutInterval(each, WIDTH).bar.x));
  });

  test('has a box for each status, side by side', () => {
    const boxes = layoutStatuses(5, WIDTH);
    assert.equal(boxes.length, 5);
    boxes.slice(1).forEach(({ x }, at) => assert.ok(x > boxes[at]!.x + boxes[at]!.width));
    assert.ok(boxes[4]!.x + boxes[4]!.width <= WIDTH);
  });
});
