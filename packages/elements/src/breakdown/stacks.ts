import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  describeStacks,
  layoutMark,
  layoutPattern,
  layoutShare,
  type Look,
  type Segment,
  type StackOptions,
  type StackReading,
  type StackRow,
} from '@planglass/view/breakdown/stacks';
import type { Bar, Phrase } from '@planglass/view';
import { phrase, phrases } from '../base/templates.ts';
import { drawBar } from './bar.ts';
import { frame } from './frame.ts';
import { list, type Folding, type Picking } from './rows.ts';

/** A breakdown in its form, or as bars with the reason; undefined where the document has nothing for it. */
export function renderStacks(
  reading: StackReading,
  options: StackOptions,
  headingLevel: number,
  folding: Folding,
  picking: Picking | undefined,
  table: (title: Phrase) => TemplateResult,
): TemplateResult | undefined {
  const described = describeStacks(reading, options);
  if (!described) return undefined;
  const { words } = reading;
  const { bar, key, rows } = described;
  const units = rows.some(({ marks }) => marks);
  const swatch = units ? drawMark : drawSwatch;
  const content = html`${bar ? html`<div class="whole" part="whole">${drawSegments(bar, 'stack')}</div>` : nothing}
    ${
      key.length
        ? html`<ul class="key" part="key" aria-hidden="true">
            ${key.map(({ look, label }) => html`<li>${swatch(look)}<span>${phrase(label)}</span></li>`)}
          </ul>`
        : nothing
    }
    <div
      class=${bar ? 'legend' : units ? 'units' : rows.some(({ segments }) => segments) ? 'stacks' : nothing}
    >
      ${list(
        rows,
        reading,
        folding,
        (row) => ({
          // a row that is no part of the bar leaves the place of a swatch, so that the names below each other align
          before: row.look ? drawSwatch(row.look) : bar ? html`<i class="swatch"></i>` : nothing,
          within: drawRow(row, picking?.share(row)),
          after: row.parts.length
            ? html`<span class="quiet parts">${phrases(row.parts, words)}</span>`
            : nothing,
        }),
        picking,
      )}
    </div>`;
  return frame(described, reading, headingLevel, content, table);
}

function drawRow({ only, segments, marks }: StackRow, share: number | undefined): unknown {
  if (only) return share === undefined || share === 1 ? drawBar(only) : drawShare(only, share);
  if (segments) return drawSegments(segments, 'bar stack');
  if (!marks) return nothing;
  return html`<span class="marks" aria-hidden="true">
    ${marks.map(({ look, count }) => [...Array(count).keys()].map(() => drawMark(look)))}
  </span>`;
}

/** A bar of which a share is highlighted, and the rest steps back. */
const drawShare = (whole: Bar, share: number): TemplateResult =>
  html`<svg class="bar" width="100%" height="16" aria-hidden="true">
    <g class="unlit">${drawLength(whole)}</g>
    ${drawLength(layoutShare(whole, share))}
    <rect class="zero" width="2" height="16" />
  </svg>`;

const drawLength = ({ pattern, length = 0 }: Bar): TemplateResult =>
  svg`<rect class=${pattern} width="${length}%" height="16" />
    ${pattern === 'hatched' ? svg`<line class="hatch" x2="${length}%" y1="8" y2="8" />` : nothing}`;

/** Parts beside each other, with figures below where any part is wide enough for one. */
const drawSegments = (segments: readonly Segment[], name: string): TemplateResult =>
  html`<svg
    class="${name} ${segments.some(({ number }) => number) ? 'numbered' : ''}"
    width="100%"
    height="24"
    aria-hidden="true"
  >
    <rect class="zero" width="2" height="24" />
    ${segments.map(
      ({ look, x, width, number }) =>
        svg`${drawPart(look, `${x}%`, `${width}%`)}
        ${number ? svg`<svg x="${number.at}%"><text y="24" dy="1.1em" text-anchor="middle">${number.text}</text></svg>` : nothing}`,
    )}
  </svg>`;

const nameOf = (look: Look): string => (look.name === 'part' ? `part-${look.number}` : look.name);

const drawPart = (look: Look, x: string, width: string): TemplateResult => {
  const { tint, lines } = layoutPattern(look);
  return svg`<svg class="look ${nameOf(look)}" x=${x} width=${width} height="24">
    <rect class="area" width="100%" height="24" fill-opacity=${tint} />
    ${lines.map(
      ({ y, width: thickness, dash, slanted }) =>
        svg`<line
          x1=${slanted ? '-30' : '0'}
          x2=${slanted ? '120%' : '100%'}
          y1=${y}
          y2=${y}
          stroke-width=${thickness}
          stroke-dasharray=${dash ?? nothing}
          transform=${slanted ? 'skewX(-45)' : nothing}
        />`,
    )}
    <rect class="outline" width="100%" height="24" />
  </svg>`;
};

/** What a part of a bar looks like, beside its name. */
const drawSwatch = (look: Look): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 28 24" width="21" height="18" aria-hidden="true">
    ${drawPart(look, '0', '28')}
  </svg>`;

const drawMark = (look: Look): TemplateResult => {
  const { outline, fill, line } = layoutMark(look);
  return html`<svg
    class="mark look ${nameOf(look)}"
    viewBox="0 0 14 14"
    width="16"
    height="16"
    aria-hidden="true"
  >
    ${fill === undefined ? nothing : svg`<path class="full" d=${fill} />`}
    <path class="outline" d=${outline} />
    ${line === undefined ? nothing : svg`<path class="outline" d=${line} />`}
  </svg>`;
};
