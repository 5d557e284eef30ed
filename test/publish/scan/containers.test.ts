import assert from 'node:assert/strict';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { encodeText, fromBytes, utf8, type ByteText } from '../../../packages/publish/src/scan/bytes.ts';
import {
  FILE_LIMIT,
  Room,
  SCAN_LIMITS,
  TooMuch,
} from '../../../packages/publish/src/scan/containers/container.ts';
import { CONTAINERS, READINGS } from '../../../packages/publish/src/scan/containers/index.ts';
import { unpackers } from '../../../packages/publish/src/unpackers.ts';
import { gbk, png } from './artefacts.ts';

const bytes = (...parts: (string | Uint8Array | number[])[]): ByteText =>
  fromBytes(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))); // prettier-ignore

/** What a container holds: each text, and where it stands. */
const held = (name: string, outer: ByteText, file = ''): [text: string, start: number, end: number][] => {
  const room = new Room(unpackers, 1_000_000);
  const container = [...CONTAINERS, ...READINGS].find((each) => each.name === name)!;
  return container
    .unpack(outer, { name: file, open: (...args) => room.open(...args) })
    .map(({ text, start, end }) => [utf8(text), start, end]);
};
/** What a text reads as, piece by piece. */
const read = (name: string, text: string): string[] => held(name, encodeText(text)).map(([inner]) => inner);
/** Where each character of what a text reads as comes from. */
const origins = (name: string, outer: ByteText): (number | undefined)[] => {
  const [inner] = READINGS.find((each) => each.name === name)!.unpack(outer, {
    name: '',
    open: () => undefined,
  });
  return [...inner!.text].map((_, at) => inner!.origin?.(at));
};

describe('the limits of a scan', () => {
  it('are those that are documented: 128 MiB a file, 256 MiB unpacked, 12 packings', () => {
    assert.equal(FILE_LIMIT, 134_217_728);
    assert.deepEqual(SCAN_LIMITS, { depth: 12, unpacked: 268_435_456 });
  });

  it('hold for everything that is unpacked from one file, together', () => {
    const packed = fromBytes(deflateSync(Buffer.alloc(60)));
    const room = new Room(unpackers, 100);
    assert.equal(room.open('zlib', packed)?.length, 60);
    assert.throws(() => room.open('zlib', packed), (error) => error instanceof TooMuch && error.reason === 'too-large' && error.message === 'too-large'); // prettier-ignore
    const exact = new Room(unpackers, 120);
    assert.equal((exact.open('zlib', packed)?.length ?? 0) + (exact.open('zlib', packed)?.length ?? 0), 120);
    assert.equal(exact.open('zlib', 'none'), undefined);
  });
});

describe('gzip', () => {
  /** A member with the parts of its header that the flags announce (RFC 1952, section 2.3). */
  const member = (flags: number, ...header: (string | number[])[]): ByteText =>
    bytes([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3], ...header, deflateRawSync('7351942.86'));

  it('is read behind a header with any of its parts', () => {
    for (const [flags, ...header] of [
      [0],
      [2, [1, 2]],
      [4, [3, 0, 9, 9, 9]],
      [4, [1, 1], new Array<number>(257).fill(7)],
      [8, 'name\0'],
      [16, 'comment\0'],
      [24, 'name\0', 'comment\0'],
      [30, [2, 0, 0, 0], 'name\0', 'comment\0', [1, 2]],
    ] as [number, ...(string | number[])[]][])
      assert.deepEqual(held('gzip', member(flags, ...header)).map(([text]) => text), ['7351942.86'], String(flags)); // prettier-ignore
  });

  it('is found wherever it begins, as often as it does, and nowhere else', () => {
    const one = gzipSync('a');
    const outer = bytes('xx', one, gzipSync('bc'), '.');
    assert.deepEqual(held('gzip', outer), [
      ['a', 2, outer.length],
      ['bc', 2 + one.length, outer.length],
    ]);
    assert.deepEqual(held('gzip', bytes('\x1f\x8b\x08', 'no gzip')), []);
  });
});

