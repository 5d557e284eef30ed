import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MISSING_OBS_STATUSES, VALUE_OBS_STATUSES } from '@planglass/model';
import { sayObservation, sayTarget } from '@planglass/view';
import { words as en } from '@planglass/view/words/en';
import { words as zh } from '@planglass/view/words/zh';
import { compose, inChinese, inEnglish, textOf } from '../reading.ts';

/** Every leaf of the words with its path; functions as what they make of placeholders. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String(value(...Array.from({ length: value.length }, (_, index) => [`«${index}»`])))]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}/${key}`));
}

describe('interface words', () => {
  it('have the same texts in both languages, and none is empty', () => {
    assert.deepEqual(
      leaves(zh)
        .map(([path]) => path)
        .sort(),
      leaves(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, text] of [...leaves(zh), ...leaves(en)]) assert.notEqual(text, '', path);
  });

  it('use every text they are given', () => {
    for (const [path, text] of [...leaves(zh), ...leaves(en)])
      assert.doesNotMatch(text, /undefined|function|=>/, path);
  });

  it('are Chinese in Chinese', () => {
    for (const [path, text] of leaves(zh)) {
      if (path === '/language' || /^[^\p{L}]*$/u.test(text.replace(/«\d»/g, ''))) continue;
      assert.match(text, /\p{Script=Han}/u, path);
    }
  });

  it('say every observation status, by its code where there is no word for it', () => {
    for (const obsStatus of VALUE_OBS_STATUSES) {
      const { details } = sayObservation(inEnglish(compose()), { state: 'value', value: '1', obsStatus });
      assert.equal(details.length, obsStatus === 'A' ? 0 : 1, obsStatus);
    }
    for (const obsStatus of MISSING_OBS_STATUSES) {
      const { details } = sayObservation(inEnglish(compose()), { state: 'missing', obsStatus });
      assert.equal(details.length, 1, obsStatus);
    }
  });
});

describe('a target', () => {
  it('is said with its qualifiers before the figure', () => {
    const target = {
      state: 'value',
      value: '6.0',
      bound: 'at-least',
      aggregation: 'annual-average',
    } as const;
    assert.equal(sayTarget(inEnglish(compose()), target, '%').value.text, 'annual average at least 6.0%');
    assert.equal(sayTarget(inChinese(compose()), target, '%').value.text, '年均不低于6.0%');
  });

  it('of words stays words', () => {
    const said = sayTarget(inChinese(compose()), { state: 'words', words: '明显提高', period: '2025' });
    assert.deepEqual(
      [said.kind, said.value.text, ...said.details.map(textOf)],
      ['words', '明显提高', '2025年'],
    );
  });
});
