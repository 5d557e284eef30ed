import { expect } from '@open-wc/testing';
import { publishRecord } from 'planglass';

const bytes = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  return new Uint8Array(await response.arrayBuffer());
};

describe('the pipeline in a browser', () => {
  for (const name of ['baicheng-2023', 'example-city', 'all-states'])
    it(`turns the record of ${name} into the same bytes as the command does`, async () => {
      const result = publishRecord(await bytes(`/demo/records/${name}.json`));
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const committed = await bytes(`/data-schemas/v1/examples/valid/${name}.json`);
      expect(new TextDecoder().decode(result.files[0]?.bytes)).to.equal(new TextDecoder().decode(committed));
    });
});
