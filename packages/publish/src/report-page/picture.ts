import { html, type Html } from './html.ts';
import { layoutInterval, layoutStatuses } from './layout.ts';
import { approximately } from './numbers.ts';
import type { ReportedFigure } from './data.ts';

const WIDTH = 240;
const HEIGHT = 22;
const MIDDLE = 11;

/** What can be worked out of a figure as a drawing; the sentence beside it says the same, so that it is hidden from readers of the screen. */
export function picture({ interval, scale, reached, required, value }: ReportedFigure): Html | undefined {
  if (!interval) return undefined;
  const kind = reached === false ? 'narrow' : 'wide';
  return html`<svg
    class="picture ${kind}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    ${scale ? statuses(scale, interval.values ?? [], value) : line(interval, required, value)}
  </svg>`;
}

function line(
  interval: NonNullable<ReportedFigure['interval']>,
  required: ReportedFigure['required'],
  value: string | undefined,
): Html {
  const { lower, upper, values } = interval;
  const {
    bar,
    goesOnLeft,
    goesOnRight,
    zero,
    dots,
    band,
    value: at,
  } = layoutInterval(
    {
      ...(lower === undefined ? {} : { lower: approximately(lower) }),
      ...(upper === undefined ? {} : { upper: approximately(upper) }),
      ...(values ? { values: values.map(approximately) } : {}),
      ...(required
        ? { required: { lower: approximately(required.lower), upper: approximately(required.upper) } }
        : {}),
      ...(value === undefined ? {} : { value: approximately(value) }),
    },
    WIDTH,
  );
  const end = bar.x + bar.width;
  const single = bar.width === 0;
  const [left, right] = single
    ? [bar.x - 3, bar.x + 3]
    : [goesOnLeft ? bar.x + 7 : bar.x, goesOnRight ? end - 7 : end];
  return html`${band && html`<rect class="band" x="${band.x}" y="1" width="${band.width}" height="${HEIGHT - 2}" />`}<line
      class="axis"
      x1="0"
      x2="${WIDTH}"
      y1="${MIDDLE}"
      y2="${MIDDLE}"
    />${
      zero === undefined
        ? undefined
        : html`<line class="zero" x1="${zero}" x2="${zero}" y1="3" y2="${HEIGHT - 3}" />`
    }${dots.length ? undefined : html`<rect class="bar" x="${left}" y="${MIDDLE - 4}" width="${Math.max(2, right - left)}" height="8" />`}${
      goesOnLeft ? html`<path class="bar" d="M${left} ${MIDDLE - 8}v16L0 ${MIDDLE}z" />` : undefined
    }${goesOnRight ? html`<path class="bar" d="M${right} ${MIDDLE - 8}v16L${WIDTH} ${MIDDLE}z" />` : undefined}${dots.map(
      (x) => html`<circle class="bar" cx="${x}" cy="${MIDDLE}" r="3.5" />`,
    )}${at === undefined ? undefined : html`<line class="value" x1="${at}" x2="${at}" y1="0" y2="${HEIGHT}" />`}`;
}

const statuses = (scale: readonly string[], possible: readonly string[], value: string | undefined): Html =>
  html`${layoutStatuses(scale.length, WIDTH).map(({ x, width }, at) => {
    const status = scale[at]!;
    return html`<rect
        class="${possible.includes(status) ? 'bar' : 'empty'}"
        x="${x}"
        y="${MIDDLE - 5}"
        width="${width}"
        height="10"
      />${
        value === status
          ? html`<line class="value" x1="${x + width / 2}" x2="${x + width / 2}" y1="0" y2="${HEIGHT}" />`
          : undefined
      }`;
  })}`;
