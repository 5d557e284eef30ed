import { html, type LitElement, type TemplateResult } from 'lit';
import type { Reading, TimelineKind } from '@planglass/view';
import { dateHere, sayWrongSchedule } from '@planglass/view/timeline/schedule';
import { foldStyles } from '../base/fold-styles.ts';
import { furtherTokens } from '../base/further-tokens.ts';
import { nestedStyles } from '../base/nested-styles.ts';
import { adopt } from '../base/adopt.ts';
import { loadFormWords } from '../base/form-words.ts';
import type { Fold } from '../base/plan-element.ts';
import type { Outline } from './kind.ts';
import { Pages } from './pages.ts';
import { scheduleStyles } from './schedule-styles.ts';
import { renderSchedule } from './schedule.ts';

/** What is asked of a timeline, as a page may give it. */
export interface Asked {
  kinds: readonly TimelineKind[];
  /** Empty for none. */
  groupBy: string;
  /** Empty for the visitor's date. */
  today: string | undefined;
  /** As many items are shown at first. */
  page: number;
}

/** What shows groups, long lists, milestones and today's date, in a language. */
export interface Further {
  /** The timeline, or a sentence where the page asks for what there is not; undefined where the document has nothing for it. */
  render(
    host: LitElement & Outline,
    reading: Reading,
    asked: Asked,
    fold: Fold,
  ): TemplateResult | string | undefined;
}

const pagesOf = new WeakMap<LitElement, Pages>();

/** What only these need, with their texts; most pages load none of it. */
export async function prepareFurther(language: string): Promise<Further> {
  const forms = await loadFormWords(language);
  return {
    render: (host, reading, asked, fold) => {
      adopt(host, [furtherTokens, nestedStyles, foldStyles, scheduleStyles]);
      const scheduleReading = { ...reading, words: { ...reading.words, ...forms } };
      const wrong = sayWrongSchedule(scheduleReading, asked);
      if (wrong !== undefined) return wrong;
      const pages = pagesOf.get(host) ?? new Pages(host);
      pagesOf.set(host, pages);
      const today = asked.today === '' ? dateHere(new Date()) : asked.today;
      const shown = asked.kinds
        .map((of) => renderSchedule(scheduleReading, of, host, pages, { ...asked, today }, fold))
        .filter((kind) => kind !== undefined);
      return shown.length ? html`${shown}` : undefined;
    },
  };
}
