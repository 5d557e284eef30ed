import { matrixOf } from '../states/gauge-matrix.ts';

/** Every kind of value beside every kind of target as gauges of one form, small multiples on a grid or as lines. */
export function createMatrix(form: string): HTMLElement {
  const shown = matrixOf();
  const page = document.createElement('div');
  page.className = `story-matrix ${form}`;
  for (const { id } of shown.indicators ?? []) {
    const gauge = document.createElement('plan-gauge');
    page.append(Object.assign(gauge, { document: shown, indicator: id, form }));
  }
  return page;
}
