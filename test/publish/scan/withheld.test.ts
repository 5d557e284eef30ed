import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanRecord } from '@planglass/model/record';
import { build } from '../../../packages/publish/src/build/build.ts';
import { leaves, withheld } from '../../../packages/publish/src/scan/withheld.ts';
import { prepare, scan, scanProse } from '../../../packages/publish/src/scan/scan.ts';
import { unpackers } from '../../../packages/publish/src/unpackers.ts';
import { plant } from '../canaries.ts';
import { some, THOROUGH } from '../../mutation/thoroughness.ts';
import { HEADING } from './artefacts.ts';

const open = { confStatus: 'F' } as const;
const closed = { confStatus: 'N' } as const;
const find = (record: PlanRecord, content: string | object) =>
  scan([{ path: 'a', bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) }], prepare(record), unpackers).findings; // prettier-ignore
const secretsIn = (record: PlanRecord, content: string | object): string[] =>
  find(record, content).map(({ secret }) => secret);

describe('what is withheld', () => {
  it('is every planted figure and text, and nothing that is published', () => {
    for (const seed of some([1, 2, 3], 3)) {
      const { record, canaries } = plant(seed);
      const secrets = withheld(record);
      const values = new Set(secrets.map(({ value }) => value));
      assert.deepEqual(
        canaries.filter((canary) => !values.has(canary)),
        [],
      );
      const published = new Map(leaves(build(record)).map(({ path, value }) => [path, value]));
      assert.deepEqual(
        secrets.filter(({ path, value }) => published.get(path) === value),
        [],
      );
    }
  });

  it('tells numbers and texts from codes, and leaves out the rules of protection but for their notes', () => {
    const record: PlanRecord = {
      ...HEADING,
      indicators: [
        { id: 'i', name: 'Shown', actual: { state: 'value', value: '7', rounding: '10', basis: { text: 'The law' }, protection: { below: '1', above: '2' }, ...closed }, assessment: { state: 'assessed', status: 'ahead', method: { kind: 'asserted' }, ...closed }, ...open }, // prettier-ignore
        { id: 'h', name: { en: 'Hidden', zh: '不公开' }, ...closed },
      ],
      relations: [
        { id: 'r', kind: 'zero', figures: ['indicators/i/actual'], internalNote: 'Ask the bureau' },
      ],
      publicFigures: [{ id: 'p', value: '73519.4', source: 'Yearbook' }],
    };
    assert.deepEqual(
      withheld(record).map(({ path, kind }) => `${kind} ${path}`).sort(), // prettier-ignore
      [
        'number indicators/i/actual/value',
        'status indicators/h/confStatus',
        'status indicators/h/id',
        'status indicators/i/actual/state',
        'status indicators/i/assessment/method/kind',
        'status indicators/i/assessment/state',
        'status indicators/i/assessment/status',
        'text indicators/h/name/en',
        'text indicators/h/name/zh',
        'text relations/r/internalNote',
      ],
    );
  });

  if (THOROUGH)
    it('is found in its own record, all of it', () => {
      const { record } = plant(1);
      const found = new Set(secretsIn(record, record));
      assert.deepEqual(
        withheld(record).filter(({ path }) => !found.has(path)),
        [],
      );
    });
});

