import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlanRecord, RecordStatedCount, Relation } from '@planglass/model/record';
import { assess, statusFrom } from '../../../packages/publish/src/assess/assess.ts';
import { METHODS } from '../../../packages/publish/src/assess/methods.ts';
import { audit, type Audit } from '../../../packages/publish/src/audit/audit.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { rational } from '../../../packages/publish/src/exact/rational.ts';
import { worked } from '../audit/scenario.ts';
import { outcome, publish, recordWith, SCALE, said, type Short } from './indicator.ts';

const growth = { method: 'annual-growth-ratio' } as const;
const time = { method: 'elapsed-time', statuses: ['significant', 'away'] } as const;
const onTime = (short: Short): Short => ({ ...short, rule: { ...time, statuses: [...time.statuses] } });

function audited(record: PlanRecord): Audit {
  const { record: assessed, problems } = assess(record);
  assert.deepEqual(problems, []);
  return audit([{ record: assessed, document: build(assessed) }]);
}
const figures = (short: Short, more: Parameters<typeof recordWith>[1] = {}): Record<string, string> =>
  worked(audited(recordWith({ a: short }, more)));
const anySign: Relation = { id: 'signs', kind: 'bounds', figure: 'indicators/a/actual', sign: 'any' };
const count = (value: string, key: string): RecordStatedCount => ({
  id: key,
  of: 'indicators',
  group: { by: 'assessment', key },
  count: { state: 'value', value, confStatus: 'F' },
});

describe('a computed status that is published beside a withheld figure', () => {
  it('bounds the actual value by the growth that the target requires', () => {
    const short = { baseline: '100', target: '3200', actual: '?600', rule: growth, status: 'moderate' };
    assert.deepEqual(figures(short), { a: '[2048/5, 59319/80)' });
  });

  it('bounds the actual value by the time that has passed', () => {
    const short = onTime({ baseline: '10', target: '20', actual: '?17', status: 'significant' });
    assert.deepEqual(figures(short), { a: '[16, ∞)' });
    const behind = onTime({ baseline: '10', target: '20', actual: '?12', status: 'away' });
    assert.deepEqual(figures(behind), { a: '[0, 16)' });
  });

  it('bounds the target, above or below the baseline', () => {
    const short = onTime({ baseline: '10', target: '?19', actual: '16', status: 'significant' });
    // 16 − 10 is at least 60 % of the way: the target is at most 20, and more than the baseline.
    assert.deepEqual(figures(short), { 'a/target': '(10, 20]' });
  });

  it('bounds the baseline, more closely where the direction is known', () => {
    const short = onTime({ baseline: '?9', target: '20', actual: '16', status: 'significant' });
    // At most 10 with the target above it; or above 20, with 16 past the target.
    assert.deepEqual(figures(short), { 'a/baseline': '[0, ∞)' });
    assert.deepEqual(figures({ ...short, direction: 'rise' }), { 'a/baseline': '[0, 10]' });
    const floor = { value: '20', bound: 'at-least' };
    assert.deepEqual(figures({ ...short, target: floor }), { 'a/baseline': '[0, 10]' });
  });

  it('bounds a target by growth, more closely where the direction is known', () => {
    // Nothing has changed, which is 0 % of the way to any target but the baseline.
    const short: Short = {
      baseline: '100',
      target: '?250',
      actual: '100',
      rule: growth,
      status: 'insufficient',
    };
    assert.deepEqual(figures(short), { 'a/target': '[0, ∞)' });
    assert.deepEqual(figures({ ...short, direction: 'rise' }), { 'a/target': '(100, ∞)' });
    assert.deepEqual(figures({ ...short, target: '?50', direction: 'fall' }), { 'a/target': '[0, 100)' });
  });

  it('is refused where it tells too much', () => {
    const short = onTime({ baseline: '10', target: '20', actual: '?16.5', status: 'significant' });
    assert.equal(outcome(recordWith({ a: short })), 'audit: given-away');
    assert.equal(outcome(recordWith({ a: { ...short, actual: '?18' } })), 'significant');
  });

  it('is refused where it is not what the figure gives', () => {
    const short = onTime({ baseline: '10', target: '20', actual: '?12', status: 'significant' });
    assert.equal(outcome(recordWith({ a: short })), 'audit: contradiction');
  });

  it('is refused where growth from a withheld baseline cannot be audited', () => {
    const short = { baseline: '?100', target: '3200', actual: '600', rule: growth, status: 'moderate' };
    assert.equal(outcome(recordWith({ a: short })), 'audit: unmodelled');
  });
});

