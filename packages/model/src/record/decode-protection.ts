import {
  code,
  countValue,
  decimal,
  format,
  id,
  localised,
  step,
  text,
  webAddress,
} from '../decode/leaves.ts';
import { list } from '../decode/list.ts';
import { byKind, closed } from '../decode/object.ts';
import { NUMBER_DOMAINS, SIGN_DOMAINS } from './codes.ts';
import type * as type from './protection.ts';

const magnitude = format('Magnitude');
const years = format('Years');
const figure = format('FigureReference');
const figures = list(figure, 1);
const bands = list(closed<type.Band>({ status: id }, { from: decimal, to: decimal }), 1);
const direction = code(['rise', 'fall'] as const);
const internalNote = text;
const named = { id };
const note = { internalNote };
const computed = { internalNote, rounding: step };

export const protectionLevels = closed<type.ProtectionLevels>({ below: magnitude, above: magnitude });

export const protection = closed<type.ProtectionRules>(
  {},
  {
    percent: magnitude,
    minimumFrequency: countValue,
    weights: list(closed<type.SuppressionWeight>({ of: text, weight: magnitude })),
  },
);

export const publicFigure = closed<type.PublicFigure>(
  { id, value: decimal, source: localised },
  { figure, rounding: step, url: webAddress },
);

export const relation = byKind<type.Relation>({
  sum: [{ ...named, total: figure, parts: figures }, computed],
  'year-to-date': [{ ...named, total: figure, parts: figures }, computed],
  'weighted-index': [
    { ...named, index: figure, parts: list(closed<type.WeightedPart>({ figure, weight: decimal }), 1) },
    computed,
  ],
  mean: [{ ...named, mean: figure, of: figures }, computed],
  share: [{ ...named, share: figure, part: figure, whole: figure }, computed],
  'percent-complete': [
    { ...named, percent: figure, baseline: figure, target: figure, actual: figure },
    computed,
  ],
  gap: [{ ...named, gap: figure, target: figure, actual: figure }, computed],
  growth: [{ ...named, growth: figure, earlier: figure, later: figure }, computed],
  'annual-growth': [{ ...named, growth: figure, earlier: figure, later: figure, years }, computed],
  'required-growth': [
    {
      ...named,
      assessment: figure,
      baseline: figure,
      target: figure,
      actual: figure,
      elapsed: years,
      planned: years,
      bands,
    },
    { direction, ...note },
  ],
  'required-progress': [
    { ...named, assessment: figure, target: figure, actual: figure, bands },
    { baseline: figure, elapsed: step, planned: step, direction, ...note },
  ],
  'within-range': [
    { ...named, assessment: figure, actual: figure, lower: decimal, upper: decimal, bands },
    note,
  ],
  ratio: [
    { ...named, ratio: figure, numerator: figure, denominator: figure },
    { ...computed, per: step },
  ],
  band: [{ ...named, assessment: figure, of: figure, bands }, note],
  order: [{ ...named, figures }, note],
  rank: [{ ...named, rank: figure, of: figure, among: figures }, note],
  minimum: [{ ...named, minimum: figure, of: figures }, note],
  maximum: [{ ...named, maximum: figure, of: figures }, note],
  bounds: [
    { ...named, figure },
    { lower: decimal, upper: decimal, numbers: code(NUMBER_DOMAINS), sign: code(SIGN_DOMAINS), ...note },
  ],
  zero: [{ ...named, figures }, note],
  quantifier: [
    { ...named, part: figure, whole: figure },
    { atLeast: magnitude, atMost: magnitude, ...note },
  ],
  unchanged: [{ ...named, figures, since: id }, note],
  revised: [{ ...named, figures, since: id }, note],
  product: [{ ...named, product: figure, factors: figures }, computed],
  'standard-deviation': [{ ...named, deviation: figure, of: figures }, note],
});
