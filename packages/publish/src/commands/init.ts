import type { Language } from '../arguments.ts';
import { BYTES_LIMIT } from '../bytes.ts';
import { type Files, reasonOf } from '../files.ts';
import { type Trouble, trouble } from '../trouble.ts';
import { mapTables } from '../tables/from.ts';
import type { Reported } from '../tables/grid.ts';
import type { Json } from '../tables/pointer.ts';
import { readGrids } from '../tables/read.ts';
import { starterRecord } from '../tables/starter.ts';
import { csvFilesOf, workbookOf } from '../tables/write.ts';
import type { Problem } from '@planglass/model';
import { words } from '../words/words.ts';
import { refused, type Answer, type Context } from './answer.ts';

export const RECORD_FORMS = ['json', 'csv', 'xlsx'] as const;
export type RecordForm = (typeof RECORD_FORMS)[number];

export interface Init {
  name: 'init';
  /** Of the record; by its path where it is not given. */
  form?: RecordForm;
  out?: string;
  /** An existing table to begin with. */
  from?: string;
  json: boolean;
}

export type InitResult =
  | { ok: true; out: string; form: RecordForm; indicators?: number; reported: Reported[] }
  | { ok: false; problems: Problem[]; file: string }
  | { ok: false; trouble: Trouble };

/** `planglass init`: writes a record to begin with. */
export async function begin(command: Init, { language, files }: Context): Promise<Answer> {
  const result = await init(command, language, files);
  if (result.ok) {
    const { out, form, indicators, reported } = result;
    const data = { out, form, ...(indicators === undefined ? {} : { indicators }), reported };
    return { ok: true, data, text: words[language].initiated(result) };
  }
  return 'trouble' in result ? result : refused(result.file, result.problems, 'table', language);
}

/** Writes a record to begin with, of made-up figures or from an existing table; never over a file that is there. */
export async function init(
  { form: asked, out: path, from }: Init,
  language: Language,
  files: Files,
): Promise<InitResult> {
  const form = asked ?? formOf(path, from);
  const out = path ?? (form === 'csv' ? 'record' : `record.${form}`);
  let record: Json = starterRecord(language);
  let about: { indicators?: number; reported: Reported[] } = { reported: [] };
  if (from !== undefined) {
    let bytes: Uint8Array;
    try {
      bytes = await files.read(from, BYTES_LIMIT);
    } catch (error) {
      return { ok: false, trouble: trouble('cannot-read', { place: from, reason: reasonOf(error) }) };
    }
    const read = readGrids(bytes);
    if (!read.ok) return { ...read, file: from };
    const mapped = mapTables(read.grids, read.reported);
    if (!mapped.indicators) return { ok: false, trouble: trouble('nothing-mapped', { place: from }) };
    record = mapped.record;
    about = { indicators: mapped.indicators, reported: mapped.reported };
  }
  try {
    if (form === 'csv') {
      if (await isThere(files, out)) return { ok: false, trouble: trouble('already-there', { path: out }) };
      await files.makeFolder(out);
      for (const { name, bytes } of csvFilesOf(record, language)) await files.write(`${out}/${name}`, bytes);
    } else {
      const bytes = form === 'xlsx' ? await workbookOf(record, language) : jsonOf(record);
      await files.write(out, bytes);
    }
  } catch (error) {
    const reason = reasonOf(error);
    return {
      ok: false,
      trouble:
        reason === 'EEXIST'
          ? trouble('already-there', { path: out })
          : trouble('cannot-create', { place: out, reason }),
    };
  }
  return { ok: true, out, form, ...about };
}

const formOf = (out: string | undefined, from: string | undefined): RecordForm => {
  if (out === undefined) return from === undefined ? 'json' : 'xlsx';
  return (
    RECORD_FORMS.find((form) => out.toLowerCase().endsWith(`.${form}`)) ??
    (/\.[^/.]+$/.test(out) ? 'json' : 'csv')
  );
};

const jsonOf = (record: Json): Uint8Array => new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);

/** Whether a folder or a file of this name has something in it. */
async function isThere(files: Files, path: string): Promise<boolean> {
  try {
    return (await files.list(path)).length > 0;
  } catch (error) {
    return reasonOf(error) !== 'ENOENT';
  }
}
