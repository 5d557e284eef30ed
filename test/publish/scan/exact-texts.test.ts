import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENCODINGS } from '../../../packages/publish/src/scan/encodings/index.ts';

/** All texts of an encoding, `|` between them: what is more than these is a false alarm, what is less a leak. */
const EXACTLY: readonly (readonly [encoding: string, magnitude: string, texts: string])[] = [
  ['grouping-comma', '999.5', ''],
  ['grouping-point', '999.5', ''],
  ['grouping-point', '73514', '73.514'],
  ['grouping-space', '999.5', ''],
  ['grouping-space', '73514', '73 514|73\u00a0514|73\u202f514|73\u2009514|73\u2007514'],
  ['grouping-apostrophe', '999.5', ''],
  ['grouping-apostrophe', '1234.5', "1'234.5|1’234.5"],
  ['grouping-indian', '73514', ''],
  ['grouping-indian', '735142', '7,35,142'],
  ['grouping-myriad', '7351', ''],
  ['grouping-myriad', '73514', '7,3514|7 3514'],
  ['grouping-underscore', '999.5', ''],
  ['decimal-comma', '73514', ''],
  ['leading-dot', '47.3926', ''],
  ['leading-dot', '0.5', '.5'],
  ['full-width', '73514', '７３５１４|７３，５１４|７３,５１４'],
  ['arabic-indic', '1234.5', '١٢٣٤٫٥|١٬٢٣٤٫٥'],
  ['superscript', '73514', '⁷³⁵¹⁴|₇₃₅₁₄'],
  ['superscript', '47.3', '⁴⁷.³|⁴⁷·³|₄₇.₃|₄₇·₃'],
  ['chinese-numerals', '47.3926', '四十七点三九二六'],
  ['chinese-numerals', '22002', '二万二千零二|两万两千零二'],
  ['chinese-numerals', '15', '一十五|十五'],
  ['chinese-digits', '305', '三零五|三〇五'],
  ['chinese-digits', '4.7', '四点七|四．七|四.七|四·七'],
  [
    'chinese-percent',
    '47.3',
    '百分之四十七点三|百分之四七点三|百分之47.3|百分之四千七百三十|百分之四七三零|百分之4730',
  ],
  ['chinese-percent', '0.05', '百分之零点零五|百分之0.05|百分之五|百分之5'],
  ['cheng', '47.3926', '四成七三九二六|四点七三九二六成|4.73926成'],
  ['cheng', '50', '五成|5成'],
  ['cheng', '735', '七十三成五|七十三点五成|73.5成'],
  ['cheng', '7351', ''],
  ['percent', '0.473926', '47.3926|47,3926'],
  ['percent', '5', '500'],
  ['fraction', '47.3926', '0.473926|.473926|0,473926'],
  ['fraction', '73514', '735.14|735,14'],
  ['fraction', '500', '5|5'],
  ['per-mille', '5', '50|千分之50|千分之五十|5000|千分之5000|千分之五千'],
  ['per-myriad', '5', '500|万分之500|万分之五百|50000|万分之50000|万分之五万'],
  ['wan', '73514', '7.3514|七点三五一四万|7.351|七点三五一万|7.35|七点三五万|735140000|735,140,000'],
  [
    'yi',
    '735140000',
    '7.3514|七点三五一四亿|7.351|七点三五一亿|7.35|七点三五亿|73514000000000000|73,514,000,000,000,000',
  ],
  ['compact', '73514', '73.514|73.51|73514000|73,514,000|0.073514|0.074|0.07|73514000000|73,514,000,000|0.000073514|0|73514000000000|73,514,000,000,000'], // prettier-ignore
  ['whole-exponent', '47.3926', '473926e-4'],
  ['whole-exponent', '73514', ''],
  ['float-text', '47.3926', '473.92600000000004|47.392600000000002'],
  ['float-text', '73514', ''],
  ['float32-text', '47.3926', '47.392601013183594|0.47392600774765015'],
  ['float32-text', '0.5', '0.004999999888241291'],
  ['scaled-integer', '47.3926', '473926|47392600'],
  ['scaled-integer', '1234.5', '12345|123450|1234500|12345000|1234500000'],
  ['scaled-integer', '5', '500|5000|50000|5000000'],
  ['hexadecimal', '73514', '11f2a|0x11f2a|00011f2a'],
  ['octal', '73514', '0o217452'],
  ['binary', '5', '101|0b101'],
  ['base-36', '47.3926', 'a5om'],
  ['hex-text', '47.3', '34372e33'],
  ['float-bits', '5', '0000000000001440|0000a040|4014000000000000|40a00000'],
  ['ratio', '47.3926', '236963/5000'],
  ['ratio', '73514', ''],
  ['english-words', '0.5', 'zero point five'],
  ['english-words', '19', 'nineteen'],
  ['english-words', '20', 'twenty'],
  ['english-words', '21', 'twenty-one'],
  ['english-words', '100', 'one hundred'],
  ['english-words', '110', 'one hundred ten|one hundred and ten'],
  ['english-words', '1000', 'one thousand'],
  ['english-words', '2000000', 'two million'],
  ['english-words', '3000000004', 'three billion four'],
  ['english-words', '5000000000000', 'five trillion'],
  ['spelled-digits', '4.7', '4 . 7|four point seven'],
  ['rounded', '47.3926', '47.393|47.39|47.4|47'],
  ['rounded', '1234.5', '1235|1,235'],
  ['rounded', '73514', ''],
  ['complement', '47.3926', '52.6074|46.3926|0.526074'],
  ['svg-angle', '25', '90|45|0|135|270'],
  ['svg-angle', '47.3926', '170.61336|170.6134|170.613|170.61|85.30668|85.3067|85.307|85.31|80.61336|80.6134|80.613|80.61|4.69332|4.6933|4.693|4.69|94.69332|94.6933|94.693|94.69|189.38664|189.3866|189.387|189.39'], // prettier-ignore
  ['svg-radian', '47.3926', '1.488882|1.48888|1.4889|1.489|2.977765|2.97776|2.9778|2.978|1.65271|1.6527|1.653|1.4888824399451963|2.9777648798903926'], // prettier-ignore
  ['svg-length', '10', '12|16|20|24|25|25.6|30|32|40|48|50|51.2|60|64|72|80|96|100|102.4|120|25.1327412|25.132741|25.13274|25.1327|25.133|25.13|28.2743339|28.274334|28.27433|28.2743|28.274|28.27|31.4159265|31.415927|31.41593|31.4159|31.416|31.42|62.8318531|62.831853|62.83185|62.8319|62.832|62.83'], // prettier-ignore
  ['sort-key', '123456789012345.67', '0123456789012345.67|000123456789012345.67|012345678901234567|00000123456789012345.67|00012345678901234567|00123456789012345670|01234567890123456700'], // prettier-ignore
];

