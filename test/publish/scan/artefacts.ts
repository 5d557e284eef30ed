/** Finished files of several kinds with something planted in them, and ways to pack a file or to write a text. */
import { brotliCompressSync, crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { PlanRecord } from '@planglass/model/record';

const utf8 = (text: string): Buffer => Buffer.from(text);

export const HEADING: PlanRecord = {
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'A plan' },
  release: { id: 'r1', title: 'A release', stage: 'final' },
};

/** A record that withholds each of the numbers, as figures of one project that is published. */
export const recordOf = (magnitudes: readonly string[]): PlanRecord => ({
  ...HEADING,
  projects: [
    {
      id: 'project',
      title: 'Project',
      confStatus: 'F',
      figures: magnitudes.map((value, at) => ({
        id: `figure-${at}`,
        name: 'Figure',
        confStatus: 'F',
        observation: { state: 'value', value, confStatus: 'N' },
      })),
    },
  ],
});

/** Files as builders leave them, with a text somewhere in the middle. */
export const FILES: Readonly<Record<string, (planted: string) => string>> = {
  'page.html': (planted) => `<!doctype html><title>Plan 2021–2025</title><p class="a1">Reached ${planted}, of 17.</p>\n`, // prettier-ignore
  'attribute.html': (planted) => `<plan-gauge aria-valuetext="${planted}" data-at="2023-06-30"></plan-gauge>`,
  'app.js': (planted) => `export const a=12.5;function b(c){return c*3}const d='${planted.replaceAll("'", "\\'")}';`, // prettier-ignore
  'theme.css': (planted) => `.a{width:12.5%;content:"${planted}";margin:0 auto}`,
  'chart.svg': (planted) => `<svg viewBox="0 0 100 60"><path d="M12.5 30L17 40"/><text x="3">${planted}</text></svg>`, // prettier-ignore
  'data.json': (planted) => JSON.stringify({ release: 'x', at: [1, 2, 3], said: planted }),
  'table.csv': (planted) => `id,year,value\nfirst,2022,"${planted}"\nsecond,2023,4\n`,
};

/** A number among others in a path or a list, where nothing but a comma or a letter parts them; for Western digits only. */
export const NUMERIC_FILES: Readonly<Record<string, (planted: string) => string>> = {
  'path.svg': (planted) => `<path d="M12.5,30L${planted},40V17"/>`,
  'list.js': (planted) => `const a=[12.5,${planted},17,-3.25]`,
  'row.csv': (planted) => `first,2022,${planted},4`,
  'size.css': (planted) => `.a{width:${planted}px;height:4px}`,
};

/** Ways to pack a file into another one. */
export const PACKINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  plain: utf8,
  gzip: (text) => gzipSync(text),
  'gzip within others': (text) =>
    Buffer.concat([utf8('first\0'), gzipSync(utf8(text), { level: 1 }), utf8('last')]),
  zlib: (text) => Buffer.concat([utf8('%PDF-1.7 stream\r\n'), deflateSync(text), utf8('endstream')]),
  brotli: (text) => brotliCompressSync(text),
  zip: zipped,
  base64: (text) => utf8(`window.state="${utf8(text).toString('base64')}"`),
  'base64url behind a slash': (text) => utf8(`see /x/${utf8(text).toString('base64url')}?y`),
  'base64 in lines': (text) => utf8(`cert:\n${utf8(text).toString('base64').replace(/.{64}/g, '$&\r\n')}\n`),
  'gzip in base64': (text) => utf8(`a("${gzipSync(text).toString('base64')}")`),
  'data URI in base64': (text) => utf8(`a{background:url(data:image/svg+xml;base64,${utf8(text).toString('base64')})}`), // prettier-ignore
  'data URI': (text) => utf8(`a{background:url("data:image/svg+xml,${encodeURIComponent(text)}")}`),
  'source map': (text) => utf8(JSON.stringify({ version: 3, sources: ['a.ts'], sourcesContent: [text], mappings: 'AAAA' })), // prettier-ignore
  'inline source map': (text) =>
    utf8(`a()\n//# sourceMappingURL=data:application/json;base64,${utf8(JSON.stringify({ version: 3, sources: [], sourcesContent: [text] })).toString('base64')}`), // prettier-ignore
  'PNG tEXt': (text) => png('tEXt', Buffer.concat([utf8('Comment\0'), utf8(text)])),
  'PNG zTXt': (text) => png('zTXt', Buffer.concat([utf8('Comment\0\0'), deflateSync(text)])),
  'PNG iTXt': (text) => png('iTXt', Buffer.concat([utf8('Comment\0\0\0zh\0\0'), utf8(text)])),
  'compressed PNG iTXt': (text) => png('iTXt', Buffer.concat([utf8('Comment\0\x01\0zh\0\0'), deflateSync(text)])), // prettier-ignore
  'UTF-16': (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  'big-endian UTF-16': (text) =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
  'JSON in HTML': (text) => utf8(`<script type="application/json">${JSON.stringify([text]).replaceAll('<', '\\u003c')}</script>`), // prettier-ignore
  'JSON in JSON': (text) => utf8(JSON.stringify({ a: JSON.stringify({ b: text }) })),
  'HTML in an attribute': (text) =>
    utf8(`<iframe srcdoc="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`),
  'all of it': (text) =>
    brotliCompressSync(JSON.stringify({ sourcesContent: [`x("data:text/html;base64,${gzipSync(JSON.stringify(text)).toString('base64')}")`], version: 3 })), // prettier-ignore
};

/** Ways to write each character of a text otherwise. */
export const ESCAPES: Readonly<Record<string, (text: string) => string>> = {
  'decimal references': (text) => each(text, (code) => `&#${code};`),
  'hexadecimal references': (text) => each(text, (code) => `&#x${code.toString(16)};`),
  'script escapes': (text) => units(text, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
  'script escapes of code points': (text) => each(text, (code) => `\\u{${code.toString(16)}}`),
  'CSS escapes': (text) => each(text, (code) => `\\${code.toString(16)} `),
  'percent escapes': (text) => [...utf8(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''), // prettier-ignore
  'script escapes of references': (text) => each(text, (code) => `\\u0026#${code};`),
  'tags between the characters': (text) => [...text].map((character) => `<tspan>${character}</tspan>`).join(''), // prettier-ignore
  'comments between the characters': (text) => [...text].join('<!--?lit$1$-->'),
  'zero-width spaces': (text) => [...text].join('\u200b'),
};

const each = (text: string, write: (code: number) => string): string =>
  [...text].map((character) => write(character.codePointAt(0)!)).join('');
const units = (text: string, write: (unit: number) => string): string =>
  text.split('').map((unit) => write(unit.charCodeAt(0))).join(''); // prettier-ignore

export function png(type: string, content: Buffer): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([utf8(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', header), chunk(type, content), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0))]); // prettier-ignore
}

function zipped(text: string): Buffer {
  const [name, body] = [utf8('xl/sheet1.xml'), deflateRawSync(text)];
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(utf8(text)), 14);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt32LE(Buffer.byteLength(text), 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, body]);
}

/** GBK bytes of a text, from what the decoder says of each pair of bytes. */
export function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, Buffer>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) {
      const pair = Buffer.from([high, low]);
      bytes.set(decoder.decode(pair), pair);
    }
  return Buffer.concat([...text].map((character) => (character < '\x80' ? utf8(character) : bytes.get(character)!))); // prettier-ignore
}
