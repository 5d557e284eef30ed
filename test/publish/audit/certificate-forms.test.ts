import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit } from '../../../packages/publish/src/audit/audit.ts';
import {
  certify,
  certifyPublic,
  knownInPublic,
  readCertificate,
  verify,
  type Certificate,
  type CertificateEntry,
} from '../../../packages/publish/src/audit/certificate.ts';
import { build } from '../../../packages/publish/src/build/build.ts';
import { recordOf, type Scenario } from './scenario.ts';

type Sources = Parameters<typeof audit>[0];

const sourcesOf = (scenario: Scenario): Sources => {
  const record = recordOf(scenario);
  return [{ record, document: build(record) }];
};
const certificateOf = (sources: Sources): Certificate => {
  const result = audit(sources);
  assert.ok(result.kind === 'audited', result.kind);
  return JSON.parse(JSON.stringify(certify(result))) as Certificate;
};
/** What verification says of a certificate of which one entry was changed. */
const tampered = (scenario: Scenario, at: number, change: (entry: CertificateEntry) => void): string[] => {
  const sources = sourcesOf(scenario);
  const certificate = certificateOf(sources);
  assert.deepEqual(verify(certificate, sources), []);
  change(certificate.entries[at]!);
  return verify(certificate, sources).map(({ what }) => what);
};

/** 2a + 4b = 26 over whole numbers: a is odd, so that a linear program alone does not see its end. */
const whole: Scenario = {
  figures: { total: '26', a: '?7', b: '?3' },
  relations: [
    { kind: 'weighted-index', index: 'total', parts: [{ figure: 'a', weight: '2' }, { figure: 'b', weight: '4' }], rounding: '0.01' }, // prettier-ignore
    { kind: 'bounds', figure: 'a', numbers: 'whole' },
    { kind: 'bounds', figure: 'b', numbers: 'whole' },
  ],
};
/** A whole number and another one, which together are less than 55. */
const strict: Scenario = {
  figures: { total: { value: '50', rounding: '10' }, a: '?30', b: '?20' },
  relations: [
    { kind: 'sum', total: 'total', parts: ['a', 'b'] },
    { kind: 'bounds', figure: 'a', numbers: 'whole' },
  ],
};
const statuses: Scenario = {
  scale: ['low', 'mid', 'high'],
  figures: { t: '60', x: '?40' },
  statuses: { s: '?low' },
  relations: [
    {
      kind: 'band',
      assessment: 's/assessment',
      of: 'x',
      bands: [
        { status: 'low', to: '50' },
        { status: 'mid', from: '50', to: '80' },
        { status: 'high', from: '80' },
      ],
    },
    { kind: 'order', figures: ['t', 'x'] },
  ],
};

