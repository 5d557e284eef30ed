/**
 * What the audit says of a table in which one of two shares is suppressed: `node demo/ons-sdg-5-a-1/audit.ts`.
 *
 *     shares.csv → record under an assumption → planglass audit, planglass check → counts
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordOf, shareOf, type Assumption } from './record.ts';
import { halfPublished, publishedSums, readTable, type Group, type HalfPublished } from './table.ts';

const command = fileURLToPath(new URL('./bin.ts', import.meta.resolve('planglass')));

/** What the audit says of the suppressed shares under one assumption; no value of any of them. */
export interface Answer {
  /** Suppressed shares of which one value is possible. */
  determined: number;
  /** Those of which more than one is, and the least and the greatest width of their intervals in percentage points. */
  intervals: number;
  widths?: [least: number, greatest: number];
  /** What withholding enough besides costs, in cells of the table; 0 where nothing is given away. */
  repair: { cells: number; proven: boolean };
}

/** What there is to know of the table before any audit. */
export interface Overview {
  groups: number;
  publishedCells: number;
  /** Groups with both shares, and those of them that sum to 100 as far as floats tell. */
  pairs: number;
  exactPairs: number;
  /** The least and the greatest sum of a pair, outwards to one decimal. */
  sums: [least: string, greatest: string];
  half: number;
}

export function overview(groups: readonly Group[]): Overview {
  const sums = publishedSums(groups);
  return {
    groups: groups.length,
    publishedCells: groups
      .flatMap(({ female, male }) => [female, male])
      .filter((share) => share !== undefined).length,
    pairs: sums.length,
    exactPairs: sums.filter((sum) => Math.abs(sum - 100) < 1e-9).length,
    sums: [
      (Math.floor(Math.min(...sums) * 10) / 10).toFixed(1),
      (Math.ceil(Math.max(...sums) * 10) / 10).toFixed(1),
    ],
    half: halfPublished(groups).length,
  };
}

interface Interval {
  id: string;
  lower: string;
  upper: string;
}

/** Asks the command what can be worked out of the suppressed shares. */
export function ask(half: readonly HalfPublished[], assumption: Assumption): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'planglass-shares-'));
  try {
    writeFileSync(join(folder, 'record.json'), JSON.stringify(recordOf(half, assumption)));
    const all = new Map(
      run<Interval[]>(folder, 'audit').map(({ id, lower, upper }) => [id, [lower, upper] as const]),
    );
    const intervals = half.map(({ suppressed }, index) => all.get(shareOf(index, suppressed))!);
    const wide = intervals.filter(([lower, upper]) => lower !== upper);
    const widths = wide.map(([lower, upper]) => toNumber(upper) - toNumber(lower));
    const { ok, proposal } = run<{ ok: boolean; proposal?: { cost: string; proven: boolean } }>(
      folder,
      'check',
    );
    if (!ok && !proposal) throw new Error('The audit refuses, and no further withholding helps.');
    return {
      determined: intervals.length - wide.length,
      intervals: wide.length,
      ...(wide.length ? { widths: [Math.min(...widths), Math.max(...widths)] } : {}),
      repair: { cells: Number(proposal?.cost ?? 0), proven: proposal?.proven ?? true },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The answer of the command for a machine; it exits with 1 where the audit refuses. */
function run<Result>(folder: string, name: 'audit' | 'check'): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, name, 'record.json', '--json', ...(name === 'check' ? ['--as', 'record'] : [])],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0 && status !== 1) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as Result;
}

/** A rational number such as `100/7`, for a summary. */
function toNumber(text: string): number {
  const [n, d = '1'] = text.split('/');
  return Number(n) / Number(d);
}

/** The assumptions that the example compares, from the strongest to none, with what they mean. */
export const assumptionsOf = ({ sums: [lower, upper] }: Overview): [meaning: string, Assumption][] => [
  ['the two shares sum to 100', { kind: 'sum' }],
  [`they sum to ${lower} to ${upper}, as all published pairs do`, { kind: 'near', lower, upper }],
  ['they need not sum to anything', { kind: 'none' }],
];

function print(): void {
  const groups = readTable();
  const seen = overview(groups);
  const half = halfPublished(groups);
  console.log(`${seen.groups} groups of two shares, ${seen.publishedCells} shares published
${seen.pairs} groups with both shares: ${seen.exactPairs} sum to 100, all to ${seen.sums.join(' to ')}
${seen.half} groups with one share published and the other suppressed`);
  for (const [meaning, assumption] of assumptionsOf(seen)) {
    const { determined, intervals, widths, repair } = ask(half, assumption);
    const range = widths?.map((width) => width.toFixed(1)).join(' to ');
    console.log(`
If ${meaning}
  ${determined} suppressed shares can be worked out exactly
  ${intervals} lie in an interval${range ? ` ${range} points wide` : ''}
  ${repair.cells} further cells to withhold${repair.cells ? `, ${seen.publishedCells - repair.cells} of ${seen.publishedCells} stay${repair.proven ? '; fewer are not enough' : ''}` : ''}`);
  }
}

if (import.meta.main) print();
