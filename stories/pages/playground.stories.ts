import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { tryWrongDocument } from '../plays.ts';
import { createPlayground } from './playground.ts';

export default { title: 'Try/Your document', tags: ['!autodocs'] } satisfies Meta;

/** Paste or load a progress document, choose a widget, and see it with what is wrong with the document. Nothing leaves the page. */
export const Document: StoryObj = {
  render: (_, { globals }) => createPlayground(String(globals['language'])),
  play: tryWrongDocument,
};
