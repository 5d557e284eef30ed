import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ENCODINGS } from '../../../packages/publish/src/scan/encodings/index.ts';
import { CONTAINERS, READINGS } from '../../../packages/publish/src/scan/containers/index.ts';
import { distance, shift, significantDigits, times } from '../../../packages/publish/src/scan/digits.ts';
import { EVERYDAY, inChinese } from '../../../packages/publish/src/scan/chinese.ts';
import { EXPECTATIONS } from './expectations.ts';

const filesOf = (folder: string, except: string[]): string[] =>
  readdirSync(`packages/publish/src/scan/${folder}`)
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !except.includes(name));

describe('an encoding', () => {
  for (const [name, magnitude, ...texts] of EXPECTATIONS)
    it(`${name} writes ${magnitude} as ${texts[0]}`, () => {
      const encoding = ENCODINGS.find((each) => each.name === name);
      // The search makes no difference between capital and small letters.
      const written = encoding?.encode(magnitude).map((text) => text.toLowerCase()) ?? [];
      assert.deepEqual(
        texts.filter((text) => !written.includes(text.toLowerCase())),
        [],
      );
    });

  it('has a file of its own with a sentence that says what it is, and an expectation', () => {
    const names = ENCODINGS.map(({ name }) => name);
    assert.ok(names.length >= 25, `${names.length} encodings`);
    assert.deepEqual(filesOf('encodings', ['index', 'encoding']).sort(), [...names].sort());
    assert.deepEqual([...new Set(EXPECTATIONS.map(([name]) => name))].sort(), [...names].sort());
    for (const name of names)
      assert.match(readFileSync(`packages/publish/src/scan/encodings/${name}.ts`, 'utf8'), /\/\*\* [A-Z1-9一-龟].+\. \*\/\nexport const/); // prettier-ignore
  });

  it('gives texts for any number that a record may hold, and none of them empty', () => {
    fc.assert(
      fc.property(magnitude, (value) => {
        for (const { name, encode } of ENCODINGS)
          for (const text of encode(value)) assert.ok(text.trim() && !/NaN|undefined/.test(text), `${name}: ${text}`); // prettier-ignore
      }),
    );
  });
});

/** A number without sign and without zeros that say nothing, of at most 15 significant digits. */
const magnitude = fc
  .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.integer({ min: 0, max: 15 }))
  .map(([digits, places]) => shift(String(digits), -places));

describe('a container', () => {
  it('has a file of its own with a sentence that says what it is', () => {
    const names = [...CONTAINERS, ...READINGS].map(({ name }) => name);
    assert.deepEqual(filesOf('containers', ['index', 'container']).sort(), [...names].sort());
  });
});

describe('the arithmetic of decimal strings', () => {
  it('agrees with whole numbers of arbitrary size', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 12 }), (a, b, places) => {
        const [x, y] = [shift(String(a), -places), shift(String(b), -places)];
        assert.equal(shift(times(x, y), 2 * places), String(a * b));
        assert.equal(shift(distance(x, y), places), String(a > b ? a - b : b - a));
      }),
    );
  });

  it('counts the digits that tell', () => {
    for (const [text, count] of [
      ['0.00731', 3],
      ['7310.00', 3],
      ['１２３４', 4],
      ['一千二百零三点四', 5],
      ['๔๗', 2],
      ['𝟒𝟕', 2],
      ['0', 0],
    ] as const)
      // prettier-ignore
      assert.equal(significantDigits(text), count, text);
  });
});

describe('Chinese numerals', () => {
  for (const [number, said] of [
    ['0', '零'],
    ['10', '一十'],
    ['105', '一百零五'],
    ['1020', '一千零二十'],
    ['100005', '一十万零五'],
    ['1000500', '一百万零五百'],
    ['10005000', '一千万五千'],
    ['100005000', '一亿零五千'],
    ['1234500000000', '一万二千三百四十五亿'],
    ['1000000000000', '一万亿'],
    ['0.05', '零点零五'],
  ] as const)
    // prettier-ignore
    it(`say ${number} as ${said}`, () => assert.equal(inChinese(number, EVERYDAY), said));
});
