import type { PlanRecord } from '@planglass/model/record';
import { build } from '../../../packages/publish/src/build/build.ts';
import type { Surroundings } from '../../../packages/publish/src/pipeline.ts';
import { count, recordOf } from './scenario.ts';

/** A record in which a total, counts, a share, a band, a status and an earlier release hang together with what it withholds, and what stands beside it. */
export function mixed(): { record: PlanRecord; surroundings: Surroundings } {
  const before = recordOf({
    release: '2022',
    reference: '2022',
    figures: { total: '95', a: '?31', b: '?38', c: '26' },
    relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] }],
  });
  const record = recordOf({
    release: '2023',
    reference: '2023',
    scale: ['good', 'fair', 'poor'],
    figures: {
      total: '100',
      a: '?33',
      b: '40',
      c: '27',
      schools: '200',
      built: '?150',
      percent: '?75',
      rise: { value: '5.3', withheld: true },
    },
    statuses: { built: 'fair', c: '?good' },
    categories: ['x', 'y', 'z'],
    counts: [
      count('all', 33),
      count('in-x', 3, 'category', 'x'),
      count('in-y', '?10', 'category', 'y'),
      count('in-z', 20, 'category', 'z'),
    ],
    relations: [
      { kind: 'sum', total: 'total', parts: ['a', 'b', 'c'] },
      { kind: 'share', share: 'percent', part: 'built', whole: 'schools', rounding: '1' },
      {
        kind: 'band',
        assessment: 'built/assessment',
        of: 'percent',
        bands: [
          { status: 'good', from: '90' },
          { status: 'fair', from: '60', to: '90' },
          { status: 'poor', to: '60' },
        ],
      },
      { kind: 'growth', growth: 'rise', earlier: '2022@total', later: 'total', rounding: '0.1' },
      { kind: 'order', figures: ['b', 'a', 'c'] },
      { kind: 'bounds', figure: 'rise', sign: 'any' },
    ],
    protection: { minimumFrequency: '5' },
  });
  // The stated numbers are of projects, of which none is listed.
  record.counts = record.counts!.map((each) => ({ ...each, of: 'projects' }));
  return {
    record,
    surroundings: { earlier: [build(before)], decisions: { withhold: ['indicators/total/actual'] } },
  };
}
