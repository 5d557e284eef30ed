import type { ProgressDocument } from '@planglass/model';
import { parseChoices, type Choice } from '@planglass/view/choices';
import { connected } from '../base/companion.ts';

/** What visitors of a page look at in one document. */
export interface Looking {
  /** The group whose items are highlighted. */
  selected?: Choice;
  /** The widget in which it was pressed. */
  from?: EventTarget;
  /** The groups that are shown alone; empty for all. */
  filter: readonly Choice[];
}

const NOTHING: Looking = { filter: [] };
/** By the parsed document, which all widgets of one address share. */
const looking = new WeakMap<ProgressDocument, Looking>();

export const lookingAt = (document: ProgressDocument): Looking => looking.get(document) ?? NOTHING;

/** Changes what is looked at, and shows it in every widget of the page. */
export function lookAt(document: ProgressDocument, next: Looking): void {
  looking.set(document, next);
  for (const widget of connected) widget.requestUpdate();
}

export const isSame = (one: Choice | undefined, other: Choice | undefined): boolean =>
  one?.by === other?.by && one?.key === other?.key;

/** What a widget can be asked by its page, as far as it has any of it. */
export interface Asked {
  of?: string;
  by?: string;
  form?: string;
  split?: string;
  groupBy?: string;
  indicator?: string;
  filter?: string;
  selectable?: boolean;
  permalink?: string;
}

/** The filter of a widget's own attribute; undefined where that is none. */
export const ownFilter = ({ filter }: Asked): Choice[] | undefined => parseChoices(filter ?? '');
