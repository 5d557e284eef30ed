import {
  PATTERNS,
  ancestorsOf,
  breakdownsOf,
  codedGroups,
  groupOfItem,
  isStandard,
  type Breakdown,
  type CodedGroup,
  type ProgressDocument,
} from '@planglass/model';
import {
  itemsOf,
  keysOf,
  prefix,
  shownGroups,
  type BreakdownOptions,
  type Item,
} from '../breakdown/groups.ts';
import { groupNames } from '../group-names.ts';
import { noteNarrowed, type Choice } from '../narrowed.ts';
import type { Phrase, Reading } from '../phrase.ts';

/** The kinds of items that a document can list with a group. */
export const CHOSEN_KINDS = ['indicators', 'tasks', 'projects'] as const;
export type ChosenKind = (typeof CHOSEN_KINDS)[number];

/**
 * Of an attribute or an address: `category:economy assessment:lagging`, each by what the document can be broken down by;
 * undefined where it is none. What is said twice is one choice.
 */
export function parseChoices(document: ProgressDocument, text: string): Choice[] | undefined {
  const allowed = breakdownsOf(document);
  const choices = [...new Set(text.split(/\s+/).filter(Boolean))].map((each) => {
    const [by, key, ...more] = each.split(':');
    return { by, key, isWhole: more.length === 0 && PATTERNS.Id.test(key ?? '') };
  });
  return choices.every(({ by, isWhole }) => isWhole && allowed.includes(by!))
    ? (choices.map(({ by, key }) => ({ by, key })) as Choice[])
    : undefined;
}

export const writeChoices = (choices: readonly Choice[]): string =>
  choices.map(({ by, key }) => `${by}:${key}`).join(' ');

/** The choices of groups that a document has. */
export const ofDocument = (document: ProgressDocument, choices: readonly Choice[]): Choice[] =>
  choices.filter(({ by, key }) => codedGroups(document, by).some(({ id }) => id === key));

/** Whether items of a kind can have a group: of a codelist, where one is listed that has. */
function isStated(document: ProgressDocument, kind: ChosenKind, by: Breakdown): boolean {
  if (!isStandard(by)) return !!document[kind]?.some((item) => groupOfItem(item, by) !== undefined);
  return kind === 'indicators' || (by !== 'nature' && by !== 'direction');
}

/**
 * Whether an item is in every group that is chosen; of two that are chosen by the same thing it is enough to be in one. An
 * item whose group is withheld or not stated is in none. What items of a kind have none of, such as a nature, is left out
 * of account.
 */
export function matcher(
  document: ProgressDocument,
  choices: readonly Choice[],
  kind: ChosenKind,
): (item: Item) => boolean {
  const by = new Map<Breakdown, Set<string>>();
  for (const choice of choices)
    if (isStated(document, kind, choice.by))
      by.set(choice.by, (by.get(choice.by) ?? new Set()).add(choice.key));
  const tests = [...by].map(([name, keys]) => {
    const groupsOf = keysOf(document, name);
    return (item: Item) => groupsOf(item).some((key) => !key.startsWith(prefix) && keys.has(key));
  });
  return (item) => tests.every((test) => test(item));
}

/** Whether there is anything among the choices that items of a kind can be told by. */
export const concerns = (document: ProgressDocument, choices: readonly Choice[], kind: ChosenKind): boolean =>
  choices.some(({ by }) => isStated(document, kind, by));

/** How many of the listed items of a kind are in the chosen groups. */
export interface Tally {
  of: ChosenKind;
  chosen: number;
  listed: number;
}

/** The listed items counted, of the kinds that the document lists and that the choices concern. */
export const tally = (
  document: ProgressDocument,
  choices: readonly Choice[],
  kinds: readonly ChosenKind[] = CHOSEN_KINDS,
): Tally[] =>
  kinds.flatMap((of) => {
    const items: readonly Item[] = document[of] ?? [];
    if (!items.length || !concerns(document, choices, of)) return [];
    return [{ of, chosen: items.filter(matcher(document, choices, of)).length, listed: items.length }];
  });

/** The choices by which listed items of some kinds can be told. */
export const concerning = (
  document: ProgressDocument,
  choices: readonly Choice[],
  kinds?: readonly ChosenKind[],
): Choice[] => choices.filter((choice) => tally(document, [choice], kinds).length);

const narrowed = new WeakMap<ProgressDocument, Map<string, ProgressDocument>>();

/**
 * The document with the items of the chosen groups alone, the same object for the same choices. What it says of all items
 * of these kinds is left out, for it is not true of what is left: numbers, words, and what is withheld, of which nobody is to
 * learn in which groups it is.
 */
export function narrow(document: ProgressDocument, choices: readonly Choice[]): ProgressDocument {
  const key = writeChoices(choices);
  const known = narrowed.get(document) ?? new Map<string, ProgressDocument>();
  narrowed.set(document, known);
  const before = known.get(key);
  if (before) return before;
  const kinds = tally(document, choices).map(({ of }) => of);
  const less: ProgressDocument = {
    ...document,
    ...Object.fromEntries(
      (['counts', 'shares', 'appraisals', 'withholdings'] as const).flatMap((name) => {
        const said: readonly { of: string }[] | undefined = document[name];
        return said ? [[name, said.filter(({ of }) => !(kinds as readonly string[]).includes(of))]] : [];
      }),
    ),
    ...Object.fromEntries(
      kinds.map((of) => [of, (document[of] as Item[]).filter(matcher(document, choices, of))]),
    ),
  };
  known.set(key, less);
  noteNarrowed(less, { original: document, choices });
  shownGroups.set(less, (source, by) => groupsAround(codedGroups(source, by), by, choices));
  return less;
}

/** What is chosen, what that lies in, and what lies in it; all where nothing of the kind is chosen. */
function groupsAround(
  groups: readonly CodedGroup[],
  by: Breakdown,
  choices: readonly Choice[],
): readonly CodedGroup[] {
  const chosen = choices.flatMap((choice) => (choice.by === by ? [choice.key] : []));
  if (!chosen.length) return groups;
  const above = ancestorsOf(groups);
  const around = new Set([...chosen, ...chosen.flatMap(above)]);
  return groups.filter(({ id }) => around.has(id) || above(id).some((each) => chosen.includes(each)));
}

/** The names of the chosen groups. */
export function sayChoices(reading: Reading, choices: readonly Choice[]): Phrase[] {
  const nameOf = groupNames(reading);
  return choices.map((choice) => nameOf(choice));
}

/**
 * The groups of a breakdown, by their keys, that hold items of a chosen group, with the number of these items, and that group
 * itself, which is chosen as a whole (`Infinity`); undefined where the document does not tell.
 */
export function groupsWith(
  document: ProgressDocument,
  choice: Choice,
  { of, by }: BreakdownOptions,
): ReadonlyMap<string, number> | undefined {
  const own: [string, number][] = by === choice.by ? [[choice.key, Infinity]] : [];
  const kind = CHOSEN_KINDS.find((each) => each === of);
  const items = kind && concerns(document, [choice], kind) ? itemsOf(document, of, by) : [];
  if (!kind || !items.length) return own.length ? new Map(own) : undefined;
  const numbers = new Map<string, number>();
  const keys = keysOf(document, by);
  for (const item of items.filter(matcher(document, [choice], kind)))
    for (const key of keys(item)) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  return new Map([...numbers, ...own]);
}
