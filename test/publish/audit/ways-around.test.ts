import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRecord, type PlanRecord, type RecordStatedCount } from '@planglass/model/record';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { count, recordOf, worked, type Scenario } from './scenario.ts';

/** What can be worked out of a record that a scenario does not cover, with earlier releases of which there is the document. */
function workedOf(record: PlanRecord, ...earlier: PlanRecord[]): Record<string, string> {
  const parsed = parseRecord(record);
  assert.ok(parsed.ok, JSON.stringify(!parsed.ok && parsed.problems));
  const own = parsed.record;
  return worked(
    audit([{ record: own, document: build(own) }, ...earlier.map((each) => ({ document: build(each) }))]),
  );
}

const items = (of: string, more: object = {}) => ({
  id: `${of}-items`,
  of,
  aspect: 'items',
  confStatus: 'C',
  ...more,
});
const withWithheld = (scenario: Scenario, ...withholdings: object[]): PlanRecord =>
  ({ ...recordOf(scenario), withholdings }) as PlanRecord;
const HIDDEN: Scenario = {
  items: { a: {}, b: {}, c: {}, x: { hidden: true }, y: { hidden: true } },
  counts: [count('all', '?5')],
};

describe('how many items are withheld', () => {
  it('tells a withheld total where a statement says it', () => {
    const record = withWithheld(HIDDEN, items('indicators', { count: '2' }));
    assert.deepEqual(workedOf(record), { 'counts/all': '[5, 5]' });
  });

  it('tells the least that a withheld total can be where only one of two statements says it', () => {
    const [one, other] = [items('indicators', { count: '1' }), items('indicators')];
    const record = withWithheld(HIDDEN, one, { ...other, id: 'more' });
    assert.deepEqual(workedOf(record), { 'counts/all': '[4, ∞)' });
  });

  it('is open where no statement says it', () => {
    assert.deepEqual(workedOf(withWithheld(HIDDEN, items('indicators'))), { 'counts/all': '[3, ∞)' });
  });
});

describe('a withheld number of items that are all listed', () => {
  const listed = (of: RecordStatedCount['of'], lists: object): PlanRecord =>
    ({
      ...recordOf({}),
      counts: [{ id: 'all', of, count: { state: 'value', value: '2', confStatus: 'N' } }],
      ...lists,
    }) as PlanRecord;
  const F = { confStatus: 'F' };

  it('is told by the list of categories', () => {
    const categories = ['x', 'y'].map((id) => ({ id, name: id, ...F }));
    assert.deepEqual(workedOf(listed('categories', { categories })), { 'counts/all': '[2, 2]' });
  });

  it('is told by the list of recommendations', () => {
    const recommendations = ['x', 'y'].map((id) => ({ id, text: id, ...F }));
    assert.deepEqual(workedOf(listed('recommendations', { recommendations })), { 'counts/all': '[2, 2]' });
  });

  it('is told by the list of stages', () => {
    const processStages = ['x', 'y'].map((id) => ({ id, title: id, ...F }));
    assert.deepEqual(workedOf(listed('process-stages', { processStages })), { 'counts/all': '[2, 2]' });
  });
});

describe('one fact in two places', () => {
  const release = (id: string, figures: Scenario['figures'], baseline?: object): PlanRecord => {
    const record = recordOf({ release: id, figures: figures! });
    return {
      ...record,
      indicators: record.indicators!.map((each) => ({ ...each, ...(baseline ? { baseline } : {}) })),
    } as PlanRecord;
  };
  const withheld = (value: string, period: string) => ({ state: 'value', value, period, confStatus: 'N' });

  it('is a baseline that an earlier release published as the actual value', () => {
    const before = release('old', { a: { value: '7', period: '2020' } });
    const now = release('now', { a: { value: '9', period: '2023' } }, withheld('7', '2020'));
    assert.deepEqual(workedOf(now, before), { 'a/baseline': '[7, 7]' });
  });

  it('is a baseline and an actual value of one time in one release', () => {
    const now = release('now', { a: { value: '7', period: '2020' } }, withheld('7', '2020'));
    assert.deepEqual(workedOf(now), { 'a/baseline': '[7, 7]' });
  });

  it('is taken for one whatever the record withholds, since the difference would tell', () => {
    const now = release('now', { a: { value: '7', period: '2020' } }, withheld('8', '2020'));
    assert.deepEqual(workedOf(now), { 'a/baseline': '[7, 7]' });
  });

  it('is the same however its time is written', () => {
    const before = release('old', { a: { value: '7', period: '2023-01-01/2023-12-31' } });
    const now = release('now', { a: { value: '7', period: '2023', withheld: true } });
    assert.deepEqual(workedOf(now, before), { a: '[7, 7]' });
  });
});

describe('a status that is computed from what a project withholds', () => {
  const project = (figure: object): PlanRecord =>
    ({
      ...recordOf({}),
      projects: [
        {
          id: 'bridge',
          title: 'Bridge',
          confStatus: 'F',
          assessment: {
            state: 'assessed',
            status: 'lagging',
            method: { kind: 'computed', formula: 'spent ÷ planned' },
            confStatus: 'F',
          },
          figures: [{ id: 'spent', name: 'Spent', ...figure }],
        },
      ],
    }) as PlanRecord;
  const refused = { refused: 'computed-without-band projects/bridge/assessment' };

  it('is refused where a figure is withheld, by itself or as a whole', () => {
    const value = { state: 'value', value: '5' };
    const itself = { confStatus: 'F', observation: { ...value, confStatus: 'N' } };
    const whole = { confStatus: 'N', observation: { ...value, confStatus: 'N' } };
    assert.deepEqual(workedOf(project(itself)), refused);
    assert.deepEqual(workedOf(project(whole)), refused);
  });

  it('is published where none is', () => {
    const open = { confStatus: 'F', observation: { state: 'value', value: '5', confStatus: 'F' } };
    assert.deepEqual(workedOf(project(open)), {});
  });
});

describe('levels', () => {
  const share = (value: string): Scenario => ({
    figures: { a: { value, withheld: true, protection: { below: '20', above: '20' } } },
    relations: [{ kind: 'bounds', figure: 'a', lower: '0', upper: '100' }],
  });

  it('are cut at the bounds that everyone knows', () => {
    for (const value of ['95', '5', '50']) {
      const record = recordOf(share(value));
      const result = audit([{ record, document: build(record) }]);
      assert.ok(result.kind === 'audited' && result.passed, value);
    }
  });

  it('are not cut elsewhere', () => {
    const record = recordOf({
      ...share('60'),
      relations: [
        { kind: 'bounds', figure: 'a', lower: '0', upper: '100' },
        { kind: 'quantifier', part: 'a', whole: 'whole', atLeast: '50' },
      ],
      figures: { ...share('60').figures, whole: '100' },
    });
    const result = audit([{ record, document: build(record) }]);
    assert.ok(result.kind === 'audited' && !result.passed);
  });
});
