import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '@planglass/view';
import type { StackRow } from '@planglass/view/breakdown/stacks';
import { phrase } from '../base/templates.ts';
import { figure } from './frame.ts';

/** Which rows are folded, by their place, and what folds one or opens it. */
export interface Folding {
  idOf(place: number): string;
  isFolded(place: number): boolean;
  toggle(place: number): void;
}

/** How the groups of a breakdown are highlighted, where a page asks for it. */
export interface Picking {
  /** Whether a group can be highlighted here: one that the document has a code for. */
  isOffered(row: StackRow): boolean;
  isPicked(row: StackRow): boolean;
  pick(row: StackRow): void;
  /** How a row looks while a group is highlighted. */
  look(row: StackRow): 'lit' | 'dim' | '';
  /** Which share of a row's number is highlighted, 0 to 1; undefined where none is, or it is not known. */
  share(row: StackRow): number | undefined;
}

/** Rows as a list of terms; what is part of another row can be folded into it. */
export function list(
  rows: readonly StackRow[],
  reading: Reading,
  { idOf, isFolded, toggle }: Folding,
  graphic: (row: StackRow) => { before: unknown; within: unknown; after: unknown },
  picking: Picking | undefined,
): TemplateResult {
  const parts = new Map<number, string[]>();
  const hidden: boolean[] = [];
  rows.forEach(({ within }, place) => {
    hidden.push(within !== undefined && (hidden[within]! || isFolded(within)));
    if (within === undefined) return;
    const beside = parts.get(within);
    if (beside) beside.push(idOf(place));
    else parts.set(within, [idOf(place)]);
  });
  return html`<dl class="bars ${parts.size ? 'nested' : ''}" part="bars">
    ${rows.map((row, place) => {
      const { before, within, after } = graphic(row);
      const { label, kind, level } = row;
      const isOffered = picking?.isOffered(row) ?? false;
      const text = html`<span>${phrase(label)}</span>`;
      const name = isOffered
        ? html`${before}<button
              class="pick"
              type="button"
              part="pick"
              id="${idOf(place)}-name"
              aria-pressed=${picking?.isPicked(row) ? 'true' : 'false'}
              @click=${() => picking?.pick(row)}
            >
              ${text}
            </button>`
        : html`${before}${text}`;
      return html`<div
        class="fact ${kind} ${row.hasParts ? 'parent' : ''} ${level ? `level-${Math.min(level, 3)}` : ''} ${picking?.look(row) ?? ''}"
        id=${idOf(place)}
        ?hidden=${hidden[place]}
      >
        <dt>
          ${
            row.hasParts
              ? html`<button
                    class="fold"
                    type="button"
                    part="fold"
                    aria-expanded=${isFolded(place) ? 'false' : 'true'}
                    aria-controls=${parts.get(place)?.join(' ') ?? nothing}
                    @click=${() => toggle(place)}
                    aria-labelledby=${isOffered ? `${idOf(place)}-name` : nothing}
                  >
                    ${isOffered ? nothing : name}</button
                  >${isOffered ? name : nothing}`
              : name
          }
        </dt>
        <dd>${within}${figure(row, reading)}${after}</dd>
      </div>`;
    })}
  </dl>`;
}
