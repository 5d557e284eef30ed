import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type ProgressDocument } from '@planglass/model';
import { disclose, withhold } from '../../stories/disclosure.ts';
import { RECORDS } from '../../stories/states/documents.ts';
import { STATES } from '../../stories/states.ts';

const documents = STATES.flatMap(({ widget, id, source }) => {
  const parsed = source.from === 'property' ? parse(source.document) : undefined;
  return parsed?.ok ? [{ name: `${widget} ${id}`, document: parsed.document }] : [];
});
const count = (value: unknown, test: (each: Record<string, unknown>) => boolean): number => {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce(
    (sum: number, each) => sum + count(each, test),
    test(value as Record<string, unknown>) ? 1 : 0,
  );
};
const withheld = (document: ProgressDocument) => count(document, ({ state }) => state === 'withheld');
const values = (document: ProgressDocument) =>
  count(document, ({ state, value }) => state === 'value' && value !== undefined);

test('a document of a story is valid with one figure withheld, and with all of them', () => {
  assert.ok(documents.length > 50);
  for (const { name, document } of documents)
    for (const which of ['one', 'all'] as const) {
      const parsed = parse(withhold(document, which));
      assert.ok(parsed.ok, `${name}, ${which}: ${JSON.stringify(parsed.ok ? '' : parsed.problems)}`);
    }
});

test('one figure more is withheld, with the assessment beside it, and then every one', () => {
  const parsed = parse(RECORDS.exampleCity);
  assert.ok(parsed.ok);
  const { document } = parsed;
  const before = [withheld(document), values(document)];
  const one = withhold(document, 'one');
  assert.deepEqual([withheld(one), values(one)], [before[0]! + 2, before[1]! - 1]);
  assert.equal(values(withhold(document, 'all')), 0);
  assert.deepEqual([withheld(document), values(document)], before, 'the document itself has changed');
});

test('a story without a valid document stays as it is', () => {
  for (const { source } of STATES) {
    const changed = disclose(source, 'all');
    if (source.from !== 'property' || !parse(source.document).ok) assert.equal(changed, source);
    assert.equal(disclose(source, 'document'), source);
  }
});
