/** Toolbars of Storybook, and what they do to the page around a story. */
const DISCLOSURES = {
  document: 'As the document says',
  one: 'One figure withheld',
  all: 'Every figure withheld',
} as const;
export type Shown = keyof typeof DISCLOSURES;

const toolbar = (
  title: string,
  icon: string,
  titles: Readonly<Record<string, string>>,
  description = title,
) => ({
  description,
  toolbar: {
    title,
    icon: icon as 'eye',
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, each]) => ({ value, title: each })),
  },
});

export const TOOLBARS = {
  language: toolbar(
    'Language',
    'globe',
    { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English', ar: 'العربية', 'ar-EG': 'العربية (٠١٢)' },
    'Language of the page',
  ),
  theme: toolbar(
    'Theme',
    'paintbrush',
    {
      neutral: 'Neutral: the page’s own',
      light: 'Light',
      dark: 'Dark',
      'gov-cn': 'Chinese government (政务)',
      'high-contrast': 'High contrast',
      own: 'Your own (page Tokens)',
    },
    'Theme of the widgets',
  ),
  elder: toolbar(
    'Elder mode',
    'accessibility',
    { off: 'Elder mode off', on: 'Elder mode (适老化)' },
    'Elder mode (适老化)',
  ),
  page: toolbar('Page', 'contrast', { light: 'Light page', dark: 'Dark page' }, 'Page around the widget'),
  direction: toolbar('Direction of the page; a widget has that of its language', 'transfer', {
    auto: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: toolbar('Width of the column that the widget stands in', 'grow', {
    full: 'Full width',
    '768': '768 px',
    '320': '320 px',
  }),
  disclosure: toolbar('What the document of the story discloses', 'eye', DISCLOSURES),
};

export const TOOLBAR_DEFAULTS = {
  language: 'zh-Hans',
  page: 'light',
  theme: 'neutral',
  elder: 'off',
  direction: 'auto',
  width: 'full',
  disclosure: 'document',
};

/** What of the toolbars is of the page: its column, and its direction where that is not the language's. */
export function layPage(page: HTMLElement, globals: Readonly<Record<string, unknown>>): void {
  const { direction, width } = globals;
  if (direction === 'ltr' || direction === 'rtl') page.dir = direction;
  page.classList.toggle('column-768', width === '768');
  page.classList.toggle('column-320', width === '320');
}

/** Which of the ways to disclose a document is chosen. */
export const shownOf = (globals: Readonly<Record<string, unknown>>): Shown =>
  globals['disclosure'] === 'one' || globals['disclosure'] === 'all' ? globals['disclosure'] : 'document';
