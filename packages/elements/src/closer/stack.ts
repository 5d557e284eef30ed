/** A column of a table takes at least so much, in em of the table's own type, before its rows are set as blocks. */
const COLUMN_EM = 8;

function settle(place: Element): void {
  const table = place.querySelector('table');
  if (!table) return;
  const columns = table.tHead?.rows[0]?.cells.length ?? 0;
  const least = COLUMN_EM * columns * parseFloat(getComputedStyle(table).fontSize);
  place.classList.toggle('stacked', place.clientWidth < least);
}

/**
 * The room of a table is that of its widget, which no media query knows, and engines from Chromium 92 on have no other. In
 * the next frame, for a table set otherwise is of another height.
 */
const sizes = () =>
  new ResizeObserver((entries) => {
    requestAnimationFrame(() => {
      for (const { target } of entries) settle(target);
    });
  });

let observer: ResizeObserver | undefined;

/** Sets the rows of tables as blocks below each other where their columns have no room beside each other. */
export function stackIn(root: ParentNode): void {
  observer ??= sizes();
  for (const place of root.querySelectorAll('.scroll')) {
    settle(place);
    observer.observe(place);
  }
}