describe('a short figure, a code or an id', () => {
  const record: PlanRecord = {
    ...HEADING,
    indicators: [
      { id: 'growth', name: 'Growth', actual: { state: 'value', value: '7.3', ...closed }, assessment: { state: 'assessed', status: 'lagging', method: { kind: 'asserted' }, ...closed }, ...open }, // prettier-ignore
    ],
    tasks: [{ id: 'bypass', title: 'Bypass', ...closed }],
  };
  const at = (indicator: object, more: object = {}) => ({ indicators: [{ id: 'growth', ...indicator }], ...more }); // prettier-ignore

  it('is found at its place in JSON, as a text or a number, in any wrapping', () => {
    const path = 'indicators/growth/actual/value';
    for (const value of ['7.3', 7.3, '7.30', '73‰', '七点三', '7.3%'])
      assert.deepEqual(secretsIn(record, at({ actual: { value } })), [path], String(value));
    assert.deepEqual(secretsIn(record, { result: [at({ actual: { value: '7.3' } })] }), [path]);
    assert.deepEqual(secretsIn(record, { indicators: { growth: { actual: { value: '7.3' } } } }), [path]);
    assert.deepEqual(secretsIn(record, `<script type="application/ld+json">${JSON.stringify(at({ actual: { value: '7.3' } }))}</script>`), [path]); // prettier-ignore
    assert.deepEqual(secretsIn(record, at({ assessment: { status: 'lagging' } })), ['indicators/growth/assessment/status']); // prettier-ignore
    assert.deepEqual(secretsIn(record, { tasks: [{ id: 'bypass' }] }), ['tasks/bypass/id']);
  });

  it('is named with the offset of the text that holds it', () => {
    const text = JSON.stringify(at({ actual: { value: '7.3' } }));
    assert.equal(find(record, text)[0]?.offset, text.indexOf('"7.3"'));
  });

  it('is not found at any other place, nor in a document of another plan', () => {
    for (const content of [
      'Growth: 7.3 %, lagging, bypass',
      at({ actual: { value: '8.3' } }),
      at({ target: { value: '7.3' } }),
      { indicators: [{ id: 'other', actual: { value: '7.3' } }] },
      at({ actual: { value: '7.3' } }, { plan: { id: 'another' } }),
    ])
      // prettier-ignore
      assert.deepEqual(secretsIn(record, content), []);
  });
});

describe('a withheld figure that is disclosed elsewhere', () => {
  const figure = (id: string, value: string, classification: object) =>
    ({ id, name: `Figure ${id}`, ...open, actual: { state: 'value', value, ...classification } }) as const;
  const record: PlanRecord = {
    ...HEADING,
    indicators: [figure('shown', '7351.94', open), figure('hidden', '7351.94', closed)],
  };

  it('is no finding where the disclosed one may stand', () => {
    assert.deepEqual(secretsIn(record, build(record)), []);
    assert.deepEqual(secretsIn(record, '<p>7,351.94</p>'), []);
    assert.equal(prepare(record)[0].coverage.alsoPublished, 1);
  });

  it('is one at its own place, and anywhere in a document of this release where nothing of it was published', () => {
    const document = build(record);
    const hidden = structuredClone(document) as { indicators: { actual: object; note?: string }[] };
    hidden.indicators[1]!.actual = { state: 'value', value: '7351.94' };
    assert.deepEqual(secretsIn(record, hidden), [
      'indicators/hidden/actual/state',
      'indicators/hidden/actual/value',
    ]);
    const noted = structuredClone(document) as { indicators: { note?: string }[] };
    noted.indicators[1]!.note = 'It was 7,351.94.';
    assert.deepEqual(secretsIn(record, noted), ['indicators/hidden/actual/value']);
  });
});

describe('the published prose of a record', () => {
  const record = (paragraph: string): PlanRecord => ({
    ...HEADING,
    sections: [{ state: 'present', id: 's', title: 'Results', paragraphs: [paragraph], ...open }],
    indicators: [
      { id: 'grain', name: 'Grain output', actual: { state: 'value', value: '7351.94', ...closed }, ...open },
      { id: 'jobs', name: { en: 'New jobs', zh: '新增就业' }, actual: { state: 'value', value: '73', ...closed }, ...open }, // prettier-ignore
    ],
  });
  const told = (paragraph: string) =>
    scanProse('r.json', prepare(record(paragraph))[0], unpackers).map(({ within, secret }) => [within[0], secret]); // prettier-ignore
  const place = 'sections/s/paragraphs/0';

  it('gives a withheld figure away in any encoding', () => {
    for (const said of ['It reached 7,351.94.', '达到七千三百五十一点九四。'])
      assert.deepEqual(told(said), [[place, 'indicators/grain/actual/value']], said);
  });

  it('gives a short one away in a sentence that names the thing', () => {
    assert.deepEqual(told('New jobs: 73 thousand. Rest.'), [[place, 'indicators/jobs/actual/value']]);
    assert.deepEqual(told('新增就业七十三万人。'), [[place, 'indicators/jobs/actual/value']]);
    assert.deepEqual(told('New jobs were created. There were 73 visits. Then 173 new jobs.'), []);
  });
});
