/** Measures the audit: `pnpm bench`. Prints medians of several runs on this machine; asserts nothing. */
import { cpus } from 'node:os';
import type { PlanRecord } from '@planglass/model/record';
import { audit } from '../../packages/publish/src/audit/audit.ts';
import { build } from '../../packages/publish/src/build/build.ts';
import { propose } from '../../packages/publish/src/protect/propose.ts';
import { hierarchy, square } from './tables.ts';

const RUNS = Number(process.argv[2] ?? 5);

function median(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

function measure(title: string, record: PlanRecord): void {
  const document = build(record);
  let said = '';
  const time = median(() => {
    const result = audit([{ record, document }]);
    if (result.kind === 'audited') {
      const verdicts = Map.groupBy(result.figures, ({ verdict }) => verdict);
      said = [...verdicts].map(([verdict, { length }]) => `${length} ${verdict}`).join(', ');
    } else said = result.kind;
  });
  console.log(`${time.toFixed(0).padStart(8)} ms  ${title}: ${said}`);
}

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, median of ${RUNS}\n`,
);
measure('17 indicators with totals, 4 withheld', hierarchy([2, 3, 3], 4));
measure('1,000 cells of three levels, 40 withheld', hierarchy([10, 10, 10], 40));
measure('10,000 cells of three levels, 400 withheld', hierarchy([10, 25, 40], 400));
measure('10 × 10 cells with rows and columns, 10 blocks', square(10, 10));
measure('30 × 30 cells with rows and columns, 30 blocks', square(30, 30));
measure('100 × 100 cells with rows and columns, 60 blocks', square(100, 60));

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
  ['10,000 cells of three levels, 700 withheld', hierarchy([10, 25, 40], 700)],
] as const) {
  const start = performance.now();
  const found = await propose(unguarded(record), []);
  const time = performance.now() - start;
  const said = found
    ? `${found.withhold.length} more, cost ${found.cost}${found.proven ? ', proven cheapest' : `, at least ${found.bound}`}`
    : 'nothing found';
  console.log(`${time.toFixed(0).padStart(8)} ms  secondary suppression, ${title}: ${said}`);
}
