import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  compareStated,
  parse,
  reconcile,
  type CountGroup,
  type CountObservation,
  type ProgressDocument,
  type StatedCount,
} from '@planglass/model';
import { documentWith } from './make.ts';

const value = (count: number | string): CountObservation => ({ state: 'value', value: String(count) });
const total = (count: CountObservation): StatedCount => ({ id: 'all', of: 'indicators', count });
const part = (by: CountGroup['by'], key: string, count: CountObservation): StatedCount => ({
  id: key,
  of: 'indicators',
  group: { by, key },
  count,
});
const natures = (anticipatory: CountObservation, binding: CountObservation) => [
  part('nature', 'anticipatory', anticipatory),
  part('nature', 'binding', binding),
];
const items = (length: number) => Array.from({ length }, (_, at) => ({ id: `i${at}`, name: 'Name' }));

describe('reconcile', () => {
  it('notes that 9 and 7 are not the 17 of the seed, whose categories do add up', () => {
    const url = new URL('../../data-schemas/v1/examples/valid/baicheng-2023.json', import.meta.url);
    const seed = parse(JSON.parse(readFileSync(url, 'utf8')));
    assert.ok(seed.ok);
    const indicators = compareStated(seed.document).filter(({ of }) => of === 'indicators');
    assert.deepEqual(
      indicators.map(({ code, by, stated, sum }) => [code, by, stated, sum]),
      [
        ['parts-equal-total', 'category', '17', '17'],
        ['parts-differ-from-total', 'nature', '17', '16'],
      ],
    );
    assert.deepEqual(
      reconcile(seed.document).map(({ code, by }) => [code, by]),
      [['parts-differ-from-total', 'nature']],
    );
  });

  it('compares a category with its parts, and the total with the categories that lie in no other', () => {
    const categories = [
      { id: 'economy', name: 'Economy' },
      { id: 'industry', name: 'Industry', parent: 'economy' },
      { id: 'farming', name: 'Farming', parent: 'economy' },
      { id: 'people', name: 'People' },
    ];
    const counts = (farming: CountObservation) => [
      part('category', 'economy', value(9)),
      part('category', 'industry', value(5)),
      part('category', 'farming', farming),
      part('category', 'people', value(8)),
    ];
    const compared = (document: ProgressDocument) =>
      compareStated(document).map(({ code, within, sum, stated }) => [code, within, sum, stated]);
    assert.deepEqual(
      compared(documentWith({ categories, counts: [total(value(17)), ...counts(value(3))] })),
      [
        ['parts-equal-total', undefined, '17', '17'],
        ['parts-differ-from-total', 'economy', '8', '9'],
      ],
    );
    assert.deepEqual(compared(documentWith({ categories, counts: counts(value(4)) })), [
      ['parts-equal-total', 'economy', '9', '9'],
    ]);
    const words: CountObservation = { state: 'words', words: 'about half' };
    assert.deepEqual(compared(documentWith({ categories, counts: counts(words) })), []);
    const own = [{ id: 'i', name: 'Name', category: 'economy' }];
    assert.deepEqual(compared(documentWith({ categories, indicators: own, counts: counts(value(3)) })), []);
  });

  it('names the counts that it compares, the total last, and changes none', () => {
    const document = documentWith({ counts: [total(value(17)), ...natures(value(9), value(7))] });
    const before = structuredClone(document);
    assert.deepEqual(reconcile(document), [
      {
        code: 'parts-differ-from-total',
        of: 'indicators',
        by: 'nature',
        countIds: ['anticipatory', 'binding', 'all'],
        stated: '17',
        sum: '16',
      },
    ]);
    assert.deepEqual(document, before);
  });

  const silent: [string, StatedCount[]][] = [
    ['the parts add up', [total(value(17)), ...natures(value(9), value(8))]],
    ['a part is withheld', [total(value(17)), ...natures(value(9), { state: 'withheld', confStatus: 'N' })]],
    ['a part is missing', [total(value(17)), ...natures(value(9), { state: 'missing' })]],
    ['a part is not stated', [total(value(17)), part('nature', 'binding', value(7))]],
    [
      'a part is stated twice',
      [
        total(value(17)),
        ...natures(value(9), value(7)),
        { ...part('nature', 'binding', value(8)), id: 'b2' },
      ],
    ],
    [
      'the total is withheld',
      [total({ state: 'withheld', confStatus: 'N' }), ...natures(value(9), value(7))],
    ],
    ['there is no total', natures(value(9), value(7))],
    ['the total is of other items', [{ ...total(value(17)), of: 'tasks' }, ...natures(value(9), value(7))]],
  ];
  for (const [why, counts] of silent) {
    it(`is silent where ${why}`, () => assert.deepEqual(reconcile(documentWith({ counts })), []));
  }

  it('waits for every category and for every status of the scale', () => {
    const categories = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const one = [total(value(17)), part('category', 'a', value(9))];
    assert.deepEqual(reconcile(documentWith({ categories, counts: one })), []);
    assert.equal(
      reconcile(documentWith({ categories, counts: [...one, part('category', 'b', value(9))] })).length,
      1,
    );
    const statuses = ['ahead', 'faster', 'as-expected', 'lagging'].map((key) =>
      part('assessment', key, value(4)),
    );
    assert.deepEqual(reconcile(documentWith({ counts: [total(value(15)), ...statuses.slice(1)] })), []);
    assert.equal(reconcile(documentWith({ counts: [total(value(15)), ...statuses] })).length, 1);
  });

  it('leaves room for items that are not assessed, and for categories that are not named', () => {
    const statuses = ['ahead', 'faster', 'as-expected', 'lagging'].map((key) =>
      part('assessment', key, value(4)),
    );
    assert.deepEqual(reconcile(documentWith({ counts: [total(value(17)), ...statuses] })), []);
    const categories = [{ id: 'a', name: 'A' }];
    const counts = [total(value(17)), part('category', 'a', value(9))];
    assert.equal(reconcile(documentWith({ categories, counts })).length, 1);
    const withholdings = [{ id: 'w', of: 'categories', aspect: 'items', confStatus: 'N' } as const];
    assert.deepEqual(reconcile(documentWith({ categories, counts, withholdings })), []);
  });

  it('adds exactly where a double would not', () => {
    const counts = [
      total(value('999999999999999')),
      ...natures(value('999999999999999'), value('999999999999999')),
    ];
    assert.equal(reconcile(documentWith({ counts }))[0]?.sum, '1999999999999998');
  });

  it('notes a list that is shorter than its stated number', () => {
    const document = documentWith({ counts: [total(value(17))], indicators: items(16) });
    assert.deepEqual(
      reconcile(document).map(({ code, stated, sum }) => [code, stated, sum]),
      [['items-differ-from-count', '17', '16']],
    );
    assert.equal(compareStated({ ...document, indicators: items(17) })[0]?.code, 'items-equal-count');
  });

  it('is silent on a list from which items are withheld, and where no item is listed', () => {
    const counts = [total(value(17))];
    assert.deepEqual(reconcile(documentWith({ counts })), []);
    const withholdings = [{ id: 'w', of: 'indicators', aspect: 'items', confStatus: 'N' }] as const;
    assert.deepEqual(
      reconcile(documentWith({ counts, indicators: items(9), withholdings: [...withholdings] })),
      [],
    );
  });

  const many = (length: number): [string, Partial<ProgressDocument>][] => {
    const each = <T>(make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
    const categories = each((at) => ({ id: `c${at}`, name: 'Name' }));
    return [
      ['totals of the same items', { counts: each((at) => ({ ...total(value(17)), id: `t${at}` })) }],
      ['parts and items', { categories, counts: [total(value(17)), ...each((at) => part('category', `c${at}`, value(1)))], indicators: items(length) }],
      ['parts beside as many totals', { categories, counts: each((at) => (at % 2 ? part('category', `c${at}`, value(1)) : { ...total(value(17)), id: `t${at}` })) }],
      ['statements that items are withheld', { counts: [total(value(17))], indicators: items(length), withholdings: each((at) => ({ id: `w${at}`, of: 'indicators', aspect: 'values', confStatus: 'N' })) }],
    ]; // prettier-ignore
  };
  for (const [at, [what]] of many(0).entries())
    it(`looks at each of four times as many ${what} about as often`, () => {
      const [few = 0, more = 0] = [2000, 8000].map((length) => looksAt(many(length)[at]?.[1] ?? {}));
      assert.ok(few >= 2000, `${few} looks`);
      assert.ok(more < 4.5 * few, `${more} looks instead of ${few}`);
    });
});

/** How often `reconcile` reads something of a list or of what is in it. */
function looksAt(parts: Partial<ProgressDocument>): number {
  let looks = 0;
  const watch = <T>(thing: T): T =>
    typeof thing === 'object' && thing !== null
      ? (new Proxy(thing, {
          get(target, key) {
            looks++;
            return watch(Reflect.get(target, key) as unknown);
          },
        }) as T)
      : thing;
  reconcile(watch(documentWith(parts)));
  return looks;
}
