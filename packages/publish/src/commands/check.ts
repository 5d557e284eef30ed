import { checkDocument } from '../document-report.ts';
import { decode } from '../bytes.ts';
import { isFolderName } from '../folder-name.ts';
import { formOf } from '../form.ts';
import { publishRecord } from '../pipeline.ts';
import { trouble } from '../trouble.ts';
import { words } from '../words/words.ts';
import { refused, type Answer, type Context, type Of } from './answer.ts';
import { readBeside } from './beside.ts';
import { objection, withRemedy } from './objection.ts';
import { withSolver } from './solver.ts';

/** `planglass check`: what would be published of a record, or whether a document is sound; writes nothing. */
export async function check(command: Of<'check'>, bytes: Uint8Array, context: Context): Promise<Answer> {
  const form = command.as ?? formIn(bytes);
  if (form === 'either') return { ok: false, trouble: trouble('either-form', { place: command.file }) };
  return form === 'document' ? document(command, bytes, context) : record(command, bytes, context);
}

function document({ file }: Of<'check'>, bytes: Uint8Array, { language }: Context): Answer {
  const json = decode(bytes);
  const checked = json.ok ? checkDocument(json.value) : json;
  return checked.ok
    ? {
        ok: true,
        data: { form: 'document', ...checked.report },
        text: words[language].documentReport(checked.report),
      }
    : refused(file, checked.problems, 'published', language);
}

async function record(command: Of<'check'>, bytes: Uint8Array, context: Context): Promise<Answer> {
  const { language } = context;
  const read = await readBeside(context, command, bytes);
  if ('trouble' in read) return { ok: false, trouble: read.trouble };
  const beside = await withSolver(read, context);
  const result = publishRecord(bytes, beside);
  if (!result.ok) return objection(command.file, await withRemedy(result, beside), language);
  const { id } = result.document.release;
  if (!isFolderName(id)) return { ok: false, trouble: trouble('reserved-id', { release: id }) };
  return {
    ok: true,
    data: { form: 'record', outcome: 'checked', ...result.report },
    text: words[language].report(result.report, 'checked', ''),
  };
}

function formIn(bytes: Uint8Array): ReturnType<typeof formOf> {
  const json = decode(bytes);
  return json.ok ? formOf(json.value) : 'record';
}