describe('a certificate', () => {
  test('covers what passes, and nothing that does not', () => {
    const certificate = certificateOf(
      sourcesOf({
        figures: { total: '100', a: '?40', b: '?60', sum: '10', c: '3', d: '?7' },
        relations: [
          { kind: 'sum', total: 'total', parts: ['a', 'b'] },
          { kind: 'sum', total: 'sum', parts: ['c', 'd'] },
        ],
      }),
    );
    assert.equal(certificate.format, 'planglass-certificate-1');
    assert.deepEqual(
      certificate.entries.map(({ id }) => id),
      ['indicators/a/actual', 'indicators/b/actual'],
    );
  });

  test('proves the end of a whole number by cases, and is refused with a case moved', () => {
    const [entry] = certificateOf(sourcesOf(whole)).entries;
    assert.deepEqual([entry?.lower?.value, entry?.upper?.value], ['1', '13']);
    assert.match(JSON.stringify(entry), /"split":/);
    assert.deepEqual(
      tampered(whole, 0, ({ lower }) => {
        lower!.value = '3';
      }),
      ['lower'],
    );
    assert.deepEqual(
      tampered(whole, 0, ({ lower }) => {
        (lower!.proof as { at: string }).at = '1/2';
      }),
      ['lower'],
    );
  });

  test('proves the end under a strict bound by cases of a number that is fixed', () => {
    const [a] = certificateOf(sourcesOf(strict)).entries;
    assert.deepEqual([a?.lower?.value, a?.upper?.value], ['0', '54']);
    assert.match(JSON.stringify(a?.upper), /"fix":/);
    assert.deepEqual(
      tampered(strict, 0, ({ upper }) => {
        upper!.value = '53';
      }),
      ['upper'],
    );
    assert.deepEqual(
      tampered(strict, 0, ({ upper }) => {
        (upper!.proof as { branches: unknown[] }).branches.pop();
      }),
      ['upper'],
    );
  });

  test('is refused with a world in which a whole number is none, or with too many numbers', () => {
    assert.deepEqual(
      tampered(whole, 0, (entry) => entry.worlds.push(['6', '7/2'])),
      ['worlds'],
    );
    assert.deepEqual(
      tampered(whole, 0, ({ worlds }) => worlds[0]!.push('0')),
      ['worlds'],
    );
  });

  test('is refused with worlds that reach only one of the levels', () => {
    for (const kept of [0, 1])
      assert.deepEqual(
        tampered(whole, 0, (entry) => {
          entry.worlds = [entry.worlds[kept]!];
        }),
        ['levels'],
      );
    for (const world of [
      ['5', '4'],
      ['9', '2'],
    ])
      assert.deepEqual(
        tampered(whole, 0, (entry) => {
          entry.worlds = [['7', '3'], world];
        }),
        ['levels'],
      );
  });

  test('of a figure that the record does not hold shows two worlds in which it differs', () => {
    const scenario: Scenario = {
      figures: { total: '9', a: '?', b: '?' },
      relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
    };
    const [entry] = certificateOf(sourcesOf(scenario)).entries;
    const [[low], [high]] = entry!.worlds as [string[], string[]];
    assert.ok(Number(low) <= 3 && Number(high) >= 6, `${low} and ${high} of [0, 9]`);
    assert.deepEqual(
      tampered(scenario, 0, (each) => {
        each.worlds = [each.worlds[0]!, each.worlds[0]!];
      }),
      ['levels'],
    );
  });

  test('of an assessment proves which statuses are not possible, and shows two that are', () => {
    const [, entry] = certificateOf(sourcesOf(statuses)).entries;
    assert.deepEqual(
      entry?.excluded?.map(({ status }) => status),
      ['high', '(not assessed)'],
    );
    assert.equal(entry?.worlds.length, 2);
    assert.deepEqual([entry?.lower, entry?.upper], [undefined, undefined]);
    assert.deepEqual(
      tampered(statuses, 1, ({ excluded }) => {
        excluded![0]!.status = 'mid';
      }),
      ['excluded'],
    );
    assert.deepEqual(
      tampered(statuses, 1, ({ excluded }) => {
        excluded![0]!.status = 'no such status';
      }),
      ['excluded'],
    );
    assert.deepEqual(
      tampered(statuses, 1, (each) => {
        each.worlds = [each.worlds[0]!, each.worlds[0]!];
      }),
      ['levels'],
    );
  });

  test('of an assessment with more than two possible statuses shows two of them', () => {
    const [entry] = certificateOf(sourcesOf({ scale: ['low', 'mid'], statuses: { s: '?low' } })).entries;
    assert.deepEqual([entry?.excluded, entry?.worlds.length], [[], 2]);
  });

  test('holds to everything that is said, whatever it says itself', () => {
    const told: Scenario = {
      figures: { total: '10', a: '3', b: '?7' },
      relations: [{ kind: 'sum', total: 'total', parts: ['a', 'b'] }],
    };
    const forged = { id: 'indicators/b/actual', statements: [], worlds: [['0'], ['20']] };
    assert.deepEqual(
      verify({ format: 'planglass-certificate-1', entries: [forged] }, sourcesOf(told)).map(
        ({ what }) => what,
      ),
      ['worlds'],
    );
  });

  test('covers nothing of what is said in two ways, since there may be a third one', () => {
    const doubtful: Scenario = {
      figures: { t: '10', x: '?4', y: '?7' },
      relations: [{ kind: 'order', figures: ['t', 'x'] }],
      publicFigures: [{ id: 'p', figure: 't', value: '12' }],
    };
    const sources = sourcesOf(doubtful);
    const certificate = certificateOf(sources);
    assert.deepEqual(
      certificate.entries.map(({ id }) => id),
      ['indicators/y/actual'],
    );
    assert.deepEqual(verify(certificate, sources), [{ id: 'indicators/x/actual', what: 'no-entry' }]);
  });

  test('is refused with an entry for a figure that is not there', () => {
    assert.deepEqual(
      tampered(whole, 0, (entry) => {
        entry.id = 'indicators/none/actual';
      }),
      ['no-entry', 'no-such-figure'],
    );
  });
});