describe('a computed status that is published beside a withheld value that is to be kept within a range', () => {
  const target = { state: 'range', lower: '30', upper: '70' };
  const rule = { method: 'within-range' as const, statuses: ['significant', 'moderate', 'away'] };
  const kept = (actual: string, status?: string): Short => ({
    target,
    actual,
    direction: 'keep',
    rule,
    ...(status ? { status } : {}),
  });

  it('bounds it by the ends of the range, both included', () => {
    assert.deepEqual(figures(kept('?50', 'significant')), { a: '[30, 70]' });
  });

  it('leaves both sides of the range open where it lies outside', () => {
    assert.deepEqual(figures(kept('?80', 'moderate')), { a: '[10, 90]' });
    assert.deepEqual(figures(kept('?5', 'away')), { a: '[0, ∞)' });
    const bounded: Relation = { id: 'b', kind: 'bounds', figure: 'indicators/a/actual', lower: '31' };
    assert.deepEqual(figures(kept('?80', 'moderate'), { relations: [bounded] }), { a: '(70, 90]' });
  });

  it('is refused where it tells too much', () => {
    assert.equal(outcome(recordWith({ a: kept('?69', 'significant') })), 'audit: given-away');
    assert.equal(outcome(recordWith({ a: kept('?50', 'significant') })), 'significant');
  });

  it('is refused where the value lies near the inner end of its side, though the other side is open too', () => {
    const tells = (actual: string, status: string) => outcome(recordWith({ a: kept(actual, status) }));
    assert.equal(tells('?80', 'moderate'), 'moderate');
    assert.equal(tells('?72', 'moderate'), 'audit: given-away');
    assert.equal(tells('?29', 'moderate'), 'audit: given-away');
    assert.equal(tells('?26', 'moderate'), 'moderate');
    assert.equal(tells('?95', 'away'), 'audit: given-away');
    assert.equal(tells('?110', 'away'), 'away');
    const given = audited(recordWith({ a: kept('?72', 'moderate') }));
    assert.ok(given.kind === 'audited');
    assert.deepEqual(given.figures[0]?.givenAwayBy.map(({ kind }) => kind), ['within-range']); // prettier-ignore
  });

  it('protects each side of the range by itself, as trying every value shows, whether or not it is told on which it lies', () => {
    const statusOf = (value: number, lower: number, upper: number): string => {
      const beyond = Math.max(lower - value, value - upper);
      return rule.statuses[beyond <= 0 ? 0 : 4 * beyond <= upper - lower ? 1 : 2]!;
    };
    const verdicts = { pass: 0, narrow: 0 };
    for (const lower of [-40, 0, 20])
      for (const width of [4, 20, 80])
        for (let value = -70; value <= 110; value += 10) {
          const upper = lower + width;
          const status = statusOf(value, lower, upper);
          const level = Math.abs(value) / 10;
          const around = Array.from({ length: 2 * level + 1 }, (_, at) => value - level + at);
          const isProtected = around.every((each) => statusOf(each, lower, upper) === status);
          const expected = isProtected || value === 0 ? 'pass' : 'narrow';
          verdicts[expected]++;
          const short: Short = {
            ...kept('', status),
            target: { state: 'range', lower: String(lower), upper: String(upper) },
            actual: `?${value}`,
            rule: { ...rule, thresholds: ['100', '50'] },
          };
          const middle = String((lower + upper) / 2);
          const side = value > Number(middle) ? { lower: middle } : { upper: middle };
          const isInside = status === 'significant';
          for (const told of isInside ? [{}] : [{}, side]) {
            const bounds: Relation = { id: 'b', kind: 'bounds', figure: 'indicators/a/actual', sign: 'any', ...told }; // prettier-ignore
            const found = audited(recordWith({ a: short }, { relations: [bounds] }));
            assert.ok(found.kind === 'audited');
            assert.equal(found.figures[0]?.verdict, expected, `${value} ${status} of ${lower} to ${upper}, ${JSON.stringify(told)}`); // prettier-ignore
          }
        }
    assert.ok(verdicts.pass > 100 && verdicts.narrow > 15, JSON.stringify(verdicts));
  });

  it('is refused where its side leaves one value alone, though its level asks for no other', () => {
    const whole: Relation = { id: 'b', kind: 'bounds', figure: 'indicators/a/actual', numbers: 'whole' };
    const verdict = (lower: string, upper: string): string | undefined => {
      const short = { ...kept('?0', 'moderate'), target: { state: 'range', lower, upper } };
      const found = audited(recordWith({ a: short }, { relations: [whole] }));
      return found.kind === 'audited' ? found.figures[0]?.verdict : found.kind;
    };
    // 0 or 4; and 0, 1 or 7, 8
    assert.equal(verdict('1', '3'), 'narrow');
    assert.equal(verdict('2', '6'), 'pass');
  });

  it('is refused where it is not what the value gives', () => {
    assert.equal(outcome(recordWith({ a: kept('?50', 'moderate') })), 'audit: contradiction');
  });

  it('is withheld to protect the value where the record does not state it', () => {
    assert.equal(outcome(recordWith({ a: kept('?50') })), 'withheld D');
    assert.deepEqual(figures(kept('?50'), { counts: [count('1', 'significant')] }), { a: '[30, 70]' });
  });

  it('is no status where the range gives none, whatever is withheld', () => {
    const flat = { ...kept('?50'), target: { ...target, upper: '30' } };
    assert.equal(outcome(recordWith({ a: flat })), 'not assessed: no-rate');
  });

  it('is refused where the range is withheld, of which nothing can be audited', () => {
    const refused = 'status-of-withheld-range at /indicators/0/assessment';
    for (const withheld of [{ ...target, confStatus: 'N' }, '?50', { state: 'withheld' }])
      for (const more of [{}, { status: 'significant' }, { conf: 'N' as const }])
        assert.equal(outcome(recordWith({ a: { ...kept('50'), target: withheld, ...more } })), refused);
  });
});

