import type { ProgressDocument } from '@planglass/model';
import { ofDocument, parseChoices, writeChoices, type Choice } from '@planglass/view/choices';
import { withoutPlace } from '../base/address.ts';
import { connected } from '../base/companion.ts';
import type { PlanElement } from '../base/plan-element.ts';
import { lookAt, lookingAt, type Asked } from './looking.ts';

/** What of a widget is a part of its view, besides what is chosen and opened. */
const FORM = ['form', 'by', 'split', 'groupBy'] as const;

type Form = Partial<Record<(typeof FORM)[number], string>>;

interface Linked {
  /** What the page asked for: only what differs from it is written. */
  first: Form;
  /** The groups that the page itself shows alone. A link can let them go, and puts nothing in their place. */
  filter: string;
  /** What the address said when it was last read or written. */
  read: string;
  /** Choices to be made as soon as there is a document. */
  pending: URLSearchParams | undefined;
}

const linked = new WeakMap<PlanElement, Linked>();

/**
 * A key of its own for each widget, so that the page's own place and other widgets keep theirs. It is written in the signs
 * that a browser leaves as they are, so that what is written is what is read again.
 */
const keyOf = (host: PlanElement): string =>
  `plan.${String(new URLSearchParams({ [(host as Asked).permalink || host.id || 'view']: '' }))}`;

/** Who has a key: two widgets that wrote behind the same one would take over each other's form. */
const owners = new Map<string, PlanElement>();
const refused = new WeakSet<PlanElement>();

/** Whether a widget has its key. Where another one of the page has it, this one has no link, and whoever makes the page is told. */
function hasKey(host: PlanElement): boolean {
  const { permalink } = host as Asked;
  if (permalink === undefined) return false;
  const key = keyOf(host);
  const owner = owners.get(key) ?? host;
  const isFree = !owner.isConnected || (owner as Asked).permalink === undefined || keyOf(owner) !== key;
  if (owner === host || isFree) {
    owners.set(key, host);
    return true;
  }
  if (!refused.has(host))
    console.warn(
      `<${host.localName}>: another widget has the same permalink, so that this one is in no link. Give each a name: permalink="…".`,
    );
  refused.add(host);
  return false;
}

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
  if (!hasKey(host)) return;
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
  const filter = known?.filter ?? (host as Asked).filter ?? '';
  if (filter) (host as Asked).filter = state.has('all') ? '' : filter;
  host.opened.clear();
  if (state.has('open')) for (const kind of state.get('open')!.split(' ')) host.opened.add(kind);
  linked.set(host, { first, filter, read: said, pending: known || said ? state : undefined });
  if (!known) goToPlace();
}

/** As soon as there is a document: takes from the address what was chosen in it. */
export function restoreChoices(host: PlanElement, document: ProgressDocument): void {
  const known = linked.get(host);
  if (!known?.pending) return;
  const { pending } = known;
  known.pending = undefined;
  // an address is anybody's to write, and must not put words into a page
  const chosen = (name: string): Choice[] =>
    ofDocument(document, parseChoices(document, pending.get(name) ?? '') ?? []);
  const [selected] = chosen('select');
  const filter = chosen('filter');
  lookAt(document, { filter, ...(selected ? { selected, from: host } : {}) });
}

/** After a widget has been rendered: writes into the address what it is like, and nothing of the page's own. */
export function follow(host: PlanElement, document: ProgressDocument): void {
  const known = linked.get(host);
  if (!known || known.pending || !hasKey(host)) return;
  const { selected, filter } = lookingAt(document);
  const state = new URLSearchParams();
  for (const [name, value] of Object.entries(formOf(host)))
    if (value !== (known.first[name as keyof Form] ?? '')) state.set(name, value);
  if (known.filter && !(host as Asked).filter) state.set('all', '');
  if (host.opened.size) state.set('open', [...host.opened].join(' '));
  if (selected) state.set('select', writeChoices([selected]));
  if (filter.length) state.set('filter', writeChoices(filter));
  const text = encodeURIComponent(String(state));
  if (text === known.read) return;
  const key = keyOf(host);
  const others = parts().filter((part) => !part.startsWith(key));
  const hash = [...others, ...(text ? [key + text] : [])].join('&');
  // a bare # would lead to what the page names as its base
  const page = withoutPlace(location.href);
  try {
    history.replaceState(history.state, '', hash ? `${page}#${hash}` : page);
  } catch {
    // in a frame without an address of its own, or too often in a short time: the view is there without its link
  }
  known.read = readState(host) ?? '';
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
