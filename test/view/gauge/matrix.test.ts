import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeIndicator, layoutArc, type Fact, type GaugeDescription } from '@planglass/view';
import { tabulateGauge } from '@planglass/view/export';
import { layoutBar } from '@planglass/view/gauge/bar';
import { AXES, everyCell, indicatorOf, KEPT_WITHIN, matrixOf, SHOWN_CELLS, type Cell } from '../../../stories/states/gauge-matrix.ts'; // prettier-ignore
import { inChinese, inEnglish, line, textOf } from '../reading.ts';

const shown = matrixOf();
/** Seen after half a year: the cells are many, and to word a date takes long. */
const document = {
  ...shown,
  release: { ...shown.release, reference: { period: '2023-S1', provenance: 'stated' as const } },
};
const cells = everyCell();

const factsOf = ({ lead, ends, status, rest }: GaugeDescription): Fact[] => [
  ...(lead ? [lead] : []),
  ...ends,
  ...(status ? [status] : []),
  ...rest,
];

/** Every number of a layout, those in its paths too. */
const numbersOf = (layout: object): number[] =>
  Object.values(layout).flatMap((part: unknown) => {
    if (typeof part === 'number') return [part];
    if (typeof part === 'string')
      return (/^M/.test(part) ? (part.match(/[^MLAZ, ]+/g) ?? []) : []).map(Number);
    return typeof part === 'object' && part !== null ? numbersOf(part) : [];
  });

const isValue = ({ actual }: Cell): boolean => ['value', 'zero', 'negative', 'overshoot'].includes(actual);
const isDrawn = ({ baseline, target }: Cell): boolean =>
  target === 'range' || (baseline === 'known' && ['known', 'same', 'lower'].includes(target));

describe('every combination of value, target, baseline, direction, assessment and nature', () => {
  it('is one of the axes multiplied', () => {
    const count = Object.values(AXES).reduce((product, axis) => product * Object.keys(axis).length, 1);
    assert.equal(cells.length, count);
    assert.ok(count > 10_000);
  });

  it('is drawn where two figures span a scale, in finite numbers, with marks for what is there alone', () => {
    for (const cell of cells) {
      const indicator = indicatorOf(cell);
      const { id } = indicator;
      const layouts = [layoutArc(document, indicator), layoutBar(document, indicator)];
      for (const layout of layouts) {
        assert.equal(layout !== undefined, isDrawn(cell), id);
        if (!layout) continue;
        assert.ok(numbersOf(layout).every(Number.isFinite), `${id}: ${JSON.stringify(layout)}`);
        assert.equal('needle' in layout, isValue(cell), id);
        assert.equal('fill' in layout, isValue(cell) && cell.target !== 'range', id);
        assert.equal('range' in layout, cell.target === 'range', id);
        assert.equal('baseline' in layout, cell.baseline === 'known', id);
        assert.equal(layout.actual, indicator.actual?.state ?? 'missing', id);
        if (cell.direction === 'keep') assert.equal(layout.elapsed, undefined, id);
      }
    }
  });

  for (const [language, reading] of [
    ['English', inEnglish(document)],
    ['Chinese', inChinese(document)],
  ] as const)
    it(`says each fact once under a label of its own, and in its table too, in ${language}`, () => {
      for (const cell of cells) {
        const described = describeIndicator(reading, indicatorOf(cell));
        const facts = factsOf(described);
        const labels = facts.map(({ label }) => label.text);
        assert.equal(new Set(labels).size, labels.length, labels.join());
        const stated = (['actual', 'target', 'baseline', 'assessment'] as const).filter(
          (axis) => !['unsaid', 'none'].includes(cell[axis]),
        );
        assert.equal(facts.length, stated.length + 1, JSON.stringify(cell));
        const rows = tabulateGauge(reading, described).rows.map((row) =>
          row
            .flatMap(({ phrase, more = [] }) => [phrase, ...more].map(textOf))
            .filter(Boolean)
            .join(' | '),
        );
        assert.deepEqual(rows, facts.map(line));
        assert.ok(facts.every(({ value }) => value.text !== '' && !/NaN|undefined|null/.test(value.text)));
      }
    });

  it('marks in its list what is drawn, and nothing else', () => {
    for (const cell of cells) {
      const marks = factsOf(describeIndicator(inEnglish(document), indicatorOf(cell))).flatMap(
        ({ mark }) => mark ?? [],
      );
      const layout = layoutBar(document, indicatorOf(cell));
      assert.deepEqual(marks, [
        ...(layout?.needle === undefined ? [] : ['actual']),
        ...(layout?.baseline === undefined ? [] : ['baseline']),
        ...(layout?.target === undefined ? [] : ['target']),
        ...(layout?.range ? ['range'] : []),
        ...(layout?.elapsed ? ['elapsed'] : []),
      ]);
    }
  });

  it('reads as four different texts for the four states of a value, and of a target', () => {
    for (const reading of [inEnglish(document), inChinese(document)]) {
      const cell = cells[0] as Cell;
      const lead = (actual: Cell['actual']) =>
        describeIndicator(reading, indicatorOf({ ...cell, actual })).lead?.value.text;
      const target = (state: Cell['target']) =>
        describeIndicator(reading, indicatorOf({ ...cell, target: state })).ends.at(-1)?.value.text;
      assert.equal(new Set((['zero', 'withheld', 'missing', 'not-applicable'] as const).map(lead)).size, 4);
      assert.equal(new Set((['known', 'range', 'words', 'withheld', 'missing', 'not-applicable'] as const).map(target)).size, 6); // prettier-ignore
    }
  });

  it('draws a withheld value the same whatever else is said of it', () => {
    const drawn = new Set(
      cells
        .filter((cell) => isDrawn(cell) && cell.actual === 'withheld' && cell.target === 'known')
        .map((cell) => JSON.stringify({ ...layoutBar(document, indicatorOf(cell)), elapsed: undefined })),
    );
    assert.equal(drawn.size, 1);
  });
});

