import type { LitElement, ReactiveController } from 'lit';
import { idIn } from '../base/light-root.ts';

/**
 * What a visitor has folded and asked to see of a long timeline. Kept for the widget, through moves, languages and reloads.
 * On paper nothing is folded, for nobody can unfold it there.
 */
export class Pages implements ReactiveController {
  private readonly folded = new Map<string, boolean>();
  private readonly lengths = new Map<string, number>();
  private readonly growing = new Set<string>();

  private printing = false;

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.print);
    window.addEventListener('afterprint', this.print);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.print);
    window.removeEventListener('afterprint', this.print);
  }

  idOf(name: string): string {
    return idIn(this.host, name);
  }

  isFolded(key: string, byDefault: boolean): boolean {
    return !this.printing && (this.folded.get(key) ?? byDefault);
  }

  /** One after the other, so that the page stays awake. */
  async fold(keys: readonly string[], folded: boolean): Promise<void> {
    for (const key of keys) {
      this.folded.set(key, folded);
      await this.rendered();
    }
  }

  /** How much of a list is shown. */
  lengthOf(key: string, total: number, atFirst: number): number {
    return Math.min(total, this.lengths.get(key) ?? atFirst);
  }

  isGrowing(key: string): boolean {
    return this.growing.has(key);
  }

  /** Shows more of a list, up to a length, a step at a time. */
  async grow(key: string, from: number, to: number, step: number): Promise<void> {
    if (this.growing.has(key)) return;
    this.growing.add(key);
    for (let length = from; length < to;) {
      length = Math.min(to, length + step);
      this.lengths.set(key, length);
      await this.rendered();
    }
    this.growing.delete(key);
    await this.rendered();
  }

  /** At once: what a browser prints is what is there when the event is over. */
  private readonly print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
    (this.host as unknown as { performUpdate(): void }).performUpdate();
  };

  private async rendered(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
