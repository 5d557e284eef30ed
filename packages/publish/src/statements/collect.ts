import { statusScaleOf, type Id, type Problem, type ProgressDocument } from '@planglass/model';
import type { BoundsRelation, Relation } from '@planglass/model/record';
import { add, constant, unknown, type Linear } from '../exact/linear.ts';
import { ONE, ZERO, rational, type Rational } from '../exact/rational.ts';
import { kindOf } from '../relations/index.ts';
import type { Figures, Refusal } from '../relations/relation.ts';
import { atMost, between, equal } from '../relations/claims.ts';
import { behindPublication, roundedFrom } from '../relations/rounding.ts';
import { lastUnit } from '../exact/round.ts';
import { Book, NOT_ASSESSED, exactly, knownOf, type NumberFigure, type Source } from './book.ts';
import { statement, type Said } from './claims.ts';
import { countOfGroups } from './count-of-groups.ts';
import { countOfItems } from './count-of-items.ts';
import { jointCounts } from './joint-counts.ts';
import { figuresOf, isAssessment } from './figures.ts';
import { keyOf, partsOf, resolveReference, type Place } from './references.ts';
import { compareAssessments, compareAcross, compareNumbers, factOf, revisedSince } from './same-fact.ts';
import { smallCountBounds, smallCounts } from './small-counts.ts';
import { constraintsOf, type Claim } from './statement.ts';

/** A relation that the audit cannot take into account, so that nothing can be proved. */
export interface UnmodelledRelation {
  relation: Relation;
  refusal: Refusal;
}

export interface Collected {
  book: Book;
  problems: Problem[];
  unmodelled: UnmodelledRelation[];
}

/**
 * Everything that is said of the figures: what each document publishes, what its parts imply, what each record
 * declares, what is public elsewhere, and that a fact of an earlier release is still the same fact.
 */
export function collect(sources: readonly Source[]): Collected {
  const book = new Book();
  const problems: Problem[] = [];
  const unmodelled: UnmodelledRelation[] = [];
  const releases = new Map<Id, Id>();
  for (const { document } of sources)
    if (!releases.has(document.plan.id)) releases.set(document.plan.id, document.release.id);
  const resolve = (reference: string, here: Place): string =>
    resolveReference(reference, here, (plan) => releases.get(plan));

  const revised = revisedSince(sources);
  for (const source of sources) addFigures(book, source, boundsOf(source, resolve), revised);
  for (const [own, figure] of book.numbers) {
    const { key, index, published, nonNegative } = figure;
    // One fact that several releases publish alike is said once.
    if (own !== key) continue;
    const number = unknown(index);
    if (published?.step !== undefined)
      say(
        book,
        { kind: 'published', references: [key] },
        between(number, constant(ONE), roundedFrom(rational(published.value), rational(published.step))),
      );
    else if (published)
      say(book, { kind: 'published', references: [key] }, [
        equal(number, constant(rational(published.value))),
      ]);
    // Of what is published the sign shows, but of what is rounded to zero.
    if (
      nonNegative &&
      (!published || (published.step !== undefined && rational(published.value).equals(ZERO)))
    )
      say(book, { kind: 'non-negative', references: [key] }, [atMost(constant(ZERO), number)]);
  }
  for (const [own, { key, statuses, published }] of book.assessments)
    if (own === key && published === undefined) {
      const all = [...statuses.values()];
      say(book, { kind: 'one-status', references: [key] }, [
        ...all.map((each) => atMost(constant(ZERO), each)),
        equal(add(...all), constant(ONE)),
      ]);
    }
  for (const source of sources) {
    countOfGroups(book, source, say);
    problems.push(...jointCounts(book, source, say));
    countOfItems(book, source, say);
    smallCounts(book, source, say);
  }
  problems.push(...computedUnseen(sources[0]), ...rangesPublishedBefore(sources, revised));
  const times = mentions(book, sources, resolve);
  for (const source of sources) {
    const { relations, publicFigures } = knownOf(source);
    const here = placeOf(source.document);
    // What stands in another record than the one at hand is told by its plan.
    const at = (place: string): string => (source === sources[0] ? place : `${here.plan}#${place}`);
    publicFigures.forEach(({ id, figure }, index) => {
      if (figure === undefined) return;
      const own = keyOf(here, `public/${id}`);
      const key = resolve(figure, here);
      const same = book.numbers.get(key);
      if (!same)
        problems.push({ ...noNumber(book, key, figure), path: at(`/publicFigures/${index}/figure`) });
      else
        say(book, { kind: 'public-elsewhere', references: [key, own] }, [
          equal(unknown(same.index), unknown(book.numbers.get(own)!.index)),
        ]);
    });
    const ranks = ranksIn(relations, (reference) => resolve(reference, here));
    relations.forEach((relation, index) => {
      const kind = kindOf(relation);
      const wrong = wrongReferences(book, relation, (each) => resolve(each, here));
      if (wrong.length) {
        problems.push(...wrong.map((each) => ({ ...each, path: at(`/relations/${index}`) })));
        return;
      }
      const restsOn = new Set<string>();
      const model = kind.model(
        relation,
        figuresFor(book, (reference) => resolve(reference, here), { restsOn, mentioned: times, ranks }),
      );
      const references = kind.references(relation).map((reference) => resolve(reference, here));
      if ('refused' in model) unmodelled.push({ relation, refusal: model.refused });
      else
        say(
          book,
          {
            kind: relation.kind,
            id: at(relation.id),
            references,
            restsOn: [...restsOn],
            ...(model.unrounded === undefined ? {} : { unrounded: resolve(model.unrounded, here) }),
            ...(model.parted
              ? { parted: model.parted.map((each) => ({ ...each, figure: resolve(each.figure, here) })) }
              : {}),
          },
          model.claims,
          model.choices,
        );
    });
  }
  return { book, problems, unmodelled };
}

