/** Serves picocolors as a module without colours: it is CommonJS, for terminals, and the reader of tokens brings it with it. */
export function plainColours() {
  return {
    name: 'plain-colours',
    transform: (context) =>
      context.path.endsWith('/picocolors.js')
        ? `const module = {}, process = {};\n${context.body}\nexport default module.exports;`
        : undefined,
  };
}
