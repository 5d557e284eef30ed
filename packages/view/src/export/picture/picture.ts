import { directionOf } from '@planglass/model';
import type { TableView } from '../../description.ts';
import { sayShown } from '../../timeline/schedule.ts';
import { sayAlone, type Origin } from '../origin.ts';
import type { ExportReading, Subject } from '../subject.ts';
import { pictureBreakdown } from './breakdown.ts';
import { pictureGauge } from './gauge.ts';
import { EMPTY, LINE, PAPER, below, box, draw, move, type Block, type Scene } from './scene.ts';
import { pictureTable } from './table.ts';
import { BODY, SMALL, STRONG, join, write } from './text.ts';
import { pictureTimeline } from './timeline.ts';

const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
/** As many rows as a description can be listened to. */
const ROWS = 60;

/** A subject as a picture that stands alone: its title, what it shows, and where it comes from. */
export function pictureOf(reading: ExportReading, subject: Subject, table: TableView, origin: Origin): Scene {
  const { words } = reading;
  const { comma } = words.common;
  const content = below(
    [
      write(join([table.caption], comma), INNER, { ...STRONG, size: 20 }),
      contentOf(reading, subject, table),
      below([ruleOf(), ...sourceOf(reading, origin)], 6),
    ],
    18,
  );
  const height = Math.ceil(content.height + 2 * MARGIN);
  return {
    width: WIDTH,
    height,
    title: table.caption.text,
    description: [...sayAlone(words, origin), describe(table, words.common)].join('. '),
    language: words.language,
    rightToLeft: directionOf(words.language) === 'rtl',
    shapes: [draw(box(0, 0, WIDTH, height), { fill: PAPER }), ...move(content.shapes, MARGIN, MARGIN)],
  };
}

function contentOf(reading: ExportReading, subject: Subject, table: TableView): Block {
  switch (subject.widget) {
    case 'gauge':
      return pictureGauge(reading, subject, INNER);
    case 'breakdown':
      return pictureBreakdown(reading, subject, INNER);
    case 'timeline':
      return pictureTimeline(reading, subject, INNER);
    default: {
      const { block, shown } = pictureTable(table, INNER, reading.words.common.comma);
      const { length } = table.rows;
      return below([block, shown < length ? write(sayShown(reading, shown, length, shown).shown, INNER, BODY) : EMPTY], 12); // prettier-ignore
    }
  }
}

const ruleOf = (): Block => ({ height: 1, shapes: [draw(`M0,0.5H${INNER}`, { stroke: LINE, width: 1 })] });

function sourceOf({ words }: ExportReading, origin: Origin): Block[] {
  const { comma, colon } = words.common;
  const { organisation, title, release, date, licence, address } = origin;
  const lines = [
    ...sayAlone(words, origin),
    `${words.closer.origin.title}${colon}${join([...(organisation ? [organisation] : []), title], comma)}`,
    `${words.closer.origin.release}${colon}${join([release, ...(date ? [date] : [])], comma)}`,
    ...(licence ? [`${words.closer.origin.licence}${colon}${join([licence], comma)}`] : []),
    ...(address ? [`${words.closer.origin.address}${colon}\u2066${address.text}\u2069`] : []),
  ];
  return lines.map((line) => write(line, INNER, SMALL));
}

/** The table in sentences, for those who listen to a picture. */
function describe({ columns, rows }: TableView, { comma, colon }: ExportReading['words']['common']): string {
  return rows
    .slice(0, ROWS)
    .map((cells) =>
      cells
        .flatMap(({ phrase, more = [] }, at) => {
          const said = join([phrase, ...more], comma);
          return said ? [at ? `${columns[at]?.text ?? ''}${colon}${said}` : said] : [];
        })
        .join('; '),
    )
    .join('. ');
}
