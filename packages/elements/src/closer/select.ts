import type { Breakdown, ProgressDocument } from '@planglass/model';
import type { Choice } from '@planglass/view/choices';
import { isSame, lookAt, lookingAt } from './looking.ts';

/** `detail` of `plan-select`. */
export interface PlanSelectDetail {
  /** What the group is one of: `category`, `nature`, `direction`, `assessment`, or the id of a codelist of the document. */
  by: Breakdown;
  /** Its code in the document. */
  code: string;
  /** Whether its items are highlighted now. */
  selected: boolean;
}

/** Highlights the items of a group, or of none where it is highlighted already. */
export function select(host: EventTarget, document: ProgressDocument, choice: Choice): void {
  const looking = lookingAt(document);
  const selected = !isSame(looking.selected, choice);
  lookAt(document, { filter: looking.filter, ...(selected ? { selected: choice, from: host } : {}) });
  const detail: PlanSelectDetail = { by: choice.by, code: choice.key, selected };
  host.dispatchEvent(new CustomEvent('plan-select', { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'plan-select': CustomEvent<PlanSelectDetail>;
  }
}
