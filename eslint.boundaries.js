import { isBuiltin } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

const root = import.meta.dirname;

const MODEL = /^@planglass\/model$/;
// Texts, and what draws further forms, have entry points of their own: pages load them when they are used.
const VIEW =
  /^@planglass\/view(\/words\/(\w+\/)?[^/]+|\/breakdown\/stacks|\/choices|\/export|\/gauge\/(bar|method)|\/timeline\/schedule)?$/;

/**
 * What the sources of a package may import beside their own files: `model ← view ← elements` and
 * `model, view ← publish`. What is not allowed here is forbidden, so that a new dependency is a decision.
 */
const PACKAGES = {
  model: { name: '@planglass/model', allowed: [], says: 'imports nothing but its own files' },
  view: { name: '@planglass/view', allowed: [MODEL, /^d3-/], says: 'imports only @planglass/model and d3-*' },
  elements: {
    name: '@planglass/elements',
    allowed: [MODEL, VIEW, /^lit(\/|$)/],
    says: 'imports only lit, @planglass/view and @planglass/model',
  },
  publish: {
    name: 'planglass',
    // fraction.js for exact arithmetic, highs for linear programs and the cheapest choice of what else to withhold, modern-ahocorasick
    // for the scan; fflate and saxen read workbooks, hucre writes them, and CSV both ways
    allowed: [
      /^@planglass\/model(\/record|\/sentences)?$/,
      VIEW,
      /^(fraction\.js|highs|modern-ahocorasick|fflate|saxen|hucre\/(csv|xlsx))$/,
    ],
    says: 'imports only @planglass/model, its /record and /sentences, @planglass/view and the libraries listed in eslint.boundaries.js',
  },
};

/** Files and folders of `publish` at its edge, which alone may use Node: the pipeline also runs in a browser. */
export const NODE_EDGE = [
  'bin.ts',
  'run.ts',
  'arguments.ts',
  'store.ts',
  'files.ts',
  'unpackers.ts',
  'terminal.ts',
  'withdraw.ts',
  'commands/',
];

const isAtEdge = (file) =>
  NODE_EDGE.some((each) => (each.endsWith('/') ? file.startsWith(each) : file === each));

/** Folders of consumers, which use the public entry points of the packages and nothing else. */
const CONSUMERS = ['stories', 'demo'];
/** What reads design tokens and writes styles: a tool of the workspace, which Storybook's page of tokens is another user of. */
const TOKENS = join('packages', 'elements', 'tokens', sep);

/**
 * Why the file may not import `specifier`, and what to do instead; undefined when it may.
 * @param {string} file path of the importing file, relative to the workspace
 * @param {string} specifier
 * @param {boolean} typeOnly whether nothing is left of the import when types are removed
 * @returns {string | undefined}
 */
export function refuse(file, specifier, typeOnly) {
  const [top, folder, source, ...rest] = file.split(sep);
  if (CONSUMERS.includes(top)) return refuseConsumer(file, specifier, top);
  const boundary = top === 'packages' && source === 'src' ? PACKAGES[folder] : undefined;
  if (!boundary) return undefined;
  const inSource = rest.join('/');
  return isPath(specifier)
    ? refusePath(folder, inSource, target(file, specifier), typeOnly)
    : refuseModule(folder, boundary, inSource, specifier);
}

function refuseConsumer(file, specifier, top) {
  const path = isPath(specifier) ? target(file, specifier) : '';
  const inPackages =
    path.startsWith(join('packages', sep)) && !(top === 'stories' && path.startsWith(TOKENS));
  const deep = /^(@planglass\/[^/]+|planglass)\/(src|dist)\//.test(specifier);
  return inPackages || deep
    ? `${top} uses public entry points only. Import one that package.json exports, such as @planglass/elements/gauge.`
    : undefined;
}

function refusePath(folder, inSource, path, typeOnly) {
  const own = join('packages', folder);
  // What a package keeps in its own node_modules is not its own either.
  if (!path.startsWith(join(own, 'src', sep)) && path !== join(own, 'package.json')) {
    return `The path leaves the sources of ${own}. Import the public entry point of the other package by its name.`;
  }
  const inRecord = (name) => name.startsWith('record/');
  const imported = relative(join(own, 'src'), path).split(sep).join('/');
  if (folder === 'model' && inRecord(imported) && !inRecord(inSource)) {
    return 'Record types must not reach the browser. Move what needs them into src/record/.';
  }
  if (folder === 'publish' && !typeOnly && isAtEdge(imported) && !isAtEdge(inSource)) {
    return `${basename(path)} uses Node, and the pipeline also runs in a browser. Pass what is needed as an argument.`;
  }
  return undefined;
}

function refuseModule(folder, { name, allowed, says }, inSource, specifier) {
  if (isBuiltin(specifier)) {
    if (folder === 'publish' && isAtEdge(inSource)) return undefined;
    return folder === 'publish'
      ? `Node stays at the edge of planglass. Use "${specifier}" in ${NODE_EDGE.join(', ')} and pass on what it gives.`
      : `${name} runs in browsers, without Node. Take what "${specifier}" gives as an argument.`;
  }
  if (allowed.some((pattern) => pattern.test(specifier))) return undefined;
  if (specifier === '@planglass/model/record') {
    return `No record reaches the browser package or the view. Take a progress document, from @planglass/model.`;
  }
  if (folder === 'elements' && /^planglass(\/|$)/.test(specifier)) {
    return 'The widgets never meet the command. Move what both need to @planglass/view.';
  }
  if (folder === 'publish' && /^(@planglass\/elements|lit)(\/|$)/.test(specifier)) {
    return 'The command never meets the widgets. Move what both need to @planglass/view.';
  }
  return `${name} ${says}. Do without "${specifier}", or allow it in eslint.boundaries.js and say why.`;
}

function isPath(specifier) {
  return specifier.startsWith('.') || specifier.startsWith('file:') || isAbsolute(specifier);
}

function target(file, specifier) {
  const path = specifier.startsWith('file:') ? new URL(specifier).pathname : specifier;
  return relative(root, resolve(root, dirname(file), path));
}

/** Checks every form in which a module names another one, also in types and at run time. */
const imports = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{ reason }}' } },
  create(context) {
    const file = relative(root, context.filename);
    const check = (node, source, typeOnly) => {
      const specifier = literal(source);
      const reason =
        specifier === undefined
          ? file.startsWith(join('packages', sep)) &&
            'The module is computed. Name it as a literal, so that what reaches a page can be read.'
          : refuse(file, specifier, typeOnly);
      if (reason) context.report({ node, messageId: 'refused', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], false),
    };
  },
};

function literal(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis.length === 1) return node.quasis[0].value.cooked;
  return undefined;
}

export default { meta: { name: 'planglass' }, rules: { imports } };