describe('zlib', () => {
  it('is found wherever it begins, at each level of compression', () => {
    for (const level of [1, 5, 6, 9]) {
      const outer = bytes('%PDF ', deflateSync('7351942.86', { level }), 'end');
      assert.deepEqual(held('zlib', outer), [['7351942.86', 5, outer.length]], `level ${level}`);
    }
    const stored = bytes(deflateSync('7351942.86', { level: 0 }));
    assert.deepEqual(held('zlib', stored), [['7351942.86', 0, stored.length]]);
  });

  it('is not tried where no block can begin', () => {
    let tried = 0;
    const zlib = CONTAINERS.find(({ name }) => name === 'zlib')!;
    const tools = { name: '', open: () => void tried++ as undefined };
    // The fourth type of block, and a stored block whose length does not agree with its complement.
    zlib.unpack(bytes([0x78, 0x9c, 0x07, 0, 0, 0, 0]), tools);
    zlib.unpack(bytes([0x78, 0x9c, 0x01, 5, 0, 5, 0]), tools);
    assert.equal(tried, 0);
    zlib.unpack(bytes([0x78, 0x9c, 0x01, 5, 0, 0xfa, 0xff]), tools);
    zlib.unpack(bytes([0x78, 0x9c, 0x03, 0]), tools);
    zlib.unpack(bytes([0x78, 0x9c, 0x05, 0]), tools);
    assert.equal(tried, 3);
  });
});

describe('a ZIP file', () => {
  const entry = (method: number, sized: boolean, name: string, extra: string, body: Uint8Array): Buffer => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(sized ? body.length : 0, 18);
    header.writeUInt16LE(name.length, 26);
    header.writeUInt16LE(extra.length, 28);
    return Buffer.concat([header, Buffer.from(name + extra), body]);
  };

  it('is read entry by entry, behind names and extra fields of any length', () => {
    const first = entry(8, true, 'a', '', deflateRawSync('one'));
    const second = entry(8, true, 'n'.repeat(300), 'x'.repeat(700), deflateRawSync('two'));
    const outer = bytes(first, second, 'PK\x01\x02');
    assert.deepEqual(held('zip', outer), [
      ['one', 0, first.length],
      ['two', first.length, first.length + second.length],
    ]);
  });

  it('is read to its end where an entry does not say how long it is, and left where it is stored in plain', () => {
    const streamed = bytes('..', entry(8, false, 'a', '', deflateRawSync('one')));
    assert.deepEqual(held('zip', streamed), [['one', 2, streamed.length]]);
    assert.deepEqual(held('zip', bytes(entry(0, true, 'a', '', Buffer.from('one')))), []);
  });
});

describe('Brotli', () => {
  it('is tried by the name of the file, in any case, or where the bytes are no text', () => {
    // The empty stream of Brotli is one byte, and ASCII.
    assert.deepEqual(held('brotli', ';', 'a.br'), []);
    const packed = bytes([0x0b, 0x02, 0x80, ...Buffer.from('7.386'), 0x03]);
    assert.deepEqual(held('brotli', packed, ''), [['7.386', 0, packed.length]]);
    assert.deepEqual(held('brotli', packed, 'a.BR'), [['7.386', 0, packed.length]]);
    assert.deepEqual(held('brotli', 'plain text', ''), []);
    assert.deepEqual(held('brotli', '', 'a.br'), []);
  });
});

