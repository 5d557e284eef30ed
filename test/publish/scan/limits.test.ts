import assert from 'node:assert/strict';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { SCAN_LIMITS } from '../../../packages/publish/src/scan/containers/container.ts';
import { prepare, scan, type Search } from '../../../packages/publish/src/scan/scan.ts';
import { unpackers } from '../../../packages/publish/src/unpackers.ts';
import { amount, prepareWith, THOROUGH } from '../../mutation/thoroughness.ts';
import { png, recordOf } from './artefacts.ts';

let searches: Search[];
const prepareSearches = (): void => {
  searches = prepare(recordOf(['7351942.86']));
};
const LIMITS = { depth: 12, unpacked: 4 * 1024 * 1024 };
const result = (path: string, bytes: Uint8Array) => scan([{ path, bytes }], searches, unpackers, LIMITS);
const zeros = (size: number): Buffer => Buffer.alloc(size);

describe('a file that grows without end when it is unpacked', () => {
  prepareWith(prepareSearches);
  const bombs: Record<string, () => Buffer> = {
    'a.gz': () => gzipSync(zeros(LIMITS.unpacked + 1)),
    'a.zlib': () => deflateSync(zeros(LIMITS.unpacked + 1)),
    'a.br': () => brotliCompressSync(zeros(LIMITS.unpacked + 1)),
    'many.gz': () => {
      const one = gzipSync(zeros(LIMITS.unpacked / 8));
      return Buffer.concat(Array.from({ length: 9 }, () => one));
    },
    'text.png': () =>
      png('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(zeros(LIMITS.unpacked + 1))])),
  };
  for (const [name, make] of Object.entries(bombs))
    it(`such as ${name} ends, and is reported as not scanned to its end`, () => {
      const bytes = make();
      assert.ok(bytes.length < 1_000_000);
      assert.deepEqual(result(name, bytes), { findings: [], unscanned: [{ file: name, reason: 'too-large' }] }); // prettier-ignore
    });

  if (THOROUGH)
    it('by far more than is stated ends as well', () => {
      const bytes = gzipSync(zeros(SCAN_LIMITS.unpacked + 1));
      const { unscanned } = scan([{ path: 'a', bytes }], searches, unpackers);
      assert.deepEqual(unscanned, [{ file: 'a', reason: 'too-large' }]);
    });

  it('still tells what was found before', () => {
    const bytes = Buffer.concat([Buffer.from('7,351,942.86 '), gzipSync(zeros(LIMITS.unpacked + 1))]);
    const { findings, unscanned } = result('a', bytes);
    assert.deepEqual([findings.length, unscanned.length], [1, 1]);
  });
});

describe('a file that is packed within itself', () => {
  prepareWith(prepareSearches);
  const packed = (times: number): Buffer => {
    let bytes = Buffer.from('<p>7,351,942.86');
    for (let at = 0; at < times; at++) bytes = gzipSync(Buffer.concat([bytes, zeros(1000)]));
    return bytes;
  };

  it('is looked into as deep as is stated, and no deeper', () => {
    const { findings, unscanned } = result('a', packed(LIMITS.depth));
    assert.deepEqual([findings.length, unscanned], [1, []]);
    assert.equal(findings[0]?.within.length, LIMITS.depth);
    assert.deepEqual(result('a', packed(LIMITS.depth + 1)), { findings: [], unscanned: [{ file: 'a', reason: 'too-deep' }] }); // prettier-ignore
  });
});

describe('a file that is broken', () => {
  prepareWith(prepareSearches);
  it('is no fault, and what can be read of it is scanned', () => {
    const text = Buffer.from('7,351,942.86 ');
    for (const broken of [
      gzipSync('x'.repeat(1000)).subarray(0, 20),
      deflateSync('x').subarray(0, 5),
      png('zTXt', Buffer.from('no text')).subarray(0, 50),
      png('iTXt', Buffer.from('a')),
      Buffer.from('PK\x03\x04'),
      Buffer.from('data:,%zz'),
      Buffer.from('{"sourcesContent":[1,null'),
      Buffer.from('\\u{ffffffff}&#x110000;&#xd800;\\ud800'),
      Buffer.from([0xff, 0xfe, 0x31]),
    ])
      // prettier-ignore
      assert.equal(result('a', Buffer.concat([text, broken])).findings.length, 1, broken.toString('latin1'));
    assert.deepEqual(result('a', Buffer.alloc(0)), { findings: [], unscanned: [] });
  });

  it('or holds a value very often is told so each time', () => {
    const often = amount(200_000);
    assert.equal(result('a', Buffer.from('7351942.86 '.repeat(often))).findings.length, often);
  });

  // What grows with the square of the size would take hours here.
  it('or made to hold up the scan does not', { timeout: 300_000 }, () => {
    for (const unit of [
      'x^',
      '\x78\x9c',
      'data:',
      'data:,',
      '<!--',
      '<script type=json>',
      '\\',
      '&#',
      'AAAA/',
      '{"a":[',
      '1,234,',
      '%25',
      '\xe4\xb8\x80',
    ])
      // prettier-ignore
      assert.deepEqual(result('a', Buffer.from(unit.repeat(amount(2_000_000) / unit.length), 'latin1')).findings, [], unit);
  });
});
