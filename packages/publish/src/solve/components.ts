import type { Choice, Constraint, System } from './system.ts';

/** A part of a system that shares no unknown with the rest, numbered anew. */
export interface Component {
  readonly system: System;
  /** The number in the whole system of each of its unknowns. */
  readonly unknowns: readonly number[];
}

/** The parts of a system, each with at least one unknown; constraints without unknowns belong to none. */
export function components(system: System): Component[] {
  const root = rootsOf(system.unknowns, [
    ...system.constraints.map(unknownsOf),
    ...system.choices.map(unknownsOfChoice),
  ]);
  const members = groupBy(Array(system.unknowns).keys(), root);
  const constraints = groupBy(system.constraints, (each) => first(unknownsOf(each), root));
  const choices = groupBy(system.choices, (each) => first(unknownsOfChoice(each), root));
  return [...members].map(([at, unknowns]) => ({
    unknowns,
    system: among(unknowns, {
      whole: system.whole,
      constraints: constraints.get(at) ?? [],
      choices: choices.get(at) ?? [],
    }),
  }));
}

type Unnumbered = Omit<System, 'unknowns'>;

/** A system of the unknowns alone that it names. */
export function compact({ whole, constraints, choices }: Unnumbered): System {
  const named = [...constraints.flatMap(unknownsOf), ...choices.flatMap(unknownsOfChoice)];
  return among([...new Set(named)], { whole, constraints, choices });
}

/** The system with these unknowns numbered from zero; it names no others. */
function among(unknowns: readonly number[], { whole, constraints, choices }: Unnumbered): System {
  const own = new Map(unknowns.map((index, place) => [index, place]));
  const renumber = ({ expression: { constant, terms }, ...rest }: Constraint): Constraint => ({
    ...rest,
    expression: {
      constant,
      terms: new Map([...terms].map(([index, coefficient]) => [own.get(index)!, coefficient])),
    },
  });
  return {
    unknowns: unknowns.length,
    whole: new Set(unknowns.flatMap((index, place) => (whole.has(index) ? [place] : []))),
    constraints: constraints.map(renumber),
    choices: choices.map(({ alternatives, statement }) => ({
      statement,
      alternatives: alternatives.map((each) => each.map(renumber)),
    })),
  };
}

/** Of each of so many indices the one that stands for all that hang together with it, through groups that do (union–find). */
export function rootsOf(size: number, groups: readonly (readonly number[])[]): (index: number) => number {
  const parent = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const group of groups) for (const index of group) parent[root(index)] = root(group[0]!);
  return root;
}

const unknownsOf = ({ expression }: Constraint): number[] => [...expression.terms.keys()];
const unknownsOfChoice = ({ alternatives }: Choice): number[] => alternatives.flat().flatMap(unknownsOf);
const first = (indices: readonly number[], root: (index: number) => number): number =>
  indices.length ? root(indices[0]!) : -1;

export function groupBy<T>(items: Iterable<T>, key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
