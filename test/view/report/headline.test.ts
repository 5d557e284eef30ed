import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeHeadline, type Fact } from '@planglass/view';
import type { ProgressDocument } from '@planglass/model';
import { narrow } from '@planglass/view/choices';
import { documentOf, frozen, inChinese, inEnglish } from '../timeline/fixtures.ts';

const said = ({ label, kind, value, details }: Fact): string[] => [
  label.text,
  kind,
  value.text,
  ...details.map(({ text }) => text),
];
const value = (count: string) => ({ state: 'value' as const, value: count });
const of = (parts: Partial<ProgressDocument>, overview = false) =>
  describeHeadline(inEnglish(frozen(documentOf(parts))), overview);

describe('headline facts of a report', () => {
  it('are the stated numbers, and where none is stated those of the items listed, which say so', () => {
    const headline = of({
      counts: [{ id: 'all', of: 'indicators', count: value('17') }],
      indicators: [{ id: 'air', name: 'Air' }],
      tasks: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    });
    assert.deepEqual(headline?.numbers.map(said), [
      ['indicators', 'value', '17', '1 listed here'],
      ['tasks', 'value', '2', 'counted from the items shown'],
    ]);
  });

  it('do not say of all items that they are shown where a part of them is', () => {
    const whole = documentOf({
      categories: [{ id: 'x', name: 'X' }],
      tasks: [
        { id: 'a', title: 'A', category: 'x' },
        { id: 'b', title: 'B' },
      ],
      recommendations: [{ id: 'r', text: 'R' }],
    });
    const part = narrow(whole, [{ by: 'category', key: 'x' }]);
    assert.deepEqual(describeHeadline(inEnglish(whole), false, part)?.numbers.map(said), [
      ['tasks', 'value', '2'],
      ['recommendations', 'value', '1', 'counted from the items shown'],
    ]);
  });

  it('say of a withheld number that it is withheld, and count no items in its place', () => {
    const headline = of({
      counts: [{ id: 'all', of: 'tasks', count: { state: 'withheld', confStatus: 'C' } }],
      tasks: [{ id: 'a', title: 'A' }],
    });
    assert.deepEqual(
      headline?.numbers.map(({ kind, value: { text } }) => [kind, text]),
      [['withheld', 'Not disclosed']],
    );
  });

  it('keep words as words, and leave them to the overview of the plan where there is one', () => {
    const parts: Partial<ProgressDocument> = {
      shares: [{ id: 'most', of: 'tasks', predicate: 'on time', share: { state: 'words', words: 'most' } }],
    };
    assert.deepEqual(
      of(parts)?.inWords.map(({ kind, value: { text } }) => [kind, text]),
      [['words', 'most']],
    );
    assert.deepEqual(of(parts, true)?.inWords, []);
  });

  it('make no claim of a share that is not there', () => {
    const hidden = { state: 'withheld', confStatus: 'N' } as const;
    const [share] = of({
      shares: [{ id: 'x', of: 'projects', predicate: 'began on time', share: hidden }],
    })!.inWords;
    assert.deepEqual(
      [share?.label.text, share?.kind, share?.value.text],
      ['Projects: began on time', 'withheld', 'Not disclosed'],
    );
    assert.ok(share?.details.every(({ text }) => !text.includes('began')));
  });

  it('name what is withheld or absent once, and of single figures only of how many items', () => {
    const withheld = { state: 'withheld', confStatus: 'N' } as const;
    const headline = of({
      withholdings: [
        { id: 'one', of: 'projects', aspect: 'values', confStatus: 'N' },
        { id: 'two', of: 'projects', aspect: 'values', confStatus: 'C' },
      ],
      sections: [
        { ...withheld, id: 'funds', title: 'Funds' },
        { state: 'absent', id: 'problems', announcedAs: 'Problems' },
      ],
      indicators: [{ id: 'air', name: 'Air', actual: withheld, target: withheld }],
    });
    assert.deepEqual(headline?.withheld.map(said), [
      ['Withheld as a whole', 'withheld', 'Projects: values'],
      ['Parts not disclosed', 'withheld', 'Funds'],
      ['Parts announced and not there', 'missing', 'Problems'],
      ['Withheld of single items', 'withheld', 'of 1 item'],
    ]);
  });

  it('are not there where a document states none', () => {
    assert.equal(describeHeadline(inChinese(documentOf()), false), undefined);
  });
});
