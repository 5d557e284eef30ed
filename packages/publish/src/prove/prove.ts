import { parseRecord } from '@planglass/model/record';
import { ownFigures } from '../audit/audit.ts';
import { auditRecord, sourcesBeside, type AuditRefusal, type Surroundings } from '../pipeline.ts';
import { propose } from '../protect/propose.ts';
import { withholdSmallCounts } from '../protect/withhold.ts';
import { partsOf } from '../statements/references.ts';
import type { Problem } from '@planglass/model';
import { BUILDERS } from './builders.ts';
import { otherRecord } from './other-record.ts';
import { worldsOf } from './worlds.ts';

/** What a proof by two worlds has found. */
export interface Proved {
  /** Withheld figures and assessments that are tried. */
  figures: number;
  /** Other records that were made: as good as this one to everyone who reads what is published. */
  worlds: number;
  /** Figures for which no other record could be written down, by address. */
  withoutWorlds: string[];
  artefacts: string[];
  /** Artefacts that were not the same in a world: a leak. */
  differing: { artefact: string; figure: string }[];
  /**
   * Figures in whose worlds the office would have been advised to withhold something else: then what is withheld tells
   * a little of what it protects (the minimality attack; Wong et al., VLDB 2007).
   */
  otherAdvice: string[];
}

export type ProveResult =
  | { ok: true; proved: Proved }
  | { ok: false; problems: Problem[]; of: 'record' | 'decisions' }
  | { ok: false; problems: []; of: 'audit'; refusal: AuditRefusal };

/**
 * Rebuilds everything that is published from other records that agree with all of it and differ in what is withheld,
 * and compares byte by byte.
 */
export async function proveRecord(bytes: Uint8Array, surroundings: Surroundings = {}): Promise<ProveResult> {
  const audited = auditRecord(bytes, surroundings);
  if (!audited.ok) return audited;
  if (audited.refusal || audited.audit.kind !== 'audited')
    return { ok: false, problems: [], of: 'audit', refusal: audited.refusal! };
  const { record, validated, audit } = audited;
  const { book, readings } = audit;
  const { figures, assessments } = ownFigures(audit);
  const before = BUILDERS.map(({ build }) => build(record));
  const advice = await adviceOn(validated, surroundings);
  const proved: Proved = {
    figures: figures.length + assessments.length,
    worlds: 0,
    withoutWorlds: [],
    artefacts: BUILDERS.map(({ name }) => name),
    differing: [],
    otherAdvice: [],
  };
  for (const each of [...figures, ...assessments]) {
    const figure = partsOf(each.key).path;
    const worlds =
      readings.map((reading) => worldsOf(reading, book, each)).find(({ length }) => length) ?? [];
    if (worlds.length < 2) proved.withoutWorlds.push(figure);
    for (const world of worlds) {
      const other = parseRecord(otherRecord(record, book, world));
      if (!other.ok) {
        proved.withoutWorlds.push(figure);
        continue;
      }
      proved.worlds++;
      BUILDERS.forEach(({ name, build }, index) => {
        if (!isSame(build(other.record), before[index]!)) proved.differing.push({ artefact: name, figure });
      });
      const undecided = otherRecord(validated, book, world);
      if ((await adviceOn(undecided, surroundings)) !== advice) proved.otherAdvice.push(figure);
    }
  }
  proved.withoutWorlds = [...new Set(proved.withoutWorlds)];
  proved.otherAdvice = [...new Set(proved.otherAdvice)];
  return { ok: true, proved };
}

/** What the office would be advised to withhold besides, as text to compare. */
const adviceOn = async (record: Parameters<typeof propose>[0], surroundings: Surroundings): Promise<string> =>
  JSON.stringify((await propose(withholdSmallCounts(record), sourcesBeside(surroundings)))?.withhold ?? null);

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
