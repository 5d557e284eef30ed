/** A column of a table takes at least so much, in em of the table's own type, before its rows are set as blocks. */
const COLUMN_EM = 8;

function settle(place: HTMLElement): void {
  const table = place.querySelector('table');
  if (!table) return;
  const columns = table.tHead?.rows[0]?.cells.length ?? 0;
  const least = COLUMN_EM * columns * parseFloat(getComputedStyle(table).fontSize);
  place.classList.toggle('stacked', place.clientWidth < least);
  const scrolls = place.scrollWidth > place.clientWidth;
  // a stop of the keyboard, which needs a name of its own, only where there is something to scroll to
  const stop = { tabindex: '0', role: 'group', 'aria-label': place.dataset['name'] ?? '' };
  for (const [name, value] of Object.entries(stop))
    if (scrolls) place.setAttribute(name, value);
    else place.removeAttribute(name);
}

/**
 * The room of a table is that of its widget, which no media query knows, and engines from Chromium 92 on have no other. In
 * the next frame, for a table set otherwise is of another height.
 */
const sizes = () =>
  new ResizeObserver((entries) => {
    requestAnimationFrame(() => {
      for (const { target } of entries) settle(target as HTMLElement);
    });
  });

let observer: ResizeObserver | undefined;

/** Sets the rows of tables as blocks below each other where their columns have no room beside each other. */
export function stackIn(root: ParentNode): void {
  observer ??= sizes();
  for (const place of root.querySelectorAll<HTMLElement>('.scroll')) {
    settle(place);
    observer.observe(place);
  }
}
