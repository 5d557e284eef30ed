import { expect } from '@open-wc/testing';
import { parse, readJson } from '@planglass/model';

const EXAMPLES = new URL('../../data-schemas/v1/examples/valid/', import.meta.url);

async function read(name: string): Promise<unknown> {
  const json = readJson(await (await fetch(new URL(name, EXAMPLES))).text());
  if (!json.ok) throw new Error(`${name}: ${JSON.stringify(json.problems)}`);
  return json.value;
}

describe('parse in a browser', () => {
  for (const name of ['baicheng-2023.json', 'example-city.json', 'all-states.json']) {
    it(`returns everything that ${name} states`, async () => {
      const value = await read(name);
      const result = parse(value);
      expect(result.ok && result.document).to.deep.equal(value);
    });
  }

  it('refuses a value beside a withheld state', async () => {
    const text = JSON.stringify(await read('all-states.json'));
    const leaking = text.replace('"state":"withheld"', '"state":"withheld","value":"4.0"');
    expect(leaking).not.to.equal(text);
    const result = parse(JSON.parse(leaking));
    expect(result.ok).to.equal(false);
  });
});