/**
 * Assessments that the release publishes as computed from figures of which it withholds one: what they tell of it is
 * known only where a relation says so.
 */
function computedUnseen(source: Source | undefined): Problem[] {
  if (!source?.record) return [];
  const explained = new Set(
    knownOf(source).relations.flatMap((relation) => kindOf(relation).explains?.(relation) ?? []),
  );
  const { record, document } = source;
  const computed = [
    ...(document.indicators ?? []).map(({ id, assessment, baseline, target, actual }) => ({
      id,
      list: 'indicators' as const,
      assessment,
      from: [baseline, target, actual],
    })),
    ...(document.projects ?? []).map(({ id, assessment, figures }) => ({
      id,
      list: 'projects' as const,
      assessment,
      from: [
        ...(figures ?? []).map(({ observation }) => observation),
        // Of a figure that is withheld as a whole the document says nothing.
        ...withheldFigures(record.projects?.find((each) => each.id === id)?.figures, figures),
      ],
    })),
  ];
  return computed.flatMap(({ id, list, assessment, from }): Problem[] => {
    const figure = `${list}/${id}/assessment`;
    const isComputed = assessment?.state === 'assessed' && assessment.method.kind === 'computed';
    const isWithheld = from.some((each) => each?.state === 'withheld');
    if (!isComputed || !isWithheld || explained.has(figure)) return [];
    const index = record[list]?.findIndex((each) => each.id === id) ?? 0;
    return [{ code: 'computed-without-band', path: `/${list}/${index}/assessment`, args: { figure } }];
  });
}

const withheldFigures = (
  held: readonly { id: Id }[] = [],
  shown: readonly { id: Id }[] = [],
): { state: 'withheld' }[] => {
  const open = new Set(shown.map(({ id }) => id));
  return held.flatMap(({ id }) => (open.has(id) ? [] : [{ state: 'withheld' as const }]));
};

/**
 * Targets to keep within that the record withholds and another release has published. The ends of a range are no
 * figures of the book, whose shape must not tell what a withheld target is: such a range cannot be withheld any more.
 */
