import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { ENGINES, type Engine } from '../browsers/find.ts';
import { baselineOf, FOLDER } from './baselines.ts';
import { compare } from './compare.ts';
import { sheetsOf } from './sheets.ts';
import { takePictures } from './take.ts';

/** What is found to differ is left here to be looked at. */
const OUT = 'dist/pictures';
/** A smaller difference than the least mark: one pixel in a corner, which engines of another patch may round otherwise. */
const TOLERATED = 8;
const engines = (process.env['TEST_ENGINES']?.split(',') ?? ENGINES) as Engine[];

describe('the pictures', () => {
  let taken: ReadonlyMap<string, Buffer>;
  before(async () => {
    rmSync(OUT, { recursive: true, force: true });
    taken = new Map((await takePictures(engines)).map(({ name, png }) => [name, png]));
  });

  for (const engine of engines)
    for (const sheet of sheetsOf(engine)) {
      const name = `${engine}-${sheet.name}`;
      test(`are as they were accepted: ${name}`, () => {
        const found = taken.get(name)!;
        const baseline = baselineOf(name);
        const leave = (kind: string, png: Buffer): string => {
          mkdirSync(OUT, { recursive: true });
          writeFileSync(`${OUT}/${name}.${kind}.png`, png);
          return `${OUT}/${name}.${kind}.png`;
        };
        if (!existsSync(baseline))
          assert.fail(
            `${baseline} is missing. Look at ${leave('found', found)}, then run \`pnpm pictures\`.`,
          );
        const { different, sizes, picture } = compare(readFileSync(baseline), found);
        if (different > TOLERATED)
          assert.fail(
            `${different} pixels differ from ${baseline}${sizes ? ` (${sizes})` : ''}. Look at ${leave('difference', picture)} and ${leave('found', found)}; if that is how it should look, run \`pnpm pictures\` and commit.`,
          );
      });
    }

  test('that were accepted are those of the sheets', () => {
    const expected = ENGINES.flatMap((engine) => sheetsOf(engine).map(({ name }) => `${engine}-${name}.png`));
    assert.deepEqual(readdirSync(FOLDER).sort(), expected.sort());
  });
});
