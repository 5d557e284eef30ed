import type { Breakdown, ProgressDocument } from '@planglass/model';
import type {
  PlanRecord,
  Relation,
  RecordStatedCount,
  RecordIndicator,
  PublicFigure,
} from '@planglass/model/record';
import { parseRecord } from '@planglass/model/record';
import { audit, type Audit } from '../../../packages/publish/src/audit/audit.ts';
import { intervalText } from '../../../packages/publish/src/audit/interval.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { withholdSmallCounts } from '../../../packages/publish/src/protect/withhold.ts';
import { partsOf } from '../../../packages/publish/src/statements/references.ts';

/** A figure of a scenario: its value, published unless `withheld`, and what else is known of it. */
export interface Given {
  value: string;
  withheld?: true;
  rounding?: string;
  period?: string;
  protection?: { below: string; above: string };
}

type Short = string | Given;

/** `'3'` is published, `'?7'` is withheld and 7, `'?'` is withheld and not in the record either. */
const given = (short: Short): Given =>
  typeof short === 'string'
    ? short.startsWith('?')
      ? { value: short.slice(1), withheld: true }
      : { value: short }
    : short;

export interface Scenario {
  release?: string;
  plan?: string;
  reference?: string;
  /** Each an indicator's actual value, addressed by its name alone. */
  figures?: Record<string, Short>;
  /** Statuses of indicators, addressed as `name/assessment`; `?` before one that is withheld. */
  statuses?: Record<string, string>;
  scale?: string[];
  counts?: RecordStatedCount[];
  /** Such as `west<region` for one within another; `?` before one that is withheld. */
  categories?: string[];
  /** Codes by codelist, written as categories are. */
  codelists?: Record<string, string[]>;
  /** The category, nature and codes of an indicator, withheld as a whole where `hidden`. */
  items?: Record<
    string,
    Partial<Pick<RecordIndicator, 'category' | 'nature' | 'direction' | 'coded'>> & { hidden?: true }
  >;
  relations?: (Relation extends infer R ? (R extends Relation ? Omit<R, 'id'> : never) : never)[];
  publicFigures?: Omit<PublicFigure, 'source'>[];
  protection?: PlanRecord['protection'];
}

const F = { confStatus: 'F' } as const;
const N = { confStatus: 'N' } as const;

/** `a` for `indicators/a/actual` and `a/assessment` for its status, wherever a relation names a figure. */
export const full = (reference: string): string => {
  const [, before = '', name = ''] = /^(.*[#@])?([^#@]+)$/.exec(reference) ?? [];
  if (/^(counts|public|indicators|shares)\//.test(name)) return reference;
  return name.includes('/') ? `${before}indicators/${name}` : `${before}indicators/${name}/actual`;
};

const lengthen = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => lengthen(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthen(each, name)]));
  const plain = [
    'kind',
    'id',
    'status',
    'weight',
    'from',
    'to',
    'rounding',
    'per',
    'lower',
    'upper',
    'numbers',
    'sign',
    'atLeast',
    'atMost',
    'since',
    'years',
    'elapsed',
    'planned',
    'value',
    'url',
  ];
  return typeof value === 'string' && !plain.includes(key) ? full(value) : value;
};

const groupsOf = (names: readonly string[]): object[] =>
  names.map((name) => {
    const [id, parent] = name.replace('?', '').split('<');
    return { id, name, ...(parent ? { parent } : {}), ...(name.startsWith('?') ? N : F) };
  });

