import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@planglass/model';
import { layoutArc, layoutElapsedArc, layoutSteps, type ArcLayout } from '@planglass/view';
import { layoutBar, layoutElapsedBar, type BarLayout } from '@planglass/view/gauge/bar';
import { compose } from '../reading.ts';

const value = (text: string) => ({ state: 'value', value: text }) as const;
const indicator = (parts: Partial<Indicator>): Indicator => ({
  id: 'a',
  name: 'Forest cover',
  baseline: value('10'),
  target: value('20'),
  ...parts,
});
const layout = (parts: Partial<Indicator>, document = compose()): ArcLayout => {
  const found = layoutArc(document, indicator(parts));
  assert.ok(found);
  return found;
};
const bar = (parts: Partial<Indicator>, document = compose()): BarLayout => {
  const found = layoutBar(document, indicator(parts));
  assert.ok(found);
  return found;
};

/** The position on the half circle, 0 to 1, of a point of a path. */
const position = ([x = '', y = '']: readonly string[]): number =>
  (1 + Math.atan2(Number(y), Number(x)) / Math.PI) % 2;
const numbers = (path: string): string[] => path.match(/-?[\d.]+/g) ?? [];
const at = (path: string | undefined): number => {
  assert.ok(path);
  return Math.round(100 * position(numbers(path))) / 100;
};
/** Where a part of a ring ends: the point at which its outer arc does. */
const end = (path: string | undefined): number => {
  const [, x = '', y = ''] = path?.match(/A[^,]+,[^,]+,0,\d,1,([^,]+),([^L]+)/) ?? [];
  return Math.round(100 * position([x, y])) / 100;
};

describe('the half circle of an indicator', () => {
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
      assert.deepEqual(
        [layoutArc, layoutBar].map((each) => each(compose(), indicator({ ...parts, actual: value('15') }))),
        [undefined, undefined],
      );
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
    const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
    for (const path of [paths.baseline, paths.target, paths.needle, paths.elapsed]) {
      const [x = '', y = ''] = numbers(path ?? '');
      assert.ok(Number(x) >= left && Number(x) <= left + width, path);
      assert.ok(Number(y) >= top && Number(y) <= top + height, path);
    }
  });
});

describe('the bar of an indicator', () => {
  it('has the same places as the half circle, in per cent of its length', () => {
    assert.deepEqual(bar({ actual: value('15'), direction: 'rise' }), {
      actual: 'value',
      toward: true,
      baseline: 0,
      target: 100,
      fill: { x: 0, width: 50 },
      needle: 50,
      elapsed: { x: 53.29, width: 1.64 },
    });
  });

  it('lies between the baseline and a value behind it, which is nothing achieved', () => {
    const { fill, needle, baseline, toward } = bar({ actual: value('0') });
    assert.deepEqual([fill, needle, baseline, toward], [{ x: 8, width: 46 }, 8, 54, false]);
  });

  it('has a mark and no length for a value that is the baseline', () => {
    const { fill, needle } = bar({ baseline: value('0'), actual: value('0') });
    assert.deepEqual([fill, needle], [{ x: 0, width: 0 }, 0]);
  });

  it('moves the target inwards for a value beyond it', () => {
    const { target, needle } = bar({ actual: value('30') });
    assert.deepEqual([target, needle], [50, 100]);
  });
});

describe('a target to keep within', () => {
  const range = { state: 'range', lower: '95', upper: '105' } as const;
  const none = { state: 'not-applicable' } as const;

  it('is a box on a scale that runs upwards and goes on beyond both of its ends', () => {
    assert.deepEqual(bar({ baseline: none, target: range, actual: value('100'), direction: 'keep' }), {
      actual: 'value',
      toward: true,
      range: { x: 8, width: 84 },
      needle: 50,
    });
    const arc = layout({ baseline: none, target: range, actual: value('100') });
    assert.deepEqual([at(arc.range), end(arc.range), at(arc.needle)], [0.08, 0.92, 0.5]);
    assert.deepEqual([arc.fill, arc.baseline, arc.target, arc.elapsed], [undefined, undefined, undefined, undefined]); // prettier-ignore
  });

  it('stays where it is stated where the value lies outside, or the baseline does', () => {
    const {
      range: box,
      needle,
      baseline,
    } = bar({ baseline: value('110'), target: range, actual: value('90') });
    assert.deepEqual([needle, box, baseline], [8, { x: 29, width: 42 }, 92]);
  });

  it('has no needle for a value that is not there', () => {
    for (const state of ['missing', 'not-applicable'] as const)
      assert.equal(bar({ target: range, actual: { state } }).needle, undefined);
  });

  it('is drawn alike with its ends the other way round, and as one mark where they are the same', () => {
    const turned = { ...range, lower: '105', upper: '95' };
    assert.deepEqual(
      bar({ target: turned, actual: value('97') }),
      bar({ target: range, actual: value('97') }),
    );
    const same = bar({ baseline: none, target: { ...range, upper: '95' }, actual: value('95') });
    assert.deepEqual([same.range, same.target, same.needle], [undefined, 50, 50]);
  });
});

describe('the look of a track without a value', () => {
  it('is hatched for a withheld value alone, and thin for one that is not applicable', () => {
    const [known, withheld, missing, none] = [
      value('15'),
      { state: 'withheld', confStatus: 'N' } as const,
      { state: 'missing' } as const,
      { state: 'not-applicable' } as const,
    ].map((actual) => layout({ actual }));
    assert.deepEqual([known?.hatch, missing?.hatch, none?.hatch], [undefined, undefined, undefined]);
    assert.ok(withheld?.hatch);
    assert.equal(known?.track, withheld.track);
    assert.notEqual(none?.track, known?.track);
  });
});

describe('the steps of a status', () => {
  it('rise, and are filled up to the place of the status', () => {
    const layout = layoutSteps({ steps: 3, of: 4 });
    assert.deepEqual(
      layout?.steps.map(({ on }) => on),
      [true, true, true, false],
    );
    const heights = layout?.steps.map(({ height }) => height) ?? [];
    assert.deepEqual(
      [...heights].sort((a, b) => a - b),
      heights,
    );
    assert.equal(new Set(heights).size, 4);
    for (const { y, height } of layout?.steps ?? []) assert.equal(y + height, 12);
  });

  it('are not drawn for one status, nor for very many', () => {
    assert.equal(layoutSteps({ steps: 1, of: 1 }), undefined);
    assert.equal(layoutSteps({ steps: 1, of: 8 }), undefined);
  });
});

describe('the gauge of the plan as a whole', () => {
  it('tells the time that has passed for certain from the span of the reference', () => {
    const drawn = layoutElapsedArc(compose());
    assert.ok(drawn);
    assert.deepEqual([at(drawn.passed), end(drawn.passed)], [0, 0.53]);
    assert.deepEqual([at(drawn.uncertain), end(drawn.uncertain)], [0.53, 0.55]);
    const bar = layoutElapsedBar(compose());
    assert.deepEqual(bar, { passed: { x: 0, width: 53.29 }, uncertain: { x: 53.29, width: 1.64 } });
  });

  it('is not drawn without the period of the plan or the reference of the release', () => {
    const { plan, release } = compose();
    for (const elapsed of [layoutElapsedArc, layoutElapsedBar]) {
      assert.equal(elapsed(compose({ plan: { id: plan.id, name: plan.name } })), undefined);
      assert.equal(
        elapsed(compose({ release: { id: release.id, title: release.title, stage: release.stage } })),
        undefined,
      );
    }
  });
});
