import type { Json } from './pointer.ts';

/** Where the fields of a relation stand in its row: the figure it is of, and those it is worked out from, in order. */
interface Roles {
  result?: string;
  /** A field that lists all of them, or one field for each. */
  from?: string | readonly string[];
  weighted?: true;
  lower?: string;
  upper?: string;
}

const ROLES: Readonly<Record<string, Roles>> = {
  sum: { result: 'total', from: 'parts' },
  'year-to-date': { result: 'total', from: 'parts' },
  'weighted-index': { result: 'index', from: 'parts', weighted: true },
  mean: { result: 'mean', from: 'of' },
  share: { result: 'share', from: ['part', 'whole'] },
  'percent-complete': { result: 'percent', from: ['baseline', 'target', 'actual'] },
  gap: { result: 'gap', from: ['target', 'actual'] },
  growth: { result: 'growth', from: ['earlier', 'later'] },
  ratio: { result: 'ratio', from: ['numerator', 'denominator'] },
  band: { result: 'assessment', from: ['of'] },
  order: { from: 'figures' },
  minimum: { result: 'minimum', from: 'of' },
  maximum: { result: 'maximum', from: 'of' },
  bounds: { result: 'figure' },
  zero: { from: 'figures' },
  quantifier: { from: ['part', 'whole'], lower: 'atLeast', upper: 'atMost' },
  unchanged: { from: 'figures' },
  revised: { from: 'figures' },
  product: { result: 'product', from: 'factors' },
  'standard-deviation': { result: 'deviation', from: 'of' },
};

const rolesOf = ({ kind }: Json): Roles => (typeof kind === 'string' && ROLES[kind]) || {};

/** A relation as its row has it. */
export function rowOfRelation(relation: Json): Json {
  const { result, from, weighted, lower, upper } = rolesOf(relation);
  const row: Json = {};
  for (const [key, value] of Object.entries(relation)) {
    if (key === result) row['result'] = value;
    else if (key === lower) row['lower'] = value;
    else if (key === upper) row['upper'] = value;
    else if (key === from && weighted) {
      const parts = value as { figure: string; weight: string }[];
      row['from'] = parts.map(({ figure }) => figure);
      row['weights'] = parts.map(({ weight }) => weight);
    } else if (key === from) row['from'] = value;
    else if (!(Array.isArray(from) && from.includes(key))) row[key] = value;
  }
  if (Array.isArray(from)) row['from'] = from.map((key) => relation[key]);
  return row;
}

export interface ReadRelation {
  relation: Json;
  /** The row's field for each field of the relation that has another name. */
  fields: [field: string, inRow: string][];
  /** The row names more figures than the kind has fields, or no weight for some, or one too many. */
  surplus?: 'from' | 'weights';
}

/** A row as the relation that it states. */
export function relationOfRow(row: Json): ReadRelation {
  const { result, from, weighted, lower = 'lower', upper = 'upper' } = rolesOf(row);
  const names: Json = { result: result ?? 'result', lower, upper };
  const relation: Json = {};
  const fields: [string, string][] = Object.entries(names).map(([inRow, field]) => [String(field), inRow]);
  const figures = (row['from'] ?? []) as string[];
  const weights = (row['weights'] ?? []) as string[];
  for (const [key, value] of Object.entries(row))
    if (key !== 'from' && !(key === 'weights' && weighted)) relation[String(names[key] ?? key)] = value;
  if (Array.isArray(from)) {
    for (const [at, field] of from.entries()) {
      fields.push([field, 'from']);
      if (figures[at] !== undefined) relation[field] = figures[at];
    }
    return { relation, fields, ...(figures.length > from.length ? { surplus: 'from' } : {}) };
  }
  const list = typeof from === 'string' ? from : 'from';
  fields.push([list, 'from']);
  if (row['from'] !== undefined)
    relation[list] = weighted
      ? figures.map((figure, at) => ({
          figure,
          ...(weights[at] === undefined ? {} : { weight: weights[at] }),
        }))
      : figures;
  return { relation, fields, ...(weighted && weights.length > figures.length ? { surplus: 'weights' } : {}) };
}