function rangesPublishedBefore([own, ...others]: readonly Source[], revised: ReadonlySet<string>): Problem[] {
  if (!own?.record) return [];
  const rangesOf = (source: object) => figuresOf(source).filter(({ state }) => state === 'range');
  const open = new Set(rangesOf(own.document).map(({ reference }) => reference));
  const before = new Set(
    others.flatMap(({ document }) => rangesOf(document).map((figure) => factOf(figure, document, revised))),
  );
  return rangesOf(own.record).flatMap((figure): Problem[] => {
    const { reference, path } = figure;
    const fact = factOf(figure, own.document, revised);
    return fact !== undefined && before.has(fact) && !open.has(reference)
      ? [{ code: 'range-published-before', path, args: { figure: reference } }]
      : [];
  });
}

/** Adds a statement to the book, under its number. */
export type Say = typeof say;

function say(
  book: Book,
  said: Said,
  claims: readonly Claim[],
  choices: readonly (readonly (readonly Claim[])[])[] = [],
): void {
  const made = statement(said, book.statements.length, claims, choices);
  // What several releases say alike is said once.
  const text = JSON.stringify([
    said.kind,
    said.id,
    made.constraints.map(contentOf),
    made.choices.map(({ alternatives }) => alternatives.map((each) => each.map(contentOf))),
  ]);
  if (said.id === undefined && book.said.has(text)) return;
  book.said.add(text);
  book.statements.push(made);
}

const contentOf = ({ expression, sense }: Claim): unknown[] => [
  sense,
  expression.constant.toFraction(),
  ...[...expression.terms].map(([index, coefficient]) => [index, coefficient.toFraction()]),
];

export const placeOf = ({ plan, release }: ProgressDocument): Place => ({
  plan: plan.id,
  release: release.id,
});

const noNumber = (book: Book, key: string, figure: string): Omit<Problem, 'path'> => ({
  code: book.withoutNumber.has(key) ? 'figure-without-number' : 'unknown-figure',
  args: { figure },
});

/** What is wrong with the figures that a relation names: nothing there, no number, or the one where the other is needed. */
function wrongReferences(
  book: Book,
  relation: Relation,
  resolve: (reference: string) => string,
): Omit<Problem, 'path'>[] {
  const { references, explains, ofAny } = kindOf(relation);
  const explained = explains?.(relation);
  return references(relation).flatMap((figure): Omit<Problem, 'path'>[] => {
    const key = resolve(figure);
    const needed = figure === explained ? 'assessment' : 'number';
    if (!(isAssessment(key) ? book.assessments : book.numbers).has(key)) return [noNumber(book, key, figure)];
    return ofAny || isAssessment(key) === (needed === 'assessment')
      ? []
      : [{ code: 'wrong-figure', args: { figure, expected: needed } }];
  });
}

/** How often each number is spoken of, but for what is published of it and for what everyone knows of its sign. */
function mentions(
  book: Book,
  sources: readonly Source[],
  resolve: (reference: string, here: Place) => string,
): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  const count = (index: number | undefined): void => {
    if (index !== undefined) times.set(index, (times.get(index) ?? 0) + 1);
  };
  for (const each of book.statements)
    if (each.kind !== 'published' && each.kind !== 'non-negative')
      for (const index of new Set(
        constraintsOf(each).flatMap(({ expression }) => [...expression.terms.keys()]),
      ))
        count(index);
  for (const source of sources) {
    const here = placeOf(source.document);
    const { relations, publicFigures } = knownOf(source);
    const named = [
      ...publicFigures.flatMap(({ id, figure }) => (figure === undefined ? [] : [`public/${id}`, figure])),
      ...relations.flatMap((relation) =>
        relation.kind === 'bounds' && relation.lower === undefined && relation.upper === undefined
          ? []
          : kindOf(relation).references(relation),
      ),
    ];
    for (const reference of named) count(book.numbers.get(resolve(reference, here))?.index);
  }
  return times;
}

type Bounds = ReadonlyMap<string, BoundsRelation>;

const boundsOf = (source: Source, resolve: (reference: string, here: Place) => string): Bounds =>
  new Map(
    knownOf(source).relations.flatMap((relation): [string, BoundsRelation][] =>
      relation.kind === 'bounds' ? [[resolve(relation.figure, placeOf(source.document)), relation]] : [],
    ),
  );

