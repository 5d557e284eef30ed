/**
 * All states of a widget below each other, for people to look at. The address says which:
 * `sheet.html?widget=plan-gauge&language=en&page=dark&theme=dark&elder`; with `matrix=bar` the matrix of the gauge in that form.
 */
import '@planglass/elements/define';
import { directionOf } from '@planglass/model';
import { createMatrix } from './pages/gauge-matrix.ts';
import { tellWhenReady } from './ready.ts';
import { createWidget } from './show.ts';
import { STATES, type State } from './states.ts';
import { wear } from './themes.ts';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'zh-Hans';
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
document.body.className = `story-page ${asked.get('page') ?? 'light'}`;
wear(asked.get('theme') ?? 'neutral', asked.has('elder'));
const matrixForm = asked.get('matrix');
const matrix = matrixForm === null ? [] : [createMatrix(matrixForm)];
const states = STATES.filter(({ widget }) => widget === asked.get('widget'));
const entries = states.map(createEntry);
document.body.append(...entries, ...matrix);

/** A widget that shows how it waits is never ready. */
const isPending = ({ source }: State): boolean =>
  source.from === 'address' && source.answers.at(-1) === 'pending';
const settling = entries.filter((_, place) => !isPending(states[place]!));
await tellWhenReady([
  ...settling.map((entry) => entry.lastElementChild!),
  ...matrix.flatMap(({ children }) => [...children]),
]);

function createEntry(state: State): HTMLElement {
  const entry = document.createElement('section');
  const caption = document.createElement('p');
  caption.className = 'story-caption';
  caption.lang = 'en';
  caption.dir = 'ltr';
  caption.textContent = `${state.id}: ${state.expect}`;
  entry.append(caption, createWidget(state));
  return entry;
}