describe('what a stranger has beside a document', () => {
  const record = recordOf({
    figures: { total: '100', a: '?40', b: '?60' },
    items: { hidden: { hidden: true } },
    relations: [
      { kind: 'sum', total: 'total', parts: ['a', 'b'], internalNote: 'Ask the bureau' },
      { kind: 'order', figures: ['total', 'hidden'] },
    ],
    publicFigures: [{ id: 'p', value: '3' }],
  });
  const source = { record, document: build(record) };

  test('is the relations between figures that it shows, without notes, and what is public elsewhere', () => {
    const { relations, publicFigures } = knownInPublic(source);
    assert.deepEqual(relations, [
      { id: 'r1', kind: 'sum', total: 'indicators/total/actual', parts: ['indicators/a/actual', 'indicators/b/actual'] }, // prettier-ignore
    ]);
    assert.deepEqual(publicFigures, record.publicFigures);
  });

  test('is in the certificate of the document, which they can verify', () => {
    const certificate = certifyPublic(source)!;
    assert.deepEqual(certificate.known, knownInPublic(source));
    assert.deepEqual(
      certificate.entries.map(({ id, lower, upper }) => [id, lower?.value, upper?.value]),
      [
        ['indicators/a/actual', '0', '100'],
        ['indicators/b/actual', '0', '100'],
      ],
    );
    assert.deepEqual(verify(certificate, [{ document: source.document, known: certificate.known! }]), []);
  });

  test('is no certificate where a relation cannot be modelled', () => {
    const other = recordOf({
      figures: { a: '10', b: '?3', d: '3' },
      relations: [{ kind: 'standard-deviation', deviation: 'd', of: ['a', 'b'] }],
    });
    assert.equal(certifyPublic({ record: other, document: build(other) }), undefined);
  });
});

describe('the file of a certificate', () => {
  const format = 'planglass-certificate-1';
  const entry = { id: 'indicators/a/actual', worlds: [] };

  test('is read', () => {
    assert.deepEqual(readCertificate(JSON.stringify({ format, entries: [entry] })), {
      format,
      entries: [entry],
    });
    assert.deepEqual(readCertificate(JSON.stringify({ format, entries: [] })), { format, entries: [] });
  });

  test('is none with another format, or without what each entry has', () => {
    for (const text of [
      '',
      'null',
      '7',
      '{"format":',
      JSON.stringify({ format: 'planglass-certificate-2', entries: [entry] }),
      JSON.stringify({ entries: [entry] }),
      JSON.stringify({ format }),
      JSON.stringify({ format, entries: entry }),
      JSON.stringify({ format, entries: [entry, null] }),
      JSON.stringify({ format, entries: [entry, { id: 7, worlds: [] }] }),
      JSON.stringify({ format, entries: [entry, { id: 'a', worlds: {} }] }),
    ])
      assert.equal(readCertificate(text), undefined, text);
  });
});
