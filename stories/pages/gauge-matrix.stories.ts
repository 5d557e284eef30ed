import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createMatrix } from './gauge-matrix.ts';

export default { title: 'Pages/Small multiples' } satisfies Meta;

/** Every kind of value beside every kind of target, with the directions, natures and assessments in turn. */
export const Arcs: StoryObj = { render: () => createMatrix('arc') };
export const Bars: StoryObj = { render: () => createMatrix('bar') };
export const Lines: StoryObj = { render: () => createMatrix('compact') };
