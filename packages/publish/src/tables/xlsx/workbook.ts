import { type Grid, type Reported, type TableProblemCode, cellName, cellAt, rowsOf } from '../grid.ts';
import { TABLE_LIMITS } from '../limits.ts';
import { EPOCH_1900, EPOCH_1904, TooLarge, readSheet } from './sheet.ts';
import { readFormats } from './styles.ts';
import type { Parts } from './unpack.ts';
import { isTrue, readXml, tagsOf } from './xml.ts';

export type GridsResult =
  { ok: true; grids: Grid[]; reported: Reported[] } | { ok: false; code: TableProblemCode; place: string };

/** The visible cells of a workbook's visible sheets, and what was left out of it. */
export function readWorkbook(parts: Parts): GridsResult {
  try {
    return sheetsOf(parts);
  } catch (error) {
    const code = error instanceof TooLarge ? 'sheet-too-large' : 'not-a-workbook';
    return { ok: false, code, place: '' };
  }
}

function sheetsOf(parts: Parts): GridsResult {
  const root = relationsOf(parts, '').find(({ type }) => type === 'officeDocument');
  const book = root && parts[root.target];
  if (!book) return { ok: false, code: 'not-a-workbook', place: '' };
  const relations = relationsOf(parts, root.target);
  const partOf = (kind: string): Uint8Array | undefined =>
    parts[relations.find(({ type }) => type === kind)?.target ?? ''];
  const formats = readFormats(partOf('styles'));
  const strings = readStrings(partOf('sharedStrings'));
  const epoch = tagsOf(book, 'workbookPr').some(({ date1904 }) => isTrue(date1904)) ? EPOCH_1904 : EPOCH_1900;
  const grids: Grid[] = [];
  const reported: Reported[] = [];
  let room: number = TABLE_LIMITS.cells;
  for (const sheet of tagsOf(book, 'sheet')) {
    const name = sheet['name'] ?? '';
    if ((sheet['state'] ?? 'visible') !== 'visible') {
      reported.push({ code: 'hidden-sheet', place: name });
      continue;
    }
    const relation = relations.find(({ id }) => id === relationId(sheet));
    const part = relation?.type === 'worksheet' ? parts[relation.target] : undefined;
    // A sheet of another kind holds a chart or a dialogue.
    if (!relation || !part) {
      reported.push({ code: 'other-part', place: name });
      continue;
    }
    const { cells, merges, hiddenRows, hiddenColumns } = readSheet(part, { formats, strings, epoch, room });
    room -= cells.length;
    reported.push(
      ...hiddenRows.map((row): Reported => ({ code: 'hidden-row', place: `${name}!${row}` })),
      ...hiddenColumns.map((column): Reported => ({ code: 'hidden-column', place: `${name}!${column}` })),
      ...commentsOf(parts, relation.target, name),
    );
    grids.push({ name, rows: rowsOf(cells), merges });
  }
  const names = tagsOf(book, 'definedName').filter(({ name = '' }) => !name.startsWith('_xlnm.'));
  reported.push(
    ...names.map(({ name = '' }): Reported => ({ code: 'defined-name', place: name })),
    ...otherParts(Object.keys(parts)),
  );
  return { ok: true, grids, reported };
}

const relationId = (attributes: Record<string, string>): string | undefined =>
  Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];

interface Relation {
  id: string;
  /** The last word of its type, which is the same in the strict and in the transitional schema. */
  type: string;
  /** The path of a part. */
  target: string;
}

/** What a part refers to; the root's own relations have the path ''. */
function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const bytes = parts[`${folder}_rels/${path.slice(folder.length)}.rels`];
  if (!bytes) return [];
  return tagsOf(bytes, 'Relationship').map(({ Id = '', Type = '', Target = '' }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    target: resolve(folder, Target),
  }));
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Shared texts, without how they are pronounced. */
function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let inText = false;
  let phonetic = 0;
  readXml(bytes, {
    open: ({ name }) => {
      if (name === 'si') strings.push('');
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = !phonetic;
    },
    text: (text) => {
      if (inText) strings[strings.length - 1] += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
  });
  return strings;
}

/** Cells that carry a comment, old or threaded. */
function commentsOf(parts: Parts, path: string, sheet: string): Reported[] {
  const places = relationsOf(parts, path)
    .filter(({ type }) => type === 'comments' || type === 'threadedComment')
    .flatMap(({ type, target }) => {
      const bytes = parts[target];
      return bytes ? tagsOf(bytes, type === 'comments' ? 'comment' : type) : [];
    })
    .map(({ ref = '' }) => {
      const at = cellAt(ref);
      return at ? cellName(sheet, at) : sheet;
    });
  return [...new Set(places)].map((place) => ({ code: 'comment', place }));
}

const OTHER: readonly [RegExp, Reported['code']][] = [
  [/(^|\/)pivotCache\/.*\.xml$/i, 'pivot-cache'],
  [/(^|\/)externalLinks\/[^/]*$/i, 'external-link'],
  [/(^|\/)(drawings|charts|media)\/[^/]*$/i, 'drawing'],
  [/vbaProject|(^|\/)macrosheets\//i, 'macro'],
  [
    /(^|\/)(embeddings|customXml|queryTables|model|revisions|ctrlProps|activeX)\/|(^|\/)(connections|cellimages)\.xml$/i,
    'other-part',
  ],
];

/** Parts of the file that are never opened, and that may hold figures. */
const otherParts = (paths: readonly string[]): Reported[] =>
  paths
    .filter((path) => !/\.rels$|(^|\/)vmlDrawing\d*\.vml$/i.test(path))
    .flatMap((place) => {
      const [, code] = OTHER.find(([pattern]) => pattern.test(place)) ?? [];
      return code ? [{ code, place }] : [];
    });