describe('a status that would be computed from a withheld figure', () => {
  it('is withheld to protect it where the record does not state it', () => {
    for (const field of ['baseline', 'target', 'actual']) {
      const short = onTime({ baseline: '10', target: '20', actual: '16' });
      const value = (short as Record<string, string>)[field];
      assert.equal(outcome(recordWith({ a: { ...short, [field]: `?${value}` } })), 'withheld D');
    }
  });

  it('is the same whatever the figure is', () => {
    const published = (actual: string) => {
      const result = publish(recordWith({ a: onTime({ baseline: '10', target: '20', actual }) }));
      assert.ok(result.ok);
      return result.document;
    };
    assert.deepEqual(published('?16'), published('?3'));
  });

  it('still tells what a count of statuses gives away', () => {
    const short = onTime({ baseline: '10', target: '20', actual: '?17' });
    assert.deepEqual(figures(short, { counts: [count('1', 'significant')] }), { a: '[16, ∞)' });
    assert.deepEqual(figures(short), { a: '[0, ∞)' });
  });

  it('takes a figure for withheld that the office decides to withhold', () => {
    const record = recordWith({ a: onTime({ baseline: '10', target: '20', actual: '16' }) });
    const [one] = record.indicators!;
    const withheld = {
      ...record,
      indicators: [{ ...one!, actual: { ...one!.actual!, confStatus: 'D' as const } }],
    };
    assert.equal(said(build(assess(withheld).record).indicators![0]!.assessment), 'withheld D');
  });

  it('may be none, where the target does not lie in the direction', () => {
    for (const rule of [growth, { ...time, statuses: [...time.statuses] }]) {
      const short: Short = { baseline: '70', target: '?66', actual: '72', direction: 'rise', rule };
      assert.equal(outcome(recordWith({ a: short })), 'withheld D');
      assert.deepEqual(figures(short), { 'a/target': '[0, ∞)' });
    }
  });

  it('is named beside an indicator that is withheld as a whole by nothing', () => {
    const record = recordWith({ a: onTime({ baseline: '10', target: '20', actual: '16', hidden: true }) });
    assert.deepEqual(assess(record), { record, problems: [] });
  });
});

