/**
 * What a visitor does in the stories that answer to it. Each is the `play` function of a story, and a browser test in every
 * engine; the steps are named in Storybook's panel of interactions.
 */
export interface PlayContext {
  canvasElement: Element;
  step(label: string, run: () => Promise<void>): unknown;
}
export type Play = (context: PlayContext) => Promise<void>;

/** Folds the first group or row that can be folded, and opens it again. */
export const foldAndUnfold: Play = async ({ canvasElement, step }) => {
  const fold = await found<HTMLElement>(canvasElement, '.fold[aria-controls]');
  const before = fold.getAttribute('aria-expanded');
  const isNow = (expanded: string) => () => fold.getAttribute('aria-expanded') === expanded;
  const after = before === 'true' ? 'false' : 'true';
  await step('Fold it', async () => {
    fold.click();
    await until('it says that it is folded', isNow(after));
  });
  await step('Open it again', async () => {
    fold.click();
    await until('it says that it is open', isNow(String(before)));
  });
};

/** Asks for the next page of a long list; the keyboard goes on with the first of what came. */
export const showMore: Play = async ({ canvasElement, step }) => {
  const more = await found<HTMLElement>(canvasElement, '.more button');
  const entries = () => all(canvasElement, '.entry').length;
  const before = entries();
  await step('Show more', async () => {
    more.click();
    await until('there are more entries', () => entries() > before);
    await until('the keyboard stands on the first new one', () => {
      const root = more.getRootNode() as ShadowRoot;
      return root.activeElement === all(canvasElement, '.entry')[before];
    });
  });
};

/** Opens the table of the same facts, and closes it. */
export const openTable: Play = async ({ canvasElement, step }) => {
  const summary = await found<HTMLElement>(canvasElement, 'details.table > summary');
  const isOpen = () => (summary.parentElement as HTMLDetailsElement).open;
  await step('Open the table', async () => {
    summary.click();
    await until('the table is open', isOpen);
    await found(canvasElement, 'details[open] th[scope="row"]');
  });
  await step('Close it', async () => {
    summary.click();
    await until('the table is closed', () => !isOpen());
  });
};

/** Presses the first group, and lets it go. */
export const pressGroup: Play = async ({ canvasElement, step }) => {
  const pick = await found<HTMLElement>(canvasElement, '.pick');
  const isPressed = (pressed: string) => () => pick.getAttribute('aria-pressed') === pressed;
  await step('Highlight its items', async () => {
    pick.click();
    await until('it says that it is pressed', isPressed('true'));
  });
  await step('Let it go', async () => {
    pick.click();
    await until('it says that it is not', isPressed('false'));
  });
};

/** Asks for the document again, in vain: the answer is read out, and the button stays. */
export const tryAgain: Play = async ({ canvasElement, step }) => {
  const button = await found<HTMLElement>(canvasElement, '.message button');
  await step('Try again', async () => {
    button.click();
    await found(canvasElement, '.message [role="alert"]');
    await until('the button can be pressed again', () => !button.hasAttribute('aria-disabled'));
  });
};

/** Goes to the last part that the contents of a report list. */
export const goToPart: Play = async ({ canvasElement, step }) => {
  await found(canvasElement, '.contents li button');
  const last = all<HTMLElement>(canvasElement, '.contents li button').pop() as HTMLElement;
  await step('Go to the last part', async () => {
    last.click();
    const root = last.getRootNode() as ShadowRoot;
    await until('the keyboard stands on its heading', () =>
      Boolean(root.activeElement?.textContent?.includes(last.textContent?.trim() ?? '-')),
    );
  });
};

/** Pastes what is no progress document into the playground, then what is one again. */
export const tryWrongDocument: Play = async ({ canvasElement, step }) => {
  const text = await found<HTMLTextAreaElement>(canvasElement, '.playground textarea');
  const right = text.value;
  const paste = (value: string): void => {
    text.value = value;
    text.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const problems = () => all(canvasElement, '.problems li').length;
  await step('Paste a document with a value where none can be', async () => {
    paste(right.replace('"state": "value"', '"state": "withheld", "confStatus": "N"'));
    await until('its problems are listed', () => problems() > 0);
    await found(canvasElement, '.message');
  });
  await step('Paste what is not JSON', async () => {
    paste('<!doctype html>');
    await until('the one problem is listed', () => problems() === 1);
  });
  await step('Paste the document again', async () => {
    paste(right);
    await until('nothing is wrong', () => problems() === 0);
    await found(canvasElement, '.widget');
  });
};

/** Every match in an element and in the shadow roots within it, in reading order. */
export function all<E extends Element = Element>(within: Element | ShadowRoot, selector: string): E[] {
  return [...within.querySelectorAll<E>('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? all<E>(each.shadowRoot, selector) : []),
  ]);
}

async function found<E extends Element = Element>(within: Element, selector: string): Promise<E> {
  await until(`there is ${selector}`, () => all(within, selector).length > 0);
  return all<E>(within, selector)[0] as E;
}

/** Waits for what the page does in its own time; an error that says what did not come after five seconds. */
async function until(what: string, ask: () => boolean): Promise<void> {
  for (const end = performance.now() + 5000; performance.now() < end;) {
    if (ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not within five seconds: ${what}.`);
}
