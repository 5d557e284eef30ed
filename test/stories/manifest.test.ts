import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
import { tokensOf } from '../../packages/elements/tokens/generate.ts';
import { STATES } from '../../stories/states.ts';

interface Described {
  name: string;
  description?: string;
}
interface Declaration extends Described {
  tagName?: string;
  attributes?: Described[];
  members?: (Described & { privacy?: string })[];
  cssParts?: Described[];
  cssProperties?: (Described & { default?: string })[];
  slots?: Described[];
  events?: Described[];
}
interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const folder = 'packages/elements';
const analyzer = join('node_modules', '.bin', 'cem');

const MORE_EVENTS: Readonly<Record<string, readonly string[]>> = {
  'plan-breakdown': ['plan-select'],
  'plan-filter': ['plan-filter'],
  'plan-report': ['plan-select'],
};

describe('the custom elements manifest', () => {
  let elements: Declaration[] = [];
  let paths: string[] = [];

  before(() => {
    const { status, stderr } = spawnSync(join(process.cwd(), analyzer), ['analyze', '--quiet'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
    elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined);
    paths = manifest.modules.map(({ path }) => path);
  });

  test('lists every widget that has states', () => {
    const widgets = [...new Set(STATES.map(({ widget }) => widget))].sort();
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), widgets);
  });

  test('names the events of every widget', () => {
    for (const { tagName, events = [] } of elements)
      assert.deepEqual(
        events.map(({ name }) => name).sort(),
        [...(MORE_EVENTS[tagName ?? ''] ?? []), 'plan-error', 'plan-load'].sort(),
        tagName,
      );
  });

  test('describes every attribute, property, part and slot', () => {
    for (const { tagName, attributes = [], members = [], cssParts = [], slots = [] } of elements)
      for (const each of [...attributes, ...members, ...cssParts, ...slots])
        assert.ok(each.description, `<${tagName}>: "${each.name}" has no docstring`);
  });

  test('describes every design token, with its default, on the widgets that use it', async () => {
    const { tokens } = await tokensOf('neutral');
    const named = new Set<string>();
    for (const { tagName, cssProperties = [] } of elements) {
      assert.ok(cssProperties.length > 20, tagName);
      for (const { name, description, default: value } of cssProperties) {
        named.add(name);
        assert.ok(description && value, `<${tagName}>: "${name}" has no description or no default`);
      }
    }
    assert.deepEqual([...named].sort(), [...tokens.values()].map(({ property }) => property).sort());
  });

  test('describes every part that a widget has, and no other', () => {
    const partsIn = (pattern: string): string[] =>
      globSync(`${folder}/src/${pattern}`).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\bpart=(?:"([\w-]+)"|\$\{[^}]*\? '([\w-]+)')/g)].map(
          ([, always, sometimes]) => (always ?? sometimes)!,
        ),
      );
    const shared = new Set([...partsIn('base/*.ts'), ...partsIn('closer/*.ts')]);
    for (const { tagName = '', cssParts = [] } of elements) {
      const own = partsIn(`${tagName.replace('plan-', '')}/*.ts`);
      const named = cssParts.map(({ name }) => name);
      assert.deepEqual(
        own.filter((name) => !named.includes(name)),
        [],
        tagName,
      );
      assert.deepEqual(
        named.filter((name) => !own.includes(name) && !shared.has(name)),
        [],
        tagName,
      );
    }
  });

  test('names nothing private', () => {
    for (const { tagName, members = [] } of elements)
      assert.deepEqual(
        members.filter(({ privacy = 'public' }) => privacy !== 'public'),
        [],
        tagName,
      );
  });

  test('names the modules as the published package holds them', () => {
    assert.ok(paths.length > 0);
    for (const path of paths) assert.match(path, /^dist\/.+\.js$/);
  });
});
