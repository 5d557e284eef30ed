import { KINDS } from '../relations/index.ts';
import type { Row } from '../relations/relation.ts';
import type { Json } from './pointer.ts';

const ROWS: ReadonlyMap<unknown, Row> = new Map(Object.values(KINDS).map(({ kind, row }) => [kind, row]));

const rolesOf = ({ kind }: Json): Row => ROWS.get(kind) ?? {};

/** A relation as its row has it. */
export function rowOfRelation(relation: Json): Json {
  const { result, from, more, weighted, lower, upper } = rolesOf(relation);
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
    else if (key !== more && !(Array.isArray(from) && from.includes(key))) row[key] = value;
  }
  if (Array.isArray(from))
    row['from'] = [
      ...from.flatMap((key) => relation[key] ?? []),
      ...(more === undefined ? [] : (relation[more] as unknown[])),
    ];
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
  const { result, from, more, weighted, lower = 'lower', upper = 'upper' } = rolesOf(row);
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
    const rest = figures.slice(from.length);
    if (more === undefined) return { relation, fields, ...(rest.length ? { surplus: 'from' } : {}) };
    fields.push([more, 'from']);
    if (rest.length) relation[more] = rest;
    return { relation, fields };
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
