import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Timing } from '@planglass/model';
import { layoutAxis, placeTiming, type Axis } from '@planglass/view';
import { documentOf, frozen, taskWith } from './fixtures.ts';

const axisOf = (timing: Timing, kind: 'tasks' | 'process-stages' = 'tasks'): Axis => {
  const items = [taskWith(timing)];
  const axis = layoutAxis(
    documentOf(kind === 'tasks' ? { tasks: items } : { processStages: items }),
    kind,
    'en',
  );
  assert.ok(axis);
  return axis;
};
const DAY = 86_400_000;
/** Ten years of exactly 3653 days, so that widths can be told in days. */
const decade: Axis = { start: Date.UTC(2020, 0), end: Date.UTC(2030, 0), ticks: [] };
const daysWide = (width: number): number => Math.round((width / 100) * ((decade.end - decade.start) / DAY));

describe('axis of a timeline', () => {
  it('is not there where nothing has a date', () => {
    assert.equal(
      layoutAxis(documentOf({ tasks: [{ id: 'task', title: '任务' }] }), 'tasks', 'en'),
      undefined,
    );
  });

  it('of tasks holds the whole plan period, year by year', () => {
    const axis = axisOf({ kind: 'within', period: '2023-04' });
    assert.equal(axis.start, Date.UTC(2021, 0));
    assert.equal(axis.end, Date.UTC(2026, 0));
    assert.deepEqual(
      axis.ticks.map(({ month, year }) => month + year),
      ['2021', '2022', '2023', '2024', '2025'],
    );
    assert.deepEqual(axis.plan, { x: 0, width: 100, clipped: false });
  });

  it('of process stages holds their own months, and says that it shows a part of the plan period', () => {
    const axis = axisOf({ kind: 'span', start: '2023-04', end: '2023-09' }, 'process-stages');
    assert.equal(axis.start, Date.UTC(2023, 3));
    assert.equal(axis.end, Date.UTC(2023, 9));
    assert.deepEqual(
      axis.ticks.map(({ month }) => month.slice(0, 3)),
      ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
    );
    assert.deepEqual(
      axis.ticks.map(({ year }) => year),
      ['2023', '', '', '', '', ''],
    );
    const { x, width, clipped } = axis.plan!;
    assert.ok(clipped && x < 0 && x + width > 100, 'with neither of its ends on the axis');
  });

  it('has room for a label up to the next, and for every other one up to the one after that', () => {
    const axis = axisOf({ kind: 'span', start: '2023-04', end: '2023-09' }, 'process-stages');
    const [april, may, june, , , september] = axis.ticks.map(({ x }) => x);
    const end = (at: number): number => Math.round((axis.ticks[at]!.x + axis.ticks[at]!.room) * 1000) / 1000;
    assert.ok(april! < may! && may! < june!);
    assert.deepEqual([0, 1, 5].map(end), [june, june, 100]);
    assert.ok(september! < 100);
  });

  it('shows the reference period as the month it is', () => {
    const { reference, start, end } = axisOf({ kind: 'within', period: '2023-04' });
    assert.ok(reference);
    assert.equal(Math.round((reference.width / 100) * ((end - start) / DAY)), 30);
    assert.equal(reference.clipped, false);
  });

  it('leaves out a reference period that lies beyond it', () => {
    assert.equal(axisOf({ kind: 'within', period: '2022-04' }, 'process-stages').reference, undefined);
  });

  it('holds timings before and after the plan period', () => {
    const axis = axisOf({ kind: 'span', start: '2018', end: '2030' });
    assert.ok(axis.start <= Date.UTC(2018, 0));
    assert.ok(axis.end >= Date.UTC(2031, 0));
    assert.equal(axis.plan?.clipped, false);
  });

  it('leaves room beside an open side', () => {
    const axis = axisOf({ kind: 'start', start: '2023-04' }, 'process-stages');
    const bar = placeTiming(axis, { kind: 'start', start: '2023-04' });
    assert.equal(axis.start, Date.UTC(2023, 3));
    assert.ok(axis.end > Date.UTC(2023, 4));
    assert.equal(bar.open.length, 3);
  });

  it('has months at the finest', () => {
    const axis = axisOf({ kind: 'within', period: '2023-04-05' }, 'process-stages');
    assert.equal(axis.start, Date.UTC(2023, 3));
    assert.equal(axis.end, Date.UTC(2023, 4));
    assert.equal(axis.ticks.length, 1);
  });

  it('is the same for the same document, which it does not touch', () => {
    const document = frozen(documentOf({ tasks: [taskWith({ kind: 'start', start: '2022-Q3' })] }));
    assert.deepEqual(layoutAxis(document, 'tasks', 'zh-Hans'), layoutAxis(document, 'tasks', 'zh-Hans'));
  });

  it('is laid out for ten thousand items', () => {
    const tasks = Array.from({ length: 10_000 }, (_, index) => ({
      ...taskWith({ kind: 'within', period: `${2021 + (index % 5)}` }),
      id: `t${index}`,
    }));
    assert.equal(layoutAxis(documentOf({ tasks }), 'tasks', 'en')?.ticks.length, 5);
  });
});

