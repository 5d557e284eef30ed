import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { complaints } from './lint.ts';

const model = 'packages/model/src/parse.ts';
const view = 'packages/view/src/gauge/layout.ts';
const elements = 'packages/elements/src/gauge/element.ts';
const publish = 'packages/publish/src/build/document.ts';
const edge = 'packages/publish/src/store.ts';
const story = 'stories/gauge.stories.ts';
const demo = 'demo/portal.ts';

/** file, module it imports, words of the message that name the fix */
const FORBIDDEN: [file: string, specifier: string, fix: RegExp][] = [
  [model, '@planglass/view', /Do without/],
  [model, 'lit', /Do without/],
  [model, 'd3-array', /Do without/],
  [model, 'node:fs', /as an argument/],
  [model, 'fs', /as an argument/],
  [model, '../../view/src/index.ts', /public entry point of the other package/],
  [model, './record/record.ts', /into src\/record/],
  ['packages/model/src/decode/plan.ts', '../record/record.ts', /into src\/record/],
  [view, 'lit', /Do without/],
  [view, '@planglass/elements', /Do without/],
  [view, 'planglass', /Do without/],
  [view, '@planglass/model/record', /progress document/],
  [view, 'node:path', /as an argument/],
  [view, '../../../model/src/index.ts', /public entry point of the other package/],
  [elements, 'planglass', /@planglass\/view/],
  [elements, 'planglass/src/pipeline.ts', /@planglass\/view/],
  [elements, '../../../publish/src/index.ts', /public entry point/],
  [elements, '@planglass/model/record', /progress document/],
  [elements, '../../../model/src/record/index.ts', /public entry point/],
  [elements, '../../node_modules/@planglass/model/src/record/index.ts', /public entry point/],
  [elements, '@planglass/view/src/gauge/layout.ts', /Do without/],
  [elements, 'node:fs', /as an argument/],
  [elements, 'd3-array', /Do without/],
  [publish, '@planglass/elements', /@planglass\/view/],
  [publish, '@planglass/elements/gauge', /@planglass\/view/],
  [publish, 'lit', /@planglass\/view/],
  [publish, '../../../elements/src/index.ts', /public entry point/],
  [publish, 'node:fs/promises', /files\.ts/],
  [publish, '../store.ts', /as an argument/],
  [edge, '@planglass/elements', /@planglass\/view/],
  [story, '../packages/elements/src/gauge/element.ts', /package\.json exports/],
  [story, '@planglass/elements/src/gauge/element.ts', /package\.json exports/],
  [demo, '../packages/elements/tokens/css.ts', /package\.json exports/],
  [demo, '../packages/view/src/index.ts', /package\.json exports/],
  [demo, 'planglass/src/pipeline.ts', /package\.json exports/],
];

const ALLOWED: [file: string, specifier: string][] = [
  [model, './problems/problem.ts'],
  ['packages/model/src/record/parse.ts', '../parse.ts'],
  ['packages/model/src/record/parse.ts', './record.ts'],
  [view, '@planglass/model'],
  [view, 'd3-shape'],
  [view, '../phrase.ts'],
  ['stories/pages/tokens.ts', '../../packages/elements/tokens/css.ts'],
  [elements, 'lit'],
  [elements, 'lit/decorators.js'],
  [elements, '@planglass/model'],
  [elements, '@planglass/view'],
  [elements, '@planglass/view/words/zh-Hans'],
  [elements, '@planglass/view/breakdown/stacks'],
  [elements, '@planglass/view/choices'],
  [elements, '@planglass/view/export'],
  [elements, '@planglass/view/gauge/bar'],
  [elements, '@planglass/view/gauge/method'],
  [elements, '@planglass/view/words/core/zh'],
  [elements, '../base/plan-element.ts'],
  [publish, '@planglass/model/record'],
  [publish, '@planglass/model/sentences'],
  [publish, '@planglass/view'],
  [publish, '../report.ts'],
  [edge, 'node:fs/promises'],
  ['packages/publish/src/run.ts', '../package.json'],
  [story, '@planglass/elements/gauge/define'],
  [story, '../data-schemas/v1/examples/valid/baicheng-2023.json'],
  [demo, 'planglass'],
  [demo, 'node:http'],
];

/** Every form in which a module can name another one. */
const FORMS = {
  'an import': (specifier: string) => `import { a } from '${specifier}'; export const b = a;`,
  'an import for its effect': (specifier: string) => `import '${specifier}';`,
  'a re-export': (specifier: string) => `export { a } from '${specifier}';`,
  'a re-export of everything': (specifier: string) => `export * from '${specifier}';`,
  'a dynamic import': (specifier: string) => `export const a = () => import('${specifier}');`,
  'a dynamic import of a template': (specifier: string) => `export const a = () => import(\`${specifier}\`);`,
  'a require': (specifier: string) => `export const a = require('${specifier}');`,
};

const TYPE_FORMS = {
  'a type import': (specifier: string) => `import type { A } from '${specifier}'; export type B = A;`,
  'an import in a type': (specifier: string) => `export type A = import('${specifier}').A;`,
};

describe('the boundaries between the packages', () => {
  for (const [file, specifier, fix] of FORBIDDEN) {
    test(`${file} may not import ${specifier}, and hears what to do instead`, async () => {
      const found = await complaints(file, FORMS['an import'](specifier));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0]!, /^planglass\/imports: /);
      assert.match(found[0]!, fix);
    });
  }

  for (const [file, specifier] of ALLOWED) {
    test(`${file} may import ${specifier}`, async () => {
      assert.deepEqual(await complaints(file, FORMS['an import'](specifier)), []);
    });
  }

  for (const [form, write] of Object.entries({ ...FORMS, ...TYPE_FORMS })) {
    test(`are seen in ${form}`, async () => {
      assert.equal((await complaints(elements, write('@planglass/model/record'))).length, 1);
      assert.deepEqual(await complaints(elements, write('@planglass/model')), []);
    });
  }

  test('let the pipeline name a type of its edge, and nothing more', async () => {
    assert.deepEqual(await complaints(publish, TYPE_FORMS['a type import']('../store.ts')), []);
    assert.equal((await complaints(publish, FORMS['a dynamic import']('../store.ts'))).length, 1);
  });

  test('cannot be passed by a module that is computed at run time', async () => {
    const computed = `export const a = (b: string) => import(b);`;
    assert.equal((await complaints(elements, computed)).length, 1);
  });

  test('are checked before anything is built', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    assert.match(scripts['build']!, /^pnpm lint && pnpm types && /);
    assert.match(scripts['lint']!, /^eslint \. && /);
  });
});
