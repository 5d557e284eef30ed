import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, ProgressDocument } from '@planglass/model';
import {
  csvOf,
  fileName,
  jsonOf,
  originOf,
  cite,
  pictureOf,
  tabulate,
  type Subject,
} from '@planglass/view/export';
import { narrow } from '@planglass/view/choices';
import { ALL_WORDS } from '../../all-words.ts';
import { compose } from '../reading.ts';

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const indicators: Indicator[] = [
  {
    id: 'cover',
    name: 'Forest cover, "all" kinds',
    unit: '%',
    baseline: { state: 'value', value: '-1234.50', period: '2020' },
    target: { state: 'value', value: '2000', bound: 'at-least' },
    actual: withheld,
  },
  { id: 'sum', name: '=SUM(A1:A9)', baseline: { state: 'missing' }, target: { state: 'words', words: '@home' }, actual: { state: 'not-applicable' } }, // prettier-ignore
];
const document = compose({
  language: 'en',
  indicators,
  release: {
    id: 'mid-term',
    title: 'Evaluation',
    stage: 'final',
    date: '2023-09-28',
    issuer: 'Planning Office',
    licence: { name: 'CC BY 4.0' },
  },
});

const readingOf = (given: ProgressDocument, language: keyof typeof ALL_WORDS = 'en') => ({
  document: given,
  words: ALL_WORDS[language],
  language,
});
const csv = (subject: Subject, given = document): string => {
  const reading = readingOf(given);
  return csvOf(reading, tabulate(reading, subject)!, originOf(reading, 'https://example.org/plan'));
};

/** Fields of RFC 4180. */
function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table as comma-separated values', () => {
  const text = csv({ widget: 'indicators' });
  const [heading, cover, sum] = fieldsOf(text);
  const at = (row: string[] | undefined, name: string) => row?.[heading!.indexOf(name)];

  it('begins with the mark of UTF-8, has lines that end in CR LF, and rows of one length', () => {
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.ok(text.endsWith('\r\n'));
    assert.doesNotMatch(text.replace(/\r\n/g, ''), /[\r\n]/);
    assert.deepEqual(
      fieldsOf(text).map(({ length }) => length),
      [1, 1, 1].map(() => heading!.length),
    );
  });

  it('keeps quotation marks and commas in their field', () => {
    assert.equal(cover?.[0], 'Forest cover, "all" kinds; %');
  });

  it('has the plain number, the state and the notes beside a column of figures', () => {
    assert.deepEqual(
      ['Baseline', 'Baseline (number)', 'Baseline (state)', 'Baseline (notes)'].map((name) =>
        at(cover, name),
      ),
      ['−1,234.50%', '-1234.50', 'value', '2020'],
    );
    assert.equal(at(cover, 'Target (number)'), '2000');
  });

  it('tells what is withheld, missing, not applicable and in words apart, and has no number for any', () => {
    assert.deepEqual(
      [
        at(cover, 'Actual (state)'),
        at(sum, 'Actual (state)'),
        at(sum, 'Baseline (state)'),
        at(sum, 'Target (state)'),
      ],
      ['withheld', 'not-applicable', 'missing', 'words'],
    );
    assert.deepEqual([at(sum, 'Baseline (number)'), at(sum, 'Target (number)'), at(cover, 'Actual (number)')], ['', '', undefined]); // prettier-ignore
  });

  it('has nothing that a spreadsheet takes for a formula, and leaves numbers alone', () => {
    assert.equal(sum?.[0], "'=SUM(A1:A9)");
    assert.equal(at(sum, 'Target'), "'@home");
    for (const field of fieldsOf(text).flat()) assert.doesNotMatch(field, /^[=@+\t]|^-(?![\d.,]+%?$)/);
  });

  for (const [name, safe] of [
    [' =1+1', " '=1+1"],
    ['\u3000=1+1', "\u3000'=1+1"],
    ['\uFE66=1+1', "'\uFE66=1+1"],
    ['Sum;=1+1', "Sum;'=1+1"],
    ['Sum; @home', "Sum; '@home"],
    ['-', '-'],
    ['a;-5 %; +', 'a;-5 %; +'],
  ] as const)
    it(`writes ${JSON.stringify(name)} as ${JSON.stringify(safe)}`, () => {
      const text = csv(
        { widget: 'indicators' },
        compose({ language: 'en', indicators: [{ id: 'x', name }] }),
      );
      assert.equal(fieldsOf(text)[1]?.[0], safe);
      if (safe.includes(';'))
        assert.ok(text.includes(`"${safe}"`), 'a semicolon stands between quotation marks');
    });

  it('says in every row where it comes from', () => {
    for (const row of [cover, sum])
      assert.deepEqual(
        ['Organisation', 'Source', 'Release', 'Published', 'Licence', 'Address'].map((name) => at(row, name)),
        ['Planning Office', 'Evaluation', 'Final, release mid-term', '28 September 2023', 'CC BY 4.0', 'https://example.org/plan'], // prettier-ignore
      );
  });

  it('has no column for what the document does not tell', () => {
    const [bare] = fieldsOf(csv({ widget: 'gauge', form: 'arc' }, compose()));
    assert.ok(bare?.includes('Source') && !bare.includes('Licence') && !bare.includes('Organisation'));
  });

  it('holds no sign that only orders what is written', () => {
    const reading = readingOf(document, 'ar');
    const table = tabulate(reading, { widget: 'indicators' })!;
    assert.doesNotMatch(csvOf(reading, table, originOf(reading)), /[\u061C\u200E\u200F\u2066-\u2069]/);
  });
});

