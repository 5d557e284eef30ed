import type { Indicator } from '@planglass/model';
import type { TableCell, TableView } from '../description.ts';
import { cell } from '../fact-table.ts';
import { groupNames } from '../group-names.ts';
import { sayAssessment, sayObservation, sayTarget, type Said } from '../observation.ts';
import { plain, say, type FullReading } from '../phrase.ts';

/** All indicators in one table, with what each of their gauges says of them. */
export function tabulateIndicators(reading: FullReading): TableView {
  const { document, words } = reading;
  const { gauge, report, common } = words;
  const nameOf = groupNames(reading);
  const row = ({
    name,
    category,
    coded = {},
    nature,
    unit,
    baseline,
    target,
    actual,
    assessment,
  }: Indicator): TableCell[] => [
    cell([say(reading, name), ...(unit === undefined ? [] : [say(reading, unit)])]),
    cell([
      ...(category === undefined ? [] : [nameOf({ by: 'category', key: category })]),
      ...(nature ? [plain(common.nature[nature])] : []),
      ...Object.entries(coded).map(([by, key]) => nameOf({ by, key })),
    ]),
    said(baseline && sayObservation(reading, baseline, unit)),
    said(target && sayTarget(reading, target, unit)),
    said(actual && sayObservation(reading, actual, unit)),
    said(assessment && sayAssessment(reading, assessment)),
  ];
  return {
    caption: plain(report.indicators),
    columns: [
      common.subject.indicators,
      report.group,
      gauge.baseline,
      gauge.target,
      gauge.actual,
      gauge.assessment,
    ].map(plain),
    rows: (document.indicators ?? []).map(row),
  };
}

const said = (each: Said | undefined): TableCell =>
  each ? cell([each.value, ...each.details], each.kind, each.number) : cell([]);
