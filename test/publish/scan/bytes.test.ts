import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  encodeText,
  fold,
  fromBytes,
  isUtf8,
  toBytes,
  utf8,
  ViewBuilder,
} from '../../../packages/publish/src/scan/bytes.ts';
import {
  common,
  digitOf,
  digitsFrom,
  distance,
  group,
  inDigits,
  isGrouped,
  join,
  magnitudeOf,
  parts,
  roundings,
  shift,
  significantDigits,
  times,
} from '../../../packages/publish/src/scan/digits.ts';
import { digitByDigit, EVERYDAY, FINANCIAL, inChinese } from '../../../packages/publish/src/scan/chinese.ts';

describe('a text of bytes', () => {
  it('holds any bytes, however many, and gives them back', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7) % 256);
    const text = fromBytes(bytes);
    assert.equal(text.length, 20_000);
    assert.deepEqual(toBytes(text), bytes);
  });

  it('stands for the text of its UTF-8', () => {
    assert.equal(encodeText('粮é'), '\xe7\xb2\xae\xc3\xa9');
    assert.equal(utf8('\xe7\xb2\xae\xc3\xa9'), '粮é');
    assert.deepEqual(['', 'abc', '\xe7\xb2\xae', '\xe7\xb2', 'a\x80', '\xff'].map(isUtf8), [true, true, true, false, false, false]); // prettier-ignore
  });

  it('is compared in small letters and with single spaces, and knows where each place came from', () => {
    const { text, origin } = fold('AB  Z\t\nc \n 9É ');
    assert.equal(text, 'ab z c 9É ');
    assert.deepEqual(
      [...text].map((_, at) => origin(at)),
      [0, 1, 2, 4, 5, 7, 8, 11, 12, 13],
    );
    assert.equal(fold('a b').text, 'a b');
    assert.equal(fold('a\fb\rc').text, 'a b c');
    assert.equal(fold('').text, '');
    assert.equal(fold('').origin(3), 3);
  });

  it('is put together from pieces, of which the empty ones leave no trace', () => {
    const builder = new ViewBuilder();
    builder.add('', 99);
    builder.add('ab', 10);
    builder.add('', 50);
    builder.add('c', 20);
    const { text, origin } = builder.done();
    assert.equal(text, 'abc');
    assert.deepEqual([0, 1, 2, 3].map(origin), [10, 11, 20, 21]);
  });
});

describe('a decimal string', () => {
  it('is taken apart and put together', () => {
    assert.deepEqual(parts('1234.50'), { whole: '1234', fraction: '5' });
    assert.deepEqual(parts('7'), { whole: '7', fraction: '' });
    assert.deepEqual([join('7', '31'), join('7', '31', ','), join('7', '')], ['7.31', '7,31', '7']);
    assert.deepEqual(['-04.50', '0.10', '000', '-7', '10.0'].map(magnitudeOf), [
      '4.5',
      '0.1',
      '0',
      '7',
      '10',
    ]);
  });

  it('is moved by powers of ten', () => {
    for (const [value, places, moved] of [
      ['12.5', 2, '1250'],
      ['12.5', 1, '125'],
      ['12.5', 0, '12.5'],
      ['12.5', -1, '1.25'],
      ['12.5', -2, '0.125'],
      ['12.5', -4, '0.00125'],
      ['0.05', 2, '5'],
      ['0.05', 1, '0.5'],
      ['0', 3, '0'],
    ] as const)
      assert.equal(shift(value, places), moved, `${value} by ${places}`);
  });

  it('is grouped from the right', () => {
    assert.deepEqual(
      [group('1', ','), group('123', ','), group('1234', ','), group('123456', ','), group('1234567', ' '), group('12345', ',', 4), group('12345', ',', 2)], // prettier-ignore
      ['1', '123', '1,234', '123,456', '1 234 567', '1,2345', '1,23,45'],
    );
    assert.deepEqual(['999', '1000', '999.5', '1000.5'].map(isGrouped), [false, true, false, true]);
    assert.deepEqual([common('999.5'), common('1234.5')], [['999.5'], ['1234.5', '1,234.5']]);
  });

  it('is multiplied, and is so far from another one', () => {
    assert.deepEqual([times('1.5', '0.02'), times('12', '12'), times('0', '7.5')], ['0.03', '144', '0']);
    assert.deepEqual([distance('1.5', '0.02'), distance('0.02', '1.5'), distance('7', '7.0'), distance('100', '47.39')], ['1.48', '1.48', '0', '52.61']); // prettier-ignore
  });

  it('is rounded to fewer decimals, and kept where it has not more than any machine writes', () => {
    assert.deepEqual(roundings('47.581619', [4, 2, 0]), ['47.581619', '47.5816', '47.58', '48']);
    assert.deepEqual(roundings('47.58', [4, 2, 1]), ['47.58', '47.6']);
    assert.deepEqual(roundings('0.999', [2, 1, 0]), ['0.999', '1']);
    assert.deepEqual(roundings(`0.${'1'.repeat(15)}`, [1]), [`0.${'1'.repeat(15)}`, '0.1']);
    assert.deepEqual(roundings(`0.${'1'.repeat(16)}`, [1]), ['0.1']);
  });

  it('is written in the digits of another script', () => {
    const thai = digitsFrom(0x0e50);
    assert.equal(thai.join(''), '๐๑๒๓๔๕๖๗๘๙');
    assert.equal(inDigits('1,234.5', thai), '๑,๒๓๔.๕');
    assert.equal(inDigits('1,234.5', thai, '·', '_'), '๑_๒๓๔·๕');
  });
});

describe('a digit', () => {
  it('is known in any script', () => {
    assert.deepEqual([...'07٣९๔７⁷₄𝟒𝟿零〇一两九壹玖'].map(digitOf), [0, 7, 3, 9, 4, 7, 7, 4, 4, 9, 0, 0, 1, 2, 9, 1, 9]); // prettier-ignore
    assert.deepEqual([...'a.十½Ⅷ-'].map(digitOf), [undefined, undefined, undefined, undefined, undefined, undefined]); // prettier-ignore
  });

  it('tells where it is no zero at either end', () => {
    assert.deepEqual(['0.00731', '7310.00', '101', '000', 'x1y2'].map(significantDigits), [3, 3, 3, 0, 2]);
  });
});

describe('a number in Chinese', () => {
  it('is said with units, and with one zero for the places that are left out', () => {
    for (const [number, said] of [
      ['7', '七'],
      ['40', '四十'],
      ['700', '七百'],
      ['701', '七百零一'],
      ['7010', '七千零一十'],
      ['10203.5', '一万零二百零三点五'],
      ['20000', '二万'],
      ['20300', '二万零三百'],
      ['23000', '二万三千'],
      ['300020401', '三亿零二万零四百零一'],
      ['100000001', '一亿零一'],
      ['120000000', '一亿二千万'],
      ['2000300000000', '二万零三亿'],
      ['2000000000000', '二万亿'],
      ['0.305', '零点三零五'],
    ] as const)
      assert.equal(inChinese(number, EVERYDAY), said, number);
    assert.equal(inChinese('1234.5', FINANCIAL), '壹仟贰佰叁拾肆点伍');
    assert.equal(digitByDigit('305', EVERYDAY), '三零五');
  });
});
