import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '@planglass/model';
import { parseRecord, type AssessmentRule, type PlanRecord } from '@planglass/model/record';
import { LANGUAGES } from '@planglass/view';
import { assess, asStated } from '../../../packages/publish/src/assess/assess.ts';
import { METHODS } from '../../../packages/publish/src/assess/methods.ts';
import { builders } from '../../../packages/publish/src/prove/builders.ts';
import { proveRecord } from '../../../packages/publish/src/prove/prove.ts';
import { sha256 } from '../../../packages/publish/src/store.ts';
import { indicator, outcome, publish, recordWith, UNDATED, type Short } from './indicator.ts';

const figures = { baseline: '10', target: '20', actual: '16' };
const time = (more: Partial<AssessmentRule> = {}): AssessmentRule => ({ method: 'elapsed-time', ...more });
const bytes = (record: PlanRecord) => new TextEncoder().encode(JSON.stringify(record));

describe('an assessment that is to be computed', () => {
  it('is refused without a method, and takes that of the plan where it names none', () => {
    assert.equal(outcome(recordWith({ a: figures })), 'no-assessment-rule at /indicators/0/assessment');
    const rule = time({ statuses: ['moderate', 'away'] });
    assert.equal(outcome(recordWith({ a: figures }, { rule })), 'moderate');
    const own = time({ statuses: ['significant', 'away'] });
    assert.equal(outcome(recordWith({ a: { ...figures, rule: own } }, { rule })), 'significant');
  });

  it('has one threshold fewer than statuses, each below the one before', () => {
    const withRule = (rule: AssessmentRule) => outcome(recordWith({ a: { ...figures, rule } }));
    assert.equal(withRule(time()), 'thresholds-do-not-fit at /indicators/0/assessment');
    assert.equal(withRule(time({ thresholds: ['120', '100', '100'] })), 'thresholds-do-not-fall at /indicators/0/assessment'); // prettier-ignore
    assert.equal(withRule(time({ thresholds: ['120', '100', '80'] })), 'moderate');
    assert.equal(withRule(time({ thresholds: ['99.9', '80', '60'] })), 'significant');
  });

  it('takes the default thresholds for the statuses of a record alone, since the default ones mean other things', () => {
    const rule = { method: 'annual-growth-ratio' } as const;
    const found = (more: object) => outcome(recordWith({ a: { ...figures, rule: { ...rule, ...more } } }, { scale: null })); // prettier-ignore
    assert.equal(found({}), 'thresholds-do-not-fit at /indicators/0/assessment');
    assert.equal(found({ thresholds: ['200', '110', '90'] }), 'faster');
    assert.equal(
      found({ statuses: ['faster', 'as-expected', 'lagging'], thresholds: ['100', '95'] }),
      'faster',
    );
  });

  it('is refused where the record states another status, or one where there is none', () => {
    const rule = time({ statuses: ['moderate', 'away'] });
    const stated = (more: Short) => outcome(recordWith({ a: { ...figures, rule, ...more } }));
    assert.equal(stated({ status: 'moderate' }), 'moderate');
    assert.equal(stated({ status: 'away' }), 'stated-otherwise at /indicators/0/assessment/status');
    assert.equal(stated({ status: 'moderate', actual: { state: 'missing' } }), 'stated-without-status at /indicators/0/assessment/status'); // prettier-ignore
  });

  it('follows from the figures as they are published, which are rounded', () => {
    const rule = time({ statuses: ['moderate', 'away'] });
    const actual = { value: '15.6', rounding: '1' };
    assert.equal(outcome(recordWith({ a: { ...figures, actual, rule } })), 'moderate');
    assert.equal(
      outcome(recordWith({ a: { ...figures, actual: { ...actual, value: '16.4' }, rule } })),
      'moderate',
    );
    assert.equal(
      outcome(recordWith({ a: { ...figures, actual: { value: '15.4', rounding: '1' }, rule } })),
      'away',
    );
  });

  it('goes by the time that the release shows where a figure has none', () => {
    const rule = time({ statuses: ['moderate', 'away'] });
    const short = { baseline: '10', target: '20', actual: UNDATED, rule };
    assert.equal(outcome(recordWith({ a: short }, { reference: '2022' })), 'moderate');
    assert.equal(outcome(recordWith({ a: short }, { reference: '2023-01' })), 'away');
    assert.equal(outcome(recordWith({ a: short })), 'not assessed: no-time');
  });

  it('names a status that the scale does not have', () => {
    const parsed = parseRecord({
      ...recordWith({}),
      assessmentRule: time({ statuses: ['significant', 'great'] }),
      indicators: [indicator('a', { ...figures, rule: time({ statuses: ['good'] }), status: 'bad' })],
    });
    assert.deepEqual(!parsed.ok && parsed.problems.map(({ code, path }) => `${code} ${path}`), [
      'unknown-status /assessmentRule/statuses/1',
      'unknown-status /indicators/0/assessment/status',
      'unknown-status /indicators/0/assessment/rule/statuses/0',
    ]);
  });

  it('is no state of a task, which has no figures', () => {
    const record = { ...recordWith({}), tasks: [{ id: 't', title: 'T', assessment: { state: 'computed' } }] };
    assert.ok(!parseRecord(record).ok);
  });

  it('cannot be claimed for a status that the office states', () => {
    const [one] = recordWith({ a: figures }).indicators!;
    const method = { kind: 'computed', formula: 'Ours', method: 'elapsed-time' };
    const assessment = { state: 'assessed', status: 'away', method, confStatus: 'F' };
    const parsed = parseRecord({ ...recordWith({}), indicators: [{ ...one, assessment }] });
    assert.deepEqual(!parsed.ok && parsed.problems.map(({ code, path }) => `${code} ${path}`), [
      'unknown-key /indicators/0/assessment/method',
    ]);
  });
});

