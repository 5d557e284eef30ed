import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, Task } from '@planglass/model';
import {
  codedNames,
  groupsWith,
  narrow,
  originalOf,
  parseChoices,
  sayTally,
  tally,
  writeChoices,
  type Choice,
} from '@planglass/view/choices';
import { ALL_WORDS } from '../../all-words.ts';
import { compose, textOf } from '../reading.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const assessed = (status: string) => ({ state: 'assessed', status, method: { kind: 'asserted' } }) as const;
const indicator = (id: string, parts: Partial<Indicator>): Indicator => ({ id, name: id, ...parts });
const task = (id: string, parts: Partial<Task>): Task => ({ id, title: id, ...parts });

const document = compose({
  categories: [
    { id: 'x', name: 'Economy' },
    { id: 'y', name: 'Industry', parent: 'x' },
    { id: 'z', name: 'People' },
  ],
  indicators: [
    indicator('a', { category: 'y', nature: 'binding', assessment: assessed('lagging') }),
    indicator('b', { category: 'x', nature: 'anticipatory', assessment: withheld }),
    indicator('c', { category: 'z', nature: 'binding', assessment: { state: 'not-assessed' } }),
    indicator('d', {}),
  ],
  tasks: [task('t', { category: 'y', assessment: assessed('lagging') }), task('u', { category: 'z' })],
  counts: [
    { id: 'n', of: 'indicators', count: { state: 'value', value: '9' } },
    { id: 'm', of: 'projects', count: { state: 'value', value: '3' } },
  ],
  shares: [{ id: 's', of: 'indicators', predicate: 'have moved', share: { state: 'words', words: 'most' } }],
  withholdings: [{ id: 'w', of: 'indicators', aspect: 'items', confStatus: 'N' }],
});
const economy: Choice = { by: 'category', key: 'x' };
const lagging: Choice = { by: 'assessment', key: 'lagging' };
const binding: Choice = { by: 'nature', key: 'binding' };
const idsOf = (choices: readonly Choice[]) => {
  const { indicators = [], tasks = [] } = narrow(document, choices);
  return [indicators.map(({ id }) => id).join(), tasks.map(({ id }) => id).join()];
};

describe('choices', () => {
  it('are read and written as pairs', () => {
    const text = 'category:x assessment:lagging';
    assert.equal(writeChoices(parseChoices(text)!), text);
    assert.deepEqual(parseChoices(''), []);
    for (const wrong of ['x', 'colour:red', 'category:', 'category:a:b', ':x', 'constructor:x'])
      assert.equal(parseChoices(wrong), undefined, wrong);
  });

  it('hold what lies within a category too', () => {
    assert.deepEqual(idsOf([economy]), ['a,b', 't']);
  });

  it('of different things hold what is of all, and of one thing what is of either', () => {
    assert.deepEqual(idsOf([economy, lagging]), ['a', 't']);
    assert.deepEqual(idsOf([economy, { by: 'category', key: 'z' }]), ['a,b,c', 't,u']);
  });

  it('leave out of account what items of a kind have none of', () => {
    assert.deepEqual(idsOf([binding]), ['a,c', 't,u']);
    assert.deepEqual(
      tally(document, [binding]).map(({ of }) => of),
      ['indicators'],
    );
  });

  it('never hold an item whose status is withheld or that has none', () => {
    for (const key of ['ahead', 'faster', 'as-expected', 'lagging', ' assessment-withheld', 'withheld', '']) {
      const [indicators] = idsOf([{ by: 'assessment', key }]);
      assert.doesNotMatch(indicators!, /[bcd]/, key);
    }
  });

  it('count the items that the document lists, and none that it does not', () => {
    assert.deepEqual(tally(document, [economy]), [
      { of: 'indicators', chosen: 2, listed: 4 },
      { of: 'tasks', chosen: 1, listed: 2 },
    ]);
    const reading = { document, words: ALL_WORDS.en, language: 'en' };
    assert.equal(sayTally(reading, [economy]).replace(/[\u2068\u2069]/g, ''), 'Economy (Indicators: 2 of 4, Tasks: 1 of 2)'); // prettier-ignore
    const bare = { ...reading, document: compose({ categories: document.categories! }) };
    assert.ok(sayTally(bare, [economy]).includes(ALL_WORDS.en.closer.noItems));
  });

  it('leave a document without the numbers of all, with what is withheld, and as it was', () => {
    const less = narrow(document, [economy]);
    assert.deepEqual(
      less.counts?.map(({ id }) => id),
      ['m'],
    );
    assert.deepEqual(less.shares, []);
    assert.deepEqual(less.withholdings, document.withholdings);
    assert.equal(narrow(document, [{ ...economy }]), less);
    assert.equal(originalOf(less), document);
    assert.equal(originalOf(document), document);
    assert.equal(document.indicators?.length, 4);
  });

  it('show which groups of a breakdown hold them', () => {
    const groups = (choice: Choice, of: 'indicators' | 'tasks' | 'projects', by: Choice['by']) =>
      [...(groupsWith(document, choice, { of, by }) ?? [])].sort().join();
    assert.equal(groups(economy, 'indicators', 'assessment'), ' assessment-withheld,lagging');
    assert.equal(groups(lagging, 'indicators', 'category'), 'x,y');
    assert.equal(groups(economy, 'indicators', 'category'), 'x,y');
    // of kinds that are not listed nothing but the group itself is known
    assert.equal(groups(economy, 'projects', 'category'), 'x');
    assert.equal(groupsWith(document, economy, { of: 'projects', by: 'assessment' }), undefined);
    assert.equal(groupsWith(document, binding, { of: 'tasks', by: 'category' }), undefined);
  });

  it('are offered in the order of the document', () => {
    const reading = { document, words: ALL_WORDS.en, language: 'en' };
    assert.deepEqual(codedNames(reading, 'category').map(({ name }) => textOf(name)), ['Economy', 'Industry', 'People']); // prettier-ignore
  });
});
