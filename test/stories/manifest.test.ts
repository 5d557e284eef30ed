import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
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
