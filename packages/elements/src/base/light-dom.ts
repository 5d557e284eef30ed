import { html, type CSSResultOrNative, type LitElement } from 'lit';
import { stylesOf } from './adopt.ts';
import { guardGraphics } from './graphics.ts';
import { inLightRoot, isLightRoot, LIGHT_ROOT, SLOT } from './light-root.ts';
import { scopeTo } from './scope.ts';
import { shield } from './shield.ts';

/** What a widget does besides when its content stands in the light DOM. */
export interface LightDom {
  /**
   * What to render; anew from nothing where scripts of the page have changed what was rendered before.
   * `isBetter`: it takes the place of what is between the tags.
   */
  render(content: unknown, isBetter: boolean): unknown;
  /** After every rendering. */
  settle(): void;
}

/**
 * Keeps the content of a widget whole in the light DOM, where toolbars wrap its text into elements of their own: a text
 * that was wrapped can be replaced, and not updated.
 */
export function keepLight(host: LitElement, root: HTMLElement): LightDom {
  // that of a tag that was copied
  for (const child of [...host.children]) if (isLightRoot(child) && child !== root) child.remove();
  const fallback = host.shadowRoot!.querySelector('slot')!;
  fallback.before(Object.assign(host.ownerDocument.createElement('slot'), { name: SLOT }));
  let generation = 0;
  let hidesFallback = false;
  let restore: (() => void) | undefined;
  const isOwn = ({ target }: MutationRecord): boolean => inLightRoot(target) === root;
  const notice = (records: readonly MutationRecord[]): void => {
    if (!records.some(isOwn)) return;
    generation++;
    restore ??= remember(root);
  };
  const observer = new MutationObserver(notice);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return {
    render(content, isBetter) {
      hidesFallback = isBetter;
      notice(observer.takeRecords());
      // a page that has put something else between the tags has not meant this
      if (root.parentNode !== host) host.append(root);
      if (host.isConnected) adoptIn(host, stylesOf(host));
      // of another template than before nothing is kept
      return generation % 2 ? html`${content}` : html`<!---->${content}`;
    },
    settle() {
      observer.takeRecords();
      root.hidden = false;
      // no box of its own between the widget and what it renders
      root.style.display = 'contents';
      fallback.hidden = hidesFallback;
      guardGraphics(root);
      restore?.();
      restore = undefined;
    },
  };
}

const FOCUSABLE = 'a, button, summary, [tabindex]';

/** What is open and what has the focus, to be so again once the same content is rendered anew. */
function remember(root: HTMLElement): () => void {
  const details = (): HTMLDetailsElement[] => [...root.querySelectorAll('details')];
  const focusable = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const open = details().map((each) => each.open);
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  const focus = focusable().findIndex((each) => each === activeElement);
  return () => {
    details().forEach((each, place) => (each.open = open[place] ?? false));
    if (focus >= 0) focusable()[focus]?.focus({ preventScroll: true });
  };
}

const adopted = new WeakMap<Node, Map<string, CSSStyleSheet>>();
const numbers = new WeakMap<CSSResultOrNative, number>();
let count = 0;

/**
 * Adds the styles of a widget to the page, or to the shadow root, in which it stands, for every kind of widget once, and again
 * where a script of the page has taken them out. They hold for those widgets alone that are marked with them, for what one has
 * loaded for its form is not for another.
 */
function adoptIn(host: LitElement, styles: readonly CSSResultOrNative[]): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const known = adopted.get(root) ?? new Map<string, CSSStyleSheet>();
  adopted.set(root, known);
  const sheets = styles.map((each) => {
    const number = numbers.get(each) ?? ++count;
    numbers.set(each, number);
    (host.renderRoot as HTMLElement).classList.add(`styles-${number}`);
    const key = `${host.localName} > ${LIGHT_ROOT}.styles-${number}`;
    const sheet = known.get(key) ?? scopeTo(key, each);
    known.set(key, sheet);
    return sheet;
  });
  const missing = [shield(), ...sheets].filter((each) => !root.adoptedStyleSheets.includes(each));
  if (missing.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
