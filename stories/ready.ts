/** Whether a widget, and every one inside it, shows all that it loads; a message is all that some have to show. */
function isReady({ shadowRoot: root }: Element): boolean {
  if (!root?.querySelector('[part~="widget"], [part~="message"]')) return false;
  if (root.querySelector('[aria-busy="true"]')) return false;
  // what a fold says of a method is loaded after the widget is there, and its styles with it
  const folds = [...root.querySelectorAll('.folds')];
  if (folds.some((each) => getComputedStyle(each).display !== 'flex')) return false;
  return [...root.querySelectorAll('*')].every(
    (each) => !each.localName.startsWith('plan-') || isReady(each),
  );
}

/** What is far from the window is drawn too, for a picture is of the whole page. */
function drawAll({ shadowRoot: root }: Element): void {
  if (!root) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  root.querySelectorAll('*').forEach(drawAll);
}

/** Marks the page as ready for its picture once every one of its widgets is, with fonts and whatever else is loaded. */
export async function tellWhenReady(widgets: readonly Element[]): Promise<void> {
  // a browser stops counting at 250
  performance.setResourceTimingBufferSize(10_000);
  for (let loaded = -1; ;) {
    const { length } = performance.getEntriesByType('resource');
    if (length === loaded && widgets.every(isReady)) break;
    loaded = length;
    await nextFrame();
  }
  widgets.forEach(drawAll);
  await document.fonts.ready;
  await nextFrame();
  document.documentElement.dataset['ready'] = 'true';
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
