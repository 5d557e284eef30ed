import type { PlanRecord, RecordIndicator, Relation } from '@planglass/model/record';
import type { HalfPublished } from './table.ts';

/** What a reader takes for granted of the two shares of a group. */
export type Assumption =
  /** They sum to 100. */
  | { kind: 'sum' }
  /** They sum to something between these, in per cent. */
  | { kind: 'near'; lower: string; upper: string }
  /** They have nothing to do with each other; each is from 0 to 100. */
  | { kind: 'none' };

const F = { confStatus: 'F' } as const;
const N = { confStatus: 'N' } as const;

/** The address of one share in the record, such as `indicators/g7-female/actual`. */
export const shareOf = (group: number, sex: 'female' | 'male'): string =>
  `indicators/g${group}-${sex}/actual`;

/**
 * The half-published groups as a record. The suppressed shares are withheld and have no value, since nobody but the
 * Office for National Statistics has them. To withhold a further share costs 1, so that a cost counts cells.
 */
export function recordOf(groups: readonly HalfPublished[], assumption: Assumption): PlanRecord {
  return {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'sdg-5-a-1', name: 'Women among managers in agriculture, United Kingdom' },
    release: { id: 'table', title: 'Sustainable Development Goal indicator 5.a.1', stage: 'final' },
    indicators: groups.flatMap((group, index) => indicatorsOf(group, index, assumption)),
    relations: groups.flatMap((group, index) => relationsOf(group, index, assumption)),
    publicFigures: [{ id: 'whole', value: '100', source: 'A whole has 100 per cent' }],
    protection: { weights: [{ of: 'actual', weight: '1' }] },
  };
}

function indicatorsOf(group: HalfPublished, index: number, { kind }: Assumption): RecordIndicator[] {
  const { year, occupation, area, published, suppressed } = group;
  const name = (sex: string): string => `${sex}, ${occupation}, ${area || 'all areas'}, ${year}`;
  return [
    {
      id: `g${index}-${published}`,
      name: name(published),
      actual: { state: 'value', value: group[published]!, ...F },
      ...F,
    },
    { id: `g${index}-${suppressed}`, name: name(suppressed), actual: { state: 'withheld', ...N }, ...F },
    // What the two add up to, where it is not a public figure.
    ...(kind === 'near'
      ? [{ id: `g${index}-both`, name: name('both'), actual: { state: 'withheld' as const, ...N }, ...N }]
      : []),
  ];
}

function relationsOf({ suppressed }: HalfPublished, index: number, assumption: Assumption): Relation[] {
  const parts = [shareOf(index, 'female'), shareOf(index, 'male')];
  const both = `indicators/g${index}-both/actual`;
  const share: Relation = {
    id: `g${index}-share`,
    kind: 'bounds',
    figure: shareOf(index, suppressed),
    lower: '0',
    upper: '100',
  };
  switch (assumption.kind) {
    case 'sum':
      return [share, { id: `g${index}-sum`, kind: 'sum', total: 'public/whole', parts }];
    case 'near': {
      const { lower, upper } = assumption;
      return [
        share,
        { id: `g${index}-sum`, kind: 'sum', total: both, parts },
        { id: `g${index}-near`, kind: 'bounds', figure: both, lower, upper },
      ];
    }
    case 'none':
      return [share];
  }
}
