import { parse, readJson, type Problem } from '@planglass/model';
import { sentence } from '@planglass/model/sentences';
import { choicesOf } from '../controls.ts';
import { createWidget } from '../show.ts';
import { RECORDS } from '../states/documents.ts';
import type { Widget } from '../states.ts';

const WIDGETS: readonly Widget[] = [
  'plan-report',
  'plan-gauge',
  'plan-breakdown',
  'plan-timeline',
  'plan-recommendations',
  'plan-withheld',
  'plan-filter',
];

/** What is tried out: a text that may be a progress document, and the widget to show it in. */
interface Trial {
  text: string;
  widget: Widget;
  attributes: Readonly<Record<string, string>>;
}

/**
 * A page to try a progress document in: its text, a widget with its attributes, and below it what is wrong with the
 * document. Nothing is sent or asked for; the text stays in the page.
 */
export function createPlayground(language: string): HTMLElement {
  const page = element('div', 'playground');
  const text = element('textarea');
  text.spellcheck = false;
  text.value = JSON.stringify(RECORDS.exampleCity, null, 2);
  const file = element('input');
  file.type = 'file';
  file.accept = '.json,application/json';
  const widget = element('select');
  widget.append(...WIDGETS.map((name) => new Option(`<${name}>`, name)));
  const attributes = element('div', 'attributes');
  const result = element('div', 'result');

  const show = (): void => {
    const trial = { text: text.value, widget: widget.value as Widget, attributes: given(attributes) };
    result.replaceChildren(problemList(problemsOf(trial.text), language), embed(trial));
  };
  const choose = (): void => {
    attributes.replaceChildren(...fieldsOf(widget.value as Widget));
    show();
  };
  text.addEventListener('input', show);
  attributes.addEventListener('input', show);
  widget.addEventListener('change', choose);
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then((content) => {
      text.value = content;
      show();
    });
  });
  choose();

  const input = element('div');
  input.lang = 'en';
  input.dir = 'ltr';
  input.append(
    field('A progress document, pasted', text),
    field('or loaded from this machine', file),
    field('Widget', widget),
    attributes,
  );
  page.append(input, result);
  return page;
}

/** The widget as a page would embed it, with the document in its tag; a wrong one leaves it in its error state. */
const embed = ({ text, widget, attributes }: Trial): HTMLElement =>
  createWidget({ widget, attributes, source: { from: 'inline', text } });

/** What is wrong with a text as a progress document, as `planglass check` finds it. */
export function problemsOf(text: string): readonly Problem[] {
  const json = readJson(text);
  if (!json.ok) return json.problems;
  const parsed = parse(json.value);
  return parsed.ok ? [] : parsed.problems;
}

/** The problems, each with its place and the sentence that names the fix. */
function problemList(problems: readonly Problem[], language: string): HTMLElement {
  const wording = language.startsWith('zh') ? 'zh' : 'en';
  const list = element('div', 'problems');
  list.lang = wording;
  list.dir = 'ltr';
  list.setAttribute('role', 'status');
  if (problems.length === 0) {
    list.textContent = { en: 'A valid progress document.', zh: '公开文件有效。' }[wording];
    return list;
  }
  const items = element('ol');
  items.append(
    ...problems.map((problem) => {
      const item = element('li');
      const place = element('code');
      place.textContent = problem.path || '/';
      item.append(place, ` ${sentence(problem, wording)}`);
      return item;
    }),
  );
  list.append(items);
  return list;
}

interface Attribute {
  name: string;
  /** It is there or not, and says nothing. */
  isBoolean: boolean;
}

/** The attributes that a widget takes, besides the address of its document. */
export function attributesOf(widget: string): Attribute[] {
  const { elementProperties } = customElements.get(widget) as unknown as {
    elementProperties: ReadonlyMap<string, { attribute?: string | false; state?: boolean; type?: unknown }>;
  };
  return [...elementProperties].flatMap(([name, { attribute, state, type }]) =>
    state || attribute === false || name === 'src'
      ? []
      : [{ name: attribute ?? name.toLowerCase(), isBoolean: type === Boolean }],
  );
}

/** A field for each attribute: a box to tick, a list to choose from, or a line to write in. */
const fieldsOf = (widget: Widget): HTMLElement[] =>
  attributesOf(widget).map(({ name, isBoolean }) => {
    const choices = choicesOf(widget)[name];
    const control = choices ? element('select') : element('input');
    if (control instanceof HTMLSelectElement)
      control.append(new Option('', ''), ...(choices ?? []).map((choice) => new Option(choice)));
    else if (isBoolean) Object.assign(control, { type: 'checkbox', value: 'true' });
    control.name = name;
    return field(name, control);
  });

/** What the fields say; one that is empty or not ticked leaves its attribute out. */
const given = (fields: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...fields.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
      .filter(
        (each) => each.value !== '' && !(each.type === 'checkbox' && !(each as HTMLInputElement).checked),
      )
      .map(({ name, value }) => [name, value]),
  );

/** A field below its name. */
function field(name: string, control: HTMLElement): HTMLLabelElement {
  const label = element('label');
  label.append(`${name} `, control);
  return label;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className) created.className = className;
  return created;
}
