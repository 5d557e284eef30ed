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

/** Where the style sheet of a designer's own tokens is kept for the other stories, in this tab alone. */
const OWN = 'planglass-own-tokens';

/** Keeps a style sheet that was made from a designer's own tokens, which every story then can wear as the theme `own`. */
export function keepOwn(sheet: string): void {
  sessionStorage.setItem(OWN, sheet);
}

let worn: readonly CSSStyleSheet[] = [];

/** Puts a theme on the page, as its `<link>` would: elder mode last. What else the page has adopted stays. */
export function wear(theme: string, isElder: boolean): void {
  const own = theme === 'own' ? sessionStorage.getItem(OWN) : undefined;
  const sheets = [own ?? SHEETS[theme] ?? '', ...(isElder ? [elder] : [])];
  const others = document.adoptedStyleSheets.filter((each) => !worn.includes(each));
  worn = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.adoptedStyleSheets = [...others, ...worn];
}