describe('what is to be kept within a range, assessed by it', () => {
  const described = Object.fromEntries(
    KEPT_WITHIN.map((indicator) => [indicator.id, describeIndicator(inEnglish(shown), indicator)]),
  );
  const statuses = Object.fromEntries(
    Object.entries(described).map(([id, { status }]) => [id, status && line(status)]),
  );
  const COMPUTED = 'computed: Closeness to the target range';

  it('has the status that its method gives, or says why it has none', () => {
    assert.deepEqual(statuses, {
      kept: `Assessment | broadly as expected | ${COMPUTED}`,
      'kept-end': `Assessment | broadly as expected | ${COMPUTED}`,
      'kept-beyond': `Assessment | lagging | ${COMPUTED}`,
      'kept-withheld': `Assessment | broadly as expected | ${COMPUTED}`,
      'kept-secret': 'Assessment | Not disclosed | withheld to protect another figure | no reason given',
      'kept-missing': 'Assessment | Not assessed | a figure that the method needs is not a number',
      'kept-not-applicable': 'Assessment | Not assessed | a figure that the method needs is not a number',
    });
  });

  it('draws the range whatever there is of the value, and a needle for a value alone', () => {
    const drawn = KEPT_WITHIN.map((indicator) => layoutBar(shown, indicator)!);
    assert.ok(drawn.every(({ range }) => range));
    assert.deepEqual(
      drawn.map((layout) => 'needle' in layout),
      KEPT_WITHIN.map(({ actual }) => actual?.state === 'value'),
    );
  });

  it('draws a withheld value the same whether its status is disclosed or not', () => {
    const [disclosed, secret] = ['kept-withheld', 'kept-secret'].map((id) =>
      layoutBar(
        shown,
        KEPT_WITHIN.find((each) => each.id === id)!,
      ),
    );
    assert.deepEqual(disclosed, secret);
  });
});

describe('the cells that people look at', () => {
  it('have each kind of value beside each kind of target, and every direction and assessment', () => {
    const pairs = SHOWN_CELLS.map(({ actual, target }) => `${actual} ${target}`);
    assert.equal(new Set(pairs).size, pairs.length);
    const seen = (axis: 'direction' | 'assessment' | 'nature') =>
      new Set(SHOWN_CELLS.map((cell) => cell[axis])).size;
    assert.deepEqual([seen('direction'), seen('assessment'), seen('nature')], [3, 5, 3]);
  });
});
