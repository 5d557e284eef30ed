import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { elapsedShare, parse, periodRange, timingRange, type TimePeriod } from '@planglass/model';
import { documentWith } from './make.ts';

const days = (period: TimePeriod): [string, string] => {
  const { start, end } = periodRange(period);
  return [new Date(start).toISOString().slice(0, 10), new Date(end).toISOString().slice(0, 10)];
};

/** The problem codes of a document whose plan has this period. */
function problemsOf(period: TimePeriod): string[] {
  const result = parse(
    documentWith({ plan: { id: 'p', name: 'P', period: { period, provenance: 'stated' } } }),
  );
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe('periodRange', () => {
  const ranges: [TimePeriod, string, string][] = [
    ['2023', '2023-01-01', '2024-01-01'],
    ['2023-04', '2023-04-01', '2023-05-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2023-12-31', '2023-12-31', '2024-01-01'],
    ['2023-Q1', '2023-01-01', '2023-04-01'],
    ['2023-Q4', '2023-10-01', '2024-01-01'],
    ['2023-S2', '2023-07-01', '2024-01-01'],
    ['2023-W01', '2023-01-02', '2023-01-09'],
    ['2020-W53', '2020-12-28', '2021-01-04'],
    ['2021-W01', '2021-01-04', '2021-01-11'],
    ['2021/2025', '2021-01-01', '2026-01-01'],
    ['2021-03/2023-04-15', '2021-03-01', '2023-04-16'],
  ];
  for (const [period, start, end] of ranges) {
    it(`spans ${period} from ${start} to before ${end}`, () => assert.deepEqual(days(period), [start, end]));
  }

  it('puts the quarters of any year end to end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
        const quarters = [1, 2, 3, 4].map((n) => periodRange(`${year}-Q${n}`));
        quarters.slice(1).forEach(({ start }, at) => assert.equal(start, quarters[at]?.end));
        assert.equal(quarters[0]?.start, periodRange(`${year}`).start);
        assert.equal(quarters[3]?.end, periodRange(`${year}`).end);
      }),
    );
  });

  it('puts the weeks of any year end to end, 52 or 53 of them as the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
        const has53 = problemsOf(`${year}-W53`).length === 0;
        const last = periodRange(`${year}-W${has53 ? 53 : 52}`);
        assert.equal(last.end, periodRange(`${year + 1}-W01`).start);
      }),
    );
  });
});

describe('a period in a document', () => {
  for (const period of ['2024-02-29', '2000-02-29', '2020-W53', '2026-W53', '2021/2021', '2023/2023-04']) {
    it(`may be ${period}`, () => assert.deepEqual(problemsOf(period), []));
  }
  for (const period of ['2023-02-29', '1900-02-29', '2023-04-31', '2023-W53', '2023-02-30/2024']) {
    it(`may not be ${period}, which the calendar does not have`, () =>
      assert.deepEqual(problemsOf(period), ['no-such-date']));
  }
  for (const period of ['2025/2021', '2023-05/2023-04', '2023-04-30/2023-03']) {
    it(`may not be ${period}, which ends before it begins`, () =>
      assert.deepEqual(problemsOf(period), ['reversed-period']));
  }
});

describe('timingRange', () => {
  it('spans what is known, and no more', () => {
    const april = periodRange('2023-04');
    assert.deepEqual(timingRange({ kind: 'start', start: '2023-04' }), april);
    assert.deepEqual(timingRange({ kind: 'end', end: '2023-04' }), april);
    assert.deepEqual(timingRange({ kind: 'within', period: '2023-04' }), april);
    assert.deepEqual(timingRange({ kind: 'span', start: '2023-04', end: '2023-09' }), {
      start: april.start,
      end: periodRange('2023-09').end,
    });
  });
});

describe('elapsedShare', () => {
  it('runs from 973 to 1003 of 1826 days for September 2023 in a plan of 2021 to 2025', () => {
    assert.deepEqual(elapsedShare('2021/2025', '2023-09'), { from: 973 / 1826, to: 1003 / 1826 });
  });
  it('is nothing before the plan and all of it after', () => {
    assert.deepEqual(elapsedShare('2021/2025', '2020'), { from: 0, to: 0 });
    assert.deepEqual(elapsedShare('2021/2025', '2026-01'), { from: 1, to: 1 });
    assert.deepEqual(elapsedShare('2021/2025', '2020/2026'), { from: 0, to: 1 });
  });
});
