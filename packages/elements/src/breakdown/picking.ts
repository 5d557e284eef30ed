import type { LitElement } from 'lit';
import type { ProgressDocument } from '@planglass/model';
import type { BreakdownOptions } from '@planglass/view';
import { groupsWith, originalOf } from '@planglass/view/choices';
import { isSame, lookingAt } from '../closer/looking.ts';
import { select } from '../closer/select.ts';
import type { Picking } from './rows.ts';

/** What highlights the groups of a breakdown; undefined where nothing is and no page asks for it. */
export function pickingOf(
  host: LitElement & { selectable: boolean },
  shown: ProgressDocument,
  { of, by }: BreakdownOptions,
): Picking | undefined {
  const document = originalOf(shown);
  const { selected } = lookingAt(document);
  if (!host.selectable && !selected) return undefined;
  const lit = selected && groupsWith(document, selected, { of, by });
  return {
    // what is not known of an item is no group of the document
    isOffered: ({ key }) => host.selectable && !key.startsWith(' '),
    isPicked: ({ key }) => isSame(selected, { by, key }),
    pick: ({ key }) => select(host, document, { by, key }),
    look: ({ key }) => (lit ? (lit.has(key) ? 'lit' : 'dim') : ''),
    share: ({ key, number }) => {
      const chosen = lit?.get(key);
      return chosen === undefined || number === undefined ? undefined : Math.min(1, chosen / Number(number));
    },
  };
}
