import { breakdownStates } from './states/breakdown.ts';
import { filterStates } from './states/filter.ts';
import { gaugeStates } from './states/gauge.ts';
import { recommendationsStates } from './states/recommendations.ts';
import { reportStates } from './states/report.ts';
import type { State } from './states/state.ts';
import { timelineStates } from './states/timeline.ts';
import { withheldStates } from './states/withheld.ts';

export type { Answer, Source, State, Widget } from './states/state.ts';

/** Every state of every widget: the one list that stories, tests and screenshots are made from. */
export const STATES: readonly State[] = [
  ...gaugeStates,
  ...breakdownStates,
  ...timelineStates,
  ...filterStates,
  ...recommendationsStates,
  ...withheldStates,
  ...reportStates,
];
