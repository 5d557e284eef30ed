import { html, nothing, type TemplateResult } from 'lit';
import { breakdownsOf } from '@planglass/model';
import type { CloserWords, FormWords, Phrase, Reading, Words } from '@planglass/view';
import { codedNames, sayChosen, sayGroup, tally, writeChoices, type Choice } from '@planglass/view/choices';
import { accompany } from '../base/companion.ts';
import { loadCloserWords } from '../base/closer-words.ts';
import { loadFormWords } from '../base/form-words.ts';
import { loadWords } from '../base/language.ts';
import { idIn } from '../base/light-root.ts';
import { PlanElement } from '../base/plan-element.ts';
import { lookAt, lookingAt } from '../closer/looking.ts';
import { named } from '../base/templates.ts';
import { filterStyles } from './styles.ts';

/** `detail` of `plan-filter`. */
export interface PlanFilterDetail {
  /** What is shown alone, as the attribute `filter` of a widget has it; empty for everything. */
  filter: string;
}

type FilterWords = Words & FormWords & CloserWords;

/** What items can be filtered by here, in the order in which it is offered. */
const isOffered = (by: string): boolean => by !== 'direction';

/**
 * Chooses which items the timelines, breakdowns and reports of the same document on the page show: those of a category, a
 * nature, a status or a code of the document's own codelists. Says how many of the disclosed items these are; an item whose group is withheld is not among them.
 *
 * @element plan-filter
 * @fires plan-filter - Something has been chosen. `detail` is `{ filter }`, as the attribute of a widget has it.
 * @csspart choices - The lists to choose from.
 */
export class PlanFilter extends PlanElement<FilterWords> {
  static override styles = [...PlanElement.styles, filterStyles];

  protected override readonly loadWords = async (tag: string): Promise<FilterWords> => {
    const [words, forms, closer] = await Promise.all([
      loadWords(tag),
      loadFormWords(tag),
      loadCloserWords(tag),
    ]);
    return { ...words, ...forms, ...closer };
  };

  override connectedCallback(): void {
    super.connectedCallback();
    void accompany();
  }

  protected override renderReading(reading: Reading<FilterWords>): TemplateResult | typeof nothing {
    const { document, words } = reading;
    const { filter } = lookingAt(document);
    const isUsed = (choice: Choice): boolean => tally(document, [choice]).some(({ chosen }) => chosen > 0);
    const lists = breakdownsOf(document).filter(
      (by) => isOffered(by) && codedNames(reading, by).some(({ key }) => isUsed({ by, key })),
    );
    if (!lists.length) return nothing;
    const choose = (by: Choice['by'], key: string): void =>
      this.choose(reading, [...filter.filter((each) => each.by !== by), ...(key ? [{ by, key }] : [])]);
    return html`<div class="choices" part="choices" role="group" aria-labelledby=${idIn(this, 'filter')}>
        <span id=${idIn(this, 'filter')} class="label">${words.closer.filter}</span>
        ${lists.map((by) =>
          list(
            sayGroup(reading, by),
            words.closer.all,
            codedNames(reading, by),
            filter.find((each) => each.by === by)?.key ?? '',
            (key) => choose(by, key),
          ),
        )}
        ${filter.length ? html`<button type="button" @click=${() => this.clear(reading)}>${named(words.closer.clear, { text: words.closer.filter }, words)}</button>` : nothing}
      </div>
      <p class="quiet" role="status">
        ${filter.length ? sayChosen(reading, words.closer.showing, filter) : nothing}
      </p>`;
  }

  private async clear(reading: Reading): Promise<void> {
    this.choose(reading, []);
    await this.updateComplete;
    // the button is gone, and the keyboard must not be lost with it
    this.renderRoot.querySelector('select')?.focus();
  }

  private choose({ document }: Reading, filter: readonly Choice[]): void {
    lookAt(document, { ...lookingAt(document), filter });
    const detail: PlanFilterDetail = { filter: writeChoices(filter) };
    this.dispatchEvent(new CustomEvent('plan-filter', { detail, bubbles: true, composed: true }));
  }
}

const list = (
  label: Phrase,
  all: string,
  groups: readonly { key: string; name: Phrase }[],
  chosen: string,
  choose: (key: string) => void,
): TemplateResult =>
  html`<label
    ><span lang=${label.lang ?? nothing}>${label.text}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      <option value="" .selected=${chosen === ''}>${all}</option>
      ${groups.map(
        ({ key, name }) =>
          html`<option value=${key} lang=${name.lang ?? nothing} .selected=${key === chosen}>
            ${name.text}
          </option>`,
      )}
    </select></label
  >`;

declare global {
  interface HTMLElementEventMap {
    'plan-filter': CustomEvent<PlanFilterDetail>;
  }
}
