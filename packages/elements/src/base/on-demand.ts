import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import type { FormWords } from '@planglass/view';
import { inLanguage } from './language.ts';

/** The texts of what is loaded when it is asked for. */
export const loadFormWords = inLanguage<FormWords>({
  en: () => import('@planglass/view/words/forms/en'),
  'zh-Hans': () => import('@planglass/view/words/forms/zh-Hans'),
  'zh-Hant': () => import('@planglass/view/words/forms/zh-Hant'),
  ar: () => import('@planglass/view/words/forms/ar'),
});

const adopted = new WeakSet<LitElement>();

/** The styles come with what they are for, after those that every widget of the kind has. */
export function adopt(host: LitElement, styles: readonly CSSResult[]): void {
  if (adopted.has(host) || !host.shadowRoot) return;
  adopted.add(host);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.shadowRoot, [...elementStyles, ...styles]);
}