describe('a PNG picture', () => {
  const texts = (...chunk: Parameters<typeof png>): string[] => held('png', bytes(png(...chunk))).map(([text]) => text); // prettier-ignore

  it('tells the texts of its chunks, compressed or not', () => {
    assert.deepEqual(held('png', bytes(png('tEXt', Buffer.from('Title\x007.31')))), [
      ['Title\x007.31', 41, 51],
    ]);
    assert.deepEqual(texts('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync('7.31')])), ['7.31']);
    assert.deepEqual(texts('iTXt', Buffer.from('Title\0\0\0zh\0题\x007.31')), ['7.31']);
    assert.deepEqual(texts('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0zh\0\0'), deflateSync('7.31')])), ['7.31']); // prettier-ignore
  });

  it('tells nothing of its other chunks, and is none without its signature', () => {
    assert.deepEqual(texts('tIME', Buffer.from('7.31')), []);
    assert.deepEqual(texts('zTXt', Buffer.from('no keyword')), []);
    assert.deepEqual(held('png', bytes('x', png('tEXt', Buffer.from('Title\x007.31')))), []);
  });

  it('is read chunk by chunk, of any length', () => {
    const long = 'x'.repeat(70_000);
    assert.deepEqual(texts('tEXt', Buffer.from(long)), [long]);
  });
});

describe('base64', () => {
  const encoded = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

  it('is decoded in either alphabet, in lines, with its end', () => {
    const outer = `a("${encoded('达到7351.94?>')}")`;
    assert.deepEqual(held('base64', outer)[0], ['达到7351.94?>', 3, 3 + encoded('达到7351.94?>').replaceAll('=', '').length]); // prettier-ignore
    const url = Buffer.from('达到7351.94?>~~').toString('base64url');
    assert.equal(held('base64', url)[0]?.[0], '达到7351.94?>~~');
    const lines = encoded('7351942.86 of something').replace(/.{12}/g, '$&\r\n');
    assert.ok(held('base64', lines).some(([text]) => text === '7351942.86 of something'));
  });

  it('is decoded from each of four places, and kept where it can be read', () => {
    for (const before of ['', '/', 'x/', 'xy/'])
      assert.ok(
        held('base64', `${before}${encoded('7351942.86 of something')}`).some(
          ([text, start]) => text === '7351942.86 of something' && start === before.length,
        ),
        before,
      );
  });

  it('is kept where it is long, or is packed, and else where it can be read', () => {
    const kept = (run: string): number => held('base64', run).filter(([, start]) => start === 0).length;
    const noise = (length: number): string => encoded(new Uint8Array(length).fill(0x81));
    assert.equal(kept(noise(48)), 1);
    assert.equal(kept(noise(45)), 0);
    assert.equal(kept(encoded(gzipSync('a').subarray(0, 20))), 1);
    assert.equal(kept(encoded(deflateSync('abc'))), 1);
    assert.equal(kept(encoded(Buffer.from('\x89PNG\r', 'latin1'))), 1);
    assert.equal(kept(encoded('PK\x03\x04\x81')), 1);
    assert.equal(kept(encoded('ab\x07cdef')), 0);
    assert.equal(kept(encoded('12345')), 1);
    assert.equal(kept(encoded('1234')), 0);
  });
});

describe('a data URI', () => {
  it('holds base64 or percent-encoded text, with any type and parameters', () => {
    assert.deepEqual(held('data-uri', 'url(data:,7%2E31)'), [['7.31', 4, 16]]);
    assert.deepEqual(read('data-uri', 'data:image/svg+xml;charset=utf-8,<a>').slice(0, 1), ['']);
    assert.deepEqual(read('data-uri', '"data:text/plain;charset=utf-8;base64,Ny4zMQ=="'), ['7.31']);
    assert.deepEqual(read('data-uri', "'data:text/plain;base64,Ny4z%4dQ%3D%3D'"), ['7.31']);
    assert.deepEqual(read('data-uri', 'DATA:text/html,a%20b "data:,c"'), ['a b', 'c']);
  });
});

