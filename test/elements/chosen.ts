import { fixture, html, waitUntil as waitFor } from '@open-wc/testing';
import '@planglass/elements/define';
import type { Indicator, ProgressDocument } from '@planglass/model';
import { compose } from './base/page.ts';

/** What is asked for is loaded first, which takes its time where many engines run. */
export const waitUntil = (check: () => unknown, message?: string): Promise<void> =>
  waitFor(() => Boolean(check()), message, { timeout: 5000 });

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const assessed = (status: string) => ({ state: 'assessed', status, method: { kind: 'asserted' } }) as const;
export const indicator = (id: string, parts: Partial<Indicator>): Indicator => ({
  id,
  name: `Indicator ${id}`,
  ...parts,
});

/** A new object for each test, for what is looked at is kept by the document. */
export const newDocument = (): ProgressDocument =>
  compose({
    categories: [
      { id: 'economy', name: 'Economy' },
      { id: 'people', name: 'People' },
    ],
    indicators: [
      indicator('a', { category: 'economy', nature: 'binding', assessment: assessed('lagging') }),
      indicator('b', { category: 'people', nature: 'binding', assessment: withheld }),
      indicator('c', { category: 'economy', assessment: withheld }),
      indicator('d', {}),
    ],
    codelists: [{ id: 'department', name: 'Lead department', codes: [{ id: 'roads', name: 'Roads' }] }],
    tasks: [
      {
        id: 'a',
        title: 'Bridge',
        category: 'people',
        coded: { department: 'roads' },
        timing: { kind: 'within', period: '2022' },
      },
      { id: 'b', title: 'Market', category: 'economy' },
    ],
  });

export const rootOf = (widget: Element): ShadowRoot => widget.shadowRoot!;
export const all = (widget: Element, selector: string): HTMLElement[] => [...rootOf(widget).querySelectorAll<HTMLElement>(selector)]; // prettier-ignore
export const textOf = (element: Element | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export async function show<T extends Element>(...tags: string[]): Promise<T[]> {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const document = newDocument();
  page.innerHTML = tags.join('');
  const widgets = [...page.children];
  for (const widget of widgets) Object.assign(widget, { document });
  await waitUntil(
    () => widgets.every((each) => each.shadowRoot?.querySelector('.widget') && !each.shadowRoot.querySelector('[aria-busy="true"]')), // prettier-ignore
  );
  return widgets as unknown as T[];
}
