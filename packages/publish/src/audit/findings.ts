import type { Relation } from '@planglass/model/record';
import { kindOf } from '../relations/index.ts';
import type { Refusal } from '../relations/relation.ts';
import { knownOf, type Book, type Source } from '../statements/book.ts';
import type { Statement } from '../statements/statement.ts';
import type { Audit } from './audit.ts';

/** Why a record is not published, as data. Names figures by their keys and quotes published values only. */
export type Finding =
  /** A withheld figure can be worked out too closely, from these statements. */
  | { code: 'given-away'; key: string; because: Because[] }
  /** The search ended at its limit before it was certain. */
  | { code: 'not-proved'; key: string }
  /** These statements cannot all be true, and there are too many ways to doubt one of them. */
  | { code: 'conflict'; because: Because[] }
  /** The record's own values contradict these statements. */
  | { code: 'contradiction'; because: Because[] }
  | { code: 'unmodelled'; relation: string; kind: Relation['kind']; refusal: Refusal };

/** One statement that is part of a reason. */
export interface Because {
  kind: string;
  references: readonly string[];
  /** The published value, where it is the statement that it is published. */
  value?: string;
  step?: string;
  relation?: Relation;
  /** What a sum of some groups alone is: no more than the whole. */
  isPart?: true;
}

/** What an audit objects to; nothing where it passes. */
export function findingsOf(audit: Audit, sources: readonly Source[]): Finding[] {
  if (audit.kind === 'refused')
    return audit.unmodelled.map(({ relation: { id, kind }, refusal }) => ({
      code: 'unmodelled',
      relation: id,
      kind,
      refusal,
    }));
  const because = (statements: readonly Statement[]): Because[] =>
    statements.map((each) => becauseOf(each, audit.book, relations));
  const relations = declared(sources);
  if (audit.kind === 'infeasible') return [{ code: 'contradiction', because: because(audit.statements) }];
  return [
    ...audit.conflicts.map((each): Finding => ({ code: 'conflict', because: because(each) })),
    ...[...audit.figures, ...audit.assessments].flatMap(({ key, verdict, givenAwayBy }): Finding[] =>
      verdict === 'pass'
        ? []
        : verdict === 'narrow'
          ? [{ code: 'given-away', key, because: because(givenAwayBy) }]
          : [{ code: 'not-proved', key }],
    ),
  ];
}

function becauseOf(
  { kind, id, references, constraints }: Statement,
  { numbers }: Book,
  relations: ReadonlyMap<string, Relation>,
): Because {
  const published = kind === 'published' ? numbers.get(references[0]!)?.published : undefined;
  const relation = id === undefined ? undefined : relations.get(id);
  return {
    kind,
    references,
    ...(published ? { value: published.value } : {}),
    ...(published?.step === undefined ? {} : { step: published.step }),
    ...(relation ? { relation } : {}),
    ...(kind === 'count-of-groups' && constraints[0]?.sense === '<=' ? { isPart: true as const } : {}),
  };
}

/** What every source declares, under the id that its statement has, and with references that lead there from the first. */
const declared = (sources: readonly Source[]): ReadonlyMap<string, Relation> =>
  new Map(
    sources.flatMap((source, index) =>
      knownOf(source).relations.map((relation): [string, Relation] =>
        index === 0
          ? [relation.id, relation]
          : [
              `${source.document.plan.id}#${relation.id}`,
              seenFromElsewhere(relation, source.document.plan.id),
            ],
      ),
    ),
  );

/** The relation with the plan before each reference that names none. */
function seenFromElsewhere(relation: Relation, plan: string): Relation {
  const own = new Set(
    kindOf(relation)
      .references(relation)
      .filter((each) => !each.includes('#')),
  );
  return JSON.parse(
    JSON.stringify(relation, (key, value: unknown) =>
      key !== 'id' && typeof value === 'string' && own.has(value) ? `${plan}#${value}` : value,
    ),
  ) as Relation;
}

/** The sentence of a relation that the record declares. */
export const relationSentence = (
  relation: Relation,
  language: 'en' | 'zh',
  name: (reference: string) => string,
): string => kindOf(relation).sentence[language](relation, name);
