/**
 * A record in which every place that must not be published holds a figure or a text that can be told from all
 * others, made from a seed: two seeds give two worlds that agree on everything disclosed.
 */
import type { Classification, PlanRecord, RecordObservation } from '@planglass/model/record';

export interface Planted {
  record: PlanRecord;
  /** Every planted figure and text. */
  canaries: string[];
}

/** Codes that withhold, none among them (forgotten). */
const WITHHOLDING = [undefined, 'N', 'C', 'D', 'E', 'A', 'B', 'G', 'M', 'O', 'P', 'S', 'T'] as const;

export function plant(seed: number): Planted {
  const canaries: string[] = [];
  let planted = 0;
  const figure = (): string =>
    keep(`${((seed * 7919 + ++planted * 104_729) % 900_000_000) + 100_000_000}.${(planted % 9) + 1}`);
  const count = (): string =>
    keep(String(((seed * 6151 + ++planted * 15_485_863) % 900_000_000) + 100_000_000));
  const day = (): string => keep(`${1100 + ((seed * 71 + ++planted) % 700)}-02-${10 + (planted % 10)}`);
  const text = (): string => keep(`canary ${seed}-${++planted} 金丝雀`);
  const keep = (canary: string): string => {
    canaries.push(canary);
    return canary;
  };
  const withheld = (at: number): Classification => {
    const confStatus = WITHHOLDING[at % WITHHOLDING.length];
    return { ...(confStatus ? { confStatus } : {}), internalNote: text() };
  };
  const open: Classification = { confStatus: 'F' };
  const openNoted = (): Classification => ({ ...open, internalNote: text() });

  // A withheld figure may also be missing in the other world, or not be in its record at all.
  const hiddenValue = (at: number): RecordObservation => {
    const state = (['value', 'value', 'missing', 'withheld'] as const)[(seed * (at + 1)) % 4] ?? 'value';
    const rest = { period: '2022', ...withheld(at) };
    if (state === 'withheld') return { state, ...rest };
    if (state === 'missing') return { state, obsStatus: 'O', note: text(), ...rest };
    return { state, value: figure(), obsStatus: seed % 2 ? 'A' : 'E', note: text(), ...rest };
  };

  const record: PlanRecord = {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: 'plan', name: 'A plan', period: { period: '2021/2025', provenance: 'stated' } },
    release: { id: 'r1', title: 'A release', stage: 'final', date: '2023-06-30' },
    sections: [
      {
        state: 'present',
        id: 'shown',
        title: 'Shown',
        paragraphs: ['Open text.'],
        contains: ['indicators'],
        ...openNoted(),
      },
      { state: 'present', id: 'closed', title: 'Closed part', statement: 'Not public.', paragraphs: [text()], confStatus: 'N', internalNote: text() }, // prettier-ignore
      {
        state: 'present',
        id: 'forgotten',
        title: text(),
        announcedAs: text(),
        paragraphs: [text()],
        statement: text(),
      },
      { state: 'present', id: 'below', title: 'Below', parent: 'forgotten', ...open },
      { state: 'absent', id: 'gone', announcedAs: 'Announced part' },
    ],
    categories: [
      { id: 'known', name: 'Known', ...openNoted() },
      { id: 'secret', name: text(), ...withheld(1) },
    ],
    codelists: [
      {
        id: 'department',
        name: 'Department',
        codes: [
          { id: 'seen', name: 'Seen', ...openNoted() },
          { id: 'unseen', name: text(), ...withheld(3) },
        ],
      },
      // the codelist as a whole is withheld, since no code of it is published
      { id: 'inner', name: text(), codes: [{ id: 'risk', name: text(), ...withheld(4) }] },
    ],
    indicators: [
      ...WITHHOLDING.map((_, at) => ({
        id: `open-${at}`,
        name: `Indicator ${at}`,
        category: at % 2 ? 'known' : 'secret',
        coded: at % 2 ? { department: 'seen' } : { department: 'unseen', inner: 'risk' },
        unit: '%',
        baseline: hiddenValue(at),
        target: { state: 'value' as const, value: figure(), period: '2025', bound: seed % 2 ? ('about' as const) : ('at-least' as const), aggregation: 'cumulative' as const, note: text(), ...withheld(at) }, // prettier-ignore
        actual: hiddenValue(at + 1),
        assessment: { state: 'assessed' as const, status: seed % 2 ? 'ahead' : 'lagging', method: { kind: 'asserted' as const, by: text() }, ...withheld(at) }, // prettier-ignore
        ...openNoted(),
      })),
      {
        id: 'other-states',
        name: 'Other states',
        baseline: { state: 'missing', period: '2020', obsStatus: 'O', note: text(), ...withheld(1) },
        target: { state: 'words', words: text(), period: '2025', ...withheld(2) },
        actual: { state: 'not-applicable', note: text(), ...withheld(3) },
        assessment: { state: 'not-assessed', note: text(), ...withheld(4) },
        ...open,
      },
      { id: 'to-keep', name: 'To keep', target: { state: 'range', lower: figure(), upper: figure(), note: text(), ...withheld(6) }, ...open }, // prettier-ignore
      { id: 'closed-indicator', name: text(), note: text(), unit: text(), actual: { state: 'value', value: figure(), confStatus: 'F' }, ...withheld(5) }, // prettier-ignore
    ],
    counts: [
      {
        id: 'total',
        of: 'indicators',
        count: { state: 'value', value: count(), note: text(), ...withheld(1) },
      },
      {
        id: 'part',
        of: 'indicators',
        group: { by: 'category', key: 'known' },
        count: { state: 'value', value: '4', ...open },
      },
      { id: 'of-seen', of: 'indicators', group: { by: 'department', key: 'seen' }, count: { state: 'value', value: '6', ...open } }, // prettier-ignore
      { id: 'of-unseen', of: 'indicators', group: { by: 'department', key: 'unseen' }, count: { state: 'value', value: count(), ...open } }, // prettier-ignore
      { id: 'of-secret', of: 'indicators', group: { by: 'category', key: 'secret' }, count: { state: 'value', value: count(), ...open } }, // prettier-ignore
    ],
    shares: [
      { id: 'number', of: 'tasks', predicate: 'is done', share: { state: 'value', value: figure(), note: text(), ...withheld(1) }, ...open }, // prettier-ignore
      {
        id: 'words',
        of: 'tasks',
        predicate: 'is begun',
        share: { state: 'words', words: text(), ...withheld(0) },
        ...open,
      },
      {
        id: 'closed-share',
        of: 'tasks',
        predicate: text(),
        share: { state: 'value', value: figure(), ...open },
        ...withheld(2),
      },
    ],
    appraisals: [{ id: 'closed-appraisal', of: 'plan', words: text(), ...withheld(3) }],
    tasks: [
      {
        id: 'open-task',
        title: 'Open task',
        category: 'secret',
        coded: { inner: 'risk' },
        assessment: { state: 'assessed', status: seed % 2 ? 'faster' : 'lagging', method: { kind: 'computed', formula: text() }, ...withheld(6) }, // prettier-ignore
        achievements: [
          { id: 'shown', kind: 'outcome', text: 'Shown outcome', ...openNoted() },
          {
            id: 'closed',
            kind: 'measure',
            text: text(),
            timing: { kind: 'start', start: '2022' },
            ...withheld(7),
          },
        ],
        milestones: [
          { id: 'shown-point', title: 'Shown point', planned: '2023', ...openNoted() },
          { id: 'closed-point', title: text(), planned: day(), reached: day(), ...withheld(4) },
        ],
        ...open,
      },
      {
        id: 'closed-task',
        title: text(),
        coded: { department: seed % 2 ? 'seen' : 'unseen' },
        achievements: [{ id: 'x', kind: 'measure', text: text(), ...open }],
        ...withheld(0),
      },
    ],
    projects: [
      {
        id: 'open-project',
        title: 'Open project',
        figures: [
          { id: 'cost', name: 'Cost', unit: 'm', observation: hiddenValue(8), ...openNoted() },
          {
            id: 'closed-figure',
            name: text(),
            observation: { state: 'value', value: figure(), ...open },
            ...withheld(9),
          },
        ],
        milestones: [{ id: 'closed-end', title: text(), reached: day(), ...withheld(5) }],
        ...open,
      },
      { id: 'closed-project', title: text(), figures: [{ id: 'c', name: text(), observation: hiddenValue(1), ...open }], ...withheld(10) }, // prettier-ignore
    ],
    recommendations: [{ id: 'closed-step', text: text(), ...withheld(11) }],
    processStages: [
      {
        id: 'open-stage',
        title: 'Open stage',
        events: [{ id: 'closed-event', text: text(), occurrences: count(), ...withheld(12) }],
        ...open,
      },
      { id: 'closed-stage', title: text(), paragraphs: [text()], ...withheld(0) },
    ],
    withholdings: [{ id: 'values', of: 'indicators', aspect: 'values', statement: 'Values are not public.', confStatus: 'G', internalNote: text() }], // prettier-ignore
  };
  return { record, canaries };
}

export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
