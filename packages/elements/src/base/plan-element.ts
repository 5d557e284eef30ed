import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Reading, Words } from '@planglass/view';
import { loadWords, nearestLanguage, onLanguageChange } from './language.ts';
import { admit, load, read, reload, type Failure, type Loaded } from './load.ts';
import { baseStyles } from './styles.ts';

/** Where a widget stands with its document. */
export type LoadStatus =
  | { state: 'empty' }
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; document: Reading['document']; stale: boolean };

/**
 * What all widgets share: where the document comes from, the language it is read in, and what is shown
 * while there is none. The document comes from the property `document`, else from `src`, else from a
 * `<script type="application/json">` inside the tag.
 *
 * @slot - Shown until the widget has something better, and beside an error: a sentence, a link to the document.
 * @fires plan-load - A document is shown. `detail` is `{ releaseId: string }`.
 * @fires plan-error - There is no document to show. `detail` is `{ failure, problems }`.
 * @csspart widget - The whole widget once a document is shown.
 * @csspart message - The sentence shown in its place: loading, empty or error.
 */
export abstract class PlanElement extends LitElement {
  static override styles = [baseStyles];

  /** Address of the progress document; fetched once per page however many widgets use it. */
  @property() src?: string;

  /** The progress document itself; parsed like a fetched one. Wins over `src`. */
  @property({ attribute: false }) document?: unknown;

  /** Level of the widget's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private status: LoadStatus = { state: 'empty' };
  @state() private words?: Words;
  @state() private language = '';

  /** The newest request; an answer to an older one is dropped. */
  private request = 0;
  private stopListening?: () => void;

  /** What the widget shows of a document, or `nothing` where the document states nothing for it. */
  protected abstract renderReading(reading: Reading): TemplateResult | typeof nothing;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = onLanguageChange(this.readLanguage);
    this.readLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  /** Fetches `src` again. Where that fails, what was shown stays, marked as stale. */
  async reload(): Promise<void> {
    if (this.document !== undefined || !this.src) return;
    const before = this.status;
    const request = ++this.request;
    if (before.state !== 'ready') this.status = { state: 'loading' };
    const loaded = await reload(this.address(this.src));
    if (request !== this.request) return;
    if (!loaded.ok && before.state === 'ready') this.status = { ...before, stale: true };
    else this.settle(loaded);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('document') || changed.has('src')) this.begin();
  }

  protected override render(): unknown {
    const { words, status } = this;
    if (!words) return this.fallback();
    switch (status.state) {
      case 'empty':
        return this.fallback(this.message(words.states.noSource));
      case 'loading':
        return html`<div aria-busy="true">${this.fallback(this.message(words.states.loading))}</div>`;
      case 'failed':
        return [this.failure(words, status.failure), this.fallback()];
      case 'ready': {
        const reading = { document: status.document, words, language: this.language || words.language };
        const shown = this.renderReading(reading);
        return html`${status.stale ? this.message(words.states.stale, true) : nothing}
          <div class="widget" part="widget">
            ${shown === nothing ? this.message(words.states.nothingHere) : shown}
          </div>`;
      }
    }
  }

  private begin(): void {
    const request = ++this.request;
    if (this.document !== undefined) return this.settle(admit(this.document));
    if (!this.src) return this.readInline();
    this.status = { state: 'loading' };
    void load(this.address(this.src)).then((loaded) => {
      if (request === this.request) this.settle(loaded);
    });
  }

  /** The inline document, if there is one; also when it arrives after the tag, as with a streaming parser. */
  private readonly readInline = (): void => {
    if (this.document !== undefined || this.src) return;
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script) this.settle(read(script.textContent ?? ''));
    else this.status = { state: 'empty' };
  };

  private settle(loaded: Loaded): void {
    this.status = loaded.ok
      ? { state: 'ready', document: loaded.document, stale: false }
      : { state: 'failed', failure: loaded.failure };
    if (loaded.ok) this.announce('plan-load', { releaseId: loaded.document.release.id });
    else this.announce('plan-error', { failure: loaded.failure, problems: loaded.problems });
    this.readLanguage();
  }

  private announce(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The page's language, or the document's own where the page names none. */
  private readonly readLanguage = (): void => {
    const own = this.status.state === 'ready' ? this.status.document.language : '';
    const language = nearestLanguage(this) || own;
    this.language = language;
    void loadWords(language).then((words) => {
      if (language === this.language) this.words = words;
    });
  };

  private address(src: string): string {
    return new URL(src, this.ownerDocument.baseURI).href;
  }

  private fallback(otherwise: unknown = nothing): TemplateResult {
    return html`<slot @slotchange=${this.readInline}>${otherwise}</slot>`;
  }

  private message(text: string, stale = false): TemplateResult {
    const retry = stale || this.status.state === 'failed';
    return html`<p class="message" part="message">
      ${text}
      ${retry && this.src
        ? html`<button type="button" @click=${() => void this.reload()}>${this.words?.states.tryAgain}</button>`
        : nothing}
    </p>`;
  }

  private failure(words: Words, failure: Failure): TemplateResult {
    const sentences: Record<Failure, string> = {
      network: words.states.network,
      'not-json': words.states.notJson,
      'not-document': words.states.notDocument,
      'wrong-version': words.states.wrongVersion,
    };
    return html`<div role="alert">${this.message(sentences[failure])}</div>`;
  }
}
