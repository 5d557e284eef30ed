import { breakdownsOf, ITEM_KINDS, type ProgressDocument } from '@planglass/model';
import { isForm, isGrouping, isShown, ofDocument, parseChoices, writeChoices, type Choice } from '@planglass/view/choices'; // prettier-ignore
import { withoutPlace } from '../base/address.ts';
import { connected } from '../base/companion.ts';
import type { PlanElement } from '../base/plan-element.ts';
import { lookAt, lookingAt, type Asked } from './looking.ts';

/** What of a widget is a part of its view, besides what is chosen and opened. */
const FORM = ['form', 'by', 'split', 'groupBy'] as const;

type Form = Partial<Record<(typeof FORM)[number], string>>;

/** The tables that a widget can have opened: one for each kind of items, and one of all that it shows. */
const FOLDS: readonly string[] = ['', ...ITEM_KINDS];

interface Linked {
  /** What the page asked for: only what differs from it is written. */
  first: Form;
  /** The groups that the page itself shows alone. A link can let them go, and puts nothing in their place. */
  filter: string;
  /** What the address said when it was last read or written. */
  read: string;
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

/** What the address says of a widget, nothing where it says two things; undefined where it does not name it. */
function readState(host: PlanElement): string | undefined {
  const key = keyOf(host);
  const said = parts().filter((part) => part.startsWith(key));
  return said.length > 1 ? '' : said[0]?.slice(key.length);
}

/** An address is anybody's to write. Nothing is taken from one that is longer than any link from here: it would keep the page busy. */
function decode(text: string): string {
  try {
    return text.length > 8e3 ? '' : decodeURIComponent(text);
  } catch {
    return '';
  }
}

const formOf = (host: PlanElement): Form =>
  Object.fromEntries(FORM.flatMap((name) => (name in host ? [[name, (host as Asked)[name] ?? '']] : [])));

/** What an address says under a name; undefined where it says nothing, or two things. */
function valueIn(state: URLSearchParams, name: string): string | undefined {
  const values = state.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

/**
 * The form that an address asks for, as far as the widget has it and the document something to show in it: the sentence
 * that a page's own mistake gets is for who makes the page, and no link may put it there.
 */
function formIn(state: URLSearchParams, host: PlanElement, document: ProgressDocument, first: Form): Form {
  const asked: Asked = host;
  const allowed = (name: keyof Form, value: string): boolean => {
    if (name === 'form') return isForm('by' in asked ? 'breakdown' : 'gauge', value);
    if (name === 'by') return breakdownsOf(document).includes(value);
    if (value === '') return true;
    return name === 'split' ? breakdownsOf(document).includes(value) : isGrouping(document, value);
  };
  const form = { ...first };
  for (const name of FORM) {
    const value = name in first ? valueIn(state, name) : undefined;
    if (value !== undefined && allowed(name, value)) form[name] = value;
  }
  const { of } = asked;
  const { by, split } = form;
  return of === undefined || by === undefined || isShown(document, { of, by, split }) ? form : first;
}

/**
 * Before a widget shows a document: takes from the address what the widget was like when the link was made, and what was
 * chosen. An address is anybody's to write: what is not of the widget or of its document is left out, and the page's own
 * stands.
 */
export function restore(host: PlanElement, document: ProgressDocument): void {
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
  Object.assign(host, formIn(state, host, document, first));
  const filter = known?.filter ?? (host as Asked).filter ?? '';
  if (filter) (host as Asked).filter = valueIn(state, 'all') === '' ? '' : filter;
  host.opened.clear();
  for (const kind of valueIn(state, 'open')?.split(' ') ?? [])
    if (FOLDS.includes(kind)) host.opened.add(kind);
  linked.set(host, { first, filter, read: said });
  if (known || said) choose(host, document, state);
  if (!known) goToPlace();
}

function choose(host: PlanElement, document: ProgressDocument, state: URLSearchParams): void {
  const chosen = (name: string): Choice[] =>
    ofDocument(document, parseChoices(document, valueIn(state, name) ?? '') ?? []);
  const [selected, ...more] = chosen('select');
  lookAt(document, {
    filter: chosen('filter'),
    ...(selected && !more.length ? { selected, from: host } : {}),
  });
}

/** After a widget has been rendered: writes into the address what it is like, and nothing of the page's own. */
export function follow(host: PlanElement, document: ProgressDocument): void {
  const known = linked.get(host);
  if (!known || !hasKey(host)) return;
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
