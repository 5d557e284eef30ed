import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlanRecord } from '@planglass/model/record';
import {
  auditRecord,
  withProposal,
  type AuditResult,
  type Surroundings,
} from '../../../packages/publish/src/pipeline.ts';
import { builders, type Builder } from '../../../packages/publish/src/prove/builders.ts';
import { proveRecord, type Proved } from '../../../packages/publish/src/prove/prove.ts';
import { partsOf } from '../../../packages/publish/src/statements/references.ts';
import { sha256 } from '../../../packages/publish/src/store.ts';
import { bytesOf } from '../canaries.ts';
import { count, recordOf } from './scenario.ts';

/** A total with its parts, the share of the first in 200, and counts by category; each withheld or not. */
const records = fc
  .record({
    parts: fc.array(fc.record({ value: fc.nat(60), withheld: fc.boolean() }), { minLength: 2, maxLength: 4 }),
    total: fc.boolean(),
    share: fc.boolean(),
    counts: fc.array(fc.record({ value: fc.nat(30), withheld: fc.boolean() }), {
      minLength: 3,
      maxLength: 3,
    }),
    least: fc.constantFrom(undefined, '3'),
  })
  .map(({ parts, total, share, counts, least }): PlanRecord => {
    const mark = (withheld: boolean, value: number | string): string => `${withheld ? '?' : ''}${value}`;
    const sum = (list: readonly { value: number }[]): number =>
      list.reduce((all, { value }) => all + value, 0);
    const names = parts.map((_, at) => `p${at}`);
    const record = recordOf({
      figures: {
        total: mark(total, sum(parts)),
        ...Object.fromEntries(parts.map(({ value, withheld }, at) => [names[at]!, mark(withheld, value)])),
        whole: '200',
        share: mark(share, (parts[0]!.value / 2).toFixed(1)),
      },
      relations: [
        { kind: 'sum', total: 'total', parts: names },
        { kind: 'share', share: 'share', part: 'p0', whole: 'whole', rounding: '0.1' },
      ],
      categories: ['x', 'y', 'z'],
      counts: [
        count('all', sum(counts)),
        ...counts.map(({ value, withheld }, at) =>
          count(`of-${'xyz'[at]!}`, mark(withheld, value), 'category', 'xyz'[at]!),
        ),
      ],
      ...(least ? { protection: { minimumFrequency: least } } : {}),
    });
    // The stated numbers are of projects, of which none is listed.
    record.counts = record.counts!.map((each) => ({ ...each, of: 'projects' }));
    return record;
  });

type Audited = Extract<AuditResult, { ok: true }>;

/** The record as an office publishes it that accepts what is proposed; nothing where no withholding helps. */
async function published(
  record: PlanRecord,
): Promise<{ audited: Audited; surroundings: Surroundings } | undefined> {
  const before = auditRecord(bytesOf(record));
  assert.ok(before.ok);
  if (!before.refusal) return { audited: before, surroundings: {} };
  const { proposal } = await withProposal(before.refusal);
  if (!proposal) return undefined;
  const { withhold, round } = proposal;
  const surroundings = { decisions: { withhold, round } };
  const audited = auditRecord(bytesOf(record), surroundings);
  assert.ok(audited.ok && !audited.refusal, 'what was proposed is not enough');
  return { audited, surroundings };
}

const valuesOf = ({ indicators = [] }: PlanRecord): [id: string, value: number][] =>
  indicators.flatMap(({ id, actual }) => (actual?.state === 'value' ? [[id, Number(actual.value)]] : []));
const digits = (value: number): number => String(Math.trunc(value)).length;

/** Builders that are broken on purpose: how many digits each value has, and the indicators in the order of their values. */
const LEAKS: Builder[] = [
  {
    name: 'digits',
    build: ({ record }) => bytesOf(valuesOf(record).map(([id, value]) => [id, digits(value)])),
  },
  {
    name: 'order',
    build: ({ record }) =>
      bytesOf(
        valuesOf(record)
          .sort(([, a], [, b]) => a - b)
          .map(([id]) => id),
      ),
  },
];

/** The figures of which a leak must show in the proof: an end of its interval has other digits, or lies beyond a published value. */
function mustShow({ record, document, audit }: Audited): Record<string, string[]> {
  assert.ok(audit.kind === 'audited');
  const open = (document.indicators ?? []).flatMap(({ actual }) =>
    actual?.state === 'value' ? [Number(actual.value)] : [],
  );
  const figures = audit.figures.flatMap(({ key, lower, upper }) => {
    const figure = partsOf(key).path;
    const held = valuesOf(record).find(([id]) => figure === `indicators/${id}/actual`)?.[1];
    if (held === undefined) return [];
    const ends = [lower, upper].flatMap(({ value, attained }) =>
      value && attained ? [value.valueOf()] : [],
    );
    return [{ figure, held, ends }];
  });
  return {
    digits: figures
      .filter(({ held, ends }) => ends.some((end) => digits(end) !== digits(held)))
      .map(({ figure }) => figure),
    order: figures
      .filter(({ held, ends }) =>
        ends.some((end) =>
          open.some((value) => (held < value && value < end) || (end < value && value < held)),
        ),
      )
      .map(({ figure }) => figure),
  };
}

describe('random records, published with what is proposed', () => {
  let [releases, worlds] = [0, 0];
  const caught: Record<string, number> = { digits: 0, order: 0 };
  after(() => {
    assert.ok(releases > 8 && worlds > 10 * releases, `${worlds} worlds of ${releases} releases`);
    assert.ok(caught['digits']! > 1 && caught['order']! > 1, JSON.stringify(caught));
  });

  test('give the same artefacts in every world of the audit, and a builder that leaks is caught', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const release = await published(record);
        if (!release) return;
        const result = await proveRecord(bytesOf(record), release.surroundings, [
          ...builders(sha256),
          ...LEAKS,
        ]);
        assert.ok(result.ok);
        const { differing, withoutWorlds, worlds: tried }: Proved = result.proved;
        const leaks = new Set(LEAKS.map(({ name }) => name));
        assert.deepEqual(
          differing.filter(({ artefact }) => !leaks.has(artefact)),
          [],
        );
        assert.deepEqual(withoutWorlds, []);
        for (const [name, figures] of Object.entries(mustShow(release.audited))) {
          const shown = new Set(
            differing.flatMap(({ artefact, figure }) => (artefact === name ? [figure] : [])),
          );
          assert.deepEqual(
            figures.filter((figure) => !shown.has(figure)),
            [],
            `${name} is not caught`,
          );
          caught[name]! += figures.length;
        }
        releases++;
        worlds += tried;
      }),
      // Always the same ones, so that the counts above do not rest on luck.
      { numRuns: 20, seed: 7 },
    );
  });
});
