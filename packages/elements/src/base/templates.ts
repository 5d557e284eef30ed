import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '@planglass/model';
import type { Fact, Phrase, Words } from '@planglass/view';

/** The direction to mark a phrase with, which also keeps it apart from the text around it. */
const direction = ({ lang, code, mixed }: Phrase): 'ltr' | 'rtl' | typeof nothing => {
  if (code) return 'ltr';
  return lang === undefined || mixed ? nothing : directionOf(lang);
};

/** A phrase, marked with its language where that is not the interface's, and leading where it leads. */
export const phrase = (each: Phrase): unknown => phraseOf(each, each.text);

/** The same with its text set in parts. */
export const phraseOf = (each: Phrase, text: unknown): unknown => {
  const { lang = nothing, href } = each;
  const dir = direction(each);
  if (href !== undefined) return html`<a href=${href} lang=${lang} dir=${dir}>${text}</a>`;
  return lang === nothing && dir === nothing ? text : html`<span lang=${lang} dir=${dir}>${text}</span>`;
};

/** Phrases in a row, separated as the language does. */
export const phrases = (list: readonly Phrase[], words: Words, render = phrase): unknown[] =>
  list.map((each, index) => [index ? words.common.comma : nothing, render(each)]);

/** The widget's heading at its level in the page's outline. */
export const heading = (level: number, title: Phrase): TemplateResult =>
  html`<div
    class="heading"
    part="heading"
    role="heading"
    aria-level=${Math.min(6, Math.max(1, Math.round(level) || 3))}
  >
    ${phrase(title)}
  </div>`;

/** The text of a control of which a page has many that look alike: what it says, and, for those who do not see where it stands, of what. */
export const named = (label: string, title: Phrase, { common }: Words): TemplateResult =>
  html`${label}<span class="unseen">${common.colon}${phrase(title)}</span>`;

/** What opens a fold. */
export const summary = (label: string, title: Phrase, words: Words): TemplateResult =>
  html`<summary>${named(label, title, words)}</summary>`;

/** Facts as a list of terms; the state of each is a class, so that it also looks like what it says. */
export const factList = (facts: readonly Fact[], words: Words): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${facts.map(
      ({ label, kind, value, details, mark }) =>
        html`<div class="fact ${kind} ${mark ?? ''}">
          <dt>${phrase(label)}</dt>
          <dd>
            <span class="figure">${phrase(value)}</span>
            ${details.length ? html`<span class="quiet">${phrases(details, words)}</span>` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;
