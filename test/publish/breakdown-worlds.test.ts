import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanRecord, RecordCount } from '@planglass/model/record';
import { describeBreakdown, layoutBreakdown } from '@planglass/view';
import { describeStacks } from '@planglass/view/breakdown/stacks';
import { checkDocument } from '../../packages/publish/src/document-report.ts';
import { words } from '../../packages/publish/src/words/words.ts';
import { build } from '../../packages/publish/src/build/build.ts';
import { ALL_WORDS } from '../all-words.ts';

const F = { confStatus: 'F' } as const;
const open = (value: string): RecordCount => ({ state: 'value', value, ...F });
const hidden = (value: string): RecordCount => ({ state: 'value', value });

/** Two of five counts are withheld, and these are what they are. */
const recordOf = (grain: RecordCount, people: RecordCount): PlanRecord => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'Plan' },
  release: { id: 'now', title: 'Release', stage: 'final' },
  categories: [
    { id: 'economy', name: 'Economy', ...F },
    { id: 'grain', name: 'Grain', parent: 'economy', ...F },
    { id: 'steel', name: 'Steel', parent: 'economy', ...F },
    { id: 'people', name: 'People', ...F },
    { id: 'water', name: 'Water', ...F },
  ],
  counts: [
    { id: 'all', of: 'indicators', count: open('30') },
    ...Object.entries({ economy: open('12'), grain, steel: hidden('3'), people, water: hidden('2') }).map(
      ([key, count]) => ({
        id: key,
        of: 'indicators' as const,
        group: { by: 'category' as const, key },
        count,
      }),
    ),
  ],
});

const options = { of: 'indicators', by: 'category' } as const;

describe('a breakdown of which some numbers are withheld', () => {
  for (const form of ['bars', 'stacked', 'percent', 'unit'] as const)
    it(`is the same whatever these numbers are, as ${form}`, () => {
      const [one, other] = [
        recordOf(hidden('1'), hidden('16')),
        recordOf(hidden('9'), { state: 'words', words: 'hardly any' }),
      ].map((record) => {
        const reading = { document: build(record), words: ALL_WORDS.en, language: 'en' };
        return JSON.stringify([
          describeStacks(reading, { ...options, form }),
          describeBreakdown(reading, options),
          layoutBreakdown(reading.document, options),
        ]);
      });
      assert.equal(one, other);
    });

  it('stands in the order of the record, and not in that of its numbers', () => {
    const document = build(recordOf(hidden('9'), open('18')));
    const reading = { document, words: ALL_WORDS.en, language: 'en' };
    assert.deepEqual(
      describeStacks(reading, { ...options, form: 'bars' })?.rows.map(({ label }) => label.text),
      ['Economy', 'Grain', 'Steel', 'People', 'Water'],
    );
  });

  it('names the category whose parts do not come to it', () => {
    const record = recordOf(open('9'), open('18'));
    const counts = record.counts!.map((each) => (each.id === 'steel' ? { ...each, count: open('4') } : each));
    const checked = checkDocument(build({ ...record, counts }));
    assert.ok(checked.ok);
    assert.match(words.en.documentReport(checked.report), /by category, within “economy”: .* 13, .* 12\./);
    assert.match(words.zh.documentReport(checked.report), /（economy）：各部分合计 13，公布总数 12/);
  });

  it('leaves out where a withheld category belongs, and what belongs to it stands by itself', () => {
    const record = recordOf(open('9'), open('18'));
    const [economy, ...others] = record.categories!;
    const { categories, counts } = build({
      ...record,
      categories: [{ ...economy!, confStatus: 'N' }, ...others],
    });
    assert.deepEqual(
      categories?.map(({ id, parent }) => [id, parent]),
      [['grain', undefined], ['steel', undefined], ['people', undefined], ['water', undefined]], // prettier-ignore
    );
    assert.deepEqual(
      counts?.map(({ id }) => id),
      ['all', 'grain', 'steel', 'people', 'water'],
    );
  });

  it('by two things is the same whatever the withheld cells are, in every form', () => {
    const worlds = [
      ['2', '3', '4', '6'],
      ['1', '4', '5', '5'],
    ].map((values) => {
      const record = recordOf(open('9'), open('18'));
      const cells = ['people', 'water'].flatMap((key, row) =>
        ['binding', 'anticipatory'].map((nature, column) => ({
          id: `${key}-${nature}`,
          of: 'indicators' as const,
          group: { by: 'category', key, and: { by: 'nature', key: nature } },
          count: hidden(values[2 * row + column]!),
        })),
      );
      const document = build({ ...record, counts: [...record.counts!, ...cells] });
      const reading = { document, words: ALL_WORDS.en, language: 'en' };
      return JSON.stringify(
        (['bars', 'stacked', 'percent', 'unit'] as const).map((form) =>
          describeStacks(reading, { ...options, form, split: 'nature' }),
        ),
      );
    });
    assert.match(worlds[0]!, /Binding: Not disclosed/);
    assert.equal(worlds[0], worlds[1]);
  });
});
