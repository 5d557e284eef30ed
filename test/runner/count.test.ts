import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge, judgeEngines, noCounts, sumCounts, summaryLine } from './count.ts';

const some = { ...noCounts(), passed: 3 };

describe('the verdict on a part', () => {
  test('is a failure when no test ran', () => {
    assert.deepEqual(judge('node', noCounts(), 0).failures, ['node: no test ran']);
  });

  test('is a failure when the program ended badly although every test passed', () => {
    assert.equal(judge('node', some, 1).failures.length, 1);
  });

  test('is what was counted when tests ran and the program ended well', () => {
    assert.deepEqual(judge('node', some, 0), some);
  });

  test('names each engine that was asked for and ran nothing', () => {
    const counts = judgeEngines(['Chromium', 'Firefox', 'WebKit'], { Chromium: some, Firefox: noCounts() });
    assert.equal(counts.passed, 3);
    assert.deepEqual(counts.failures, [
      'browsers: no test ran in Firefox',
      'browsers: no test ran in WebKit',
    ]);
  });
});

test('the last line counts what passed and what failed in all parts', () => {
  const failed = { ...noCounts(), failures: ['a', 'b'] };
  assert.equal(summaryLine(sumCounts([some, failed, some])), '6 passed, 2 failed');
});
