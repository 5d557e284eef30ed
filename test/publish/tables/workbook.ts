/** Workbooks made part by part, in the dialects in which spreadsheet programs write them. */
import { strToU8, zipSync } from 'fflate';

export type Content =
  | string
  | null
  /** A number in the file's own digits, or the result of a formula, with a format code. */
  | { number: string; format?: string; formula?: true }
  | { formula: string; text?: string }
  | { error: string }
  | { boolean: true };

export interface SheetSpec {
  name: string;
  rows: Content[][];
  state?: 'hidden' | 'veryHidden';
  /** Numbers of rows, and of columns, from 1. */
  hiddenRows?: number[];
  hiddenColumns?: number[];
  merges?: string[];
  /** By cell. */
  comments?: Record<string, string>;
  /** Attributes of sheetFormatPr. */
  defaults?: string;
}

export interface Dialect {
  name: string;
  /** Texts stand in their cells instead of in a part of their own. */
  inline?: true;
  /** Every element has this prefix. */
  prefix?: string;
  /** Rows and cells do not say where they are. */
  withoutPositions?: true;
  /** How a true and a false are written. */
  booleans?: ['true', 'false'];
  date1904?: true;
  /** The namespaces of the strict schema. */
  strict?: true;
  /** Targets of relations are absolute paths. */
  absolute?: true;
}

export const DIALECTS: readonly Dialect[] = [
  { name: 'Excel' },
  { name: 'LibreOffice', booleans: ['true', 'false'] },
  { name: 'WPS', absolute: true },
  { name: 'a library with prefixes and texts in their cells', prefix: 'x:', inline: true },
  { name: 'a library that leaves positions out', withoutPositions: true, inline: true },
  { name: 'Excel, strict', strict: true },
];

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES: readonly [RegExp, string][] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/worksheets\/[^/]+\.xml$/, 'worksheet'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  [/^xl\/comments\d+\.xml$/, 'comments'],
];

