/**
 * Measures the audit against the figures it is to reach: `pnpm bench`, or with a number of runs and words of the titles
 * to be run. Prints medians on this machine, by the clock and in processor time, which other work on it disturbs less.
 * Asserts nothing.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { audit, type Audit, type AuditedFigure } from '../../packages/publish/src/audit/audit.ts';
import { certify } from '../../packages/publish/src/audit/certificate.ts';
import type { End } from '../../packages/publish/src/audit/interval.ts';
import { auditEntries } from '../../packages/publish/src/audit/json.ts';
import { build } from '../../packages/publish/src/build/build.ts';
import { scale, unknown } from '../../packages/publish/src/exact/linear.ts';
import { rational } from '../../packages/publish/src/exact/rational.ts';
import { propose } from '../../packages/publish/src/protect/propose.ts';
import { isProved } from '../../packages/publish/src/solve/proof.ts';
import { Screen } from '../../packages/publish/src/solve/screen.ts';
import { loadSolver } from '../../packages/publish/src/solve/solver.ts';
import type { System } from '../../packages/publish/src/solve/system.ts';
import { grid, hierarchy, nested, square, sumsOnly } from './tables.ts';

const RUNS = Number(process.argv[2] ?? 5);
const ONLY = process.argv.slice(3).join(' ');

const started = performance.now();
const solver = await loadSolver();
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, medians of up to ${RUNS}; ` +
    `HiGHS is loaded once, in ${(performance.now() - started).toFixed(0)} ms\n`,
);
console.log('    clock processor    target');

/** One line: the medians of some runs of a piece of work, and what it says. */
async function measure<T>(
  title: string,
  target: string,
  work: () => T | Promise<T>,
  say: (result: T) => string,
  runs = RUNS,
): Promise<void> {
  if (!title.includes(ONLY)) return;
  const clock: number[] = [];
  const processor: number[] = [];
  let result: T | undefined;
  // One run that does not count: the first one also compiles.
  if (runs > 1) await work();
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const start = performance.now();
    result = await work();
    clock.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  const columns = [median(clock), median(processor)].map((each) => `${each.toFixed(0)} ms`.padStart(9));
  console.log(`${columns.join(' ')} ${target.padStart(9)}  ${title}: ${say(result!)}`);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const verdicts = (result: Audit): string =>
  result.kind === 'audited'
    ? [...Map.groupBy(result.figures, ({ verdict }) => verdict)]
        .map(([verdict, { length }]) => `${length} ${verdict}`)
        .join(', ')
    : result.kind;

/** How many of the ends of the intervals are shown by their proofs, which are checked without a solver. */
function verified(result: Audit): string {
  if (result.kind !== 'audited') return result.kind;
  const ends = result.figures.flatMap(({ key, lower, upper }: AuditedFigure) => {
    const { index } = result.book.numbers.get(key)!;
    return result.readings.flatMap((reading) => {
      const place = reading.holds(index) && reading.placeOf(index);
      if (!place) return [];
      const proved = ({ proof, value }: End, sign: number): boolean[] =>
        value === undefined
          ? []
          : [
              proof !== undefined &&
                isProved(proof, place.part.system, {
                  expression: scale(unknown(place.index), rational(sign)),
                  bound: value.mul(sign),
                }),
            ];
      return [...proved(lower, -1), ...proved(upper, 1)];
    });
  });
  return `${verdicts(result)}; ${ends.filter(Boolean).length} of ${ends.length} ends verified`;
}

const auditing = (record: PlanRecord): (() => Audit) => {
  const document = build(record);
  return () => audit([{ record, document }], { solver });
};

const text = readFileSync(new URL('../../demo/records/example-city.json', import.meta.url), 'utf8');
const city = parseRecord(JSON.parse(text));
if (!city.ok) throw new Error('The record of the example city has problems.');
/** As in the seed, no indicator shows its figures or its status, and counts by category, nature and status are public. */
const seedLike: PlanRecord = {
  ...city.record,
  indicators: city.record.indicators!.map((each) => ({
    ...each,
    // A figure below zero would have to say that it may be.
    actual: { ...each.actual!, confStatus: each.id === 'carbon-intensity' ? 'F' : 'N' },
    assessment: { ...each.assessment!, confStatus: 'N' },
  })),
};
const seedLikeDocument = build(seedLike);
const certified = (): string => {
  const result = audit([{ record: seedLike, document: seedLikeDocument }], { solver });
  if (result.kind !== 'audited') return result.kind;
  return JSON.stringify([auditEntries(result), certify(result)]);
};
await measure(
  'a full record of 17 indicators, with certificates',
  '100 ms',
  certified,
  (all) =>
    `${(JSON.parse(all) as [{ verdict: string }[]])[0].filter(({ verdict }) => verdict === 'pass').length} pass`,
);

const screened = (system: System) => () => [...new Screen(system).all()].length;
for (const [title, system] of [
  ['100,000 cells in sums of 40, of sums of 40, all of them unknown', sumsOnly([100_000, 40], 1)],
  [
    '100,000 cells in sums of 10, of sums of 10, and so on, 10 % of them unknown',
    sumsOnly([100_000, 10], 0.1),
  ],
  ['316 × 316 cells with rows and columns, all of them unknown', sumsOnly([316, 316], 1, 'crossed')],
  ['316 × 316 cells with rows and columns, 1 % of them unknown', sumsOnly([316, 316], 0.01, 'crossed')],
] as const)
  await measure(
    `screen for determined values, ${title}`,
    '300 ms',
    screened(system),
    (found) => `${found} of ${system.unknowns}`,
  );

for (const [title, target, record, runs] of [
  ['1,000 cells of three levels, 40 withheld', '250 ms', hierarchy([10, 10, 10], 40), RUNS],
  ['10,000 cells of three levels, 400 withheld', '1000 ms', hierarchy([10, 25, 40], 400), RUNS],
  ['30 × 30 cells with rows and columns, 30 blocks', '', square(30, 30), RUNS],
  ['100 × 100 cells with rows and columns, 60 blocks', '', square(100, 60), RUNS],
  ['20 × 20 cells, 40 % of them in one part', '', grid([20, 20], 0.4), RUNS],
  ['60 × 60 cells, 40 % of them in one part', '', grid([60, 60], 0.4), RUNS],
  ['100 × 100 cells, 40 % of them in one part', '', grid([100, 100], 0.4), 1],
  ['10 × 10 × 10 cells, 50 % of them in one part', '', grid([10, 10, 10], 0.5), 1],
  ['16 × 16 × 16 cells, 50 % of them in one part', '', grid([16, 16, 16], 0.5), 1],
  ['three levels and 8 columns, 60 % of them in one part', '', nested([5, 5, 8], 8, 0.6), 1],
] as const)
  await measure(`all intervals, ${title}`, target, auditing(record), verified, runs);

/** The same table before anything is withheld to protect another figure. */
const unguarded = (record: PlanRecord): PlanRecord => ({
  ...record,
  indicators: record.indicators!.map((each) => ({
    ...each,
    actual: { ...each.actual!, confStatus: each.actual?.confStatus === 'N' ? 'N' : 'F' },
  })),
});

for (const [title, record] of [
  ['18 cells of three levels, 4 withheld', hierarchy([2, 3, 3], 4)],
  ['500 cells of three levels, 30 withheld', hierarchy([5, 10, 10], 30)],
  ['20 × 20 cells with rows and columns, 20 withheld', square(20, 20)],
  ['20 × 25 cells with rows and columns, 40 withheld', grid([20, 25], 0.8)],
  ['10,000 cells of three levels, 700 withheld', hierarchy([10, 25, 40], 700)],
] as const)
  await measure(
    `secondary suppression, ${title}`,
    '10 s',
    async () => (await propose(unguarded(record), [], { solver })).proposal,
    (found) =>
      found
        ? `${found.withhold.length} more withheld, ${found.round.length} rounded, cost ${found.cost}${found.proven ? ', proven cheapest' : `, at least ${found.bound}`}`
        : 'nothing found',
    1,
  );

const large = auditing(grid([14, 14], 0.5));
const bytes = (): string => {
  const result = large();
  if (result.kind !== 'audited') return result.kind;
  return createHash('sha256')
    .update(certified())
    .update(JSON.stringify(certify(result)))
    .digest('hex');
};
await measure(
  'the same bytes, 100 runs with certificates',
  '100',
  () => Map.groupBy(Array.from({ length: 100 }, bytes), (each) => each),
  (all) => `${[...all.values()][0]!.length} of 100 the same`,
  1,
);
