import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import type { Surroundings } from 'planglass';
import { build } from '../../../packages/publish/src/build/build.ts';
import { auditRecord } from '../../../packages/publish/src/pipeline.ts';
import { otherWorlds } from '../../../packages/publish/src/prove/prove.ts';
import { mixed } from '../../publish/audit/mixed.ts';
import { bytesOf } from '../../publish/canaries.ts';
import { otherWorld } from './other-world.ts';

type Audited = Parameters<typeof otherWorlds>[0] & { document: ProgressDocument };

export const here = read<PlanRecord>('all-states');
export const there = otherWorld(here);

/** Documents that must be alike: of a record, and of other records that agree with all that it discloses. */
export interface Alike {
  name: string;
  /** Of the record itself first. */
  documents: [ProgressDocument, ...ProgressDocument[]];
}

/** Two of them to be shown: all have the same bytes, so that a third could show nothing that the second does not. */
export const pairOf = ({ documents }: Alike): ProgressDocument[] => [documents[0], documents.at(-1)!];

/** Worlds of the audit differ in figures and statuses, the last of all states, written by hand, in texts and notes too. */
export const ALIKE: Alike[] = [
  worldsOf('all states', here, {}, [audited(there.record, {}).document]),
  worldsOf('two districts', read('two-districts'), { decisions: read('two-districts.decisions') }),
  worldsOf('counts, a share, a band and an earlier release', mixed().record, mixed().surroundings),
];

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`demo/records/${name}.json`, 'utf8')) as T;
}

function audited(record: PlanRecord, surroundings: Surroundings): Audited {
  const result = auditRecord(bytesOf(record), surroundings);
  assert.ok(result.ok && result.audit.kind === 'audited' && !result.refusal, JSON.stringify(record.plan));
  return { ...result, audit: result.audit };
}

/** A document, and those of two worlds that the audit makes, as far from each other as it finds. */
function worldsOf(
  name: string,
  record: PlanRecord,
  surroundings: Surroundings = {},
  byHand: ProgressDocument[] = [],
): Alike {
  const own = audited(record, surroundings);
  const worlds = otherWorlds(own).filter(({ at }) => at === 'end');
  const chosen = [worlds.at(0), worlds.at(-1)].flatMap((each) => (each ? [build(each.record)] : []));
  return { name, documents: [own.document, ...chosen, ...byHand] };
}

/** The control: the documents of two worlds, published as if the figure that differs were disclosed. */
export function leaking(): ProgressDocument[] {
  const { record, surroundings } = mixed();
  const figure = 'indicators/built/actual';
  const worlds = otherWorlds(audited(record, surroundings)).filter((each) => each.figure === figure);
  return worlds.slice(0, 2).map((each) => {
    const leak = structuredClone(each.record);
    leak.indicators!.find(({ id }) => id === 'built')!.actual!.confStatus = 'F';
    return build(leak);
  });
}
