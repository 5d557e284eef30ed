import type { ProgressDocument } from '@planglass/model';
import { CHOSEN_KINDS, matcher, concerns, type Choice } from '@planglass/view/choices';
import type { PlanElement } from '../base/plan-element.ts';
import type { Asked } from './looking.ts';

/** Whether something is of what is highlighted; undefined where nothing is, or where it cannot be. */
type Lit = boolean | undefined;

/** Marks the gauge of an item, and the entries of a timeline, as highlighted or not; a breakdown marks its own rows. */
export function highlight(host: PlanElement, document: ProgressDocument, selected: Choice | undefined): void {
  const { indicator } = host as Asked;
  const widget = host.renderRoot.querySelector('.widget');
  if (indicator && widget) mark(widget, selected && isLit(document, selected, 'indicators')(indicator));
  const entries = host.renderRoot.querySelectorAll<HTMLElement>('.entry[data-item]');
  if (!entries.length) return;
  const lit = new Map(
    CHOSEN_KINDS.map((kind) => [kind as string, selected && isLit(document, selected, kind)]),
  );
  for (const entry of entries) {
    const kind = entry.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '';
    mark(entry, (lit.get(kind) || undefined)?.(entry.dataset['item'] ?? ''));
  }
}

function isLit(document: ProgressDocument, selected: Choice, kind: (typeof CHOSEN_KINDS)[number]) {
  const test = concerns(document, [selected], kind) ? matcher(document, [selected], kind) : () => false;
  const chosen = new Set((document[kind] ?? []).filter(test).map(({ id }) => id));
  return (id: string): boolean => chosen.has(id);
}

function mark(element: Element, lit: Lit): void {
  element.classList.toggle('lit', lit === true);
  element.classList.toggle('dim', lit === false);
  if (lit) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}
