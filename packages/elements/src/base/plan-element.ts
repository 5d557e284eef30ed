import { LitElement, html, nothing, supportsAdoptingStyleSheets, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'; // prettier-ignore
import { directionOf, type Problem } from '@planglass/model';
import { describeWithdrawal, hasArabicDigits, type Phrase, type Reading, type Words } from '@planglass/view';
import type { Subject } from '@planglass/view/export';
import type { Closer, OwnTable } from '../closer/closer.ts';
import { withoutPlace } from './address.ts';
import { hasFallback, inlineScript, isComplete, onContentChange } from './inline.ts';
import type { LightDom } from './light-dom.ts';
import { createLightRoot, LIGHT_ROOT } from './light-root.ts';
import { nearestLanguage, onLanguageChange, tellLanguage } from './language.ts';
import { accompany, companion, connected } from './companion.ts';
import { onDemand } from './on-demand.ts';
import { admit, load, onReload, read, reload, type Failure, type Loaded, type LoadFailure } from './load.ts';
import { baseStyles } from './styles.ts';
import { phrase, summary } from './templates.ts';

/** Where a widget stands with its document. */
export type LoadStatus =
  | { state: 'empty' }
  | { state: 'loading' }
  | { state: 'failed'; loaded: Loaded & { ok: false } }
  | { state: 'ready'; loaded: Loaded & { ok: true }; stale?: Loaded & { ok: false } };

/** What of a fold differs from the usual one. */
export interface FoldOptions {
  /** What opens it. */
  label?: string;
  /** A table of the widget's own, in the place of the subject's. */
  table?: () => OwnTable;
  /** Called when it has been opened. */
  opened?: () => void;
}

/** A table with its downloads, folded away; `title`: what it is of, in words. */
export type Fold = (
  reading: Reading,
  subject: Subject,
  title: Phrase,
  options?: FoldOptions,
) => TemplateResult;

/** `detail` of `plan-load`. */
export interface PlanLoadDetail {
  releaseId: string;
}
/** `detail` of `plan-error`. */
export interface PlanErrorDetail {
  failure: Failure;
  problems: readonly Problem[];
}

/**
 * What all widgets share: where the document comes from, the language it is read in, and what is shown
 * while there is none. The document comes from the property `document`, else from `src`, else from a
 * `<script type="application/json">` inside the tag.
 *
 * @slot - Shown until the widget has something better, and beside an error: a sentence, a link to the document.
 * @fires plan-load - A document is shown. `detail` is `{ releaseId: string }`.
 * @fires plan-error - A document could not be had, or not be shown. `detail` is `{ failure, problems }`.
 * @csspart frame - All that a widget shows, messages included.
 * @csspart widget - The whole widget once a document is shown.
 * @csspart downloads - Below an opened table: what can be downloaded, and how to cite it.
 * @csspart message - A sentence: loading, empty, error, or that what is shown is stale.
 */
export abstract class PlanElement<W extends Words = Words> extends LitElement {
  static override styles = [baseStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    document: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    permalink: {},
    lightDom: { type: Boolean, attribute: 'light-dom' },
    status: { state: true, attribute: false },
    words: { state: true, attribute: false },
    language: { state: true, attribute: false },
    retry: { state: true, attribute: false },
  };

  /** Address of the progress document; fetched once per page however many widgets use it. */
  declare src?: string;

  /**
   * The progress document itself; parsed like a fetched one. Wins over `src`. An object is read when a widget first gets it:
   * what has changed since is shown when it is given as a new object.
   */
  declare document?: unknown;

  /** Level of the widget's heading in the page's outline, 1 to 6. */
  declare headingLevel: number;

  /**
   * Keeps what a visitor chooses, opens and highlights in the address of the page, behind its own `#`, so that a link opens
   * the same view. The value tells the widget from others; without one its `id` does.
   */
  declare permalink?: string;

  /**
   * Keeps text, graphics and tables in the light DOM, for pages whose accessibility toolbar reads and wraps the page's own text.
   * Set before the widget is put into the page; the widgets inside it do the same. Rules of the page with a class then reach its texts.
   */
  declare lightDom: boolean;

  declare private status: LoadStatus;
  declare private words?: W;
  declare private language: string;
  /** A visitor has asked to try again: until the answer is there, and then for how it is read out. */
  declare private retry: 'none' | 'under-way' | 'failed';

  /** The newest request; an answer to an older one is dropped. */
  private request = 0;
  private inlineText?: string;
  /** What the last rendering threw, if it did. */
  private thrown?: { error: unknown } | undefined;
  private announced?: { status: LoadStatus; thrown: boolean };
  /** @internal The tables that a visitor has opened, by their kinds of items. */
  readonly opened = new Set<string>();
  /** What tables and downloads are made by, in a language. */
  private readonly closerIn = onDemand<Closer>(this, async (language) =>
    (await import('../closer/closer.ts')).prepareCloser(language),
  );
  private stops: (() => void)[] = [];
  private stopHearing?: (() => void) | undefined;
  private light?: LightDom;

  constructor() {
    super();
    this.headingLevel = 3;
    this.lightDom = false;
    this.status = { state: 'empty' };
    this.language = '';
    this.retry = 'none';
  }

  /** Gets the interface texts that the widget needs for a BCP 47 tag. */
  protected abstract readonly loadWords: (tag: string) => Promise<W>;

  /** What the widget shows of a document; a sentence where that is all there is to say; `nothing` where the document states nothing for it. */
  protected abstract renderReading(reading: Reading<W>): TemplateResult | string | typeof nothing;

  /** A table with its downloads, folded away and made only when it is opened. */
  protected readonly fold: Fold = (reading, subject, title, { label, table, opened } = {}) => {
    const { words } = reading;
    const key = 'of' in subject ? subject.of : '';
    const toggle = ({ target }: Event): void => {
      const { open } = target as HTMLDetailsElement;
      if (open === this.opened.has(key)) return;
      if (open) this.opened.add(key);
      else this.opened.delete(key);
      this.requestUpdate();
      if (open) opened?.();
    };
    const isOpen = this.opened.has(key);
    return html`<details class="table" part="table" ?open=${isOpen} @toggle=${toggle}>
      ${summary(label ?? words.common.showTable, title, words)}
      ${isOpen ? this.behind(reading, subject, table?.()) : nothing}
    </details>`;
  };

  private behind(
    reading: Reading,
    subject: Subject,
    table?: OwnTable,
  ): TemplateResult | string | typeof nothing {
    const { states, language } = reading.words;
    const closer = this.closerIn(language);
    if (!closer) return states.loading;
    const { render } = closer;
    const { loaded } = this.status as LoadStatus & { state: 'ready' };
    return render ? render(this, reading, loaded.document, subject, table) : states.network;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const shadow = super.createRenderRoot();
    if (!supportsAdoptingStyleSheets || !(this.lightDom || this.closest(LIGHT_ROOT))) return shadow;
    const root = createLightRoot(this, shadow);
    this.renderOptions.renderBefore = null;
    import('./light-dom.ts').then(
      ({ keepLight }) => {
        this.light = keepLight(this, root);
        this.requestUpdate();
      },
      // Without its styles a widget has nothing better than what is between its tags.
      () => undefined,
    );
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected.add(this);
    this.stops = [onLanguageChange(this, this.readLanguage), onContentChange(this, this.readContent)];
    // first the language, so that a moved widget is right before its document is looked at
    this.readLanguage();
    if (!this.hasUpdated) return;
    this.hear();
    this.readContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    companion?.follow(this);
    for (const stop of this.stops) stop();
    this.stopHearing?.();
  }

  /** Fetches `src` again, for every widget of the page that shows it. Where that fails, what was shown stays, marked as stale. */
  async reload(): Promise<void> {
    const address = this.address();
    if (address === undefined) return;
    const request = this.request;
    const loaded = await reload(address);
    // a connected widget has heard already, together with the others
    if (request === this.request && !this.isConnected) this.settle(loaded);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('document') || changed.has('src')) this.begin();
  }

  protected override updated(): void {
    this.light?.settle();
    const { status, announced } = this;
    if (status.state === 'ready') companion?.follow(this, status.loaded.document);
    const thrown = this.thrown !== undefined;
    if (!this.words || (announced?.status === status && announced.thrown === thrown)) return;
    this.announced = { status, thrown };
    if (this.thrown) this.announceThrown(this.thrown.error);
    else if (status.state === 'failed') this.announceError(status.loaded);
    else if (status.state === 'ready' && status.stale) this.announceError(status.stale);
    else if (status.state === 'ready')
      this.announce<PlanLoadDetail>('plan-load', { releaseId: status.loaded.document.release.id });
  }

  protected override render(): unknown {
    const { words, status } = this;
    if (!words) return html`<slot></slot>`;
    const shown = this.attempt(words, status);
    const message = this.messageFor(words);
    const better = typeof shown === 'object';
    const sentence =
      shown === nothing ? words.states.nothingHere : typeof shown === 'string' ? shown : undefined;
    const digits = hasArabicDigits(words.language) ? 'arabic-digits' : '';
    const frame = html`<div
      class="frame ${digits} ${!better && hasFallback(this) ? 'above' : ''}"
      lang=${words.language}
      dir=${directionOf(words.language)}
      part="frame"
      aria-busy=${this.isBusy || sentence === words.states.loading ? 'true' : nothing}
    >
      ${message === undefined ? nothing : this.message(message)}
      ${sentence === undefined ? nothing : html`<p class="message" part="message">${sentence}</p>`}
      ${better ? html`<div class="widget" part="widget" tabindex="-1">${shown}</div>` : nothing}
    </div>`;
    if (this.light) return this.light.render(frame, better);
    // What is between the tags is the page's own, and not in the language of the frame.
    return html`${frame}${better ? nothing : html`<slot></slot>`}`;
  }

  /** A widget that throws must not keep half a document on the page, nor leave its place without a word. */
  private attempt(words: W, status: LoadStatus): ReturnType<typeof this.renderReading> | undefined {
    this.thrown = undefined;
    if (status.state !== 'ready') return undefined;
    try {
      const reading = this.reading(words, status);
      const withdrawal = describeWithdrawal(reading);
      // What is between the tags may be of the withdrawn content, so that the sentence takes its place.
      return withdrawal
        ? html`<p class="message" part="message">${withdrawal.map((each) => html`${phrase(each)} `)}</p>`
        : this.accompanied(reading);
    } catch (error) {
      this.thrown = { error };
      return undefined;
    }
  }

  /** What the widget shows, with what goes with it where a widget of the page asks for that. */
  private accompanied(reading: Reading<W>): TemplateResult | string | typeof nothing {
    const { filter, selectable } = this as { filter?: string; selectable?: boolean };
    if (companion === undefined && (filter || selectable || this.permalink !== undefined)) {
      void accompany();
      return reading.words.states.loading;
    }
    const shown = this.renderReading(companion ? companion.narrow(this, reading) : reading);
    return companion ? (companion.frame(this, reading, shown) as typeof shown) : shown;
  }

  private get isBusy(): boolean {
    return this.status.state === 'loading' || this.retry === 'under-way';
  }

  private reading(words: W, { loaded }: LoadStatus & { state: 'ready' }): Reading<W> {
    return { document: loaded.document, words, language: this.language || words.language };
  }

  private begin(): void {
    const request = ++this.request;
    this.retry = 'none';
    delete this.inlineText;
    this.hear();
    const address = this.address();
    if (this.given !== undefined) this.settle(admit(this.given));
    else if (address === undefined) this.readContent();
    else {
      this.status = { state: 'loading' };
      void load(address).then((loaded) => {
        if (request === this.request) this.settle(loaded);
      });
    }
  }

  /** Hears of every reload of the address that is shown, whoever asked for it. */
  private hear(): void {
    this.stopHearing?.();
    const address = this.address();
    if (address === undefined || !this.isConnected) return;
    this.stopHearing = onReload(address, (loaded) => {
      this.request++;
      this.settle(loaded);
    });
  }

  /** The inline document, if there is one; also when it arrives after the tag, as with a streaming parser. */
  private readonly readContent = (): void => {
    this.requestUpdate();
    if (this.given !== undefined || this.src) return;
    const script = inlineScript(this);
    if (!script) this.status = { state: 'empty' };
    else if (!isComplete(script)) this.status = { state: 'loading' };
    else if (script.textContent !== this.inlineText) {
      this.inlineText = script.textContent ?? '';
      this.settle(read(this.inlineText));
    }
  };

  private settle(loaded: Loaded): void {
    const { status } = this;
    if (loaded.ok) this.status = { state: 'ready', loaded };
    else if (status.state === 'ready' && this.address() !== undefined)
      this.status = { ...status, stale: loaded };
    else this.status = { state: 'failed', loaded };
    this.readLanguage();
  }

  /** Frameworks hand over null where there is nothing. */
  private get given(): unknown {
    return this.document ?? undefined;
  }

  /** The absolute address to fetch, if the document comes from one; what is no address stays as it is and fails when fetched. */
  private address(): string | undefined {
    if (this.given !== undefined || !this.src) return undefined;
    try {
      return withoutPlace(new URL(this.src, this.ownerDocument.baseURI).href);
    } catch {
      return this.src;
    }
  }

  private announceError({ failure, problems }: PlanErrorDetail): void {
    this.announce<PlanErrorDetail>('plan-error', { failure, problems });
  }

  private announceThrown(error: unknown): void {
    this.announceError({ failure: 'not-rendered', problems: [] });
    // on to the page's own error reporting, which `reportError` does only from Chromium 95 on
    queueMicrotask(() => {
      throw error;
    });
  }

  private announce<Detail>(type: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** The page's language, or the document's own where the page names none. */
  private readonly readLanguage = (): void => {
    const own = this.status.state === 'ready' ? this.status.loaded.document.language : '';
    const language = nearestLanguage(this) || own;
    this.language = language;
    tellLanguage(this, language);
    this.loadWords(language).then(
      (words) => {
        if (language === this.language) this.words = words;
      },
      // Without its texts a widget has nothing better than what is between its tags.
      () => undefined,
    );
  };

  /** The sentence that the status calls for, if any; the first two only where a visitor would else see nothing. */
  private messageFor({ states }: Words): string | undefined {
    const { status } = this;
    if (this.retry === 'under-way') return states.loading;
    switch (status.state) {
      case 'empty':
        return hasFallback(this) ? undefined : states.noSource;
      case 'loading':
        return hasFallback(this) ? undefined : states.loading;
      case 'failed':
        return sentenceOf(status.loaded.failure, states);
      case 'ready':
        if (this.thrown) return states.notRendered;
        return status.stale ? states.stale : undefined;
    }
  }

  /**
   * An error while the page loads is there to be read in its place, like the text around it: six widgets must
   * not interrupt a screen reader six times. The answer to “Try again” is an alert, for somebody waits for it.
   */
  private message(text: string): TemplateResult {
    const offered =
      this.address() !== undefined && (this.status.state === 'failed' || this.status.state === 'ready');
    return html`<div class="message" part="message">
      <p role=${this.retry === 'none' ? nothing : 'alert'}>${text}</p>
      ${
        offered
          ? html`<button
              type="button"
              aria-disabled=${this.isBusy ? 'true' : nothing}
              @click=${this.tryAgain}
            >
              ${this.words?.states.tryAgain}
            </button>`
          : nothing
      }
    </div>`;
  }

  private async tryAgain(): Promise<void> {
    if (this.isBusy) return;
    this.retry = 'under-way';
    await this.reload();
    // what comes may still not be shown
    await this.updateComplete;
    const { status } = this;
    const better = status.state === 'ready' && !status.stale && !this.thrown;
    this.retry = better ? 'none' : 'failed';
    await this.updateComplete;
    // the button is gone, and the keyboard must not be lost with it
    if (better) this.renderRoot.querySelector<HTMLElement>('.widget')?.focus();
  }
}

function sentenceOf(failure: LoadFailure, states: Words['states']): string {
  const sentences: Record<LoadFailure, string> = {
    network: states.network,
    'not-json': states.notJson,
    'not-document': states.notDocument,
    'wrong-version': states.wrongVersion,
  };
  return sentences[failure];
}

declare global {
  interface HTMLElementEventMap {
    'plan-load': CustomEvent<PlanLoadDetail>;
    'plan-error': CustomEvent<PlanErrorDetail>;
  }
}
