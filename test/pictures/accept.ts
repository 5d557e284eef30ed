/** Takes all pictures anew and makes them the ones to compare with: look at what git says has changed before you commit it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ENGINES } from '../browsers/find.ts';
import { baselineOf, FOLDER } from './baselines.ts';
import { takePictures } from './take.ts';

mkdirSync(FOLDER, { recursive: true });
for (const { name, png } of await takePictures(ENGINES)) {
  writeFileSync(baselineOf(name), png);
  console.log(baselineOf(name));
}