/** The figures of a release: of its record where there is one, with what its document publishes of them. */
function addFigures(book: Book, source: Source, bounds: Bounds, revised: ReadonlySet<string>): void {
  const { document, record, known } = source;
  const here = placeOf(document);
  const published = new Map(figuresOf(document).map((figure) => [figure.reference, figure]));
  const domain = statusScaleOf(document).statuses.map(({ id }) => id);
  const smalls = record ? smallCountBounds(record) : new Map<string, never>();
  for (const figure of figuresOf(record ?? document)) {
    const { reference, path, state, value, status, counts, secondary, protection } = figure;
    const key = keyOf(here, reference);
    const shown = published.get(reference);
    // Without its record nobody tells why something is withheld, and everything that is counts.
    const secret = record
      ? !secondary && (shown === undefined || shown.state === 'withheld')
      : known !== undefined && shown?.state === 'withheld';
    const fact = factOf(figure, document, revised);
    if (isAssessment(reference)) {
      const open =
        shown?.state === 'assessed'
          ? shown.status
          : shown?.state === 'not-assessed'
            ? NOT_ASSESSED
            : undefined;
      const held = record && state === 'not-assessed' ? NOT_ASSESSED : status;
      const assessment = {
        key,
        path,
        secret,
        ...(open === undefined ? {} : { published: open }),
        ...(held === undefined ? {} : { held }),
      };
      const earlier = book.assessments.get((fact && book.facts.get(fact)) ?? '');
      const relation = earlier && compareAssessments(earlier, assessment);
      if (relation === 'one') book.assessments.set(key, earlier!);
      else book.addAssessment(assessment, domain);
      if (relation === 'equal')
        say(
          book,
          { kind: 'same-fact', references: [earlier!.key, key] },
          [...earlier!.statuses].map(([id, each]) =>
            equal(each, book.assessments.get(key)!.statuses.get(id) ?? constant(ZERO)),
          ),
        );
      if (fact && !earlier) book.facts.set(fact, key);
      continue;
    }
    // What is shown as missing, not applicable or in words is no number, and no relation may name it. Of what is
    // withheld nobody can tell, so that it is a number here whatever the record has.
    const seen = shown?.state ?? (record ? 'withheld' : state);
    if (seen !== 'value' && seen !== 'withheld') {
      book.withoutNumber.add(key);
      continue;
    }
    const bound = bounds.get(key);
    const small = shown && smalls.get(reference);
    const number = {
      key,
      path,
      secret,
      whole: counts || bound?.numbers === 'whole',
      nonNegative:
        bound?.lower === undefined ? bound?.sign !== 'any' : rational(bound.lower).compare(ZERO) >= 0,
      ...(shown?.state === 'value' && shown.value !== undefined
        ? {
            published: {
              value: shown.value,
              ...(shown.rounding === undefined ? {} : { step: shown.rounding }),
            },
          }
        : {}),
      ...(record && value !== undefined ? { held: value } : {}),
      ...(protection ? { protection } : {}),
      floors: [bound?.lower, small?.lower].flatMap((each) => each ?? []),
      ceilings: [bound?.upper, small?.upper].flatMap((each) => each ?? []),
      ...(record?.protection?.percent === undefined ? {} : { percent: record.protection.percent }),
    };
    const earlier = book.numbers.get((fact && book.facts.get(fact)) ?? '');
    const isSamePlace = earlier && partsOf(earlier.key).path === reference;
    const relation = earlier && (isSamePlace ? compareNumbers : compareAcross)(earlier, number);
    if (relation === 'one') book.numbers.set(key, earlier!);
    else book.addNumber(number);
    if (relation === 'equal')
      say(book, { kind: 'same-fact', references: [earlier!.key, key] }, [
        equal(unknown(earlier!.index), unknown(book.numbers.get(key)!.index)),
      ]);
    if (fact && !earlier) book.facts.set(fact, key);
  }
  knownOf(source).publicFigures.forEach(({ id, value, rounding }, index) =>
    book.addNumber({
      key: keyOf(here, `public/${id}`),
      path: `/publicFigures/${index}`,
      secret: false,
      whole: false,
      nonNegative: false,
      floors: [],
      ceilings: [],
      published: { value, ...(rounding === undefined ? {} : { step: rounding }) },
    }),
  );
}

