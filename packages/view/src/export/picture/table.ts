import type { TableView } from '../../description.ts';
import { LINE, below, beside, draw, move, type Block } from './scene.ts';
import { BODY, SMALL, STRONG, join, say, write } from './text.ts';

/** As many rows as a picture can hold and still be read. */
const MOST = 60;

/** The rows of a table as text, each under its first cell: of what is said in words there is nothing else to draw. */
export function pictureTable(
  { columns, rows }: TableView,
  width: number,
  comma: string,
): { block: Block; shown: number } {
  // prettier-ignore
  const shown = rows.slice(0, MOST);
  const [first] = columns;
  const block = below(
    shown.map(([head, ...cells], at) => {
      const lines = cells.flatMap(({ kind, phrase, more = [] }, index) => {
        if (!phrase.text) return [];
        const name = write(join([columns[index + 1] ?? first!], comma), 150, SMALL);
        const said = below([say(kind, phrase, width - 170, BODY), ...(more.length ? [write(join(more, comma), width - 170, SMALL)] : [])], 2); // prettier-ignore
        return [beside([0, name], [170, said])];
      });
      const title = write(join(head ? [head.phrase, ...(head.more ?? [])] : [], comma), width, STRONG);
      const row = below([title, ...lines], 4);
      if (!at) return row;
      return { height: row.height + 10, shapes: [draw(`M0,0H${width}`, { stroke: LINE, width: 1 }), ...move(row.shapes, 0, 10)] }; // prettier-ignore
    }),
    10,
  );
  return { block, shown: shown.length };
}
