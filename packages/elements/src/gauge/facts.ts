import { html, nothing, type TemplateResult } from 'lit';
import type { Fact, GaugeDescription, Words } from '@planglass/view';
import { drawSteps } from '../base/steps.ts';
import { phrase, phraseOf, phrases } from '../base/templates.ts';

type Parts = Record<'lead' | 'ends' | 'status' | 'rest', TemplateResult[]>;

/** The facts of a gauge as entries of a list of terms, in the groups in which its forms place them. */
export function gaugeFacts(
  { lead, unit, unitOnce, ends, status, rest }: GaugeDescription,
  words: Words,
): Parts {
  const set = (text: string): TemplateResult | string =>
    unit && text.endsWith(unit)
      ? html`${text.slice(0, -unit.length)}<span class=${unitOnce ? 'unseen' : 'unit'}>${unit}</span>`
      : text;
  return {
    lead: lead ? [entry(lead, 'lead', words, set)] : [],
    ends: ends.map((each) => entry(each, 'end', words, set)),
    status: status ? [entry(status, 'status', words)] : [],
    rest: rest.map((each) => entry(each, '', words)),
  };
}

const entry = (
  { label, kind, value, details, mark, rank }: Fact,
  place: string,
  words: Words,
  set = (text: string): TemplateResult | string => text,
): TemplateResult =>
  html`<div class="fact ${place} ${kind} ${mark ?? ''}">
    <dt>${phrase(label)}</dt>
    <dd>
      <span class=${rank ? 'figure pill' : 'figure'} part=${place === 'status' ? 'status' : nothing}
        >${drawSteps(rank)}<span>${phraseOf(value, set(value.text))}</span></span
      >
      ${details.length ? html`<span class="quiet details">${phrases(details, words)}</span>` : nothing}
    </dd>
  </div>`;