describe('a source map', () => {
  it('tells the sources that it carries, also those of its sections and behind a guard', () => {
    const map = { version: 3, sourcesContent: ['one', null, 'zwei: ü'] };
    const text = JSON.stringify(map);
    assert.deepEqual(held('source-map', encodeText(text)), [['one', 0, encodeText(text).length], ['zwei: ü', 0, encodeText(text).length]]); // prettier-ignore
    assert.deepEqual(read('source-map', `)]}'\n ${text}`), ['one', 'zwei: ü']);
    assert.deepEqual(read('source-map', JSON.stringify({ sections: [{ map }, {}, { map: { sourcesContent: 'no' } }] })), ['one', 'zwei: ü']); // prettier-ignore
  });

  it('is none that is no JSON object with sources', () => {
    for (const text of [
      '[{"sourcesContent":["a"]}]',
      '{"sourcesContent":["a"]',
      '{"sources":["a"]}',
      '{"a":"\\"sourcesContent\\""}',
    ])
      // prettier-ignore
      assert.deepEqual(read('source-map', text), [], text);
  });
});

describe('UTF-16', () => {
  const le = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  it('is read with a mark, in either byte order, characters of two units among it', () => {
    assert.deepEqual(held('utf-16', bytes([0xff, 0xfe], le('粮𝟒7'))), [['粮𝟒7', 2, 10]]);
    assert.deepEqual(held('utf-16', bytes([0xfe, 0xff], be('粮𝟒7'))), [['粮𝟒7', 2, 10]]);
  });

  it('is read in runs of Western characters without one', () => {
    assert.deepEqual(held('utf-16', bytes('xy', le('7.31'), '\x80\x80')), [['7.31', 2, 10]]);
    assert.deepEqual(held('utf-16', bytes('\x80', be('7.31'))), [['7.31', 1, 9]]);
    assert.deepEqual(held('utf-16', bytes([0x80, 0x81], le('7.3'), [0x80])), []);
  });
});

describe('GB 18030', () => {
  it('is read where the bytes are no UTF-8, with characters of one, two and four bytes', () => {
    const outer = bytes('<p>', gbk('达到七成'), [0x81, 0x39, 0xef, 0x30], ' x');
    const [[text, start, end] = []] = held('gb18030', outer);
    assert.deepEqual(
      [text?.slice(0, 7), text?.slice(-2), start, end],
      ['<p>达到七成', ' x', 0, outer.length],
    );
    assert.equal([...text!].length, 10);
    assert.deepEqual(origins('gb18030', outer).slice(0, 7), [0, 1, 2, 3, 4, 5, 5]);
  });

  it('is not tried on UTF-8, on what holds zeros, nor on what it cannot be', () => {
    assert.deepEqual(held('gb18030', encodeText('达到')), []);
    assert.deepEqual(held('gb18030', bytes(gbk('达到'), '\0')), []);
    assert.deepEqual(held('gb18030', bytes('a', [0xff])), []);
  });
});

describe('JSON in a script', () => {
  it('is what stands between the tags, of any JSON type', () => {
    const page = '<script type="application/ld+json" id=a>{"a":1}</script><SCRIPT TYPE=json>[2]</SCRIPT>';
    assert.deepEqual(held('json-script', page), [
      ['{"a":1}', 40, 47],
      ['[2]', 74, 77],
    ]);
    assert.deepEqual(origins('json-script', page).slice(0, 2), [40, 41]);
  });

  it('is none in another script, nor without its end', () => {
    assert.deepEqual(read('json-script', '<script>[1]</script><script type="module">[2]</script>'), []);
    assert.deepEqual(read('json-script', '<script type="json">[1]'), []);
  });
});

