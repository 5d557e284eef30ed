import { parse, readJson, type Problem } from '@planglass/model';
import { sentence } from '@planglass/model/sentences';
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
  const attributes = element('div');
  const result = element('div', 'result');

  const show = (): void => {
    const fields = [...attributes.querySelectorAll('input')];
    const given = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const trial = { text: text.value, widget: widget.value as Widget, attributes: Object.fromEntries(given) };
    result.replaceChildren(problemList(problemsOf(trial.text), language), embed(trial));
  };
  const choose = (): void => {
    attributes.replaceChildren(...attributesOf(widget.value).map((name) => field(name, nameField(name))));
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

/** Names of the attributes that a widget takes, besides the address of its document. */
export function attributesOf(widget: string): string[] {
  const { elementProperties } = customElements.get(widget) as unknown as {
    elementProperties: ReadonlyMap<string, { attribute?: string | false; state?: boolean }>;
  };
  return [...elementProperties].flatMap(([name, { attribute, state }]) =>
    state || attribute === false || name === 'src' ? [] : [attribute ?? name.toLowerCase()],
  );
}

function nameField(name: string): HTMLInputElement {
  const input = element('input');
  input.name = name;
  input.placeholder = name === 'no-heading' ? 'true' : '';
  return input;
}

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
