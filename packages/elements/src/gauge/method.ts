import { css, type LitElement } from 'lit';
import type { Indicator } from '@planglass/model';
import { sayForms, type Fact, type MethodTexts, type Reading } from '@planglass/view';
import { describeMethod } from '@planglass/view/gauge/method';
import { adopt } from '../base/adopt.ts';
import { connected } from '../base/companion.ts';
import { loadFormWords } from '../base/form-words.ts';

/** How an indicator was assessed, and what is wrong with an attribute, in a language. */
export interface Method {
  /** That there is no such indicator; without one which forms there are. */
  sayWrong(reading: Reading, indicator?: string): string;
  describe(host: LitElement, reading: Reading, indicator: Indicator): Fact[];
}

/** The facts behind a fold, its styles, and what unfolds it on paper. */
export async function prepareMethod(language: string): Promise<Method> {
  const forms = await loadFormWords(language);
  unfoldOnPaper();
  const further = (reading: Reading): Reading<MethodTexts> => ({
    ...reading,
    words: { ...reading.words, ...forms },
  });
  return {
    sayWrong: (reading, indicator) =>
      indicator === undefined ? sayForms(further(reading)) : forms.method.unknownIndicator(indicator),
    describe: (host, reading, indicator) => {
      adopt(host, [styles]);
      return describeMethod(further(reading), indicator);
    },
  };
}

const styles = css`
  /* Folded they stand beside each other. */
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_space));
  }
  .folds > [open] {
    flex: 0 0 100%;
  }
  .method dl {
    max-width: 36rem;
    padding-block: var(--_space-xs) var(--_space-m);
  }
  .method .figure {
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  @media print {
    .method::details-content {
      content-visibility: visible;
    }
    .method summary {
      list-style: none;
    }
  }
`;

let isUnfolding = false;

/** On paper nothing can be unfolded. Only newer engines let styles do it, from Chromium 131 on. */
function unfoldOnPaper(): void {
  if (isUnfolding) return;
  isUnfolding = true;
  const folded = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const { renderRoot } of connected)
      for (const each of renderRoot.querySelectorAll<HTMLDetailsElement>('.method:not([open])')) {
        each.open = true;
        folded.add(each);
      }
  });
  addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
    folded.clear();
  });
}
