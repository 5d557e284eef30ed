import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import json from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = json;

const FILE = new URL('../../data-schemas/v1/examples/valid/new.json', import.meta.url);

// What VS Code does with a file's `$schema`: resolves it against the file, reads it, and completes from it.
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({ validate: true });

function open(text: string) {
  const document = TextDocument.create(FILE.href, 'json', 1, text);
  return { document, parsed: service.parseJSONDocument(document) };
}

/** What the editor offers where `|` stands. */
async function offered(text: string): Promise<string[]> {
  const { document, parsed } = open(text.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(text.indexOf('|')), parsed);
  return (list?.items ?? []).map(({ label }) => label);
}

/** What the editor shows where the pointer rests on a key, without the marks of Markdown. */
async function hoverOn(text: string, key: string): Promise<string> {
  const { document, parsed } = open(text);
  const hover = await service.doHover(document, document.positionAt(text.indexOf(`"${key}"`) + 1), parsed);
  return String(hover?.contents).replaceAll('\\', '');
}

const withSchema = (schema: string, rest: string) => `{ "$schema": "../../${schema}", ${rest} }`;
const indicator = (schema: string, rest: string) =>
  withSchema(schema, `"indicators": [{ "id": "a", "name": "A", ${rest} }]`);

describe('completion in VS Code', () => {
  for (const schema of ['plan-progress.schema.json', 'plan-record.schema.json']) {
    it(`offers the four states of an observation, from ${schema}`, async () => {
      const states = await offered(indicator(schema, '"actual": { "state": | }'));
      assert.deepEqual(states.sort(), ['"missing"', '"not-applicable"', '"value"', '"withheld"']);
    });
  }

  it('offers no value beside a withheld state', async () => {
    const keys = await offered(
      indicator('plan-progress.schema.json', '"actual": { "state": "withheld", "confStatus": "N", | }'),
    );
    assert.deepEqual(keys.sort(), ['basis', 'period']);
  });

  it('offers the kinds of a timing', async () => {
    const kinds = await offered(
      withSchema(
        'plan-progress.schema.json',
        '"tasks": [{ "id": "a", "title": "A", "timing": { "kind": | } }]',
      ),
    );
    assert.deepEqual(kinds.sort(), ['"end"', '"span"', '"start"', '"within"']);
  });

  it('says what a key is for and what its format is when the pointer rests on it', async () => {
    const text = withSchema('plan-progress.schema.json', '"language": "en"');
    assert.equal(
      await hoverOn(text, 'language'),
      'The language of every plain string. A BCP 47 language tag, such as `zh-Hans` or `en`.',
    );
  });

  it('says what a key is for where its type says nothing', async () => {
    const text = withSchema(
      'plan-record.schema.json',
      '"release": { "reference": { "period": "2023", "provenance": "stated" } }',
    );
    assert.match(await hoverOn(text, 'reference'), /^The time whose state the release shows/);
  });

  for (const schema of ['plan-progress.schema.json', 'plan-record.schema.json'])
    it(`leaves no description beside a reference, where editors do not look, in ${schema}`, () => {
      const text = readFileSync(new URL(`../../${schema}`, FILE), 'utf8');
      const beside: string[] = [];
      JSON.parse(text, (key, value: unknown) => {
        if (typeof value === 'object' && value !== null && '$ref' in value && Object.keys(value).length > 1)
          beside.push(key);
        return value;
      });
      assert.deepEqual(beside, []);
    });

  it('marks a value beside a withheld state', async () => {
    const text = readFileSync(new URL('../invalid/value-beside-withheld.json', FILE), 'utf8');
    const { document, parsed } = open(text);
    const marks = await service.doValidation(document, parsed);
    assert.deepEqual(
      marks.map(({ range }) => document.getText(range)),
      ['"value"'],
    );
  });
});
