import assert from 'node:assert/strict';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';

/** What the compiler says of a file with this text, under the settings of the package. */
function errors(folder: string, text: string): string[] {
  const path = resolve('packages', folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const name = join(dirname(path), 'src/probe.ts');
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2021) : getSourceFile(file, ...rest);
  // The probe stands alone, so that the sources of the package do not count.
  const program = ts.createProgram(
    [name],
    { ...options, composite: false, incremental: false, noEmit: true },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

describe('the compiler', () => {
  for (const folder of ['model', 'view']) {
    for (const name of ['document', 'window', 'fetch', 'process', 'Buffer', 'console', 'setTimeout']) {
      test(`knows no ${name} in ${folder}`, () => {
        const found = errors(folder, `export const a = ${name};`);
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0]!, new RegExp(`Cannot find name '${name}'`));
      });
    }

    test(`finds no module of Node in ${folder}`, () => {
      const found = errors(folder, `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`);
      assert.match(found[0] ?? '', /Cannot find (module|name) 'node:fs'/);
    });

    test(`finds nothing wrong in ${folder} with the language itself`, () => {
      assert.deepEqual(errors(folder, `export const a: Map<string, number> = new Map([['a', 1]]);`), []);
    });
  }

  test('knows no process in elements, and no document in publish', () => {
    assert.equal(errors('elements', 'export const a = process;').length, 1);
    assert.equal(errors('publish', 'export const a = document;').length, 1);
  });
});
