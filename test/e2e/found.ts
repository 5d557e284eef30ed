/**
 * The beginning of a function's body for the page: `found` gives every element that a selector is for, shadow roots included.
 */
export const FOUND = `const everything = (root) => [...root.querySelectorAll('*')].flatMap((each) =>
  [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);
const found = (selector) => everything(document).filter((each) => each.matches(selector));`;
