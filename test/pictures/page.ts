/** The page of one sheet, which the address names: `page.html?sheet=gauge`. It says when everything on it is there. */
import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/noto-sans-sc';
import '@planglass/elements/define';
import { directionOf } from '@planglass/model';
import { tellWhenReady } from '../../stories/ready.ts';
import { createWidget } from '../../stories/show.ts';
import { STATES } from '../../stories/states.ts';
import { SHEETS } from './sheets.ts';

const name = new URLSearchParams(location.search).get('sheet');
const sheet = SHEETS.find((each) => each.name === name);
if (!sheet) throw new Error(`There is no sheet "${name}".`);

document.documentElement.lang = sheet.language;
document.documentElement.dir = directionOf(sheet.language);
document.body.className = `story-page ${sheet.page}`;
const grid = document.createElement('div');
grid.className = `sheet columns-${sheet.columns}`;
const widgets = sheet.states.map(([widget, id]) => {
  const state = STATES.find((each) => each.widget === widget && each.id === id);
  if (!state) throw new Error(`There is no state "${id}" of ${widget}.`);
  return createWidget(state);
});
grid.append(...widgets);
document.body.append(grid);

await tellWhenReady(widgets);
