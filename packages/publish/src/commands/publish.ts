import { decisionsText, withEntry } from '../beside.ts';
import { inputsOf } from './inputs.ts';
import { isFolderName } from '../folder-name.ts';
import { publishRecord, type PublishResult } from '../pipeline.ts';
import { withDecisions } from '../protect/withhold.ts';
import { isPublished, replace, sha256, store } from '../store.ts';
import { placeholders } from '../tables/read.ts';
import { trouble } from '../trouble.ts';
import { terminalWords } from '../words/terminal.ts';
import { words } from '../words/words.ts';
import { refused, type Answer, type Context, type Of } from './answer.ts';
import type { Beside } from './beside.ts';
import { objection, withRemedy } from './objection.ts';
import { withSolver } from './solver.ts';

/** `planglass publish` of one record: the release folder, the index, the ledger and the decisions, or nothing. */
export async function publish(command: Of<'publish'>, given: Beside, context: Context): Promise<Answer> {
  const { language, files } = context;
  const before = await unchanged(command, given, context);
  if (before) return before;
  const beside = await withSolver(given, context);
  const { result, decisions, declined } = await decided(command, beside, context);
  if (!result.ok) {
    const refusal = objection(command.file, result, language);
    // What stands on the terminal already is not said again.
    return declined ? { ...refusal, text: terminalWords[language].declined } : refusal;
  }
  const unfilled = placeholders(result.report.reported);
  if (unfilled.length) return refused(command.file, unfilled, 'record', language);
  const { document, files: published, report } = result;
  const { id, stage, date } = document.release;
  if (!isFolderName(id)) return { ok: false, trouble: trouble('reserved-id', { release: id }) };
  const heading = { id, stage, ...(date ? { date } : {}) };
  const entry = {
    release: id,
    sha256: await sha256(published[0].bytes),
    document,
    inputs: await inputsOf(beside.bytes, { ...beside, decisions }),
  };
  const keep = async (): Promise<void> => {
    if (decisions !== beside.decisions) await replace(files, beside.decisionsPath, decisionsText(decisions));
    await replace(files, beside.ledgerPath, withEntry(beside.entries, entry));
  };
  const stored = await store(files, command.out, heading, published, keep);
  if ('trouble' in stored) return { ok: false, trouble: stored.trouble };
  // So that the next run need not audit. It may fail, since the release stands as it did before.
  if (stored.outcome === 'unchanged') await keep().catch(() => undefined);
  return {
    ok: true,
    data: { form: 'record', outcome: stored.outcome, ...report },
    text: words[language].report(report, stored.outcome, command.out),
  };
}

/** The answer where the release is published already and all that it follows from is what it was then: it is not audited again. */
async function unchanged(
  { out }: Of<'publish'>,
  beside: Beside,
  { language, files }: Context,
): Promise<Answer | undefined> {
  const { bytes, entries, release } = beside;
  const entry = entries.find((each) => each.release === release);
  if (!entry?.inputs || entry.inputs !== (await inputsOf(bytes, beside))) return undefined;
  if (!(await isPublished(files, out, entry))) return undefined;
  const data = { form: 'record', outcome: 'unchanged', release: entry.release };
  return { ok: true, data, text: words[language].unchanged(entry.release, out) };
}

/** What comes of a record, with what the office decides now where the audit refuses it and something helps. */
async function decided(
  { file, accept, json }: Of<'publish'>,
  beside: Beside,
  { language, terminal }: Context,
): Promise<{ result: PublishResult; decisions: Beside['decisions']; declined?: boolean }> {
  const { bytes, decisions } = beside;
  const first = publishRecord(bytes, beside);
  if (first.ok) return { result: first, decisions };
  const result = await withRemedy(first, beside);
  const proposal = result.of === 'audit' ? result.refusal.proposal : undefined;
  if (!proposal) return { result, decisions };
  const agreed = accept || (json ? undefined : await terminal.ask(objection(file, result, language).text));
  if (!agreed) return { result, decisions, declined: agreed === false };
  const more = withDecisions(decisions, proposal);
  return { result: publishRecord(bytes, { ...beside, decisions: more }), decisions: more };
}
