import type { ProgressDocument } from '@planglass/model';
import type { Reading } from '@planglass/view';
import type { PlanElement } from './plan-element.ts';

/** What goes with every widget of a page once one of them asks for it: choices, highlights and links. */
export interface Companion {
  /** Before a widget shows a document: the document with what is chosen alone; of a widget of many parts only `partly`, where it asks for that. */
  narrow<R extends Reading>(host: PlanElement, reading: R, partly?: boolean): R;
  /** What a widget shows, with what has to be said of a choice. */
  frame(host: PlanElement, reading: Reading, shown: unknown): unknown;
  /** After a widget has been rendered; without a document after it has been taken out of its place. */
  follow(host: PlanElement, document?: ProgressDocument): void;
}

/** Undefined until a widget asks for it; null where it could not be had. */
export let companion: Companion | undefined | null;
/** The widgets of the page. */
export const connected = new Set<PlanElement>();

let loading: Promise<void> | undefined;

/** Loads the companion, and shows every widget with it. */
export const accompany = (): Promise<void> =>
  (loading ??= import('../closer/companion.ts')
    .then(
      (module) => (companion = module.companion),
      () => (companion = null),
    )
    .then(() => connected.forEach((each) => each.requestUpdate())));