export function workbook(
  sheets: readonly SheetSpec[],
  dialect: Dialect = { name: 'Excel' },
  more: Record<string, string> = {},
  definedNames: Record<string, string> = {},
): Uint8Array {
  const { prefix: p = '', inline, withoutPositions, booleans: [yes] = ['1'], absolute } = dialect;
  const office = dialect.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = dialect.strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xmlns = p ? `xmlns:${p.slice(0, -1)}="${main}"` : `xmlns="${main}"`;
  const strings: string[] = [];
  const formats: string[] = [];
  const indexIn = (list: string[], item: string): number =>
    list.includes(item) ? list.indexOf(item) : list.push(item) - 1;

  const cell = (content: Content, at: string): string => {
    const r = withoutPositions ? '' : ` r="${at}"`;
    if (content === null) return withoutPositions ? `<${p}c/>` : '';
    if (typeof content === 'string') {
      if (inline) return `<${p}c${r} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escape(content)}</${p}t><${p}rPh sb="0" eb="1"><${p}t>PHONETIC</${p}t></${p}rPh></${p}is></${p}c>`; // prettier-ignore
      return `<${p}c${r} t="s"><${p}v>${indexIn(strings, content)}</${p}v></${p}c>`;
    }
    if ('error' in content)
      return `<${p}c${r} t="e"><${p}f>1/0</${p}f><${p}v>${content.error}</${p}v></${p}c>`;
    if ('boolean' in content) return `<${p}c${r} t="b"><${p}v>1</${p}v></${p}c>`;
    if ('number' in content) {
      const s = content.format === undefined ? '' : ` s="${indexIn(formats, content.format) + 1}"`;
      const f = content.formula ? `<${p}f>A1+1</${p}f>` : '';
      return `<${p}c${r}${s}>${f}<${p}v>${content.number}</${p}v></${p}c>`;
    }
    return content.text === undefined
      ? `<${p}c${r}><${p}f>${content.formula}</${p}f></${p}c>`
      : `<${p}c${r} t="str"><${p}f>${content.formula}</${p}f><${p}v>${escape(content.text)}</${p}v></${p}c>`;
  };

  const sheetPart = ({
    rows,
    hiddenRows = [],
    hiddenColumns = [],
    merges = [],
    defaults,
  }: SheetSpec): string => {
    const cols = hiddenColumns.map((at) => `<${p}col min="${at}" max="${at}" width="9" hidden="${yes}"/>`);
    const body = rows.map((contents, index) => {
      const r = withoutPositions ? '' : ` r="${index + 1}"`;
      const hidden = hiddenRows.includes(index + 1) ? ` hidden="${yes}"` : '';
      const cells = contents.map((content, at) => cell(content, `${columnLetters(at + 1)}${index + 1}`));
      return `<${p}row${r}${hidden}>${cells.join('')}</${p}row>`;
    });
    const merged = merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('');
    return `${HEAD}<${p}worksheet ${xmlns}>${defaults ? `<${p}sheetFormatPr ${defaults}/>` : ''}${cols.length ? `<${p}cols>${cols.join('')}</${p}cols>` : ''}<${p}sheetData>${body.join('')}</${p}sheetData>${merged ? `<${p}mergeCells>${merged}</${p}mergeCells>` : ''}</${p}worksheet>`; // prettier-ignore
  };

  const parts: Record<string, string> = { ...more };
  const relations = (entries: [id: string, type: string, target: string][]): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`; // prettier-ignore
  const target = (path: string): string => (absolute ? `/xl/${path}` : path);
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetPart(sheet);
    if (!sheet.comments) return;
    const comments = Object.entries(sheet.comments).map(([ref, text]) => `<${p}comment ref="${ref}" authorId="0"><${p}text><${p}t>${escape(text)}</${p}t></${p}text></${p}comment>`); // prettier-ignore
    parts[`xl/comments${at + 1}.xml`] = `${HEAD}<${p}comments ${xmlns}><${p}commentList>${comments.join('')}</${p}commentList></${p}comments>`; // prettier-ignore
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations([
      ['rId1', 'comments', absolute ? `/xl/comments${at + 1}.xml` : `../comments${at + 1}.xml`],
    ]);
  });
  const list = sheets.map(({ name, state }, at) => `<${p}sheet name="${escape(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`); // prettier-ignore
  const names = Object.entries(definedNames).map(([name, value]) => `<${p}definedName name="${name}" hidden="${yes}">${escape(value)}</${p}definedName>`); // prettier-ignore
  parts['xl/workbook.xml'] = `${HEAD}<${p}workbook ${xmlns} xmlns:r="${office}">${dialect.date1904 ? `<${p}workbookPr date1904="${yes}"/>` : ''}<${p}sheets>${list.join('')}</${p}sheets>${names.length ? `<${p}definedNames>${names.join('')}</${p}definedNames>` : ''}</${p}workbook>`; // prettier-ignore
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, at): [string, string, string] => [`rId${at + 1}`, 'worksheet', target(`worksheets/sheet${at + 1}.xml`)]),
    ...(formats.length ? ([['rIdS', 'styles', target('styles.xml')]] as [string, string, string][]) : []),
    ...(inline ? [] : ([['rIdT', 'sharedStrings', target('sharedStrings.xml')]] as [string, string, string][])),
  ]); // prettier-ignore
  if (formats.length)
    parts['xl/styles.xml'] = `${HEAD}<${p}styleSheet ${xmlns}><${p}numFmts>${formats.map((code, at) => `<${p}numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`).join('')}</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="2"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId="0"/>${formats.map((_, at) => `<${p}xf numFmtId="${164 + at}" applyNumberFormat="1"/>`).join('')}</${p}cellXfs></${p}styleSheet>`; // prettier-ignore
  if (!inline)
    parts['xl/sharedStrings.xml'] = `${HEAD}<${p}sst ${xmlns}>${strings.map((text) => `<${p}si><${p}r><${p}t xml:space="preserve">${escape(text)}</${p}t></${p}r><${p}rPh sb="0" eb="1"><${p}t>PHONETIC</${p}t></${p}rPh></${p}si>`).join('')}</${p}sst>`; // prettier-ignore
  parts['_rels/.rels'] = relations([['rId1', 'officeDocument', absolute ? '/xl/workbook.xml' : 'xl/workbook.xml']]); // prettier-ignore
  const types = Object.keys(parts).flatMap((path) => {
    const [, kind] = CONTENT_TYPES.find(([pattern]) => pattern.test(path)) ?? [];
    return kind ? [`<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`] : [];
  }); // prettier-ignore
  parts['[Content_Types].xml'] = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`; // prettier-ignore
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The sheet that names a plan, so that a workbook is a whole record. */
export const PLAN: SheetSpec = {
  name: 'Plan',
  rows: [
    ['Field', 'Value'],
    ['Language', 'en'],
    ['Plan id', 'p'],
    ['Plan name', 'A plan'],
    ['Release id', 'r1'],
    ['Release title', 'A release'],
    ['Stage', 'final'],
  ],
};

/** Indicators with their headings; the sheet beside that of the plan. */
export const indicators = (...rows: Content[][]): SheetSpec => ({
  name: 'Indicators',
  rows: [['Id', 'Indicator', 'Unit', 'Actual', 'Actual: period', 'Actual: confidentiality'], ...rows],
});
