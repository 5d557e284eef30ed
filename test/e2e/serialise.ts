/**
 * The body of a function for the page: every node of every tree, shadow roots and adopted style sheets
 * included, as one text. Random markers that Lit leaves in comments are the same for a page's life only.
 */
export const SERIALISE = `
  const text = (node) => {
    if (node.nodeType === 3) return JSON.stringify(node.data);
    if (node.nodeType === 8) return '<!---->';
    if (node.nodeType !== 1) return [...node.childNodes].map(text).join('');
    const attributes = [...node.attributes].map(({ name, value }) => ' ' + name + '=' + JSON.stringify(value));
    const root = node.shadowRoot;
    const sheets = root ? root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]) : [];
    const shadow = root
      ? '#shadow{' + [...root.childNodes].map(text).join('') + '}#styles{' + sheets.map((rule) => rule.cssText).join('') + '}'
      : '';
    const children = [...node.childNodes].map(text).join('');
    return '<' + node.localName + attributes.join('') + '>' + shadow + children + '</' + node.localName + '>';
  };
  return text(document.documentElement);`;
