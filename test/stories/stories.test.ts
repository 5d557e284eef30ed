import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from '@planglass/model';
import { ALL_WORDS } from '../all-words.ts';
import { STATES } from '../../stories/states.ts';

const toExport = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

test('every state has a story of its name, and every story a state', async () => {
  const stories: string[] = [];
  for (const file of globSync('stories/*.stories.ts')) {
    const { default: meta, ...exports } = (await import(pathToFileURL(file).href)) as {
      default: { component: string };
    };
    stories.push(...Object.keys(exports).map((name) => `${meta.component} ${name}`));
  }
  assert.deepEqual(stories.sort(), STATES.map(({ widget, id }) => `${widget} ${toExport(id)}`).sort());
});

test('no two states of a widget share an id', () => {
  const names = STATES.map(({ widget, id }) => `${widget} ${id}`);
  assert.equal(new Set(names).size, names.length);
});

test('every state names texts to be found, in every language', () => {
  for (const state of STATES)
    for (const words of Object.values(ALL_WORDS))
      assert.ok(
        state.says(words).length > 0 && state.says(words).every(Boolean),
        `${state.widget} ${state.id}`,
      );
});

test('the documents of the states are valid, except where the state is that they are not', () => {
  for (const { widget, id, source } of STATES) {
    if (source.from !== 'property') continue;
    const parsed = parse(source.document);
    const refused = id === 'not-a-document' || id === 'wrong-version';
    assert.equal(parsed.ok, !refused, `${widget} ${id}: ${JSON.stringify(parsed.ok ? '' : parsed.problems)}`);
  }
});
