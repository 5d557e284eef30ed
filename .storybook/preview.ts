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
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-Hans', title: '简体中文' },
          { value: 'zh-Hant', title: '繁體中文' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: 'ar-EG', title: 'العربية (٠١٢)' },
        ],
      },
    },
    theme: {
      description: 'Theme of the widgets',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'neutral', title: 'Neutral: the page’s own' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'gov-cn', title: 'Chinese government (政务)' },
          { value: 'high-contrast', title: 'High contrast' },
          { value: 'own', title: 'Your own (page Tokens)' },
        ],
      },
    },
    elder: {
      description: 'Elder mode (适老化)',
      toolbar: {
        title: 'Elder mode',
        icon: 'accessibility',
        dynamicTitle: true,
        items: [
          { value: 'off', title: 'Elder mode off' },
          { value: 'on', title: 'Elder mode (适老化)' },
        ],
      },
    },
    page: {
      description: 'Page around the widget',
      toolbar: {
        title: 'Page',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
    ...TOOLBARS,
  },
  initialGlobals: { language: 'zh-Hans', page: 'light', theme: 'neutral', elder: 'off', ...TOOLBAR_DEFAULTS },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // The page global sets the text colour too; Storybook's own backgrounds would not.
    backgrounds: { disable: true },
    options: {
      storySort: { order: ['guides', ['embed', 'theme', 'translate', 'disclose'], 'playground', '*'] },
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
