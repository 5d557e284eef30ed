import type { LitElement, ReactiveController } from 'lit';
import { idIn } from '../base/light-root.ts';

/** From this width on, in the report's own type size, the list of contents stands beside the parts. */
const BESIDE_EM = 60;
/** A part is read once its heading is above this share of the window. */
const READ_AT = 0.3;

/**
 * Where the reader is: whether there is room for the list of contents beside the parts, and then which part is read.
 * The room is the report's own, which no media query knows, and engines from Chromium 92 on have no other.
 */
export class Place implements ReactiveController {
  beside = false;
  /** The key of the part that is read, while the list stands beside. */
  current: string | undefined;

  /** A part that was asked for is the one that is read as long as its heading is in view, however short it is. */
  private chosen: string | undefined;
  /** Of the head, which is as wide as the report and no higher or lower for what follows from it. */
  private readonly sizes = new ResizeObserver(() => this.measure());
  private measured: Element | undefined;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdated();
    // what scrolls may be a part of the page
    document.addEventListener('scroll', this.look, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.sizes.disconnect();
    this.measured = undefined;
    document.removeEventListener('scroll', this.look, { capture: true });
  }

  hostUpdated(): void {
    const head = this.host.renderRoot.querySelector('.header') ?? undefined;
    if (head !== this.measured) {
      this.sizes.disconnect();
      if (head) this.sizes.observe(head);
      this.measured = head;
    }
    this.look();
  }

  /** The id of what has a key. */
  idOf(key: string): string {
    return idIn(this.host, key);
  }

  /** Takes the window and the keyboard to a part. */
  show(key: string): void {
    const target = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.idOf(key))}`);
    this.chosen = key;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    this.look();
  }

  private measure(): void {
    const beside = this.host.clientWidth >= BESIDE_EM * parseFloat(getComputedStyle(this.host).fontSize);
    if (beside === this.beside) return;
    this.beside = beside;
    this.host.requestUpdate();
  }

  private readonly look = (): void => {
    const current = this.beside ? this.find() : undefined;
    if (current === this.current) return;
    this.current = current;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.reveal());
  };

  private find(): string | undefined {
    const headings = [...this.host.renderRoot.querySelectorAll<HTMLElement>('.part-heading')];
    const chosen = headings.find(({ dataset }) => dataset['key'] === this.chosen);
    const at = chosen?.getBoundingClientRect().top;
    if (at !== undefined && at >= -1 && at < innerHeight) return this.chosen;
    this.chosen = undefined;
    return lastAbove(headings, READ_AT * innerHeight)?.dataset['key'];
  }

  /** Keeps the marked entry of a long list in sight, without moving the page. */
  private reveal(): void {
    const entry = this.host.renderRoot.querySelector<HTMLElement>('.contents [aria-current]');
    const list = entry?.closest<HTMLElement>('.contents');
    if (!entry || !list) return;
    const [inner, outer] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inner.top < outer.top) list.scrollTop += inner.top - outer.top;
    if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  }
}

/** The last of the elements, which stand below each other, whose top is above a height in the window. */
function lastAbove(elements: readonly HTMLElement[], height: number): HTMLElement | undefined {
  let [first, end] = [0, elements.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((elements[middle] as Element).getBoundingClientRect().top <= height) first = middle + 1;
    else end = middle;
  }
  return elements[first - 1];
}
