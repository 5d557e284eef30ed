import type { PlanRecord } from '@planglass/model/record';
import { audit, type Audit } from '../audit/audit.ts';
import { connected } from '../audit/connected.ts';
import { requiredLevels } from '../audit/levels.ts';
import { build } from '../build/build.ts';
import type { Solver } from '../solve/solver.ts';
import type { Book, Source } from '../statements/book.ts';
import { collect, placeOf } from '../statements/collect.ts';
import { partsOf, type Place } from '../statements/references.ts';
import type { Statement } from '../statements/statement.ts';
import {
  higherThan,
  isSatisfiedBy,
  levelOf,
  outside,
  type Choice,
  type Clause,
  type Ladders,
} from './clause.ts';
import { conflicts } from './conflict.ts';
import { cuts, shownIn, type Around } from './cut.ts';
import { decide, type Decisions } from './withhold.ts';
import type { Aim, Open } from './worlds.ts';

/** What the audit says of a choice. */
export type Seen =
  | { kind: 'enough' }
  /** Something is given away: clauses that the choice violates, and the statements that give it away. */
  | { kind: 'narrow'; clauses: Clause[]; because: Statement[] }
  /** It cannot be told: the audit refuses this choice, or ended at its limit. */
  | { kind: 'untold'; clauses: Clause[] };

/** What choices are made of: the record, what is known beside it, and the ladders of its figures. */
export interface Field {
  record: PlanRecord;
  beside: readonly Source[];
  ladders: Ladders;
}

const sourcesOf = ({ record, beside, ladders }: Field, choice: Choice): [Source, ...Source[]] => {
  const { record: tried } = decide(record, decisionsOf(choice, ladders));
  return [{ record: tried, document: build(tried) }, ...beside];
};

/** Audits choices. */
export function lookAt(field: Field, solver?: Solver): (choice: Choice) => Seen {
  const { ladders } = field;
  return (choice) => {
    const sources = sourcesOf(field, choice);
    const [{ document }] = sources;
    const result = audit(sources, { solver });
    return result.kind === 'refused'
      ? { kind: 'untold', clauses: conflicts(result, ladders, choice, (other) => sourcesOf(field, other)) }
      : tell(result, { ladders, choice, addressOf: addressIn(placeOf(document), ladders) });
  };
}

/** What a choice by worlds starts from; undefined where it cannot be told what is said with everything withheld. */
export function openAt(field: Field): { aims: Aim[]; open: Omit<Open, 'costAt'> } | undefined {
  const { ladders } = field;
  const sources = sourcesOf(
    field,
    new Map([...ladders].map(([figure, { rungs }]) => [figure, rungs.length])),
  );
  const { book, problems, unmodelled } = collect(sources);
  if (problems.length || unmodelled.length) return undefined;
  const { book: shown } = collect(sourcesOf(field, new Map()));
  const aims = [...shown.numbers.values()].flatMap((figure) => {
    const levels = figure.secret ? requiredLevels(figure) : undefined;
    return levels ? [{ key: figure.key, levels }] : [];
  });
  return { aims, open: { book, ladders, addressOf: addressIn(placeOf(sources[0].document), ladders) } };
}

/** A choice as the decisions that it would be. */
export function decisionsOf(choice: Choice, ladders: Ladders): Required<Decisions> {
  const decisions: Required<{ withhold: string[]; round: { figure: string; step: string }[] }> = {
    withhold: [],
    round: [],
  };
  for (const [figure, level] of [...choice].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!level) continue;
    const { step } = ladders.get(figure)!.rungs[level - 1]!;
    if (step === undefined) decisions.withhold.push(figure);
    else decisions.round.push({ figure, step });
  }
  return decisions;
}

function tell(result: Exclude<Audit, { kind: 'refused' }>, around: Around): Seen {
  const { ladders, choice } = around;
  const exactly = (figures: readonly string[]): Clause =>
    outside(
      new Map(figures.map((figure) => [figure, [levelOf(choice, figure), levelOf(choice, figure)]])),
      ladders,
    );
  // The record's own values contradict each other, whatever of them is shown.
  if (result.kind === 'infeasible')
    return { kind: 'untold', clauses: [exactly(figuresOfStatements(result.statements, around))] };
  if (result.passed) return { kind: 'enough' };
  const failed = [...result.figures, ...result.assessments].filter(({ verdict }) => verdict !== 'pass');
  const narrow = failed.filter(({ verdict }) => verdict === 'narrow');
  if (narrow.length) {
    const shown = shownIn(result.book, around);
    return {
      kind: 'narrow',
      clauses: narrow.flatMap((each) => {
        const found = 'levels' in each ? cuts(result, each, shown, around) : [];
        // A cut says more, unless its rounded weights let this very choice pass.
        return found.some((cut) => !isSatisfiedBy(cut, choice))
          ? found
          : [...found, higher(each.givenAwayBy, result.book, around)];
      }),
      because: narrow.flatMap(({ givenAwayBy }) => givenAwayBy),
    };
  }
  return {
    kind: 'untold',
    clauses: failed.map(({ key }) => exactly(figuresAround(key, result.book, around))),
  };
}

/**
 * What is given away stays so until one of the figures that are shown tells less. It needs the nested rungs of a ladder:
 * what is known of a figure on a rung is known on those below it as well.
 */
const higher = (statements: readonly Statement[], book: Book, around: Around): Clause =>
  higherThan(around.choice, shownBy(statements, book, around), around.ladders);

/** The address of a key of this release that has a ladder. */
const addressIn =
  (here: Place, ladders: Ladders) =>
  (key: string): string | undefined => {
    const { plan, release, path } = partsOf(key);
    return plan === here.plan && release === here.release && ladders.has(path) ? path : undefined;
  };

const own = (keys: readonly string[], { addressOf }: Around): string[] =>
  [...new Set(keys.flatMap((key) => addressOf(key) ?? []))].sort();

/** The figures of this release whose publication statements rest on. */
function shownBy(statements: readonly Statement[], book: Book, around: Around): string[] {
  const keys = statements.flatMap(({ kind, references, restsOn }) =>
    kind === 'published' ? references : restsOn,
  );
  return own(
    keys.filter((key) => (book.numbers.get(key) ?? book.assessments.get(key))?.published !== undefined),
    around,
  );
}

const figuresOfStatements = (statements: readonly Statement[], around: Around): string[] =>
  own(
    statements.flatMap(({ references, restsOn }) => [...references, ...restsOn]),
    around,
  );

/** The figures that hang together with one. */
function figuresAround(key: string, book: Book, around: Around): string[] {
  const { index } = book.numbers.get(key) ?? {};
  const unknowns =
    index === undefined
      ? [...book.assessments.get(key)!.statuses.values()].flatMap(({ terms }) => [...terms.keys()])
      : [index];
  const group = connected(book).find((each) => unknowns.some((one) => each.unknowns.has(one)));
  return figuresOfStatements(group?.statements ?? [], around);
}