describe('a document as a file', () => {
  it('is the document', () => {
    assert.deepEqual(JSON.parse(jsonOf(document)), document);
  });

  it('has a name of plan, widget and release that every system can hold', () => {
    const names = [
      fileName(document, { widget: 'gauge', form: 'arc', indicator: 'cover' }, 'svg'),
      fileName(
        document,
        { widget: 'breakdown', of: 'tasks', by: 'category', form: 'bars', split: 'assessment' },
        'csv',
      ),
      fileName(document, { widget: 'timeline', of: 'process-stages' }, 'png'),
      fileName(document, { widget: 'withheld' }, 'json'),
    ];
    assert.deepEqual(names, [
      'plan-gauge-cover-mid-term.svg',
      'plan-tasks-by-category-and-assessment-mid-term.csv',
      'plan-timeline-process-stages-mid-term.png',
      'plan-withheld-mid-term.json',
    ]);
    for (const name of names) assert.match(name, /^[\w.-]+$/);
  });
});

describe('a citation', () => {
  it('names the organisation, the part, the document, its release, date and address', () => {
    const reading = readingOf(document);
    assert.equal(
      cite(reading, { text: 'Forest cover' }, originOf(reading, 'https://example.org/plan')),
      'Planning Office. “Forest cover”, in: Evaluation. Final, release mid-term, 28 September 2023. https://example.org/plan',
    );
  });

  it('prefers the address that the document names as its source', () => {
    const own = compose({ release: { ...document.release, source: { url: 'https://example.gov/doc' } } });
    assert.equal(
      originOf(readingOf(own), 'https://example.org/plan').address?.text,
      'https://example.gov/doc',
    );
  });

  for (const [language, words] of Object.entries(ALL_WORDS))
    it(`leaves out what the document does not tell, in ${language}`, () => {
      const reading = { document: compose(), words, language };
      const said = cite(reading, { text: 'A' }, originOf(reading));
      assert.doesNotMatch(said, /undefined|null|\s$/);
      assert.ok(said.includes('first'));
    });
});

describe('what is taken away of a part', () => {
  const whole = compose({
    language: 'en',
    categories: [
      { id: 'growth', name: 'Growth' },
      { id: 'safety', name: 'Safety' },
    ],
    indicators: [
      { id: 'a', name: 'A', category: 'growth', nature: 'binding' },
      { id: 'b', name: 'B', category: 'safety' },
    ],
    tasks: [{ id: 't', title: 'T', category: 'growth' }],
  });
  const choices = [
    { by: 'category', key: 'growth' },
    { by: 'nature', key: 'binding' },
  ] as const;
  const reading = readingOf(narrow(whole, choices));
  const byCategory: Subject = { widget: 'breakdown', of: 'indicators', by: 'category', form: 'bars' };
  const tasks: Subject = { widget: 'timeline', of: 'tasks' };
  const said = 'Growth, Binding (Indicators: 1 of 2)';

  it('says so in every row, in the citation and below and beside the picture', () => {
    const table = tabulate(reading, byCategory)!;
    const origin = originOf(reading, 'https://example.org/plan', byCategory);
    const [heading, ...rows] = fieldsOf(csvOf(reading, table, origin));
    assert.deepEqual(
      rows.map((row) => [row[0], row[1], row[heading!.indexOf('Showing only')]]),
      [
        ['Growth', '1', said],
        ['Items shown', '1', said],
      ],
    );
    assert.ok(cite(reading, table.caption, origin).includes(`. Showing only: ${said}. `));
    const scene = pictureOf(reading, byCategory, table, origin);
    assert.ok(scene.description.startsWith(`Showing only: ${said}. `));
    assert.ok(scene.shapes.some((shape) => 'text' in shape && shape.text === `Showing only: ${said}`));
  });

  it('has another name than the file of everything', () => {
    const name = (of: ProgressDocument, subject: Subject) => fileName(of, subject, 'csv');
    const { plan, release } = whole;
    assert.equal(name(reading.document, byCategory), `${plan.id}-indicators-by-category-only-growth-binding-${release.id}.csv`); // prettier-ignore
    assert.equal(name(whole, byCategory), `${plan.id}-indicators-by-category-${release.id}.csv`);
    assert.equal(name(reading.document, tasks), `${plan.id}-timeline-tasks-only-growth-${release.id}.csv`);
    const many = narrow(
      whole,
      [...'abcdefgh'].map((each) => ({ by: 'category', key: each.repeat(60) })),
    );
    assert.ok(name(many, tasks).includes('-part-'));
  });

  it('says nothing of choices that leave a subject as it is', () => {
    for (const subject of [{ widget: 'withheld' }, { widget: 'gauge', form: 'arc' }] as const)
      assert.equal(originOf(reading, undefined, subject).alone, undefined);
    assert.equal(originOf(reading, undefined, tasks).alone?.text, 'Growth (Tasks: 1 of 1)');
    assert.equal(originOf(readingOf(whole), undefined, byCategory).alone, undefined);
  });
});
