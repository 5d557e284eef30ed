import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import type { TableProblemCode } from '@planglass/model';
import { readRecord, type ReadRecordResult, type Reported } from 'planglass';
import { parseRecord } from '@planglass/model/record';
import { sentence } from '@planglass/model/sentences';
import { problemLines } from '../../../packages/publish/src/words/lines.ts';
import { buildRecord } from '../../../packages/publish/src/pipeline.ts';
import { placed } from '../../../packages/publish/src/tables/places.ts';
import { CODE_LISTS } from '../../../packages/publish/src/tables/codes.ts';
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

  it('takes the first of merged ranges that lie over each other, however many they are', () => {
    const sheet: SheetSpec = {
      name: 'Indicators',
      rows: [['Id', 'Indicator', 'Unit'], ['a', 'A', 't'], ...Array.from({ length: 2000 }, (_, at) => [`i${at}`, 'I'])],
      merges: Array.from({ length: 2000 }, () => 'C2:C2002'),
    }; // prettier-ignore
    const units = (indicatorsIn(workbook([PLAN, sheet])) as { unit?: string }[]).map(({ unit }) => unit);
    assert.deepEqual([units.length, ...new Set(units)], [2001, 't']);
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
  'not-a-codelist': [() => workbook([PLAN, sheet('Codelists', ['Id', 'Name'], ['department', 'Lead department']), sheet('Tasks', ['Id', 'Task', 'Code [departmnet]'], ['a', 'A', 'x'])]), 'Tasks!C1'],
  'not-a-language': [() => workbook([PLAN, sheet('Tasks', ['Id', 'Task [english]'], ['a', 'A'])]), 'Tasks!B1'],
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
    const named = placed(parsed.problems, places).map(({ code, place, heading }) => [code, place, heading]);
    assert.deepEqual(named, [
      ['malformed', 'Indicators!A2', 'Id'],
      ['malformed', 'Indicators!D2', 'Actual'],
      ['missing-key', 'Indicators!A3', 'Id'],
      ['malformed', 'Indicators!E3', 'Actual: period'],
      ['missing-key', 'Indicators!B4', 'Indicator'],
      ['unknown-code', 'Indicators!F4', 'Actual: confidentiality'],
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

/** The tables of a small plan; a mistake puts another one in the place of one of them. */
const TABLES: Record<string, string> = {
  plan: 'Field,Value\nLanguage,en\nPlan id,p\nPlan name,A plan\nRelease id,r1\nRelease title,A release\nStage,final',
  categories: 'Id,Name\neconomy,Economy\nwelfare,Welfare',
  codelists: 'Id,Name\ndepartment,Lead department',
  codes: 'Codelist id,Id,Name\ndepartment,roads,Roads',
  indicators: 'Id,Indicator,Category,Nature,Actual,Actual: period\noutput,Output,economy,binding,118.5,2023',
  tasks: 'Id,Task,Code [department],Start,End\nbridge,Bridge,roads,2021,2025',
  measures: 'Task id,Id,Kind,Text\nbridge,survey,measure,Surveyed',
};

const CHINESE: Record<string, string> = {
  规划: '项目,内容\n语言,zh-Hans\n规划标识,p\n规划名称,规划\n发布标识,r1\n发布标题,进展\n阶段,定稿',
  类别: '标识,名称\neconomy,经济\nwelfare,民生',
  代码表: '标识,名称\ndepartment,牵头部门',
  代码: '代码表标识,标识,名称\ndepartment,roads,交通',
  指标: '标识,指标,类别,属性,完成值,完成值：时期\noutput,产值,经济,约束性,118.5,2023',
  任务: '标识,任务,代码 [牵头部门],开始,结束\nbridge,大桥,交通,2021,2025',
  举措与成效: '任务标识,标识,种类,内容\nbridge,survey,举措,已测量',
};

const buildTables = (tables: Record<string, string>, changed: Record<string, string> = {}) =>
  buildRecord(
    zipSync(
      Object.fromEntries(
        Object.entries({ ...tables, ...changed }).map(([name, text]) => [`${name}.csv`, bytes(text)]),
      ),
    ),
  );

/** What an office gets wrong, and what it reads of it. */
const MISTAKES: [what: string, changed: Record<string, string>, english: string[]][] = [
  ['a row without an id', { categories: 'Id,Name\neconomy,Economy\n,Welfare' }, ['categories!A3 (Id)', '“Id” is empty here, and is needed. Fill it in.']],
  ['no column for ids', { categories: 'Name\nEconomy\nWelfare', indicators: 'Id,Indicator\noutput,Output' }, ['categories', 'The sheet has no column “Id”. Add it.']],
  ['no row for the name of the plan', { plan: TABLES['plan']!.replace('Plan name,A plan\n', '') }, ['plan', 'The sheet has no row “Plan name”. Add it.']],
  ['a plan without a name', { plan: TABLES['plan']!.replace('A plan', '') }, ['plan!B4 (Plan name)', '“Plan name” is empty here, and is needed. Fill it in.']],
  ['a codelist misspelt in a heading', { tasks: 'Id,Task,Code [departmnet]\nbridge,Bridge,roads\nlane,Lane,roads' }, ['tasks!C1 (Code [departmnet])', 'The brackets of this heading name no codelist of the sheet “Codelists”. Write the id of one there, such as “Code [department]”, or add the codelist to that sheet.']],
  ['a heading for codes that names no codelist', { tasks: 'Id,Task,Code\nbridge,Bridge,roads' }, ['tasks!C1 (Code)', 'The brackets of this heading name no codelist of the sheet “Codelists”. Write the id of one there, such as “Code [department]”, or add the codelist to that sheet.']],
  ['a heading misspelt', { tasks: 'Id,Task,Strat,End\nbridge,Bridge,2021,2025' }, ['tasks!C1 (Strat)', 'No column of this sheet has this heading. Write “Start” if that is meant, or hide the column to leave it out.']],
  ['a heading like no other', { tasks: 'Id,Task,Budget\nbridge,Bridge,5' }, ['tasks!C1 (Budget)', 'No column of this sheet has this heading. Correct it, or hide the column to leave it out.']],
  ['a field of the plan misspelt', { plan: TABLES['plan']!.replace('Plan name', 'Plan mane') }, ['plan!A4', 'The sheet has no field of this name. Write “Plan name” if that is meant, or hide the row to leave it out.']],
  ['a tag on what has no language', { categories: 'Id,Name,Parent [en]\neconomy,Economy,\nwelfare,Welfare,economy' }, ['categories!C1 (Parent [en])', 'No column of this sheet has this heading. Write “Parent” if that is meant, or hide the column to leave it out.']],
  ['the name of a language in a heading', { tasks: 'Id,Task [english]\nbridge,Bridge\nlane,Lane' }, ['tasks!B1 (Task [english])', 'The brackets of this heading hold no language tag. Write one, such as [en] or [zh-Hans].']],
  ['a category that there is not', { indicators: 'Id,Indicator,Category\noutput,Output,the econmy' }, ['indicators!C2 (Category)', 'This is neither the id nor the name of a category in the sheet “Categories”. Correct it, or add the category there.']],
  ['a status that there is not', { indicators: 'Id,Indicator,Assessment\noutput,Output,on track' }, ['indicators!C2 (Assessment)', 'This is neither the id nor the name of a status. Correct it, or add it to the sheet “Status scale”.']],
  ['a code that there is not', { tasks: 'Id,Task,Code [department]\nbridge,Bridge,rods' }, ['tasks!C2 (Code [department])', 'This is neither the id nor the name of a code of this codelist in the sheet “Codes”. Correct it, or add the code there.']],
  ['a number with its unit', { indicators: 'Id,Indicator,Actual,Actual: period\noutput,Output,118.5 million,2023' }, ['indicators!C2 (Actual)', 'This must be a number alone, such as 4.0: no unit, no sign but “-”, at most 15 digits. A unit has a column of its own.']],
  ['a mark of confidentiality by half its name', { indicators: 'Id,Indicator,Confidentiality\noutput,Output,free' }, ['indicators!C2 (Confidentiality)', 'This must be one of: F free; N not for publication; C confidential; D secondary; E embargoed; A; B; G; M; O; P; S; T.']],
  ['a value that is missing and there', { indicators: 'Id,Indicator,Actual,Actual: state\noutput,Output,118.5,missing' }, ['indicators!C2 (Actual)', 'The rest of this row leaves no room for what stands here: its state or its kind, for example. Empty this cell, or correct that.']],
  ['an id twice', { categories: 'Id,Name\neconomy,Economy\neconomy,Welfare' }, ['categories!A3 (Id)', 'This id stands in an earlier row of the same sheet. Give each row its own.']],
  ['a period the wrong way round', { tasks: 'Id,Task,Start,End\nbridge,Bridge,2025,2021' }, ['tasks!C2 (Start)', 'This period ends before it begins. Exchange the two.']],
  ['a measure of no task', { measures: 'Task id,Id,Kind,Text\nbrigde,survey,measure,Surveyed' }, ['measures!A2 (Task id)', 'This row does not say which row of the sheet “Tasks” it belongs to. Write the id of that row here, or add the row there.']],
  ['a count by what there is not', { counts: 'Id,Of,By,Group,Count\na,tasks,departments,roads,1' }, ['counts!C2 (By)', 'This must be category, nature, direction or assessment, or a codelist of the sheet “Codelists”. Correct it, or add the codelist there.']],
  ['a count by what no id can be', { counts: 'Id,Of,By,Group,Count\na,tasks,the departments,roads,1' }, ['counts!C2 (By)', 'This must be category, nature, direction or assessment, or a codelist of the sheet “Codelists”. Correct it, or add the codelist there.']],
  ['a relation without its figures', { relations: 'Id,Kind,Figure,Of figures\nr,sum,counts/total,' }, ['relations!D2 (Of figures)', '“Of figures” is empty here, and is needed. Fill it in.']],
  ['a relation of a kind that there is not', { relations: 'Id,Kind,Figure,Of figures\nr,total,counts/total,counts/a' }, ['relations!B2 (Kind)', `This must be one of: ${CODE_LISTS.relation.join('; ')}.`]],
  ['no thresholds for the statuses', { indicators: 'Id,Indicator,Confidentiality,Target,Target: period,Target: confidentiality,Actual,Actual: period,Actual: confidentiality,Assessment: method,Assessment: confidentiality\noutput,Output,F,2,2025,F,1,2023,F,percent-of-target,F' }, ['indicators!J2 (Assessment: method)', 'For the statuses ahead, faster, as-expected, lagging 3 thresholds are needed, and there are 0. State them in a column “Assessment: thresholds”, the best status first, each on a line of its own, or list in “Assessment: statuses” those that the method gives.']],
  ['a break of a line in a name', { tasks: 'Id,Task\nbridge,"The\nbridge"' }, ['tasks!B2 (Task)', 'This text holds a control character, a line break within the cell or a character that changes the direction of writing. Remove it.']],
]; // prettier-ignore

describe('a mistake in a table', () => {
  it('is none in the tables themselves', () => {
    for (const tables of [TABLES, CHINESE]) {
      const built = buildTables(tables);
      assert.ok(built.ok, JSON.stringify(built));
      assert.deepEqual(built.validated.tasks?.[0]?.coded, { department: 'roads' });
      assert.equal(built.validated.indicators?.[0]?.category, 'economy');
    }
  });

  for (const [what, changed, said] of MISTAKES)
    it(`is said by its cell, its column and its fix: ${what}`, () => {
      const built = buildTables(TABLES, changed);
      assert.ok(!built.ok);
      assert.deepEqual(problemLines(built.problems, 'en').split(/\n */).map((line) => line.trim()), said); // prettier-ignore
      const chinese = problemLines(built.problems, 'zh');
      for (const text of [chinese, said.join()])
        assert.doesNotMatch(
          text,
          /\bkeys?\b|“(?:categories|codelists|codes|statusScale|statuses|rule)”|quotation|引号/,
        );
      assert.match(chinese.split('\n')[1]!, /^ {4}.*\p{Script=Han}.*。$/u);
    });

  it('is a heading beyond all length, which is compared with none', () => {
    for (const heading of [
      'Strat'.repeat(600_000),
      `Strat${' '.repeat(3_000_000)}x`,
      `Str${'a'.repeat(98)}t`,
    ]) {
      const built = buildTables(TABLES, { tasks: `Id,Task,${heading}\nbridge,Bridge,2021` });
      assert.ok(!built.ok);
      assert.deepEqual(built.problems.map(({ code, place, args }) => [code, place, args]), [['unknown-heading', 'tasks!C1', {}]]); // prettier-ignore
    }
  });

  it('is none in tables that call thousands of rows by their names', () => {
    const ids = Array.from({ length: 5_000 }, (_, at) => at);
    const rows = (row: (id: number) => string): string => ids.map(row).join('\n');
    const built = buildTables(TABLES, {
      categories: `Id,Name\n${rows((id) => `c${id},Category ${id}`)}\neconomy,Economy\nwelfare,Welfare`,
      tasks: `Id,Task,Category\n${rows((id) => `t${id},Task ${id},Category ${id}`)}\nbridge,Bridge,economy`,
      measures: `Task id,Id,Kind,Text\n${rows((id) => `Task ${id},m${id},measure,Surveyed`)}`,
    });
    assert.ok(built.ok, JSON.stringify(built).slice(0, 500));
    const last = built.validated.tasks?.[4_999];
    assert.deepEqual([last?.category, last?.achievements?.length], ['c4999', 1]);
  });

  it('names what a Chinese table lacks in Chinese', () => {
    const built = buildTables(CHINESE, {
      类别: '名称\n经济\n民生',
      任务: '标识,任务,开使\nbridge,大桥,2021',
    });
    assert.ok(!built.ok);
    assert.equal(
      problemLines(built.problems, 'zh'),
      '  任务!C1（开使）\n    此工作表没有这一列。请更正表头；如不需要，请隐藏该列。',
    );
    const without = buildTables(CHINESE, { 类别: '名称\n经济\n民生' });
    assert.ok(!without.ok);
    assert.match(problemLines(without.problems, 'zh'), /^ {2}类别\n {4}此工作表缺少一列“标识”。请补上。/);
    const unmarked = buildTables(CHINESE, { 指标: '标识,指标,公开属性\noutput,产值,公开' });
    assert.ok(!unmarked.ok);
    assert.match(
      problemLines(unmarked.problems, 'zh'),
      /指标!C2（公开属性）\n {4}此处应为下列之一：F 公开、N 不对外发布/,
    );
  });

  it('is it not to call a codelist, its codes, and an item above by their names', () => {
    const built = buildTables(TABLES, {
      codes: 'Codelist id,Id,Name\nLead department,roads,Roads',
      tasks: 'Id,Task,Code [Lead department]\nbridge,Bridge,Roads',
      measures: 'Task id,Id,Kind,Text\nBridge,survey,measure,Surveyed',
      counts:
        'Id,Of,By,Group,And by,And group,Count\na,tasks,Lead department,Roads,category,Economy,1\nb,indicators,nature,约束性,,,1',
    });
    assert.ok(built.ok, JSON.stringify(built));
    assert.deepEqual(built.validated.tasks?.[0]?.coded, { department: 'roads' });
    assert.equal(built.validated.tasks?.[0]?.achievements?.length, 1);
    assert.deepEqual(
      built.validated.counts?.map(({ group }) => group),
      [
        { by: 'department', key: 'roads', and: { by: 'category', key: 'economy' } },
        { by: 'nature', key: 'binding' },
      ],
    );
  });

  it('is a name that two have, which tells of none', () => {
    const built = buildTables(TABLES, {
      tasks: 'Id,Task\nbridge,Bridge\nother,Bridge',
      measures: 'Task id,Id,Kind,Text\nBridge,survey,measure,Surveyed',
    });
    assert.ok(!built.ok);
    assert.deepEqual(built.problems.map(({ code, place }) => [code, place]), [['unknown-item', 'measures!A2']]); // prettier-ignore
  });
});
