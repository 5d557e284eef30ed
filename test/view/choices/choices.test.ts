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
  type ChosenKind,
} from '@planglass/view/choices';
import { describeStacks, type StackOptions } from '@planglass/view/breakdown/stacks';
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
  withholdings: [
    { id: 'w', of: 'indicators', aspect: 'items', confStatus: 'N' },
    { id: 'v', of: 'tasks', aspect: 'assessments', confStatus: 'N', count: '1' },
    { id: 'p', of: 'projects', aspect: 'items', confStatus: 'N', count: '2' },
  ],
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
    assert.equal(writeChoices(parseChoices(document, text)!), text);
    assert.deepEqual(parseChoices(document, ''), []);
    for (const wrong of ['x', 'colour:red', 'category:', 'category:a:b', ':x', 'constructor:x'])
      assert.equal(parseChoices(document, wrong), undefined, wrong);
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

  it('leave a document without what is said of all, and as it was', () => {
    const less = narrow(document, [economy]);
    assert.deepEqual(
      less.counts?.map(({ id }) => id),
      ['m'],
    );
    assert.deepEqual(less.shares, []);
    // where what is withheld belongs is nobody's to know, so that it is in no group
    assert.deepEqual(
      less.withholdings?.map(({ of }) => of),
      ['projects'],
    );
    assert.equal(narrow(document, [{ ...economy }]), less);
    assert.equal(originalOf(less), document);
    assert.equal(originalOf(document), document);
    assert.equal(document.indicators?.length, 4);
  });

  it('are said where items can be told by them, and of no kind that they leave as it is', () => {
    const reading = { document, words: ALL_WORDS.en, language: 'en' };
    const said = (kind: ChosenKind) =>
      sayTally(reading, [economy, binding], [kind]).replace(/[\u2068\u2069]/g, '');
    assert.equal(said('tasks'), 'Economy (Tasks: 1 of 2)');
    assert.equal(said('indicators'), 'Economy, Binding (Indicators: 1 of 4)');
  });

  it('leave no group at zero of which no item can be shown', () => {
    const rows = (choices: readonly Choice[], options: Omit<StackOptions, 'form'>) =>
      describeStacks(
        { document: narrow(document, choices), words: ALL_WORDS.en, language: 'en' },
        { form: 'bars', ...options },
      )?.rows.map(({ label, value }) => `${textOf(label)} ${value.text}`);
    assert.deepEqual(rows([economy], { of: 'indicators', by: 'category' }), ['Economy 2', 'Industry 1']);
    assert.deepEqual(rows([{ by: 'category', key: 'y' }], { of: 'indicators', by: 'category' }), [
      'Economy 1',
      'Industry 1',
    ]);
    assert.deepEqual(rows([binding], { of: 'indicators', by: 'nature' }), ['Binding 2']);
    // a group that could hold some of them and holds none is at zero
    assert.ok(rows([economy], { of: 'indicators', by: 'nature' })!.length > 1);
    const split = { of: 'indicators', by: 'category', split: 'nature' } as const;
    assert.deepEqual(rows([economy], split)?.length, 2);
    const counted = rows([economy], { of: 'tasks', by: 'assessment' })!.filter((row) => /[1-9]/.test(row));
    assert.deepEqual(counted, ['lagging 1']);
  });

  it('show which groups of a breakdown hold them', () => {
    const groups = (choice: Choice, of: 'indicators' | 'tasks' | 'projects', by: Choice['by']) =>
      [...(groupsWith(document, choice, { of, by }) ?? [])]
        .map(([key, number]) => `${key}:${number}`)
        .sort()
        .join();
    assert.equal(groups(economy, 'indicators', 'assessment'), ' assessment-withheld:1,lagging:1');
    assert.equal(groups(lagging, 'indicators', 'category'), 'x:1,y:1');
    assert.equal(groups(economy, 'indicators', 'category'), 'x:Infinity,y:1');
    // of kinds that are not listed nothing but the group itself is known
    assert.equal(groups(economy, 'projects', 'category'), 'x:Infinity');
    assert.equal(groupsWith(document, economy, { of: 'projects', by: 'assessment' }), undefined);
    assert.equal(groupsWith(document, binding, { of: 'tasks', by: 'category' }), undefined);
  });

  it('are offered in the order of the document', () => {
    const reading = { document, words: ALL_WORDS.en, language: 'en' };
    assert.deepEqual(codedNames(reading, 'category').map(({ name }) => textOf(name)), ['Economy', 'Industry', 'People']); // prettier-ignore
  });
});
