import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BREAKDOWNS, codedGroups, type ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import { narrow } from '@planglass/view/choices';
import { build } from '../../packages/publish/src/build/build.ts';
import { ALL_WORDS } from '../all-words.ts';
import { otherWorld } from '../e2e/worlds/other-world.ts';
import { exportsOf } from '../exports.ts';
import { plant } from './canaries.ts';

const here = JSON.parse(readFileSync('demo/records/all-states.json', 'utf8')) as PlanRecord;

/** All of it, and of each group alone. */
const partsOf = (document: ProgressDocument): ProgressDocument[] => [
  document,
  ...BREAKDOWNS.flatMap((by) =>
    codedGroups(document, by).map(({ id }) => narrow(document, [{ by, key: id }])),
  ),
];

/** In one language that is read from the left and one from the right; the others differ in their words alone. */
const inTwoLanguages = (document: ProgressDocument): string[] =>
  [ALL_WORDS['zh-Hans'], ALL_WORDS.ar].flatMap((words) => exportsOf(document, words));

describe('what can be taken away of a document', () => {
  it('is the same, byte by byte, of two records that differ only in what is withheld', () => {
    const [own, other] = [here, otherWorld(here).record].map((record) => inTwoLanguages(build(record)));
    assert.ok(own!.length > 500, `only ${own!.length} exports`);
    own!.forEach((each, at) => assert.equal(other![at], each));
    assert.equal(other!.length, own!.length);
  });

  it('is the same of each group that is shown alone', () => {
    const [own, other] = [here, otherWorld(here).record].map((record) =>
      partsOf(build(record)).flatMap((part) => exportsOf(part, ALL_WORDS.en)),
    );
    assert.deepEqual(other, own);
  });

  it('is another of two records that differ in what is disclosed', () => {
    const changed = structuredClone(here);
    const shown = changed.indicators?.find(({ actual }) => actual?.state === 'value' && actual.confStatus === 'F'); // prettier-ignore
    assert.ok(shown?.actual?.state === 'value');
    shown.actual.value = '1.25';
    const [own, other] = [here, changed].map((record) => exportsOf(build(record), ALL_WORDS.en).join('\n'));
    assert.notEqual(own, other);
  });

  it('holds no withheld figure or text, and is the same whatever these are', () => {
    const [own, other] = [1, 2].map((seed) => {
      const { record, canaries } = plant(seed);
      assert.ok(canaries.length > 20);
      const all = inTwoLanguages(build(record)).join('\n');
      assert.deepEqual(
        canaries.filter((canary) => all.includes(canary)),
        [],
      );
      return all;
    });
    assert.equal(own, other);
  });
});