/** By group of figures, the key of each one's rank in it. */
type Ranks = ReadonlyMap<string, ReadonlyMap<string, string>>;

const groupOf = (keys: readonly string[]): string => JSON.stringify([...new Set(keys)].sort());

function ranksIn(relations: readonly Relation[], resolve: (reference: string) => string): Ranks {
  const ranks = new Map<string, Map<string, string>>();
  for (const relation of relations) {
    if (relation.kind !== 'rank') continue;
    const of = resolve(relation.of);
    const group = groupOf([of, ...relation.among.map(resolve)]);
    ranks.set(group, (ranks.get(group) ?? new Map<string, string>()).set(of, resolve(relation.rank)));
  }
  return ranks;
}

/** Whether each place is 1 + how many stand before it. */
const goTogether = (places: readonly Rational[]): boolean =>
  places.every((place) => place.equals(places.filter((other) => other.compare(place) < 0).length + 1));

/** The figures as a relation sees them; what it reads as published is what it rests on. */
function figuresFor(
  book: Book,
  resolve: (reference: string) => string,
  {
    restsOn,
    mentioned,
    ranks,
  }: { restsOn: Set<string>; mentioned: ReadonlyMap<number, number>; ranks: Ranks },
): Figures {
  const numberOf = (reference: string) => book.numbers.get(resolve(reference))!;
  return {
    number: (reference) => unknown(numberOf(reference).index),
    published: (reference) => {
      const figure = numberOf(reference);
      const value = exactly(figure);
      if (value !== undefined) restsOn.add(figure.key);
      return value;
    },
    shown: (reference) => {
      const { key, published } = numberOf(reference);
      if (!published) return undefined;
      restsOn.add(key);
      const { value, step } = published;
      return {
        value: rational(value),
        unit: lastUnit(value),
        ...(step === undefined ? {} : { step: rational(step) }),
      };
    },
    isAlone: (reference) => (mentioned.get(numberOf(reference).index) ?? 0) <= 1,
    isWhole: (reference) => numberOf(reference).whole,
    isNonNegative: (of) =>
      typeof of === 'string' ? cannotBeNegative(numberOf(of)) : isSumOfNonNegative(book, of),
    places: (of) => {
      const keys = of.map(resolve);
      const told = ranks.get(groupOf(keys));
      const ranked = keys.map((key) => book.numbers.get(told?.get(key) ?? ''));
      const places = ranked.flatMap((each) => (each && exactly(each)) ?? []);
      if (places.length < keys.length || !goTogether(places)) return undefined;
      for (const each of ranked) restsOn.add(each!.key);
      return places;
    },
    helper: () => unknown(book.unknown(undefined, true)),
    statuses: (reference) => {
      const figure = book.assessments.get(resolve(reference))!;
      if (figure.published !== undefined) restsOn.add(figure.key);
      return figure.statuses;
    },
  };
}

/** Zero or more by what everyone knows of it, or by what is published of it. */
function cannotBeNegative({ nonNegative, published }: NumberFigure): boolean {
  if (!published) return nonNegative;
  const { value, step } = published;
  const least =
    step === undefined
      ? rational(value)
      : behindPublication(rational(value), rational(step), nonNegative).lower;
  return least.compare(ZERO) >= 0;
}

function isSumOfNonNegative(book: Book, { constant: rest, terms }: Linear): boolean {
  const figures = new Map([...book.numbers.values()].map((figure) => [figure.index, figure]));
  return (
    rest.compare(ZERO) >= 0 &&
    [...terms].every(([index, coefficient]) => {
      const figure = figures.get(index);
      return figure && coefficient.compare(ZERO) > 0 && cannotBeNegative(figure);
    })
  );
}
