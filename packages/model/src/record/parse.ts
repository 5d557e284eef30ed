import { readVersioned } from '../parse.ts';
import type { Problem } from '../problems/problem.ts';
import { planRecord } from './decode.ts';
import type { PlanRecord } from './record.ts';

export type ParseRecordResult = { ok: true; record: PlanRecord } | { ok: false; problems: Problem[] };

/** Anything to a record, as `parse` is for documents. No problem names a value of the record. */
export function parseRecord(input: unknown): ParseRecordResult {
  const parsed = readVersioned(planRecord, input);
  return parsed.ok ? { ok: true, record: parsed.value } : parsed;
}
