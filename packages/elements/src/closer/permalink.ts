import type { ProgressDocument } from '@planglass/model';
import { parseChoices, writeChoices } from '@planglass/view/choices';
import { connected } from '../base/companion.ts';
import type { PlanElement } from '../base/plan-element.ts';
import { lookAt, lookingAt, type Asked } from './looking.ts';

/** What of a widget is a part of its view, besides what is chosen and opened. */
const FORM = ['form', 'by', 'split', 'groupBy'] as const;

type Form = Partial<Record<(typeof FORM)[number], string>>;

interface Linked {
  /** What the page asked for: only what differs from it is written. */
  first: Form;
  /** What the address said when it was last read or written. */
  read: string;
  /** Choices to be made as soon as there is a document. */
  pending: URLSearchParams | undefined;
}

const linked = new WeakMap<PlanElement, Linked>();

/** A key of its own for each widget, so that the page's own place and other widgets keep theirs. */
const keyOf = (host: PlanElement): string => `plan.${(host as Asked).permalink || host.id || 'view'}=`;

const parts = (): string[] => location.hash.replace(/^#/, '').split('&').filter(Boolean);

/** What the address says of a widget; undefined where it says nothing. */
function readState(host: PlanElement): string | undefined {
  const key = keyOf(host);
  return parts()
    .find((part) => part.startsWith(key))
    ?.slice(key.length);
}

/** An address is anybody's to write. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

const formOf = (host: PlanElement): Form =>
  Object.fromEntries(FORM.flatMap((name) => (name in host ? [[name, (host as Asked)[name] ?? '']] : [])));

/** Before a widget is rendered: takes from the address what the widget was like when the link was made. */
export function restore(host: PlanElement): void {
  if ((host as Asked).permalink === undefined) return;
  const there = readState(host);
  const known = linked.get(host);
  if (known && there === undefined) {
    // a link of the page has led to another place of it: the view stays, and is written beside that
    known.read = '';
    return;
  }
  const said = there ?? '';
  if (known && known.read === said) return;
  const first = known?.first ?? formOf(host);
  const state = new URLSearchParams(decode(said));
  for (const name of FORM) if (name in host) (host as Asked)[name] = state.get(name) ?? first[name] ?? '';
  host.opened.clear();
  if (state.has('open')) for (const kind of state.get('open')!.split(' ')) host.opened.add(kind);
  linked.set(host, { first, read: said, pending: known || said ? state : undefined });
  if (!known) goToPlace();
}

/** As soon as there is a document: takes from the address what was chosen in it. */
export function restoreChoices(host: PlanElement, document: ProgressDocument): void {
  const known = linked.get(host);
  if (!known?.pending) return;
  const { pending } = known;
  known.pending = undefined;
  const [selected] = parseChoices(pending.get('select') ?? '') ?? [];
  const filter = parseChoices(pending.get('filter') ?? '') ?? [];
  lookAt(document, { filter, ...(selected ? { selected, from: host } : {}) });
}

/** After a widget has been rendered: writes into the address what it is like, and nothing of the page's own. */
export function follow(host: PlanElement, document: ProgressDocument): void {
  const known = linked.get(host);
  if (!known || known.pending || (host as Asked).permalink === undefined) return;
  const { selected, filter } = lookingAt(document);
  const state = new URLSearchParams();
  for (const [name, value] of Object.entries(formOf(host)))
    if (value !== (known.first[name as keyof Form] ?? '')) state.set(name, value);
  if (host.opened.size) state.set('open', [...host.opened].join(' '));
  if (selected) state.set('select', writeChoices([selected]));
  if (filter.length) state.set('filter', writeChoices(filter));
  const text = encodeURIComponent(String(state));
  if (text === known.read) return;
  known.read = text;
  const key = keyOf(host);
  const others = parts().filter((part) => !part.startsWith(key));
  const hash = [...others, ...(text ? [key + text] : [])].join('&');
  history.replaceState(history.state, '', hash ? `#${hash}` : location.href.replace(/#.*/, ''));
}

/** The page's own place, which the browser does not find beside what is written here. */
function goToPlace(): void {
  const own = parts().filter((part) => !part.startsWith('plan.'));
  if (own.length !== 1 || own.length === parts().length) return;
  document.getElementById(decode(own[0]!))?.scrollIntoView();
}

addEventListener('hashchange', () => {
  for (const host of connected) if ((host as Asked).permalink !== undefined) host.requestUpdate();
});
