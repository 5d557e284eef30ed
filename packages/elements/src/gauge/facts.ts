import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, GaugeDescription, Words } from '@planglass/view';
import { drawSteps } from '../base/steps.ts';
import { phrase, phraseOf, phrases } from '../base/templates.ts';

type Parts = Record<'lead' | 'ends' | 'status' | 'rest', TemplateResult[]>;

/** The facts of a gauge as entries of a list of terms, in the groups in which its forms place them. */
export function gaugeFacts({ lead, unit, ends, status, rest }: GaugeDescription, words: Words): Parts {
  return {
    lead: lead ? [entry(lead, 'lead', words, unit)] : [],
    ends: ends.map((each) =>
      entry(each, 'end', words, unit && each.value.text.endsWith(unit) ? unit : undefined),
    ),
    status: status ? [entry(status, 'status', words)] : [],
    rest: rest.map((each) => entry(each, '', words)),
  };
}

const entry = (
  { label, kind, value, details, mark, rank }: Fact,
  place: string,
  words: Words,
  unit?: string,
): TemplateResult =>
  html`<div class="fact ${place} ${kind} ${mark ?? ''}">
    <dt>${phrase(label)}</dt>
    <dd>
      <span class=${rank ? 'figure pill' : 'figure'} part=${place === 'status' ? 'status' : nothing}
        >${drawSteps(rank)}<span
          >${phraseOf(value, place === 'end' ? parted(value.text, unit) : unit ? smaller(value.text, unit) : value.text)}</span
        ></span
      >
      ${details.length ? html`<span class="quiet details">${phrases(details, words)}</span>` : nothing}
    </dd>
  </div>`;

/** What a figure is qualified by may stand on a line above it, also where no blank parts them. */
function parted(text: string, unit?: string): TemplateResult | string {
  const at = text.search(/\p{L}[-\d]/u) + 1;
  const figure = text.slice(at);
  const set = unit ? smaller(figure, unit) : figure;
  return at ? html`${text.slice(0, at)}<wbr />${set}` : set;
}

/** A text with its end set smaller; it is read as one. */
const smaller = (text: string, end: string): TemplateResult =>
  html`${text.slice(0, -end.length)}<span class="unit">${end}</span>`;
