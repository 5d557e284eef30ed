import {
  formatDecimal,
  statusScaleOf,
  type Assessment,
  type AssessmentThreshold,
  type Indicator,
} from '@planglass/model';
import type { Fact } from '../description.ts';
import type { Said } from '../observation.ts';
import { frame, plain, say, type Phrase, type Reading } from '../phrase.ts';
import type { MethodTexts } from '../words/words.ts';
import { describeIndicator, type GaugeDescription } from './describe.ts';

/** How a status was computed: the formula, which status each percentage means, and where the method is published. */
function sayFormula(reading: Reading<MethodTexts>, assessment: Assessment | undefined): Said | undefined {
  if (assessment?.state !== 'assessed' || assessment.method.kind !== 'computed') return undefined;
  const { expression, thresholds = [], source } = assessment.method;
  if (expression === undefined) return undefined;
  const { common, method, language } = reading.words;
  const { statuses } = statusScaleOf(reading.document);
  const threshold = ({ status, from }: AssessmentThreshold): Phrase => {
    const name = statuses.find(({ id }) => id === status)?.name;
    return frame(name ? say(reading, name) : plain(status), (named) =>
      from === undefined
        ? method.below(named)
        : method.threshold(named, common.valueWithUnit(formatDecimal(from, language), '%')),
    );
  };
  return {
    kind: 'formula',
    value: say(reading, expression),
    details: [
      ...thresholds.map(threshold),
      ...(source?.title === undefined
        ? []
        : [{ ...say(reading, source.title), ...(source.url === undefined ? {} : { href: source.url }) }]),
    ],
  };
}

/** How the status of an indicator was computed, as facts; none where it was not, or where the publisher does not state it. */
export function describeMethod(reading: Reading<MethodTexts>, { assessment }: Indicator): Fact[] {
  const said = sayFormula(reading, assessment);
  return said ? [{ label: plain(reading.words.method.formula), ...said }] : [];
}

/** The text of one indicator's gauge with all that can be unfolded there, as tables and pictures hold it. */
export function describeInFull(reading: Reading<MethodTexts>, indicator: Indicator): GaugeDescription {
  const described = describeIndicator(reading, indicator);
  return { ...described, rest: [...describeMethod(reading, indicator), ...described.rest] };
}