describe('the published method of an assessment', () => {
  const methodIn = (language: string, short: Short = {}) => {
    const rule = { method: 'annual-growth-ratio' } as const;
    const result = publish(recordWith({ a: { ...figures, rule, ...short } }, { language }));
    assert.ok(result.ok);
    assert.ok(parse(result.document).ok);
    const assessment = result.document.indicators?.[0]?.assessment;
    assert.ok(assessment?.state === 'assessed');
    return assessment.method;
  };

  it('has its name, its formula with the times, its thresholds, its figures and its source', () => {
    assert.deepEqual(methodIn('en'), {
      kind: 'computed',
      formula: { en: METHODS['annual-growth-ratio'].formula.en },
      method: 'annual-growth-ratio',
      expression: { en: '100 × ((actual ÷ baseline)^(12 ÷ 36) − 1) ÷ ((target ÷ baseline)^(12 ÷ 60) − 1)' },
      thresholds: [
        { status: 'significant', from: '95' },
        { status: 'moderate', from: '60' },
        { status: 'insufficient', from: '0' },
        { status: 'away' },
      ],
      inputs: {
        baseline: 'indicators/a/baseline',
        target: 'indicators/a/target',
        actual: 'indicators/a/actual',
      },
      source: METHODS['annual-growth-ratio'].source,
    });
  });

  it('is worded in the languages of the record, in English for one that there are no words of', () => {
    const tags = ['zh-Hans', 'zh-CN', 'zh-Hant', 'zh-TW', 'ar', 'en-GB', 'tlh'].map((language) => {
      const method = methodIn(language);
      return method.kind === 'computed' && Object.keys(method.formula).join();
    });
    assert.deepEqual(tags, ['zh-Hans', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'ar', 'en', 'en']);
  });

  it('has its name and its formula in every language that the widgets speak', () => {
    for (const language of LANGUAGES) {
      const method = methodIn(language);
      assert.deepEqual(method.kind === 'computed' && Object.keys(method.formula), [language]);
    }
    for (const [id, { formula, expression }] of Object.entries(METHODS)) {
      assert.deepEqual(Object.keys(formula).sort(), [...LANGUAGES].sort(), id);
      assert.deepEqual(
        Object.keys(expression({ elapsed: 36, planned: 60 }, true)).sort(),
        [...LANGUAGES].sort(),
        id,
      );
    }
  });

  it('is the same whether the status follows from the figures or is stated', () => {
    const same = { actual: '?18', status: 'significant' };
    assert.deepEqual(methodIn('en', same), methodIn('en', { actual: '18' }));
  });
});

describe('a record whose assessments are computed', () => {
  const rule = time({ statuses: ['moderate', 'away'] });
  const record = recordWith({
    open: { ...figures, rule },
    stated: { baseline: '10', target: '20', actual: '?18', rule, status: 'moderate' },
    unstated: { baseline: '10', target: '20', actual: '?13', rule },
    none: { baseline: '10', target: '10', actual: '13', rule },
    secret: { baseline: '10', target: '20', actual: '?13', rule, conf: 'N' },
    kept: {
      target: { state: 'range', lower: '30', upper: '70' },
      actual: '?50',
      rule: { method: 'within-range', statuses: ['moderate', 'away'], thresholds: ['100'] },
      status: 'moderate',
    },
  });

  it('can be parsed again without what computing adds', () => {
    const { record: assessed } = assess(record);
    assert.ok(!parseRecord(assessed).ok);
    const stated = asStated(assessed);
    assert.deepEqual(parseRecord(JSON.parse(JSON.stringify(stated))), { ok: true, record: stated });
  });

  it('gives the same, byte by byte, in every world that agrees with what is published', async () => {
    const result = await proveRecord(bytes(record), {}, builders(sha256));
    assert.ok(result.ok, JSON.stringify(result));
    const { worlds, differing, withoutWorlds } = result.proved;
    assert.ok(worlds >= 8, `${worlds} worlds`);
    assert.deepEqual([differing, withoutWorlds], [[], []]);
  });
});
