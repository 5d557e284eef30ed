import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createLinked } from './linked.ts';

export default { title: 'Pages/Linked widgets' } satisfies Meta;

/** A filter, two breakdowns whose groups can be pressed, a timeline and gauges, all of one document. */
export const Linked: StoryObj = { render: () => createLinked() };
