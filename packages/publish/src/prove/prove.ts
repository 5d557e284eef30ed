import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { asStated } from '../assess/assess.ts';
import { ownFigures, type Audit, type AuditedAssessment, type AuditedFigure } from '../audit/audit.ts';
import { auditRecord, sourcesBeside, type AuditRefusal, type Surroundings } from '../pipeline.ts';
import { propose } from '../protect/propose.ts';
import { tooSmall, withholdSmallCounts } from '../protect/withhold.ts';
import type { Source } from '../statements/book.ts';
import { partsOf } from '../statements/references.ts';
import type { Problem } from '@planglass/model';
import type { Progress } from '../progress.ts';
import type { Builder, Making } from './builders.ts';
import { otherTexts } from './other-texts.ts';
import { otherRecord } from './other-record.ts';
import { farWorldsOf, worldsOf, type World } from './worlds.ts';

/** What a proof by two worlds has found. */
export interface Proved {
  /** Withheld figures and assessments that are tried. */
  figures: number;
  /** Withheld texts and internal notes, which are all tried at once. */
  texts: number;
  /** Other records that were made: as good as this one to everyone who reads what is published. */
  worlds: number;
  /** Figures for which no other record could be written down, by address. */
  withoutWorlds: string[];
  artefacts: string[];
  /** Artefacts that were not the same in a world: a leak. */
  differing: { artefact: string; figure: string }[];
  /**
   * Figures in whose worlds at the protection levels something else would have been withheld besides: whoever knows
   * the program can tell that the value is not there (the minimality attack; Wong et al., VLDB 2007).
   */
  otherAdvice: string[];
}

export type ProveResult =
  | { ok: true; proved: Proved }
  | { ok: false; problems: Problem[]; of: 'record' | 'decisions' }
  | { ok: false; problems: []; of: 'audit'; refusal: AuditRefusal };

/** Another record, which agrees with one on all that is published of it. */
export interface OtherWorld {
  /** The figure that lies elsewhere in it, by address; or the places of the texts that are others. */
  figure: string;
  /** At a protection level, or as far away as it can be; or with other texts. */
  at: 'level' | 'end' | 'texts';
  record: PlanRecord;
  /** As the office would have it before anything is withheld to protect others. */
  validated: PlanRecord;
  /** The other plans there, with what they withhold; what they publish is the same. */
  others: readonly Source[];
}

/**
 * Rebuilds everything that is published from other records that agree with all of it and differ in what is withheld,
 * and compares byte by byte.
 */
export async function proveRecord(
  bytes: Uint8Array,
  surroundings: Surroundings,
  builders: readonly Builder[],
  progress: Progress = () => undefined,
): Promise<ProveResult> {
  const audited = auditRecord(bytes, surroundings);
  if (!audited.ok) return audited;
  const { record, validated, reported, audit, refusal } = audited;
  if (refusal || audit.kind !== 'audited') return { ok: false, problems: [], of: 'audit', refusal: refusal! };
  const { earlier = [], others = [], solver } = surroundings;
  const beside = { earlier, reported };
  const makeAll = async (making: Making): Promise<Uint8Array[]> =>
    Promise.all(builders.map(async ({ build }) => build(making)));
  const before = await makeAll({ record, validated, others, ...beside });
  const advice = await adviceOn(validated, surroundings);
  const texts = otherTexts(record);
  const withOtherTexts: OtherWorld = {
    figure: texts.places.join(', '),
    at: 'texts',
    record: texts.record,
    validated: otherTexts(validated).record,
    others,
  };
  const worlds = [
    ...otherWorlds({ record, validated, audit }, others),
    ...(texts.places.length ? [withOtherTexts] : []),
  ];
  const differing: Proved['differing'] = [];
  const otherAdvice = new Set<string>();
  for (const [done, { figure, at, ...other }] of worlds.entries()) {
    progress('worlds', done, worlds.length);
    (await makeAll({ ...other, ...beside })).forEach((bytesThere, index) => {
      if (!isSame(bytesThere, before[index]!)) differing.push({ artefact: builders[index]!.name, figure });
    });
    if (
      at === 'level' &&
      (await adviceOn(other.validated, { earlier, others: other.others, solver })) !== advice
    )
      otherAdvice.add(figure);
  }
  const figures = Object.values(ownFigures(audit))
    .flat()
    .map(({ key }) => partsOf(key).path);
  return {
    ok: true,
    proved: {
      figures: figures.length,
      texts: texts.places.length,
      worlds: worlds.length,
      withoutWorlds: figures.filter((each) => !worlds.some(({ figure }) => figure === each)),
      artefacts: builders.map(({ name }) => name),
      differing,
      otherAdvice: [...otherAdvice],
    },
  };
}

/** The worlds that an audit makes of a record, for every withheld figure: at its levels, and as far away as it can be. */
export function otherWorlds(
  {
    record,
    validated,
    audit,
  }: {
    record: PlanRecord;
    validated: PlanRecord;
    audit: Extract<Audit, { kind: 'audited' }>;
  },
  others: readonly Source[] = [],
): OtherWorld[] {
  const { book, readings } = audit;
  const own = JSON.stringify(record);
  const first = (worlds: readonly World[][]): World[] => worlds.find(({ length }) => length) ?? [];
  const worldAt = (
    { key }: AuditedFigure | AuditedAssessment,
    at: OtherWorld['at'],
    world: World,
  ): OtherWorld[] => {
    const other = otherRecord(record, book, world);
    return parseRecord(asStated(other)).ok && JSON.stringify(other) !== own
      ? [
          {
            figure: partsOf(key).path,
            at,
            record: other,
            validated: otherRecord(validated, book, world),
            others: others.map((each) =>
              each.record ? { ...each, record: otherRecord(each.record, book, world) } : each,
            ),
          },
        ]
      : [];
  };
  return Object.values(ownFigures(audit))
    .flat()
    .flatMap((each: AuditedFigure | AuditedAssessment) => [
      ...first(readings.map((reading) => worldsOf(reading, book, each))).flatMap((world) => worldAt(each, 'level', world)), // prettier-ignore
      ...first(readings.map((reading) => farWorldsOf(reading, book, each))).flatMap((world) => worldAt(each, 'end', world)), // prettier-ignore
    ]);
}

/** What would be withheld besides, or rounded, for the values that a record has, as text to compare. */
async function adviceOn(record: PlanRecord, surroundings: Surroundings): Promise<string> {
  const { proposal } = await propose(withholdSmallCounts(record), sourcesBeside(surroundings), {
    solver: surroundings.solver,
  });
  return JSON.stringify([tooSmall(record), proposal ? [proposal.withhold, proposal.round] : null]);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
