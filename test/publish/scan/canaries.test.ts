import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { prepare, scan, type Search } from '../../../packages/publish/src/scan/scan.ts';
import { unpackers } from '../../../packages/publish/src/unpackers.ts';
import { amount, prepareWith, runs, some } from '../../mutation/thoroughness.ts';
import { ESCAPES, FILES, gbk, HEADING, NUMERIC_FILES, PACKINGS, recordOf } from './artefacts.ts';
import { EXPECTATIONS } from './expectations.ts';

/** Everything that is planted: each text of each encoding. */
const PLANTED = some(
  EXPECTATIONS.flatMap(([encoding, magnitude, ...texts]) =>
    texts.map((text) => ({ encoding, magnitude, text })),
  ),
  20,
);

const magnitudes = [
  ...new Set(['7351942.86', '73514', '47.3926', ...PLANTED.map(({ magnitude }) => magnitude)]),
];
let searches: Search[];
const pathOf = (magnitude: string): string =>
  `projects/project/figures/figure-${magnitudes.indexOf(magnitude)}/observation/value`;

/** Numbers of the table with the same digits, such as a share and its percentage, are written alike in some encodings. */
const alike = (magnitude: string): string[] =>
  magnitudes.filter((each) => digits(each) === digits(magnitude)).map(pathOf);
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

const find = (path: string, bytes: Uint8Array) => scan([{ path, bytes }], searches, unpackers).findings;
const western = (text: string): boolean => /^[\d.]+$/.test(text);

describe('a withheld number', () => {
  prepareWith(() => {
    searches = prepare(recordOf(magnitudes));
  });

  // Every packing for every encoding, and every kind of file, in turn.
  const files = Object.entries(FILES);
  for (const [packing, pack] of Object.entries(PACKINGS))
    it(`is found in ${packing}, in every encoding and in files of every kind: recall 100 %`, () => {
      const missed = PLANTED.flatMap(({ encoding, magnitude, text }, at) => {
        const [name, file] = files[at % files.length]!;
        const found = find(packing === 'brotli' ? `${name}.br` : name, pack(file(text)));
        return found.some(({ secret }) => alike(magnitude).includes(secret)) ? [] : [`${encoding} ${text} in ${name}`]; // prettier-ignore
      });
      assert.deepEqual(missed, []);
      assert.ok(PLANTED.length > amount(140, 7), `${PLANTED.length} planted`);
    });

  for (const [name, file] of Object.entries(FILES))
    it(`is found in ${name} in every encoding: recall 100 %`, () => {
      assert.deepEqual(
        PLANTED.filter(({ text }) => !find(name, Buffer.from(file(text))).length).map(({ text }) => text),
        [],
      );
    });

  for (const [name, file] of Object.entries(NUMERIC_FILES))
    it(`is found among other numbers in ${name}`, () => {
      const planted = PLANTED.filter(({ text, encoding }) => western(text) && encoding !== 'binary');
      assert.ok(planted.length > amount(40, 1));
      assert.deepEqual(
        planted.filter(({ text }) => !find(name, Buffer.from(file(text))).length).map(({ text }) => text),
        [],
      );
    });

  for (const [way, escape] of Object.entries(ESCAPES))
    it(`is found behind ${way}`, () => {
      assert.deepEqual(
        PLANTED.filter(({ text }) => !find('a.html', Buffer.from(`<p>Reached ${escape(text)}, of 17`)).length).map(({ text }) => text), // prettier-ignore
        [],
      );
    });

  it('is found in GB 18030', () => {
    for (const text of [
      '7351942.86',
      '七百三十五万一千九百四十二点八六',
      '四成七三九二六',
      '千分之四百七十三点九二六',
    ])
      assert.equal(find('old.htm', gbk(`<p>达到${text}，同比`)).length, 1, text);
  });

  it('is named with its file, its offset in bytes, what it is packed in, and its encoding', () => {
    const text = `<p>粮食：7,351,942.86`;
    assert.deepEqual(find('a/b.html', Buffer.from(text)), [
      { file: 'a/b.html', offset: 12, within: [], encoding: 'grouping-comma', secret: pathOf('7351942.86') },
    ]);
    const [packed] = find('b.js', PACKINGS['gzip in base64']!(text));
    assert.deepEqual(packed, { file: 'b.js', offset: 12, within: ['base64@3', 'gzip@0'], encoding: 'grouping-comma', secret: pathOf('7351942.86') }); // prettier-ignore
    const [escaped] = find('b.js', Buffer.from('x = "\\u7cae:\\u0037351942.86"'));
    assert.equal(escaped?.offset, 12);
  });

  it('is found with zeros behind its decimals, with a sign and beside a unit', () => {
    for (const text of [
      '7351942.8600',
      '-7351942.86',
      '7351942.86%',
      '¥7351942.86',
      '7351942.86万元',
      '73514.0',
      '73514.00',
      '٧٣٥١٩٤٢٫٨٦٠',
      '七百三十五万一千九百四十二点八六零',
      'total73514',
      'M73514V2',
    ])
      // prettier-ignore
      assert.equal(find('a.txt', Buffer.from(`x ${text} y`)).length, 1, text);
  });

  it('is not found in another number, in a hash or in a word', () => {
    for (const text of [
      '17351942.861',
      '7351942.861',
      '57351942.86',
      '7351942.867',
      '2,735,142',
      '735144',
      '173514',
      '0.73514',
      '.73514',
      '73514.5',
      '73514e3',
      '1,073,514',
      '９７３５１４',
      '٧٣٥١٩٤٢٫٨٦١',
      '一千七百三十五万一千九百四十二点八六',
      '七百三十五万一千九百四十二点八六三',
      'sha256-a73514b9c0d1e2f3a4b5c6d7e8f9',
      'e3b0c44298fc73514c8996fb92427ae41e4649b934ca495991b7852b855',
      'ac5prji',
      'c5prjix',
      '0x2bd22cae1',
      'eighty-seventy-three thousand',
    ])
      // prettier-ignore
      assert.deepEqual(find('a.txt', Buffer.from(`x ${text} y`)), [], text);
  });
});

