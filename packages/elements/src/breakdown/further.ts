import type { LitElement, TemplateResult } from 'lit';
import type { BreakdownOptions, Phrase, Reading } from '@planglass/view';
import { sayWrongForm, type StackOptions } from '@planglass/view/breakdown/stacks';
import { adopt } from '../base/adopt.ts';
import { foldStyles } from '../base/fold-styles.ts';
import { furtherTokens } from '../base/further-tokens.ts';
import { nestedStyles } from '../base/nested-styles.ts';
import { loadFormWords } from '../base/form-words.ts';
import { idIn } from '../base/light-root.ts';
import { pickingOf } from './picking.ts';
import type { Folding } from './rows.ts';
import { stackStyles } from './stack-styles.ts';
import { renderStacks } from './stacks.ts';

/** What is asked of a breakdown, as a page may give it. */
export interface Asked extends BreakdownOptions {
  form: string;
  /** Empty for none. */
  split: string;
}

/** What shows the further forms in a language. */
export interface Further {
  /** The breakdown, or a sentence where the page asks for what there is not; undefined where the document has nothing for it. */
  render(
    host: LitElement & { headingLevel: number; selectable: boolean },
    reading: Reading,
    asked: Asked,
    table: (title: Phrase) => TemplateResult,
  ): TemplateResult | string | undefined;
}

/** What only the further forms need, with their texts; most pages load none of it. */
export async function prepareFurther(language: string): Promise<Further> {
  const forms = await loadFormWords(language);
  return {
    render: (host, reading, asked, table) => {
      adopt(host, [furtherTokens, nestedStyles, foldStyles, stackStyles]);
      const words = { ...reading.words, ...forms };
      const wrong = sayWrongForm({ ...reading, words }, asked);
      if (wrong !== undefined) return wrong;
      const folding = foldingOf(host, asked);
      const picking = pickingOf(host, reading.document, asked);
      return renderStacks(
        { ...reading, words },
        optionsOf(asked),
        host.headingLevel,
        folding,
        picking,
        table,
      );
    },
  };
}

const optionsOf = ({ form, split, ...options }: Asked): StackOptions => ({
  ...options,
  form: (form === 'bars' && split ? 'stacked' : form) as StackOptions['form'],
  ...(split ? { split: split as BreakdownOptions['by'] } : {}),
});

const folds = new WeakMap<LitElement, Set<string>>();

/** What is folded in a widget stays so when the same rows are shown again. */
function foldingOf(host: LitElement, { of, by }: Asked): Folding {
  const prefix = `${of} ${by} `;
  const folded = folds.get(host) ?? new Set();
  folds.set(host, folded);
  return {
    idOf: (place) => idIn(host, `row-${place}`),
    isFolded: (place) => folded.has(prefix + place),
    toggle: (place) => {
      if (!folded.delete(prefix + place)) folded.add(prefix + place);
      host.requestUpdate();
    },
  };
}
