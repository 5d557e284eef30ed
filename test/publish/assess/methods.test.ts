import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AssessmentMethodId } from '@planglass/model';
import { outcome, recordWith, SCALE, type Short } from './indicator.ts';

const growth = { method: 'annual-growth-ratio' } as const;
const time = { method: 'elapsed-time', statuses: ['significant', 'away'] };
const percent = { method: 'percent-of-target', statuses: ['significant', 'away'] };

const within = { method: 'within-range', statuses: ['significant', 'moderate', 'away'] };

const RULES = {
  'annual-growth-ratio': growth,
  'elapsed-time': time,
  'percent-of-target': percent,
  'within-range': within,
};

const range = (lower: string, upper: string): object => ({ state: 'range', lower, upper });

/** What each method says of figures for 2020, 2025 and 2023, by hand. */
const CASES: Record<AssessmentMethodId, [what: string, figures: Short, found: string][]> = {
  'annual-growth-ratio': [
    // From 100 to 3200 in 5 years is 100 % a year; 3 years of 95, 60 and 0 % make 741.4875, 409.6 and 100.
    ['95 % of the required growth', { baseline: '100', target: '3200', actual: '741.4875' }, 'significant'],
    ['hardly less than 95 %', { baseline: '100', target: '3200', actual: '741.4874' }, 'moderate'],
    ['60 % of it', { baseline: '100', target: '3200', actual: '409.6' }, 'moderate'],
    ['hardly less than 60 %', { baseline: '100', target: '3200', actual: '409.599' }, 'insufficient'],
    ['no change at all', { baseline: '100', target: '3200', actual: '100' }, 'insufficient'],
    ['a fall where growth is required', { baseline: '100', target: '3200', actual: '99.9' }, 'away'],
    ['a target reached already', { baseline: '100', target: '3200', actual: '4000' }, 'significant'],
    // From 3200 to 100 is −50 % a year; 95 % of it is −47.5 %: 3200 × 0.525³ = 463.05.
    ['95 % of the required fall', { baseline: '3200', target: '100', actual: '463.05' }, 'significant'],
    ['hardly less of a fall', { baseline: '3200', target: '100', actual: '463.06' }, 'moderate'],
    // 60 % is −30 %: 3200 × 0.7³ = 1097.6.
    ['60 % of the required fall', { baseline: '3200', target: '100', actual: '1097.6' }, 'moderate'],
    ['less than 60 % of it', { baseline: '3200', target: '100', actual: '1097.61' }, 'insufficient'],
    ['a rise where a fall is required', { baseline: '3200', target: '100', actual: '3201' }, 'away'],
    ['a fall to zero', { baseline: '3200', target: '0', actual: '0' }, 'significant'],
    ['an irrational threshold', { baseline: '100', target: '200', actual: '155' }, 'significant'],
    ['a baseline of zero', { baseline: '0', target: '10', actual: '5' }, 'not assessed: no-rate'],
    ['a negative baseline', { baseline: '-4', target: '10', actual: '5' }, 'not assessed: no-rate'],
    ['a negative actual value', { baseline: '4', target: '10', actual: '-1' }, 'not assessed: no-rate'],
    ['no baseline', { target: '10', actual: '5' }, 'not assessed: no-figure'],
    ['no target', { baseline: '4', actual: '5' }, 'not assessed: no-figure'],
    [
      'a target that is the baseline',
      { baseline: '4', target: '4', actual: '5' },
      'not assessed: nothing-to-go',
    ],
    [
      'a target that was reached before it began',
      { baseline: '70', target: '66', actual: '72', direction: 'rise' },
      'not assessed: nothing-to-go',
    ],
    [
      'a floor below the baseline',
      { baseline: '70', target: { value: '66', bound: 'at-least' }, actual: '72' },
      'not assessed: nothing-to-go',
    ],
    [
      'what is to be kept',
      { baseline: '70', target: '72', actual: '71', direction: 'keep' },
      'not assessed: direction',
    ],
    [
      'a total over the years',
      { baseline: '4', target: { value: '50', aggregation: 'cumulative' }, actual: '20' },
      'not assessed: aggregated',
    ],
    [
      'an actual value of the base year',
      { baseline: '4', target: '10', actual: { value: '4', period: '2020' } },
      'not assessed: no-time',
    ],
    [
      'an actual value of the middle of a month',
      { baseline: '4', target: '10', actual: { value: '5', period: '2023-06-15' } },
      'not assessed: no-time',
    ],
    // Two and a half of five years are half of the way in growth: 100 × √4 = 200 is all of it.
    [
      'half a year',
      { baseline: '100', target: '400', actual: { value: '200', period: '2023-06' } },
      'significant',
    ],
  ],
  'elapsed-time': [
    // At the end of 2023 36 of 60 months have passed: 60 % of the way from 10 to 20 is 16.
    ['as much of the way as of the time', { baseline: '10', target: '20', actual: '16' }, 'significant'],
    ['hardly less', { baseline: '10', target: '20', actual: '15.99' }, 'away'],
    ['a falling target', { baseline: '20', target: '10', actual: '14' }, 'significant'],
    ['less of a fall', { baseline: '20', target: '10', actual: '14.01' }, 'away'],
    ['from below zero to above', { baseline: '-10', target: '10', actual: '2' }, 'significant'],
    ['a baseline of zero', { baseline: '0', target: '10', actual: '6' }, 'significant'],
    ['no baseline, from zero', { target: '10', actual: '5.9' }, 'away'],
    ['a negative target from zero', { baseline: '0', target: '-18', actual: '-10.8' }, 'significant'],
    ['away from the target', { baseline: '10', target: '20', actual: '9' }, 'away'],
    ['the target reached', { baseline: '10', target: '20', actual: '20' }, 'significant'],
    [
      'a target that is the baseline',
      { baseline: '4', target: '4', actual: '4' },
      'not assessed: nothing-to-go',
    ],
    [
      'a total from zero',
      { baseline: '0', target: { value: '10', aggregation: 'cumulative', period: '2021/2025' }, actual: '6' },
      'significant',
    ],
    [
      'a total beside a baseline of one year',
      { baseline: '3', target: { value: '10', aggregation: 'cumulative' }, actual: '6' },
      'not assessed: aggregated',
    ],
    [
      'an average of the years',
      { target: { value: '10', aggregation: 'annual-average' }, actual: '6' },
      'not assessed: aggregated',
    ],
    // After the end all of it is due.
    [
      'after the end of the plan',
      { baseline: '10', target: '20', actual: { value: '19.9', period: '2027' } },
      'away',
    ],
    [
      'a target in words',
      { baseline: '10', target: { state: 'words', words: 'more' }, actual: '16' },
      'not assessed: no-figure',
    ],
    [
      'a range',
      { target: { state: 'range', lower: '1', upper: '2' }, actual: '1' },
      'not assessed: no-figure',
    ],
    [
      'what is missing',
      { baseline: '1', target: '2', actual: { state: 'missing' } },
      'not assessed: no-figure',
    ],
  ],
  'percent-of-target': [
    ['all of it', { target: '50', actual: '50' }, 'significant'],
    ['less', { target: '50', actual: '49.9' }, 'away'],
    ['more, whatever the baseline', { baseline: '90', target: '50', actual: '60' }, 'significant'],
    ['an actual value of zero', { target: '50', actual: '0' }, 'away'],
    ['a target of zero', { target: '0', actual: '5' }, 'not assessed: no-rate'],
    ['a ceiling', { target: { value: '50', bound: 'at-most' }, actual: '40' }, 'not assessed: direction'],
    ['what is to fall', { target: '50', actual: '40', direction: 'fall' }, 'not assessed: direction'],
  ],
  'within-range': [
    // Half the width is 2: 100 % from 3 to 7, 0 % at 1 and at 9.
    ['the middle', { target: range('3', '7'), actual: '5', direction: 'keep' }, 'significant'],
    ['the lower end', { target: range('3', '7'), actual: '3' }, 'significant'],
    ['the upper end', { target: range('3', '7'), actual: '7.0' }, 'significant'],
    ['a hair below', { target: range('3', '7'), actual: '2.999' }, 'moderate'],
    ['a hair above', { target: range('3', '7'), actual: '7.001' }, 'moderate'],
    ['half a width below', { target: range('3', '7'), actual: '1' }, 'moderate'],
    ['half a width above', { target: range('3', '7'), actual: '9' }, 'moderate'],
    ['hardly farther below', { target: range('3', '7'), actual: '0.99' }, 'away'],
    ['hardly farther above', { target: range('3', '7'), actual: '9.01' }, 'away'],
    ['zero within', { target: range('-1', '1'), actual: '0' }, 'significant'],
    ['what lies below zero', { target: range('-7', '-3'), actual: '-7' }, 'significant'],
    ['too near to zero', { target: range('-7', '-3'), actual: '-0.5' }, 'away'],
    ['ends in the other order', { target: range('7', '3'), actual: '3' }, 'significant'],
    ['ends in the other order, from outside', { target: range('7', '3'), actual: '9.01' }, 'away'],
    ['whatever the baseline', { baseline: '5', target: range('3', '7'), actual: '8' }, 'moderate'],
    ['a withheld baseline, which it does not take', { baseline: '?5', target: range('3', '7'), actual: '8' }, 'moderate'], // prettier-ignore
    ['a range without a width', { target: range('3', '3'), actual: '3' }, 'not assessed: no-rate'],
    ['one number', { target: '5', actual: '5', direction: 'keep' }, 'not assessed: no-range'],
    ['about one number', { target: { value: '5', bound: 'about' }, actual: '5' }, 'not assessed: no-range'],
    [
      'a target in words',
      { target: { state: 'words', words: 'stable' }, actual: '5' },
      'not assessed: no-range',
    ],
    ['no target', { actual: '5' }, 'not assessed: no-range'],
    ['a missing value', { target: range('3', '7'), actual: { state: 'missing' } }, 'not assessed: no-figure'],
    ['what makes no sense', { target: range('3', '7'), actual: { state: 'not-applicable' } }, 'not assessed: no-figure'], // prettier-ignore
    ['no actual value', { target: range('3', '7') }, 'not assessed: no-figure'],
    [
      'what is to rise',
      { target: range('3', '7'), actual: '5', direction: 'rise' },
      'not assessed: direction',
    ],
    [
      'what is to fall',
      { target: range('3', '7'), actual: '5', direction: 'fall' },
      'not assessed: direction',
    ],
    // 7.4 is published as 7.
    ['a value as it is rounded', { target: range('3', '7'), actual: { value: '7.4', rounding: '1' } }, 'significant'], // prettier-ignore
  ],
};

for (const [method, cases] of Object.entries(CASES) as [
  AssessmentMethodId,
  (typeof CASES)[AssessmentMethodId],
][])
  describe(`the method ${method}`, () => {
    for (const [what, figures, found] of cases)
      it(`says ${found} for ${what}`, () => {
        const short: Short = { ...figures, rule: RULES[method] as never };
        assert.equal(outcome(recordWith({ a: short }, { scale: SCALE })), found);
      });
  });
