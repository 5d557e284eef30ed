import { DEFAULT_STATUS_SCALE, localise, type LanguageMap, type LocalisedText } from '@planglass/model';
import type { EveryWord } from '@planglass/view';

export type Widget =
  | 'plan-gauge'
  | 'plan-breakdown'
  | 'plan-filter'
  | 'plan-timeline'
  | 'plan-recommendations'
  | 'plan-withheld'
  | 'plan-report';

/** What a request for `src` meets: the text of a file, no answer yet, or no connection. */
export type Answer = string | 'pending' | 'unreachable';

/** Where the widget gets its document from. */
export type Source =
  /** Nothing is named. */
  | { from: 'nowhere' }
  /** The property `document`; parsed by the widget like any other. */
  | { from: 'property'; document: unknown }
  /** `src`, and what each request in turn meets; `reload()` is called for every one after the first. */
  | { from: 'address'; answers: readonly Answer[] }
  /** A `<script type="application/json">` inside the tag. */
  | { from: 'inline'; text: string };

/** One state of one widget: a story, a screenshot and a test each. */
export interface State {
  /** Kebab-case, unique within its widget; the story's export is the same in PascalCase. */
  id: string;
  widget: Widget;
  /** What to expect, in one sentence. */
  expect: string;
  source: Source;
  attributes: Readonly<Record<string, string>>;
  /** Texts a reader must find. */
  says(words: EveryWord): readonly string[];
  /** Texts a reader must not find. */
  neverSays(words: EveryWord): readonly string[];
}

/** What differs from state to state; the rest has a default. */
export interface StateParts extends Pick<State, 'id' | 'expect' | 'says'> {
  document?: unknown;
  source?: Source;
  attributes?: Readonly<Record<string, string>>;
  neverSays?(words: EveryWord): readonly string[];
}

/** A list of a widget's states. */
export const statesOf = (widget: Widget, list: readonly StateParts[]): State[] =>
  list.map(({ document, source, attributes = {}, neverSays = () => [], ...parts }) => ({
    ...parts,
    widget,
    attributes,
    neverSays,
    source: source ?? { from: 'property', document },
  }));

/** A text in the two languages of the stories’ documents; readers of others see the Chinese one, marked as such. */
export const both = (zh: string, en: string): LanguageMap => ({ 'zh-Hans': zh, en });

/** The text as a reader of these words finds it, in the stories’ documents, which are in Chinese. */
export const read = (text: LocalisedText, words: EveryWord): string =>
  localise(text, [words.language], 'zh-Hans').text;

/** The name of a status on the default scale. */
export const statusName = (id: string, words: EveryWord): string => {
  const status = DEFAULT_STATUS_SCALE.statuses.find((each) => each.id === id);
  if (!status) throw new Error(`The default scale has no status "${id}".`);
  return read(status.name, words);
};

/** A text that the tests know in both languages of the documents. */
export const inEither = (zh: string, en: string, words: EveryWord): string => read(both(zh, en), words);
