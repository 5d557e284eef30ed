import type { CSSResult, TemplateResult } from 'lit';
import type { FormWords, Phrase, Reading } from '@planglass/view';
import type { StackOptions, WhyNot } from '@planglass/view/breakdown/stacks';
import { inLanguage } from '../base/language.ts';
import type { Folding } from './rows.ts';

/** What shows the further forms in a language; without `render` it could not be had. */
export interface LoadedStacks {
  language: string;
  render?(
    reading: Reading,
    options: StackOptions,
    headingLevel: number,
    folding: Folding,
  ): TemplateResult | WhyNot | undefined;
  sayWhy?(why: WhyNot): Phrase;
}

const loadFormWords = inLanguage<FormWords>({
  en: () => import('@planglass/view/words/forms/en'),
  'zh-Hans': () => import('@planglass/view/words/forms/zh-Hans'),
  'zh-Hant': () => import('@planglass/view/words/forms/zh-Hant'),
  ar: () => import('@planglass/view/words/forms/ar'),
});

/** Brings what only the further forms need, which most pages do not show. */
export async function loadStacks(language: string): Promise<LoadedStacks & { styles: CSSResult }> {
  const [{ renderStacks, stackStyles }, { stacks }] = await Promise.all([
    import('./stacks.ts'),
    loadFormWords(language),
  ]);
  return {
    language,
    styles: stackStyles,
    render: (reading, options, headingLevel, folding) =>
      renderStacks({ ...reading, words: { ...reading.words, stacks } }, options, headingLevel, folding),
    sayWhy: (why) => ({ text: stacks.why[why] }),
  };
}
