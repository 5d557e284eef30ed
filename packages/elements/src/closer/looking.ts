import type { ProgressDocument } from '@planglass/model';
import { ofDocument, parseChoices, type Choice } from '@planglass/view/choices';
import { connected } from '../base/companion.ts';
import type { PlanElement } from '../base/plan-element.ts';

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

/** The document of each widget, and the address that it came from. */
const shown = new WeakMap<PlanElement, { document: ProgressDocument; src: string | undefined }>();

/** The document that a widget shows, once it does. */
export const documentOf = (host: PlanElement): ProgressDocument | undefined => shown.get(host)?.document;

/** Before a widget shows a document: of a newer one from the same address, the same is looked at as far as it has it. */
export function carryOver(host: PlanElement, document: ProgressDocument): void {
  const src = host.document == null ? host.src : undefined;
  const before = shown.get(host);
  if (before?.document === document) return;
  shown.set(host, { document, src });
  if (!before || src === undefined || before.src !== src || looking.has(document)) return;
  const { selected, from, filter } = lookingAt(before.document);
  const [still] = selected ? ofDocument(document, [selected]) : [];
  looking.set(document, {
    filter: ofDocument(document, filter),
    ...(still ? { selected: still } : {}),
    ...(still && from ? { from } : {}),
  });
}

/** After a widget has left the page, and not only its place there: what was pressed in it is let go. */
export function letGo(host: PlanElement): void {
  const document = documentOf(host);
  queueMicrotask(() => {
    if (host.isConnected || !document) return;
    const { from, filter } = lookingAt(document);
    if (from === host) lookAt(document, { filter });
  });
}

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
export const ownFilter = ({ filter }: Asked, document: ProgressDocument): Choice[] | undefined =>
  parseChoices(document, filter ?? '');