/** The ways to write a power of ten, with `N` for it and `M` for what it multiplies. */
const powers = (
  mantissas: readonly string[],
  plain: readonly string[],
  raised: string,
  signed: string,
): string[] =>
  mantissas.flatMap((mantissa) => [
    ...plain.map((each) => mantissa + each),
    ...['×', ' × ', '·', ' · ', '*', ' x '].flatMap((cross) => [`${mantissa}${cross}10${raised}`, `${mantissa}${cross}10^${signed}`]), // prettier-ignore
  ]);

describe('an encoding gives exactly', () => {
  for (const [name, magnitude, texts] of EXACTLY)
    it(`${name} of ${magnitude}`, () => {
      const found = ENCODINGS.find((each) => each.name === name)!.encode(magnitude);
      assert.deepEqual(found, texts ? texts.split('|') : []);
    });

  it('powers of ten of either sign, with the mantissa filled up', () => {
    const { encode } = ENCODINGS.find(({ name }) => name === 'scientific')!;
    assert.deepEqual(encode('1234.5'), powers(['1.2345', '1.23450', '1.234500', '1.2345000'], ['e3', 'e+3', 'e+03'], '³', '3')); // prettier-ignore
    assert.deepEqual(encode('0.0047'), powers(['4.7', '4.70', '4.700', '4.7000'], ['e-3', 'e-03'], '⁻³', '-3')); // prettier-ignore
    assert.deepEqual(encode('5'), powers(['5', '5.0', '5.00', '5.000'], ['e0', 'e+0', 'e+00'], '⁰', '0'));
    assert.deepEqual(encode('70000000000').slice(0, 3), ['7e10', '7e+10', '7×10¹⁰']);
    assert.deepEqual(encode('0'), []);
  });

  it('keys that sort, of each common width', () => {
    const keys = ENCODINGS.find(({ name }) => name === 'sort-key')!.encode('5');
    assert.deepEqual(keys.slice(0, 5), ['000005', '000050', '000500', '005000', '050000']);
    assert.deepEqual(
      [...new Set(keys.map(({ length }) => length))],
      [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20],
    );
  });

  it('the digits of all scripts from their zeros', () => {
    for (const [name, texts] of [
      ['other-scripts', '৫|੫|૫|௫|౫|೫|൫|๕|໕|༥|၅|៥|᠕'],
      ['mathematical', '𝟓|𝟝|𝟧|𝟱|𝟻'],
      ['devanagari', '५'],
      ['persian', '۵'],
    ] as const)
      assert.deepEqual(ENCODINGS.find((each) => each.name === name)!.encode('5'), texts.split('|'), name);
  });

  it('words of letters and digits, or what takes more digits to tell, where it says so', () => {
    const those = (flag: 'word' | 'derived'): string =>
      ENCODINGS.filter((each) => each[flag]).map(({ name }) => name).join(' '); // prettier-ignore
    assert.equal(those('word'), 'hexadecimal octal binary base-36 float-bits');
    assert.equal(those('derived'), 'rounded complement svg-angle svg-radian svg-length');
  });
});
