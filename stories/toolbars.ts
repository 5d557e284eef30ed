/** Toolbars of Storybook besides language, theme and page, and what they do to the page around a story. */
const DISCLOSURES = {
  document: 'As the document says',
  one: 'One figure withheld',
  all: 'Every figure withheld',
} as const;
export type Shown = keyof typeof DISCLOSURES;

const toolbar = (description: string, icon: string, titles: Readonly<Record<string, string>>) => ({
  description,
  toolbar: {
    title: description,
    icon: icon as 'eye',
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});

export const TOOLBARS = {
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

export const TOOLBAR_DEFAULTS = { direction: 'auto', width: 'full', disclosure: 'document' };

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
