import dark from '@planglass/elements/themes/dark.css?inline';
import elder from '@planglass/elements/themes/elder.css?inline';
import govCn from '@planglass/elements/themes/gov-cn.css?inline';
import highContrast from '@planglass/elements/themes/high-contrast.css?inline';
import light from '@planglass/elements/themes/light.css?inline';

/** The style sheet of each theme; the neutral one is what a page without any has. */
const SHEETS: Record<string, string> = {
  neutral: '',
  light,
  dark,
  'gov-cn': govCn,
  'high-contrast': highContrast,
};

/** Puts a theme on the page, as its `<link>` would: elder mode last. `own` is a style sheet in the place of a theme. */
export function wear(theme: string, isElder: boolean, own?: string): void {
  const sheets = [own ?? SHEETS[theme] ?? '', ...(isElder ? [elder] : [])];
  document.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
