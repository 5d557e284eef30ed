import type { PlanElement } from '@planglass/elements';
import { prepareAddress } from './answers.ts';
import type { State } from './states.ts';

/** The widget in its state, as a page would embed it; to be put into the page by the caller. */
export function createWidget({
  widget,
  attributes,
  source,
}: Pick<State, 'widget' | 'attributes' | 'source'>): PlanElement {
  const element = document.createElement(widget);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  switch (source.from) {
    case 'nowhere':
      break;
    case 'property':
      element.document = source.document;
      break;
    case 'address':
      element.src = prepareAddress(source.answers);
      reloadAfterLoad(element, source.answers.length - 1);
      break;
    case 'inline': {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = source.text;
      element.append(script);
    }
  }
  return element;
}

/** Fetches again, as often as there are further answers, once the first document is there. */
function reloadAfterLoad(element: PlanElement, times: number): void {
  if (times === 0) return;
  const again = async (): Promise<void> => {
    for (let done = 0; done < times; done++) await element.reload();
  };
  element.addEventListener('plan-load', () => void again(), { once: true });
}