describe('any withheld number', () => {
  const decimal = fc
    .tuple(fc.integer({ min: 100_000, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => (places ? `${Math.floor(digits / 10 ** places)}.${String(digits % 10 ** places).padStart(places, '0')}` : String(digits))) // prettier-ignore
    .filter((value) => value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= 6); // prettier-ignore

  it('is found wherever it is planted', () => {
    const around = fc.string({ unit: fc.constantFrom(...'<p>"=;:, -abc{}[]/\n粮é') });
    fc.assert(
      fc.property(
        decimal,
        around,
        around,
        fc.constantFrom(...Object.values(PACKINGS)),
        (value, before, after, pack) => {
          // prettier-ignore
          const found = scan([{ path: 'a.br', bytes: pack(`${before} ${value} ${after}`) }], prepare(recordOf([value])), unpackers); // prettier-ignore
          assert.deepEqual(found.unscanned, []);
          assert.equal(found.findings.length > 0, true);
        },
      ),
      runs(150, 8),
    );
  });

  it('is never found in a text of other numbers', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(' ', ',', ';', '%', 'px ', '\n')), { maxLength: 60 }); // prettier-ignore
    fc.assert(
      fc.property(decimal, numbers, (value, all) => {
        const text = `<p>${all.map(([number, sign]) => `${number}${sign === ',' ? ', ' : sign}`).join('')}`;
        const found = scan([{ path: 'a', bytes: Buffer.from(text) }], prepare(recordOf([value])), unpackers);
        assert.deepEqual(found.findings, []);
      }),
      runs(150, 8),
    );
  });
});

describe('a withheld text', () => {
  const note = 'The bureau of finance asked to wait. 等待财政局答复后再公布全部数据。';
  let search: Search;
  prepareWith(() => {
    [search] = prepare({
      ...HEADING,
      indicators: [{ id: 'i', name: 'Shown', confStatus: 'F', internalNote: note }],
      tasks: [{ id: 't', title: 'Resettlement of the old harbour', confStatus: 'N' }],
    });
  });
  const findText = (text: string, pack = PACKINGS['plain']!) =>
    scan([{ path: 'a.html', bytes: pack(text) }], [search], unpackers).findings.map(({ secret }) => secret);

  it('is found as a whole and by each of its sentences, in any case and over lines', () => {
    for (const text of [
      note,
      'THE BUREAU of\n   finance asked to wait',
      '<p>等待财政局答复后再公布全部数据</p>',
      '等待<b>财政局</b>答复后再公布全部数据',
    ])
      // prettier-ignore
      assert.deepEqual(findText(`x ${text} y`), ['indicators/i/internalNote'], text);
    assert.deepEqual(findText('On the resettlement of the old harbour:'), ['tasks/t/title']);
  });

  it('is found in every packing and behind every escape: recall 100 %', () => {
    for (const [packing, pack] of Object.entries(PACKINGS))
      assert.ok(findText(`<p>${note}`, packing === 'brotli' ? PACKINGS['plain']! : pack).length, packing);
    for (const [way, escape] of Object.entries(ESCAPES))
      assert.deepEqual(
        findText(escape(note).slice(0, 100_000)).slice(0, 1),
        ['indicators/i/internalNote'],
        way,
      );
  });

  it('is not found in other words', () => {
    for (const text of [
      'the bureau of finance',
      'Resettlement of the old harbours',
      '等待财政局答复',
      'bureau of finance asked to wait',
    ])
      // prettier-ignore
      assert.deepEqual(findText(text), [], text);
  });
});
