import type { StoryObj } from '@storybook/web-components-vite';
import { controlsOf } from './controls.ts';
import { disclose } from './disclosure.ts';
import type { Play } from './plays.ts';
import { createWidget } from './show.ts';
import { STATES, type Widget } from './states.ts';
import { shownOf } from './toolbars.ts';

/** The attributes that a control sets, by their names in the page. */
type Attributes = Record<string, string | number | boolean | undefined>;

/** The story of one state; the controls start with the state's own attributes. `play` is what a visitor does in it. */
export function story(widget: Widget, id: string, play?: Play): StoryObj<Attributes> {
  const state = STATES.find((each) => each.widget === widget && each.id === id);
  if (!state) throw new Error(`stories/states.ts lists no state "${id}" of <${widget}>.`);
  return {
    args: { ...state.attributes },
    argTypes: controlsOf(widget, state.attributes),
    parameters: { docs: { description: { story: state.expect } } },
    render: (args, { globals }) =>
      createWidget({
        ...state,
        attributes: given(args),
        source: disclose(state.source, shownOf(globals)),
      }),
    ...(play && { play }),
  };
}

/** Arguments with a value, as the text of an attribute. */
const given = (args: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) =>
      value === undefined || value === '' || value === false
        ? []
        : [[name, value === true ? '' : String(value)]],
    ),
  );