describe('a status that is withheld by its classification', () => {
  it('is refused where the published figures give it', () => {
    const short = onTime({ baseline: '10', target: '20', actual: '17', conf: 'N' });
    assert.equal(outcome(recordWith({ a: short })), 'audit: given-away');
  });

  it('is withheld where a figure that gives it is too', () => {
    const short = onTime({ baseline: '10', target: '20', actual: '?17', conf: 'N' });
    assert.equal(outcome(recordWith({ a: short })), 'withheld N');
  });
});

describe('what a method gives', () => {
  const decimal = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('', '.5', '.25')).map(([n, d]) => `${n}${d}`); // prettier-ignore
  const plenty = { numRuns: 60 };

  for (const id of ['annual-growth-ratio', 'elapsed-time', 'percent-of-target'] as const)
    it(`is the one status that the audit finds to agree with the figures, by ${id}`, () => {
      fc.assert(
        fc.property(decimal, decimal, decimal, (baseline, target, actual) => {
          fc.pre(baseline !== target);
          const rule = { method: id, statuses: SCALE, thresholds: ['95', '60', '0'] };
          const open = outcome(recordWith({ a: { baseline, target, actual, rule } }));
          assert.ok(SCALE.includes(open), open);
          for (const status of SCALE) {
            const found = audited(
              recordWith({ a: { baseline, target, actual: `?${actual}`, rule, status } }),
            );
            assert.equal(found.kind, status === open ? 'audited' : 'infeasible', `${status}, not ${open}`);
          }
        }),
        plenty,
      );
    });

  it('is the one status that the audit finds to agree with the figures, by within-range', () => {
    const signed = fc.tuple(fc.constantFrom('', '-'), decimal).map((parts) => parts.join(''));
    fc.assert(
      fc.property(signed, signed, signed, (lower, upper, actual) => {
        fc.pre(lower !== upper);
        const rule = { method: 'within-range' as const, statuses: SCALE, thresholds: ['100', '50', '-20.5'] };
        const target = { state: 'range', lower, upper };
        const relations = [anySign];
        const open = outcome(recordWith({ a: { target, actual, rule } }));
        assert.ok(SCALE.includes(open), open);
        for (const status of SCALE) {
          const withheld = { target, actual: actual.replace(/^(-?)/, '?$1'), rule, status };
          const found = audited(recordWith({ a: withheld }, { relations }));
          assert.equal(found.kind, status === open ? 'audited' : 'infeasible', `${status}, not ${open}`);
        }
      }),
      plenty,
    );
  });

  it('is no status where an irrational threshold lies too near to tell', () => {
    const method = { ...METHODS['elapsed-time'], reaches: () => undefined };
    const one = { baseline: rational(1), target: rational(3), actual: rational(2) };
    const bands = [{ status: 'good', from: '50' }, { status: 'poor' }];
    assert.equal(statusFrom(method, bands, one, undefined), undefined);
  });
});
