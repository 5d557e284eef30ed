/** Reads the classes and docstrings of the widgets into `custom-elements.json`, for editors and Storybook. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembers(), plainAttributes(), publishedPaths()],
};

/** Leaves out what is private or protected: the manifest is of what a page may use. */
function publicMembers() {
  return {
    name: 'public-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
        // The analyzer takes the variable in `new CustomEvent(type)` for a name; `@fires` names the events.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
  };
}

/** An attribute that is not there is not a type: `string`, where the property says `string | undefined`. */
function plainAttributes() {
  return {
    name: 'plain-attributes',
    packageLinkPhase({ customElementsManifest }) {
      for (const { attributes = [] } of customElementsManifest.modules.flatMap(
        (module) => module.declarations,
      ))
        for (const { type } of attributes) if (type) type.text = type.text.replace(' | undefined', '');
    },
  };
}

/** Names the modules as the published package holds them. */
function publishedPaths() {
  const rename = (path) => path.replace(/^(\/?)src\/(.+)\.ts$/, '$1dist/$2.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      const walk = (node) => {
        if (typeof node !== 'object' || node === null) return;
        for (const [key, value] of Object.entries(node)) {
          if (typeof value !== 'string') walk(value);
          else if (key === 'path' || key === 'module') node[key] = rename(value);
        }
      };
      walk(customElementsManifest);
    },
  };
}
