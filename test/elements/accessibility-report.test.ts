import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

const FILE = 'packages/elements/ACCESSIBILITY.md';
const report = readFileSync(FILE, 'utf8');

/** The success criteria of WCAG 2.2 by level; 4.1.1 is obsolete. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2', // prettier-ignore
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3', // prettier-ignore
};
const LEVELS = ['Supports', 'Partially supports', 'Does not support', 'Not applicable'];

const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('the accessibility conformance report', () => {
  for (const [level, criteria] of Object.entries(CRITERIA))
    test(`answers every criterion of level ${level}, in order, with a level of support and a remark`, () => {
      const section = report.split(`## WCAG 2.2, level ${level}\n`)[1]?.split('\n## ')[0] ?? '';
      const rows = rowsOf(section);
      assert.deepEqual(
        rows.map(([name]) => name?.split(' ')[0]),
        criteria.split(' '),
      );
      for (const [name, support = '', remark = ''] of rows) {
        assert.ok(LEVELS.includes(support), `${name}: ${support}`);
        assert.notEqual(remark, '', name);
      }
    });

  test('names files that exist', () => {
    const links = [...report.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => join(dirname(FILE), path));
    const named = [...report.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    assert.ok(links.length + named.length >= 3);
    for (const path of [...links, ...named]) assert.ok(existsSync(path), path);
  });
});
