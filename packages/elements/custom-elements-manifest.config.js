import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads the classes and docstrings of the widgets into `custom-elements.json`, for editors and Storybook. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembers(), plainAttributes(), tokens(), publishedPaths()],
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

/** Documents the design tokens that the styles of each widget use, in the words of the files that state them. */
function tokens() {
  return {
    name: 'tokens',
    packageLinkPhase({ customElementsManifest }) {
      const all = readTokens();
      const shared = usedIn('src/base');
      for (const { path, declarations } of customElementsManifest.modules)
        for (const declaration of declarations.filter(({ tagName }) => tagName)) {
          const own = usedIn(dirname(path.replace(/^\//, '')));
          // a report passes on what is set on it
          const isReport = declaration.tagName === 'plan-report';
          declaration.cssProperties = all
            .filter(({ used }) => isReport || shared.has(used) || own.has(used))
            .map(({ name, description, default: value }) => ({ name, description, default: value }));
        }
    },
  };
}

/** Every token: its custom property, its default, what the styles call it, and what it is for. */
function readTokens() {
  const descriptions = new Map();
  const walk = (group, path) => {
    if (group.$value !== undefined) descriptions.set(path.join('-'), group.$description);
    for (const [name, value] of Object.entries(group))
      if (name === '$root') walk(value, path);
      else if (!name.startsWith('$')) walk(value, [...path, name]);
  };
  for (const name of ['base', 'neutral'])
    walk(JSON.parse(readFileSync(`tokens/${name}.tokens.json`, 'utf8')), []);
  const defaults = globSync('src/base/{,further-}defaults.ts').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^([\w-]+):(.+);$/gm),
  ]);
  const byName = defaults.sort(([, a], [, b]) => (a < b ? -1 : 1));
  return byName.map(([, name, value]) => ({
    name: `--plan-${name}`,
    default: value.replace(/var\(--_([\w-]+)\)/, 'var(--plan-color-$1)'),
    used: `--_${name.replace('color-', '')}`,
    description: descriptions.get(name),
  }));
}

const usedIn = (folder) =>
  new Set(
    globSync(`${folder}/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name),
    ),
  );

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
