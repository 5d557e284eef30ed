import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import type { TableProblemCode } from '@planglass/model';
import { readRecord, type ReadRecordResult, type Reported } from 'planglass';
import { parseRecord } from '@planglass/model/record';
import { sentence } from '@planglass/model/sentences';
import { TABLE_LIMITS } from '../../../packages/publish/src/tables/limits.ts';
import {
  DIALECTS,
  PLAN,
  columnLetters,
  indicators,
  workbook,
  type Content,
  type SheetSpec,
} from './workbook.ts';

interface Indicator {
  category?: string;
  actual?: { value?: string; period?: string };
}

function ok(bytes: Uint8Array): Extract<ReadRecordResult, { ok: true }> {
  const read = readRecord(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  return read;
}

const indicatorsIn = (bytes: Uint8Array): Indicator[] =>
  (ok(bytes).value as { indicators: Indicator[] }).indicators;

/** The actual value of one indicator whose cell is this one, or the problem it gives. */
function actual(content: Content, unit = 't'): unknown {
  const read = readRecord(workbook([PLAN, indicators(['a', 'A', unit, content])]));
  if (!read.ok) return read.problems.map(({ code, place }) => `${code} ${place}`).join();
  return (read.value as { indicators: { actual: { value: string } }[] }).indicators[0]?.actual?.value;
}

const problemsOf = (bytes: Uint8Array): string[] => {
  const read = readRecord(bytes);
  assert.ok(!read.ok, 'it was read');
  return read.problems.map(({ code, place }) => [code, place].filter(Boolean).join(' '));
};

const ROWS: Content[][] = [
  ['a', 'Indicator A', 't', { number: '12.345', format: '0.0' }, { number: '2023' }, 'F free'],
  ['b', 'B & <C> _x000D_', '%', { number: '0.123', format: '0.0%' }, '2023-Q2', 'N'],
];

describe('a workbook', () => {
  for (const dialect of DIALECTS)
    it(`is read as ${dialect.name} writes it`, () => {
      const { value, reported } = ok(workbook([PLAN, indicators(...ROWS)], dialect));
      assert.deepEqual(value, {
        schemaVersion: '1.0',
        language: 'en',
        plan: { id: 'p', name: 'A plan' },
        release: { id: 'r1', title: 'A release', stage: 'final' },
        indicators: [
          { id: 'a', name: 'Indicator A', unit: 't', actual: { state: 'value', value: '12.3', period: '2023', confStatus: 'F' } },
          { id: 'b', name: 'B & <C> \r', unit: '%', actual: { state: 'value', value: '12.3', period: '2023-Q2', confStatus: 'N' } },
        ],
      }); // prettier-ignore
      assert.deepEqual(reported, []);
    });

  it('has dates in its periods, counted from 1900 or from 1904', () => {
    const rows: Content[][] = [
      ['a', 'A', 't', '1', { number: '45046', format: 'yyyy-mm-dd' }],
      ['b', 'B', 't', '1', { number: '45017', format: 'mmm\\-yy' }],
      ['c', 'C', 't', '1', { number: '45017', format: 'yyyy"年"m"月"' }],
      ['d', 'D', 't', '1', { number: '44927', format: 'yyyy' }],
    ];
    const periods = (file: Uint8Array) => indicatorsIn(file).map(({ actual: figure }) => figure?.period);
    assert.deepEqual(periods(workbook([PLAN, indicators(...rows)])), ['2023-04-30', '2023-04', '2023-04', '2023']);
    const later = rows.map(([id, name, unit, value, date]): Content[] => {
      const { number, format } = date as { number: string; format: string };
      return [id!, name!, unit!, value!, { number: String(Number(number) - 1462), format }];
    });
    assert.deepEqual(
      periods(workbook([PLAN, indicators(...later)], { name: '1904', date1904: true })),
      ['2023-04-30', '2023-04', '2023-04', '2023'],
    );
  }); // prettier-ignore

  it('gives what cells merged downwards say to each of their rows', () => {
    const sheet: SheetSpec = {
      name: '指标',
      rows: [
        ['标识', '指标', '类别'],
        ['a', '甲', '经济'],
        ['b', '乙', null],
        ['c', '丙', '民生'],
      ],
      merges: ['C2:C3'],
    };
    const categories: SheetSpec = {
      name: '类别',
      rows: [
        ['标识', '名称'],
        ['economy', '经济'],
        ['welfare', '民生'],
      ],
    };
    assert.deepEqual(
      indicatorsIn(workbook([PLAN, categories, sheet])).map(({ category }) => category),
      ['economy', 'economy', 'welfare'],
    );
  });

  it('has texts in full width and numbers stored as text, which are read, and reported', () => {
    const bytes = workbook([PLAN, indicators(['ａ１', ' A ', 't', '　1,234．50 ', '2023年6月', 'Ｆ'])]);
    assert.deepEqual(indicatorsIn(bytes), [
      { id: 'a1', name: ' A ', unit: 't', actual: { state: 'value', value: '1234.50', period: '2023-06', confStatus: 'F' } },
    ]); // prettier-ignore
    assert.deepEqual(
      ok(bytes).reported,
      ['A2', 'D2', 'E2'].map((cell): Reported => ({ code: 'normalised', place: `Indicators!${cell}` })),
    );
  });
});

describe('the number format of a cell', () => {
  const shown: [digits: string, format: string | undefined, unit: string, expected: unknown][] = [
    ['4', '0.0', 't', '4.0'],
    ['12.345', '0.0', 't', '12.3'],
    ['12.25', '0.0', 't', '12.3'],
    ['-12.25', '0.0', 't', '-12.3'],
    ['-0.04', '0.0', 't', '0.0'],
    ['1234.5', '#,##0.00', 't', '1234.50'],
    ['1234.5', '0.00_ ', 't', '1234.50'],
    ['-1234.5', '0.00_);[Red]\\(0.00\\)', 't', '-1234.50'],
    ['7', '0.0"亿元"', 't', '7.0'],
    ['7', '[DBNum1][$-804]General', 't', 'cell-format Indicators!D2'],
    ['0.5', '0.##', 't', '0.5'],
    ['3', '#.##', 't', '3'],
    ['0.123', '0.0%', '%', '12.3'],
    ['0.123', '0.0%', '％', '12.3'],
    ['0.28999999999999998', '0%', '%', '29'],
    ['0.123', '0.0%', 't', 'cell-percent Indicators!D2'],
    ['12.3', '0.0"%"', '%', '12.3'],
    ['12.3', undefined, '%', '12.3'],
    ['0.1', undefined, 't', '0.1'],
    ['0.30000000000000004', undefined, 't', '0.3'],
    ['1.5E-3', undefined, 't', '0.0015'],
    ['1E+3', undefined, 't', '1000'],
    ['999999999999999', undefined, 't', '999999999999999'],
    ['1000000000000000', undefined, 't', 'cell-too-many-digits Indicators!D2'],
    ['123456789012345678', '0', 't', 'cell-too-many-digits Indicators!D2'],
    ['12345678901234', '0.00', 't', 'cell-too-many-digits Indicators!D2'],
    ['12345', '0.0,', 't', 'cell-format Indicators!D2'],
    ['12345', ';;;', 't', 'cell-format Indicators!D2'],
    ['12345', '0"000"', 't', 'cell-format Indicators!D2'],
    ['12345', '[>100]0.0;0', 't', 'cell-format Indicators!D2'],
    ['12345', '0.00E+00', 't', 'cell-format Indicators!D2'],
    ['0.5', '# ?/?', 't', 'cell-format Indicators!D2'],
    ['45046', 'yyyy-mm-dd', 't', 'cell-date Indicators!D2'],
  ];
  for (const [number, format, unit, expected] of shown)
    it(`shows ${number} in ${format ?? 'General'} and the unit ${unit} as ${expected}`, () => {
      assert.equal(actual({ number, ...(format === undefined ? {} : { format }) }, unit), expected);
    });

  it('makes the last result of a formula a number only where it is a fixed one', () => {
    assert.equal(actual({ number: '12.345', format: '0.00', formula: true }), '12.35');
    assert.equal(actual({ number: '12.345', formula: true }), 'cell-general-formula Indicators!D2');
    assert.equal(actual({ formula: 'A1+1' }), 'cell-not-calculated Indicators!D2');
    assert.equal(actual({ formula: '""', text: '' }), undefined);
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheet = (name: string, ...rows: Content[][]): SheetSpec => ({ name, rows });
const bomb = (): Uint8Array => zipSync({ '[Content_Types].xml': new Uint8Array(TABLE_LIMITS.bytes + 1) });

/** For each code a file that gives it, and the place that it names. */
const WRONG: Record<TableProblemCode, [file: () => Uint8Array, place: string]> = {
  'not-a-workbook': [() => zipSync({ '[Content_Types].xml': bytes('<Types/>') }), ''],
  'workbook-protected': [() => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), ''],
  'workbook-too-large': [bomb, ''],
  'sheet-too-large': [() => workbook([sheet('Indicators', ['Id'], ...Array.from({ length: TABLE_LIMITS.rows }, () => ['a']))]), ''],
  'no-known-sheet': [() => workbook([sheet('Budget', ['Account', 'Sum'])]), ''],
  'repeated-sheet': [() => workbook([PLAN, indicators(), { ...indicators(), name: '指标' }]), '指标'],
  'no-headings': [() => workbook([PLAN, sheet('Indicators', ['a', 'b'])]), 'Indicators'],
  'unknown-heading': [() => workbook([PLAN, sheet('Indicators', ['Id', 'Indicator', 'Acutal'])]), 'Indicators!C1'],
  'repeated-heading': [() => workbook([PLAN, sheet('Indicators', ['Id', 'Indicator', 'id'])]), 'Indicators!C1'],
  'no-heading': [() => workbook([PLAN, sheet('Indicators', ['Id', 'Indicator'], ['a', 'A', null, 'stray'])]), 'Indicators!D2'],
  'unknown-field': [() => workbook([sheet('Plan', ['Field', 'Value'], ['Plan nmae', 'A'])]), 'Plan!A2'],
  'repeated-field': [() => workbook([sheet('Plan', ['Field', 'Value'], ['Plan id', 'A'], ['Plan id', 'B'])]), 'Plan!A3'],
  'unknown-item': [() => workbook([PLAN, sheet('Measures', ['Task id', 'Id', 'Text'], ['nowhere', 'm', 'M'])]), 'Measures!A2'],
  'no-value': [() => workbook([PLAN, indicators(['a', 'A', 't', null, '2023'])]), 'Indicators!D2'],
  'two-texts': [() => workbook([PLAN, sheet('Categories', ['Id', 'Name', 'Name [en]'], ['a', 'A', 'A'])]), 'Categories!C2'],
  'too-many-lines': [() => workbook([PLAN, sheet('Relations', ['Id', 'Kind', 'Figure', 'Of figures'], ['a', 'gap', 'counts/a', 'counts/b\ncounts/c\ncounts/d'])]), 'Relations!D2'],
  'cell-error': [() => workbook([PLAN, indicators(['a', 'A', 't', { error: '#DIV/0!' }])]), 'Indicators!D2'],
  'cell-boolean': [() => workbook([PLAN, indicators(['a', 'A', 't', { boolean: true }])]), 'Indicators!D2'],
  'cell-date': [() => workbook([PLAN, indicators(['a', 'A', 't', { number: '45000', format: 'm/d/yyyy' }])]), 'Indicators!D2'],
  'cell-merged': [() => workbook([PLAN, { ...indicators(['a', 'A', 't', '1']), merges: ['D2:E2'] }]), 'Indicators!D2'],
  'cell-general-formula': [() => workbook([PLAN, indicators(['a', 'A', 't', { number: '1', formula: true }])]), 'Indicators!D2'],
  'cell-not-calculated': [() => workbook([PLAN, indicators(['a', 'A', 't', { formula: '1+1' }])]), 'Indicators!D2'],
  'cell-format': [() => workbook([PLAN, indicators(['a', 'A', 't', { number: '1', format: ';;;' }])]), 'Indicators!D2'],
  'cell-percent': [() => workbook([PLAN, indicators(['a', 'A', 't', '12.5%'])]), 'Indicators!D2'],
  'cell-too-many-digits': [() => workbook([PLAN, indicators(['a', 'A', 't', { number: '1234567890123456' }])]), 'Indicators!D2'],
  'not-utf8-or-gb18030': [() => new Uint8Array([0x61, 0xff, 0xff, 0x0a]), 'CSV'],
  // Only publishing is refused for it; command.test.ts has that.
  'no-plan-sheet': [() => new Uint8Array(), ''],
}; // prettier-ignore

describe('what is wrong with a table', () => {
  for (const [code, [file, place]] of Object.entries(WRONG))
    if (code !== 'no-plan-sheet')
      it(`is found, and named by its sheet and cell: ${code}`, () => {
        assert.deepEqual(problemsOf(file()), [[code, place].filter(Boolean).join(' ')]);
      });

  for (const language of ['en', 'zh'] as const)
    it(`is said in ${language}, with every argument filled in`, () => {
      for (const [code, [file]] of Object.entries(WRONG)) {
        const read = readRecord(file());
        const { args } = (!read.ok && read.problems[0]) || { args: {} };
        const said = sentence({ code: code as TableProblemCode, path: '', args }, language);
        assert.match(said, language === 'en' ? /^\S.*\.$/ : /^\S.*\p{Script=Han}.*。$/u, code);
        assert.doesNotMatch(said, /undefined|NaN|\[object/, code);
      }
    });

  it('is named by its cell too where only the record’s parser can tell', () => {
    const file = workbook([
      PLAN,
      indicators(
        ['a b', 'A', 't', 'much'],
        [null, 'B', 't', '1', '2023-13'],
        ['c', null, 't', '1', '2023', 'X'],
      ),
    ]);
    const { value, places } = ok(file);
    const parsed = parseRecord(value);
    assert.ok(!parsed.ok);
    const named = parsed.problems.map(({ code, path, args }) => [
      code,
      places(typeof args['key'] === 'string' ? `${path}/${args['key']}` : path),
    ]);
    assert.deepEqual(named, [
      ['malformed', 'Indicators!A2'],
      ['malformed', 'Indicators!D2'],
      ['missing-key', 'Indicators!A3'],
      ['malformed', 'Indicators!E3'],
      ['missing-key', 'Indicators!B4'],
      ['unknown-code', 'Indicators!F4'],
    ]);
  });

  it('ends a file that is no workbook inside, or is cut off, without a fault', () => {
    const whole = workbook([PLAN, indicators(...ROWS)]);
    for (let length = 4; length < whole.length; length += 97)
      assert.ok(!readRecord(whole.subarray(0, length)).ok);
    const broken = workbook([PLAN], { name: 'broken' }, { 'xl/extra.xml': '<' });
    assert.ok(readRecord(broken).ok);
  });

  it('does not unpack a part that holds more than its directory says', () => {
    const honest = zipSync({ '[Content_Types].xml': new Uint8Array(5_000_000) });
    // The directory's size of the unpacked part, 24 bytes after the signature of its entry.
    const at = honest.findIndex((_, index) => [0x50, 0x4b, 0x01, 0x02].every((byte, add) => honest[index + add] === byte)); // prettier-ignore
    new DataView(honest.buffer).setUint32(at + 24, 10, true);
    assert.deepEqual(problemsOf(honest), ['not-a-workbook']);
  });

  it('is a sheet too wide, as well as one too long', () => {
    const wide = Array.from({ length: TABLE_LIMITS.columns + 1 }, (_, at) => columnLetters(at + 1));
    assert.deepEqual(problemsOf(workbook([sheet('Indicators', wide)])), ['sheet-too-large']);
  });
});