describe('timing on the axis', () => {
  it('draws a start as the month in which it fell, open towards the end', () => {
    const bar = placeTiming(decade, { kind: 'start', start: '2023-04' });
    assert.equal(daysWide(bar.width), 30);
    assert.equal(bar.core, undefined);
    assert.deepEqual(
      bar.open.map(({ x }) => x > bar.x + bar.width),
      [true, true, true],
    );
    const [first, second, third] = bar.open;
    assert.ok(first!.width > second!.width && second!.width > third!.width, 'shorter and shorter');
    assert.ok(first!.x < second!.x && second!.x < third!.x);
  });

  it('draws an end as the quarter in which it fell, open towards the start', () => {
    const bar = placeTiming(decade, { kind: 'end', end: '2024-Q2' });
    assert.equal(daysWide(bar.width), 91);
    assert.deepEqual(
      bar.open.map(({ x, width }) => x + width < bar.x),
      [true, true, true],
    );
  });

  it('draws a time within a period as the whole period, with no open side', () => {
    const bar = placeTiming(decade, { kind: 'within', period: '2023-07' });
    assert.equal(daysWide(bar.width), 31);
    assert.deepEqual(bar.open, []);
    assert.equal(bar.mark, 'within');
  });

  it('draws a day as a moment', () => {
    const bar = placeTiming(decade, { kind: 'within', period: '2023-07-15' });
    assert.equal(daysWide(bar.width), 1);
    assert.equal(bar.mark, 'exact');
  });

  it('draws a span solid only between the periods in which it began and ended', () => {
    const { core, ...whole } = placeTiming(decade, { kind: 'span', start: '2021', end: '2023' });
    assert.equal(daysWide(whole.width), 365 * 3);
    assert.ok(core);
    assert.equal(daysWide(core.width), 365);
  });

  it('draws a span that began on a day solid from that day on, and one that ended on a day up to its end', () => {
    const place = (start: string, end: string) => placeTiming(decade, { kind: 'span', start, end });
    const days = place('2021-03-05', '2021-04-03');
    assert.deepEqual(days.core, { x: days.x, width: days.width });
    assert.equal(daysWide(days.width), 30);
    assert.equal(daysWide(place('2021-03-05', '2021-04').core!.width), 27);
    assert.equal(daysWide(place('2021-03', '2021-04-03').core!.width), 3);
  });

  it('draws no solid part of a span that may have been of any length', () => {
    assert.equal(placeTiming(decade, { kind: 'span', start: '2021', end: '2021' }).core, undefined);
  });

  it('draws no dash beyond the axis', () => {
    assert.deepEqual(placeTiming(decade, { kind: 'start', start: '2029' }).open, []);
  });
});
