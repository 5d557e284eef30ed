import type { Id } from '@planglass/model';
import type { BreakdownOptions } from '../breakdown/groups.ts';
import type { TableView } from '../description.ts';
import { describePlan } from '../gauge/describe.ts';
import type { GaugeForm } from '../gauge/form.ts';
import { describeInFull } from '../gauge/method.ts';
import { tabulateGauge } from '../gauge/table.ts';
import { say, type Reading } from '../phrase.ts';
import { describeRecommendations, tabulateRecommendations } from '../recommendations/describe.ts';
import { tabulateIndicators } from '../report/indicators.ts';
import { describeStacks, type StackOptions } from '../breakdown/stacks.ts';
import { describeTimeline } from '../timeline/describe.ts';
import type { TimelineKind } from '../timeline/entries.ts';
import { tabulateTimeline } from '../timeline/table.ts';
import { describeWithheld } from '../withheld/describe.ts';
import type { EveryWord } from '../words/words.ts';

/** What a table, a file or a picture is of: a widget with what it was asked to show. */
export type Subject =
  | { widget: 'gauge'; indicator?: Id; form: GaugeForm }
  | ({ widget: 'breakdown'; form: StackOptions['form']; split?: StackOptions['by'] } & BreakdownOptions)
  | { widget: 'timeline'; of: TimelineKind }
  | { widget: 'indicators' | 'recommendations' | 'withheld' };

/** A reading with every text: what is taken away can hold anything that the document says. */
export type ExportReading = Reading<EveryWord>;

/** The table of a subject; undefined where the document has nothing for it. */
export function tabulate(reading: ExportReading, subject: Subject): TableView | undefined {
  switch (subject.widget) {
    case 'gauge': {
      const { indicator } = subject;
      if (indicator === undefined) return tabulateGauge(reading, describePlan(reading));
      const found = reading.document.indicators?.find(({ id }) => id === indicator);
      if (!found) return undefined;
      const unit = found.unit === undefined ? undefined : say(reading, found.unit);
      return tabulateGauge(reading, describeInFull(reading, found), unit);
    }
    case 'breakdown':
      return describeStacks(reading, subject)?.table;
    case 'timeline': {
      const group = describeTimeline(reading, subject.of, true);
      return group && tabulateTimeline(reading, group);
    }
    case 'indicators':
      return tabulateIndicators(reading);
    case 'recommendations': {
      const described = describeRecommendations(reading);
      return described && tabulateRecommendations(reading, described);
    }
    case 'withheld':
      return describeWithheld(reading).table;
  }
}
