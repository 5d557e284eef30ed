import '@planglass/elements/define';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { directionOf } from '@planglass/model';
import { wear } from '../stories/themes.ts';
import { TOOLBARS, TOOLBAR_DEFAULTS, layPage } from '../stories/toolbars.ts';
import { withNamedSlots } from './manifest.ts';
import './page.css';

setCustomElementsManifest(withNamedSlots(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: TOOLBARS,
  initialGlobals: TOOLBAR_DEFAULTS,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // The page global sets the text colour too; Storybook's own backgrounds would not.
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Embed', 'Theme', 'Translate', 'Disclose'],
          'Try',
          'Widgets',
          ['plan-report', 'plan-gauge', 'plan-breakdown', 'plan-timeline', '*'],
          'Pages',
        ],
      },
    },
  },
  // Attributes can be set; parts, events and properties are only described.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          type.table?.category === 'attributes' ? type : { ...type, control: false },
        ]),
      ),
  ],
  decorators: [
    (story, { globals }) => {
      wear(String(globals['theme']), globals['elder'] === 'on');
      const page = document.createElement('div');
      page.className = `story-page ${String(globals['page'])}`;
      page.lang = String(globals['language']);
      page.dir = directionOf(page.lang);
      layPage(page, globals);
      page.append(story() as Node);
      return page;
    },
  ],
};

export default preview;
