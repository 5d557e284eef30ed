import type { Meta, StoryObj } from '@storybook/web-components-vite';
import base from '@planglass/elements/tokens/base.tokens.json?raw';
import dark from '@planglass/elements/tokens/dark.tokens.json?raw';
import govCn from '@planglass/elements/tokens/gov-cn.tokens.json?raw';
import highContrast from '@planglass/elements/tokens/high-contrast.tokens.json?raw';
import light from '@planglass/elements/tokens/light.tokens.json?raw';
import neutral from '@planglass/elements/tokens/neutral.tokens.json?raw';
import { keepOwn, wear } from '../themes.ts';
import { createTokensPage } from './tokens.ts';

export default { title: 'Try/Your tokens', tags: ['!autodocs'] } satisfies Meta;

/** Load a file of design tokens: the widgets wear it, pairs that are too close are listed, and the CSS can be downloaded. */
export const YourTokens: StoryObj = {
  name: 'Your tokens',
  parameters: { docs: { disable: true } },
  render: () =>
    createTokensPage({
      base,
      looks: { neutral, light, dark, 'gov-cn': govCn, 'high-contrast': highContrast },
      wear: (sheet) => {
        keepOwn(sheet);
        wear('own', false);
      },
    }),
};
