import {
  formatDecimal,
  statusScaleOf,
  type Assessment,
  type Basis,
  type Decimal,
  type LocalisedText,
  type MissingObsStatus,
  type Observation,
  type PublicConfStatus,
  type QuantifierCount,
  type Share,
  type Target,
  type TimePeriod,
  type ValueObsStatus,
} from '@planglass/model';
import { formatPeriod } from './periods.ts';
import type { Fact, FactKind } from './description.ts';
import { frame, plain, say, type Phrase, type Reading } from './phrase.ts';

/** A fact without the label of what it is of. */
export type Said = Omit<Fact, 'label'>;

/** An observation as text: its figure with the unit, the words that stand for one, or which of the three reasons there is for none. */
export function sayObservation(
  reading: Reading,
  observation: Observation | QuantifierCount,
  unit?: LocalisedText,
): Said {
  switch (observation.state) {
    case 'value':
      return said(
        'value',
        figure(reading, observation.value, unit),
        [
          ...period(reading, observation.period),
          ...status(reading, observation.obsStatus),
          ...text(reading, observation.note),
        ],
        observation.value,
      );
    case 'withheld':
      return sayWithheld(reading, observation.confStatus, observation.basis, observation.period);
    case 'missing':
      return said('missing', plain(reading.words.common.missing), [
        ...period(reading, observation.period),
        ...status(reading, observation.obsStatus),
        ...text(reading, observation.note),
      ]);
    case 'words':
      return said('words', say(reading, observation.words), []);
    case 'not-applicable':
      return said('not-applicable', plain(reading.words.common.notApplicable), [
        ...period(reading, observation.period),
        ...text(reading, observation.note),
      ]);
  }
}

/** A target as text, its bound and aggregation before the figure; words stay words. */
export function sayTarget(reading: Reading, target: Target, unit?: LocalisedText): Said {
  if (target.state === 'words')
    return said('words', say(reading, target.words), period(reading, target.period));
  if (target.state === 'range') {
    const { language, gauge } = reading.words;
    const ends = [target.lower, target.upper].map((end) => formatDecimal(end, language));
    return said('value', withUnit(reading, gauge.range(ends[0]!, ends[1]!), unit), [
      ...period(reading, target.period),
      ...text(reading, target.note),
    ]);
  }
  if (target.state !== 'value') return sayObservation(reading, target, unit);
  const { bound, aggregation } = reading.words.gauge;
  const qualifiers = {
    aggregation: target.aggregation && aggregation[target.aggregation],
    bound: target.bound && bound[target.bound],
  };
  const number = figure(reading, target.value, unit);
  const isQualified = target.aggregation ?? target.bound;
  return said(
    'value',
    isQualified ? frame(number, (text) => reading.words.common.qualified(qualifiers, text)) : number,
    [...period(reading, target.period), ...text(reading, target.note)],
    target.value,
  );
}

/** A share as text: in per cent, or the quantifier that the source gives, which stays words. */
export const sayShare = (reading: Reading, share: Share): Said => sayObservation(reading, share, '%');

/** An assessment as text: the scale's own word for the status, and by whom or how it was found. */
export function sayAssessment(reading: Reading, assessment: Assessment): Said {
  const { common } = reading.words;
  switch (assessment.state) {
    case 'assessed': {
      const { statuses } = statusScaleOf(reading.document);
      const place = statuses.findIndex(({ id }) => id === assessment.status);
      const status = statuses[place];
      const name = status ? say(reading, status.name) : plain(assessment.status);
      const { method } = assessment;
      const details =
        method.kind === 'computed'
          ? [frame(say(reading, method.formula), (name) => `${common.computed}${common.colon}${name}`)]
          : [plain(common.asserted), ...text(reading, method.by), ...period(reading, method.on)];
      return {
        ...said('words', name, details),
        ...(status ? { rank: { steps: statuses.length - place, of: statuses.length } } : {}),
      };
    }
    case 'withheld':
      return sayWithheld(reading, assessment.confStatus, assessment.basis);
    case 'not-assessed':
      return said('missing', plain(common.notAssessed), [
        ...(assessment.reason ? [plain(common.notAssessedReason[assessment.reason])] : []),
        ...text(reading, assessment.note),
      ]);
  }
}

/** That something is withheld, the meaning of its code, and its legal basis or that none is given. */
export function sayWithheld(
  reading: Reading,
  confStatus: PublicConfStatus,
  basis: Basis | undefined,
  when?: TimePeriod,
): Said {
  return said('withheld', plain(reading.words.common.withheld), [
    ...period(reading, when),
    ...sayBasis(reading, confStatus, basis),
  ]);
}

/** The meaning of the confidentiality code and the legal basis, or that no reason is given. */
export function sayBasis(reading: Reading, confStatus: PublicConfStatus, basis?: Basis): Phrase[] {
  const { common } = reading.words;
  return [
    plain(common.confStatus[confStatus]),
    ...(basis ? sayReason(reading, basis) : [plain(common.noReasonGiven)]),
  ];
}

/** The basis in the publisher's words, and its citation; the last of the two leads to the address, if there is one. */
function sayReason(reading: Reading, { text: words, citation, url }: Basis): Phrase[] {
  const link = url === undefined ? {} : { href: url };
  if (citation === undefined) return [{ ...say(reading, words), ...link }];
  return [say(reading, words), { ...say(reading, citation), ...link }];
}

const figure = (reading: Reading, value: string, unit?: LocalisedText): Phrase =>
  withUnit(reading, formatDecimal(value, reading.words.language), unit);

/** A number with its unit as the language sets it; without a number, what follows one. */
export function withUnit(reading: Reading, number: string, unit?: LocalisedText): Phrase {
  if (unit === undefined) return plain(number);
  const { text: unitText, lang } = say(reading, unit);
  const both = reading.words.common.valueWithUnit(number, apart(unitText));
  // a sign such as % is in no language
  return lang && /\p{L}/u.test(unitText) ? { text: both, lang } : plain(both);
}

/** A unit that itself begins with a number, such as “100 million yuan” or “2020 = 100”, must not run on from the figure's. */
const apart = (unit: string): string => {
  if (!/^\p{N}/u.test(unit)) return unit;
  return unit.includes('=') ? `(${unit})` : `× ${unit}`;
};

const said = (kind: FactKind, value: Phrase, details: Phrase[], number?: Decimal): Said =>
  number === undefined ? { kind, value, details } : { kind, value, number, details };
const text = (reading: Reading, localised?: LocalisedText): Phrase[] =>
  localised === undefined ? [] : [say(reading, localised)];
/** What is said beside a figure that is not a normal one. */
const status = ({ words }: Reading, code?: ValueObsStatus | MissingObsStatus): Phrase[] =>
  code === undefined || code === 'A'
    ? []
    : [plain(words.common.obsStatus[code] ?? words.common.otherObsStatus(code))];
const period = (reading: Reading, when?: TimePeriod): Phrase[] =>
  when === undefined ? [] : [plain(formatPeriod(when, reading.words))];
