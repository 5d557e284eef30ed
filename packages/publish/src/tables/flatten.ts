import type { Language } from '../arguments.ts';
import { labelOf } from './codes.ts';
import { SHEETS, type Column, type Sheet } from './columns.ts';
import { type Json, get, isObject } from './pointer.ts';
import { rowOfRelation } from './relations.ts';

/** One sheet as it is to be written: its first row holds the headings. */
export interface Table {
  sheet: Sheet;
  name: string;
  headings: string[];
  /** What each column holds; none for the column of a parent's id. */
  columns: { column?: Column; language?: string }[];
  rows: string[][];
}

/** A record as tables: those that every office needs, and the others where the record has something for them. */
export function tablesOf(record: Json, language: Language): Table[] {
  return SHEETS.map((sheet) => tableOf(sheet, itemsOf(record, sheet), language)).filter(
    ({ sheet, rows }) => sheet.usual || rows.length > 0,
  );
}

interface Item {
  parent?: string;
  item: Json;
}

const objects = (list: unknown): Json[] => (Array.isArray(list) ? list.filter(isObject) : []);

function itemsOf(record: Json, { list, parent }: Sheet): Item[] {
  if (!list) return [{ item: record }];
  const relations = list === '/relations';
  if (!parent)
    return objects(get(record, list)).map((item) => ({ item: relations ? rowOfRelation(item) : item }));
  return objects(get(record, parent.sheet)).flatMap((owner) =>
    objects(get(owner, list)).map((item) => ({ parent: String(owner['id']), item })),
  );
}

function tableOf(sheet: Sheet, items: readonly Item[], language: Language): Table {
  const columns = sheet.columns.flatMap((column) => {
    const languages = languagesOf(column, items);
    const isPlain = items.some(({ item }) => textOf(item, column, undefined, language) !== '');
    return [
      ...(isPlain || (column.usual && !languages.length) ? [{ column }] : []),
      ...languages.map((tag) => ({ column, language: tag })),
    ];
  });
  const headingOf = ({ column, language: tag }: { column: Column; language?: string }): string =>
    column.heading[language] + (tag ? ` [${tag}]` : '');
  const { parent } = sheet;
  return {
    sheet,
    name: sheet.name[language],
    headings: [...(parent ? [parent.heading[language]] : []), ...columns.map(headingOf)],
    columns: [...(parent ? [{}] : []), ...columns],
    rows: items.map(({ parent: owner, item }) => [
      ...(parent ? [owner ?? ''] : []),
      ...columns.map((each) =>
        textOf(item, each.column, 'language' in each ? each.language : undefined, language),
      ),
    ]),
  };
}

function languagesOf({ kind, path }: Column, items: readonly Item[]): string[] {
  if (kind !== 'localised' && kind !== 'paragraphs' && kind !== 'coded') return [];
  const texts = items.flatMap(({ item }) => {
    const value = get(item, path);
    return Array.isArray(value) ? value : [value];
  });
  return [...new Set(texts.filter(isObject).flatMap((text) => Object.keys(text)))].sort();
}

/** What a cell says: of a localised text, that in one language, or the plain one. */
function textOf(item: Json, column: Column, tag: string | undefined, language: Language): string {
  const value = get(item, column.path);
  if (value === undefined || isImplied(item, column.path)) return '';
  switch (column.kind) {
    case 'paragraphs':
      return lines((value as unknown[]).map((paragraph) => inLanguage(paragraph, tag)));
    case 'localised':
    case 'coded':
      return inLanguage(value, tag);
    case 'code':
      return labelOf(column.codes, String(value), language);
    case 'words':
      return (value as string[])
        .map((word) => (column.codes ? labelOf(column.codes, word, language) : word))
        .join('\n');
    default:
      return String(value);
  }
}

const inLanguage = (text: unknown, tag: string | undefined): string => {
  const found = tag === undefined ? text : isObject(text) ? text[tag] : undefined;
  return typeof found === 'string' ? found : '';
};

/** A state that the other fields tell; the reader infers it. */
function isImplied(item: Json, path: string): boolean {
  if (!path.endsWith('/state')) return false;
  return ['value', 'range', 'words', 'assessed', 'present'].includes(String(get(item, path)));
}

const lines = (texts: readonly string[]): string => (texts.some(Boolean) ? texts.join('\n') : '');
