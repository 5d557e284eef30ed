import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRecord } from 'planglass';

const GB18030 = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead < 0xff; lead++)
  for (let trail = 0x40; trail < 0xff; trail++) {
    if (trail !== 0x7f) GB18030.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
/** A text as spreadsheet programs in China save it. */
const gb18030 = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((letter) => GB18030.get(letter) ?? letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const TABLE = [
  '标识,指标,属性,单位,完成值,完成值：时期,完成值：公开属性',
  'grain,"粮食产量,含大豆",预期性,万吨,4.0,2023年,F 公开',
  'forest,森林覆盖率,约束性,%,12.50%,2023,N',
].join('\r\n');

const READ = [
  { id: 'grain', name: '粮食产量,含大豆', nature: 'anticipatory', unit: '万吨', actual: { state: 'value', value: '4.0', period: '2023', confStatus: 'F' } },
  { id: 'forest', name: '森林覆盖率', nature: 'binding', unit: '%', actual: { state: 'value', value: '12.50', period: '2023', confStatus: 'N' } },
]; // prettier-ignore

const indicatorsIn = (bytes: Uint8Array): unknown => {
  const read = readRecord(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  return (read.value as { indicators: unknown }).indicators;
};

describe('a CSV table of indicators', () => {
  const forms: [string, Uint8Array][] = [
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TABLE}`)],
    ['GB18030', gb18030(TABLE)],
    ['semicolons', utf8(TABLE.replaceAll(',', ';').replace('粮食产量;含大豆', '粮食产量,含大豆'))],
    ['tabs', utf8(TABLE.replaceAll(',', '\t').replace('粮食产量\t含大豆', '粮食产量,含大豆'))],
    ['line feeds', utf8(TABLE.replaceAll('\r\n', '\n'))],
    ['a quoted first heading', utf8(TABLE.replace('标识', '"标识"'))],
    ['a title above its headings', utf8(`规划指标\r\n\r\n${TABLE}`)],
  ];
  for (const [name, bytes] of forms)
    it(`is read from ${name}, with the precision that it is written in`, () => {
      assert.deepEqual(indicatorsIn(bytes), READ);
    });

  it('stands in for its plan, and says so', () => {
    const read = readRecord(utf8(TABLE));
    assert.ok(read.ok);
    assert.deepEqual(read.reported[0], { code: 'assumed-heading', place: 'CSV' });
    assert.equal(read.places('/indicators/0/actual/value')?.place, 'CSV!E2');
  });

  it('is told apart from JSON by its content', () => {
    for (const text of ['{"schemaVersion":', ' [1', '"', '""', ''])
      assert.deepEqual(problems(utf8(text)), text === '""' ? [] : ['not-json'], text);
    assert.deepEqual(problems(utf8('a,b\n1,2\n')), ['no-known-sheet']);
  });
});

function problems(bytes: Uint8Array): string[] {
  const read = readRecord(bytes);
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