describe('escapes', () => {
  it('of HTML stand for a character by number or by name', () => {
    assert.deepEqual(read('html-escapes', '&#55;&#x2e;&#x33;1'), ['7.31']);
    assert.deepEqual(read('html-escapes', '&#55&PERIOD;3&nbsp;1&amp;&lt;&gt;&quot;&apos;'), [
      '7.3\u00a01&<>"\'',
    ]);
    assert.deepEqual(read('html-escapes', '&thinsp;&numsp;&ensp;&emsp;&middot;&times;&comma;&percnt;&rsquo;&lowbar;&shy;&zwj;&zwnj;'), ['\u2009\u2007\u2002\u2003·×,%’_\u00ad\u200d\u200c']); // prettier-ignore
    assert.deepEqual(read('html-escapes', 'a & b &none; &#x110000; &#9999999;'), []);
    assert.deepEqual(read('html-escapes', '&#x1d7d2;&#x10ffff;'), ['𝟒\u{10ffff}']);
  });

  it('of scripts stand for a character by number or by letter', () => {
    assert.deepEqual(read('script-escapes', String.raw`\u0037\x2E\u{33}1`), ['7.31']);
    assert.deepEqual(read('script-escapes', String.raw`\ud835\udfd2\uD835\uDFD2`), ['𝟒𝟒']);
    assert.deepEqual(read('script-escapes', String.raw`a\nb\tc\rd\be\ff\vg\0h`), ['a\nb\tc\rd\be\ff\vg\0h']);
    assert.deepEqual(read('script-escapes', String.raw`\"\'\\\/\$` + '\\`'), ['"\'\\/$`']);
    assert.deepEqual(read('script-escapes', String.raw`\q \u00 \u{110000}`), []);
  });

  it('of style sheets stand for a character by number or for themselves', () => {
    assert.deepEqual(read('css-escapes', String.raw`\37 \2e\33 1`), ['7.31']);
    assert.deepEqual(read('css-escapes', '\\000037\\.\\33\r\n1'), ['7.31']);
    assert.deepEqual(read('css-escapes', String.raw`\1d7d2`), ['𝟒']);
    assert.deepEqual(read('css-escapes', 'a\\zb\\ c'), []);
  });

  it('of addresses stand for a byte', () => {
    assert.deepEqual(read('percent-escapes', '%37%2e%33%31%E4%B8%80'), ['7.31一']);
    assert.deepEqual(read('percent-escapes', '7 % of 31 %zz'), []);
  });

  it('that nobody sees stand for nothing', () => {
    assert.deepEqual(read('invisible', '7\u200b.\u00ad3\u200d\ufeff1\u20e3\ufe0f\u202a\u2060\u2069'), [
      '7.31',
    ]);
    assert.deepEqual(read('invisible', '7 31'), []);
  });

  it('of markup are tags: nothing within a line, a space elsewhere', () => {
    assert.deepEqual(read('markup', '<b>7</b>.<!-- x -->3<tspan x="1">1</tspan>'), ['7.31']);
    assert.deepEqual(read('markup', '7<p>31<br/>4<bold>5</P>6'), ['7 31 4 5 6']);
    assert.deepEqual(read('markup', '7 < 31 > 4'), []);
    for (const tag of 'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark output q s small span strike strong sub sup time tspan tt u var wbr ruby rb text:span w:t w:r w:rPr'.split(
      ' ',
    ))
      // prettier-ignore
      assert.deepEqual(read('markup', `7<${tag}>31</${tag}>`), ['731'], tag);
  });

  it('are decoded with what stands around them, and with where it came from', () => {
    const far = 'x'.repeat(1000);
    const outer = `${far}&#55;.&#51;1${far}&#56;`;
    assert.deepEqual(held('html-escapes', outer), [
      [`${'x'.repeat(256)}7.31${'x'.repeat(255)}`, 744, 1267],
      [`${'x'.repeat(256)}8`, 1756, 2017],
    ]);
    assert.deepEqual(held('html-escapes', `&#55;${'x'.repeat(512)}&#56;`).length, 1);
    assert.deepEqual(held('html-escapes', `&#55;${'x'.repeat(513)}&#56;`).length, 2);
    assert.deepEqual(origins('html-escapes', 'a&#55;b&#51;1'), [0, 1, 6, 7, 12]);
  });
});