export function recordOf(scenario: Scenario): PlanRecord {
  const names = new Set([
    ...Object.keys(scenario.figures ?? {}),
    ...Object.keys(scenario.statuses ?? {}),
    ...Object.keys(scenario.items ?? {}),
  ]);
  const record = {
    schemaVersion: '1.0',
    language: 'en',
    plan: { id: scenario.plan ?? 'plan', name: 'Plan' },
    release: {
      id: scenario.release ?? 'now',
      title: 'Release',
      stage: 'final',
      ...(scenario.reference ? { reference: { period: scenario.reference, provenance: 'stated' } } : {}),
    },
    ...(scenario.scale
      ? { statusScale: { id: 'scale', statuses: scenario.scale.map((id) => ({ id, name: id })) } }
      : {}),
    ...(scenario.categories ? { categories: groupsOf(scenario.categories) } : {}),
    ...(scenario.codelists
      ? {
          codelists: Object.entries(scenario.codelists).map(([id, names]) => ({
            id,
            name: id,
            codes: groupsOf(names),
          })),
        }
      : {}),
    indicators: [...names].map((id) => {
      const short = scenario.figures?.[id];
      const status = scenario.statuses?.[id];
      const { hidden, ...item } = scenario.items?.[id] ?? {};
      const { value, withheld, ...rest } = short === undefined ? { value: undefined } : given(short);
      return {
        id,
        name: id,
        ...item,
        ...(hidden ? N : F),
        ...(value === undefined
          ? {}
          : {
              actual:
                value === ''
                  ? { state: 'withheld', ...N }
                  : { state: 'value', value, ...rest, ...(withheld ? N : F) },
            }),
        ...(status === undefined
          ? {}
          : {
              assessment: {
                state: 'assessed',
                status: status.replace('?', ''),
                method: { kind: 'asserted' },
                ...(status.startsWith('?') ? N : F),
              },
            }),
      };
    }),
    ...(scenario.counts ? { counts: scenario.counts } : {}),
    ...(scenario.relations
      ? {
          relations: scenario.relations.map((relation, index) => ({
            id: `r${index + 1}`,
            ...(lengthen(relation) as object),
          })),
        }
      : {}),
    ...(scenario.publicFigures
      ? {
          publicFigures: scenario.publicFigures.map(({ figure, ...rest }) => ({
            ...rest,
            source: 'Yearbook',
            ...(figure ? { figure: full(figure) } : {}),
          })),
        }
      : {}),
    ...(scenario.protection ? { protection: scenario.protection } : {}),
  };
  const parsed = parseRecord(record);
  if (!parsed.ok) throw new Error(`not a record: ${JSON.stringify(parsed.problems)}`);
  return parsed.record;
}

/** `n` counts: `count('c1', 10)`, `count('c2', '?4', 'assessment', 'on-track')`. */
export function count(id: string, value: number | string, by?: Breakdown, key?: string): RecordStatedCount {
  const text = String(value);
  return {
    id,
    of: 'indicators',
    ...(by && key ? { group: { by, key } } : {}),
    count: { state: 'value', value: text.replace('?', ''), ...(text.startsWith('?') ? N : F) },
  };
}

/** A count by two things: `cell('c1', '?4', 'nature:binding', 'department:roads')`. */
export function cell(id: string, value: number | string, ...groups: [string, string]): RecordStatedCount {
  const [[by, key], [other, otherKey]] = groups.map((each) => each.split(':')) as [string[], string[]];
  const { group, ...rest } = count(id, value, by, key);
  return { ...rest, group: { ...group!, and: { by: other!, key: otherKey! } } };
}

/** The audit of a scenario, with earlier releases and other plans of which only the documents are known. */
export function auditOf(scenario: Scenario, ...others: Scenario[]): Audit {
  const record = withholdSmallCounts(recordOf(scenario));
  return audit([
    { record, document: build(record) },
    ...others.map((other): { document: ProgressDocument } => ({
      document: build(withholdSmallCounts(recordOf(other))),
    })),
  ]);
}

/** What can be worked out of each withheld figure: an interval, values in braces where they leave gaps, statuses. */
export function worked(result: Audit): Record<string, string> {
  if (result.kind === 'infeasible')
    return { infeasible: result.statements.map(({ id, kind }) => id ?? kind).join(' ') };
  if (result.kind === 'refused')
    return {
      refused: [
        ...result.unmodelled.map(({ relation, refusal }) => `${relation.kind}: ${refusal}`),
        ...result.problems.map(({ code, args }) => `${code} ${args['figure']}`),
      ].join('; '),
    };
  const short = (key: string): string =>
    partsOf(key)
      .path.replace(/^indicators\/(.*)\/actual$/, '$1')
      .replace(/^indicators\//, '');
  return Object.fromEntries([
    ...result.figures.map(({ key, verdict, lower, upper, values }) => {
      const gaps =
        values && lower.value && upper.value && values.length < upper.value.sub(lower.value).valueOf() + 1;
      const text =
        verdict === 'not-proved'
          ? 'not proved'
          : gaps
            ? `{${values.map((each) => each.toFraction()).join(', ')}}`
            : intervalText({ lower, upper });
      return [short(key), text];
    }),
    ...result.assessments.map(({ key, statuses }) => [short(key), statuses.join(' | ')]),
  ]);
}
