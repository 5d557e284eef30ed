import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ProgressDocument } from '@planglass/model';
import type { Phrase, Reading } from '@planglass/view';
import { tabulate, type Subject } from '@planglass/view/export';
import { adopt } from '../base/adopt.ts';
import { furtherTokens } from '../base/further-tokens.ts';
import { loadAllWords } from '../base/all-words.ts';
import { loadCloserWords } from '../base/closer-words.ts';
import { loadFormWords } from '../base/form-words.ts';
import type { Asked } from './looking.ts';
import { renderPanel } from './panel.ts';
import { closerStyles } from './styles.ts';
import { stackIn } from './stack.ts';
import { tableOf, withoutEmpty } from './table.ts';

/** A table that a widget makes itself. */
export interface OwnTable {
  caption: Phrase;
  content: unknown;
}

/** What is behind a fold, in a language. */
export interface Closer {
  /** The table of a subject, and what can be taken away of it. */
  render(
    host: LitElement,
    reading: Reading,
    published: ProgressDocument,
    subject: Subject,
    own?: OwnTable,
  ): TemplateResult | typeof nothing;
}

/** Tables, downloads and citation with their texts; a page loads none of it until somebody opens one. */
export async function prepareCloser(language: string): Promise<Closer> {
  const [all, forms, closer] = await Promise.all([
    loadAllWords(language),
    loadFormWords(language),
    loadCloserWords(language),
  ]);
  return {
    render: (host, reading, published, subject, own) => {
      adopt(host, [furtherTokens, closerStyles]);
      const full = { ...reading, words: { ...all, ...forms, ...closer } };
      const table = own ?? behind(full, subject);
      if (!table) return nothing;
      const { caption, content } = table;
      void host.updateComplete.then(() => stackIn(host.renderRoot));
      return html`<div class="scroll" data-name=${caption.text}>${content}</div>
        ${renderPanel(full, published, subject, caption, (host as Asked).permalink !== undefined)}`;
    },
  };
}

function behind(reading: Parameters<typeof tabulate>[0], subject: Subject): OwnTable | undefined {
  const table = tabulate(reading, subject);
  return table && { caption: table.caption, content: tableOf(withoutEmpty(table), reading.words) };
}
