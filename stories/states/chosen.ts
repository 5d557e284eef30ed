import type { EveryWord } from '@planglass/view';
import { CATEGORIES, compose } from './compose.ts';
import { both, read } from './state.ts';

const method = { kind: 'asserted' } as const;

/** Four indicators and two tasks, of which one status is withheld and one category is not stated. */
export const CHOSEN = compose({
  categories: CATEGORIES,
  indicators: [
    { id: 'grain', name: both('粮食产量', 'Grain output'), category: 'economy', nature: 'binding', assessment: { state: 'assessed', status: 'ahead', method } }, // prettier-ignore
    { id: 'trade', name: both('进出口总额', 'Foreign trade'), category: 'economy', nature: 'anticipatory', assessment: { state: 'withheld', confStatus: 'N' } }, // prettier-ignore
    { id: 'patents', name: both('发明专利', 'Patents'), category: 'innovation', nature: 'anticipatory', assessment: { state: 'assessed', status: 'lagging', method } }, // prettier-ignore
    { id: 'other', name: both('其他指标', 'Another indicator') },
  ],
  tasks: [
    { id: 'park', title: both('扩建产业园', 'Extend the industrial park'), category: 'economy', timing: { kind: 'span', start: '2022', end: '2024' } }, // prettier-ignore
    { id: 'schools', title: both('新建学校', 'Build schools'), category: 'wellbeing', timing: { kind: 'start', start: '2023-03' } }, // prettier-ignore
  ],
});

/** How a widget says how many items of a kind are of a category. */
export const amount = (
  words: EveryWord,
  of: 'indicators' | 'tasks',
  chosen: string,
  listed: string,
): string => words.closer.amount(words.common.subject[of], words.closer.share(chosen, listed));

export const ECONOMY = CATEGORIES[0]!.name;
export const titleOf = (index: number, words: EveryWord): string => read(CHOSEN.tasks![index]!.title, words);
