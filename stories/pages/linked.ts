import { CHOSEN } from '../states/chosen.ts';

/** Widgets of one document: what is pressed in one is highlighted in all, and what is chosen above is shown in all. */
export function createLinked(): HTMLElement {
  const page = document.createElement('div');
  page.className = 'story-linked';
  const tags: [string, Record<string, unknown>][] = [
    ['plan-filter', {}],
    ['plan-breakdown', { by: 'category', selectable: true, permalink: 'linked' }],
    ['plan-breakdown', { by: 'assessment', selectable: true }],
    ['plan-timeline', { of: 'tasks' }],
    ...CHOSEN.indicators!.map(({ id }): [string, Record<string, unknown>] => [
      'plan-gauge',
      { indicator: id, form: 'compact' },
    ]),
  ];
  for (const [name, properties] of tags)
    page.append(Object.assign(document.createElement(name), { document: CHOSEN, ...properties }));
  return page;
}
