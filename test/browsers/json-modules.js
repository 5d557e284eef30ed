/**
 * Serves JSON files that a test imports as JavaScript modules: TypeScript is compiled for engines without
 * import attributes, so the browser asks for a script. A `fetch` of the same file still gets JSON.
 */
export function jsonModules() {
  const isModule = (context) => context.path.endsWith('.json') && 'module' in context.query;
  return {
    name: 'json-modules',
    resolveImport: ({ source }) => (/^[./].*\.json$/.test(source) ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    // JSON.parse, because `__proto__` in an object literal would set a prototype.
    transform: (context) =>
      isModule(context) ? `export default JSON.parse(${JSON.stringify(context.body)});` : undefined,
  };
}
