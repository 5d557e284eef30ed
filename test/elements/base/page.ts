import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@planglass/elements/define';
import type { PlanGauge } from '@planglass/elements';
import type { ProgressDocument } from '@planglass/model';

/** A small valid document; what differs is given. */
export const compose = (parts: Partial<ProgressDocument> = {}): ProgressDocument => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: { en: 'Plan of Example City', 'zh-Hans': '示例市规划' } },
  release: { id: 'first', title: 'Mid-term evaluation', stage: 'final' },
  ...parts,
});

/** What a visitor reads in an element, its fallback content included where that is shown. */
export function readText(element: Element): string {
  const root = element.shadowRoot;
  const slot = root?.querySelector('slot');
  const own = root?.querySelector('.frame')?.textContent ?? '';
  const fallback = slot ? slot.assignedNodes().map(visibleText).join(' ') : '';
  return `${own} ${fallback}`.replace(/\s+/g, ' ').trim();
}

const visibleText = (node: Node): string =>
  node instanceof Element && node.localName === 'script' ? '' : (node.textContent ?? '');

/** Waits until an element says something. */
export async function untilSays(element: Element, text: string): Promise<void> {
  await waitUntil(() => readText(element).includes(text), undefined, { timeout: 3000 }).catch(
    () => undefined,
  );
  expect(readText(element)).to.contain(text);
}

/** A gauge of the plan as a whole, in an English page, with what is given between its tags. */
export async function createGauge(properties: Partial<PlanGauge>, inside = ''): Promise<PlanGauge> {
  const page = await fixture(html`<div lang="en"></div>`);
  const gauge = document.createElement('plan-gauge');
  const fallback = document.createElement('div');
  if (inside) gauge.append(Object.assign(fallback, { textContent: inside }));
  page.append(Object.assign(gauge, properties));
  return gauge;
}

/** An inline document as a page embeds it. */
export function createScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

type Answer = string | number | Error;

/** Answers requests in turn instead of the network, and counts them. */
export function answer(...answers: Answer[]): { requests: string[]; restore(): void } {
  const original = window.fetch;
  const requests: string[] = [];
  window.fetch = (input) => {
    requests.push(String(input));
    const next = answers.shift() ?? new TypeError('no more answers');
    if (next instanceof Error) return Promise.reject(next);
    return Promise.resolve(
      typeof next === 'number' ? new Response('', { status: next }) : new Response(next),
    );
  };
  return { requests, restore: () => void (window.fetch = original) };
}

let addresses = 0;
/** An address that no test has used before, for a page remembers what it has fetched. */
export const newAddress = (): string => `/progress-${++addresses}.json`;
