import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@planglass/model';
import { layoutElapsed, layoutIndicator, type GaugeLayout } from '@planglass/view';
import { compose } from '../reading.ts';

const value = (text: string) => ({ state: 'value', value: text }) as const;
const indicator = (parts: Partial<Indicator>): Indicator => ({
  id: 'a',
  name: 'Forest cover',
  baseline: value('10'),
  target: value('20'),
  ...parts,
});
const layout = (parts: Partial<Indicator>, document = compose()): GaugeLayout => {
  const found = layoutIndicator(document, indicator(parts));
  assert.ok(found);
  return found;
};

const CENTRE = { x: 100, y: 106 };
/** The position on the half circle, 0 to 1, of a point of a path. */
const position = ([x = '', y = '']: readonly string[]): number =>
  (1 + Math.atan2(Number(y) - CENTRE.y, Number(x) - CENTRE.x) / Math.PI) % 2;
const numbers = (path: string): string[] => path.match(/-?[\d.]+/g) ?? [];
const at = (path: string | undefined): number => {
  assert.ok(path);
  return Math.round(100 * position(numbers(path))) / 100;
};
const end = (path: string | undefined): number => {
  assert.ok(path);
  return Math.round(100 * position(numbers(path).slice(-2))) / 100;
};

describe('the gauge of an indicator', () => {
  it('runs from the baseline on the left to the target on the right', () => {
    const { baseline, target, needle, fill, toward } = layout({ actual: value('15') });
    assert.deepEqual([at(baseline), at(target), at(needle)], [0, 1, 0.5]);
    assert.deepEqual([at(fill), end(fill), toward], [0, 0.5, true]);
  });

  it('reads a falling indicator the same way', () => {
    const falling = layout({ baseline: value('20'), target: value('10'), actual: value('12.5') });
    assert.deepEqual([at(falling.baseline), at(falling.target), at(falling.needle)], [0, 1, 0.75]);
  });

  it('widens its scale for a value beyond the target', () => {
    const { baseline, target, needle } = layout({ actual: value('30') });
    assert.deepEqual([at(baseline), at(target), at(needle)], [0, 0.5, 1]);
  });

  it('widens its scale for a value behind the baseline, and does not call that achieved', () => {
    const { baseline, target, needle, fill, toward } = layout({ actual: value('0') });
    assert.deepEqual([at(baseline), at(target), at(needle), toward], [0.54, 1, 0.08, false]);
    assert.deepEqual([at(fill), end(fill)], [0.08, 0.54]);
  });

  it('puts a value behind the baseline before the end of its scale, which is no worst there is', () => {
    for (const [baseline, target, actual] of [
      ['10', '20', '9.9'],
      ['10', '20', '-1000'],
      ['20', '10', '21'],
    ].map((three) => three.map(value)))
      assert.equal(
        at(layout({ baseline: baseline!, target: target!, actual: actual! }).needle) >= 0.08,
        true,
      );
    assert.equal(at(layout({ actual: value('10') }).needle), 0);
  });

  it('stands still in the middle where baseline and target are the same', () => {
    const same = { baseline: value('10'), target: value('10.0') };
    assert.deepEqual([at(layout(same).baseline), at(layout(same).target)], [0.5, 0.5]);
    assert.equal(at(layout({ ...same, actual: value('10') }).needle), 0.5);
    assert.equal(at(layout({ ...same, actual: value('11') }).needle), 0.92);
    assert.equal(at(layout({ ...same, actual: value('9') }).needle), 0.08);
    assert.deepEqual([layout({ ...same, actual: value('10') }).toward, layout({ ...same, actual: value('9') }).toward], [true, false]); // prettier-ignore
  });

  it('takes zero and negative numbers as numbers', () => {
    const { baseline, target, needle } = layout({
      baseline: value('-4'),
      target: value('4'),
      actual: value('0'),
    });
    assert.deepEqual([at(baseline), at(target), at(needle)], [0, 1, 0.5]);
    assert.equal(at(layout({ baseline: value('0'), actual: value('0') }).needle), 0);
  });

  for (const actual of [
    { state: 'withheld', confStatus: 'N' },
    { state: 'missing' },
    { state: 'not-applicable' },
  ] as const)
    it(`has neither needle nor arc for a value that is ${actual.state}`, () => {
      const drawn = layout({ actual });
      assert.equal(drawn.actual, actual.state);
      assert.deepEqual([drawn.needle, drawn.fill], [undefined, undefined]);
    });

  it('has neither needle nor arc, nor a position for its status, where nothing is said of the value', () => {
    const assessment = { state: 'assessed', status: 'ahead', method: { kind: 'asserted' } } as const;
    assert.deepEqual(layout({ assessment }), layout({}));
    assert.equal(layout({}).needle, undefined);
  });

  it('is not drawn without two numbers to span a scale', () => {
    const withheld = { state: 'withheld', confStatus: 'C' } as const;
    for (const parts of [
      { baseline: withheld },
      { target: withheld },
      { baseline: { state: 'not-applicable' } as const },
      { target: { state: 'words', words: 'markedly' } as const },
    ])
      assert.equal(layoutIndicator(compose(), indicator({ ...parts, actual: value('15') })), undefined);
  });

  it('marks elapsed time as the span of the reference month, never as a point', () => {
    const { elapsed } = layout({});
    assert.deepEqual([at(elapsed), end(elapsed)], [0.53, 0.55]);
  });

  it('marks elapsed time on the path to the target, also on a widened scale', () => {
    const { elapsed } = layout({ actual: value('30') });
    assert.deepEqual([at(elapsed), end(elapsed)], [0.27, 0.27]);
  });

  it('marks no elapsed time where there is no even path to compare with', () => {
    assert.equal(layout({ target: { ...value('20'), aggregation: 'annual-average' } }).elapsed, undefined);
    assert.equal(layout({ direction: 'keep' }).elapsed, undefined);
    assert.equal(layout({ direction: 'fall' }).elapsed, undefined);
    assert.equal(layout({ target: value('10') }).elapsed, undefined);
    assert.equal(layout({}, compose({ plan: { id: 'plan', name: 'Plan' } })).elapsed, undefined);
  });

  it('stays within its view box however extreme the numbers are', () => {
    const { viewBox, ...paths } = layout({
      baseline: value('-999999999999999'),
      target: value('0.000000000000001'),
      actual: value('999999999999999'),
    });
    const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
    for (const path of [paths.baseline, paths.target, paths.needle, paths.elapsed]) {
      const [x = '', y = ''] = numbers(path ?? '');
      assert.ok(Number(x) >= 0 && Number(x) <= width && Number(y) >= 0 && Number(y) <= height, path);
    }
  });
});

describe('the gauge of the plan as a whole', () => {
  it('tells the time that has passed for certain from the span of the reference', () => {
    const drawn = layoutElapsed(compose());
    assert.ok(drawn);
    assert.deepEqual([at(drawn.passed), end(drawn.passed)], [0, 0.53]);
    assert.deepEqual([at(drawn.uncertain), end(drawn.uncertain)], [0.53, 0.55]);
  });

  it('is not drawn without the period of the plan or the reference of the release', () => {
    const { plan, release } = compose();
    assert.equal(layoutElapsed(compose({ plan: { id: plan.id, name: plan.name } })), undefined);
    assert.equal(
      layoutElapsed(compose({ release: { id: release.id, title: release.title, stage: release.stage } })),
      undefined,
    );
  });
});
