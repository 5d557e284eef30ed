import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { disk } from '../../packages/publish/src/files.ts';
import { terminalOf } from '../../packages/publish/src/terminal.ts';
import { minutesApart, planglassOn } from './fake-process.ts';

/** A terminal whose clock the test moves, and what is drawn on it. */
function drawn(isTTY: boolean) {
  const at = { time: 0, shown: '' };
  const stderr = { isTTY, write: (text: string) => (at.shown += text) };
  return { at, terminal: terminalOf({ stderr, now: () => at.time }, 'en') };
}

describe('progress', () => {
  it('is not drawn for what takes less than a second', () => {
    const { at, terminal } = drawn(true);
    at.time = 999;
    terminal.progress('audit', 1, 4);
    terminal.clear();
    assert.equal(at.shown, '');
  });

  it('says after a second what is done, of how much, and what failed', () => {
    const { at, terminal } = drawn(true);
    at.time = 1_000;
    terminal.progress('records', 2, 4, 1);
    assert.match(at.shown, /Publishing records █{15}░{15} 2\/4 {2}✗ 1$/);
  });

  it('counts where nobody knows of how many', () => {
    const { at, terminal } = drawn(true);
    at.time = 2_000;
    terminal.progress('search', 7);
    assert.match(at.shown, /found and closed: 7$/);
  });

  it('is drawn ten times a second at most', () => {
    const { at, terminal } = drawn(true);
    for (at.time = 1_000; at.time < 2_000; at.time++) terminal.progress('scan', at.time, 5_000);
    assert.equal(at.shown.split('\u001b[2K').length - 1, 10);
  });

  it('is wiped at the end, and only where it was drawn', () => {
    const { at, terminal } = drawn(true);
    at.time = 1_000;
    terminal.progress('worlds', 1, 2);
    terminal.clear();
    assert.ok(at.shown.endsWith('\r\u001b[2K'));
    const length = at.shown.length;
    terminal.clear();
    assert.equal(at.shown.length, length);
  });

  it('is silent where there is no terminal', () => {
    const { at, terminal } = drawn(false);
    at.time = 5_000;
    terminal.progress('audit', 1, 2);
    terminal.clear();
    assert.equal(at.shown, '');
  });
});

describe('a command that takes long', () => {
  for (const [command, stage] of [
    ['check', 'Working out what a reader could'],
    ['audit', 'Working out what a reader could'],
    ['report', 'Working out what a reader could'],
    ['prove', 'Rebuilding what is published from other records'],
  ] as const)
    it(`says so at a terminal: ${command}`, async () => {
      const ran = await planglassOn(disk, [command, 'demo/records/two-districts.json'], {
        isTTY: true,
        now: minutesApart(),
      });
      assert.ok(ran.stderr.includes(stage), ran.stderr);
    });

  it('says nothing of it where the output is a file', async () => {
    const ran = await planglassOn(disk, ['check', 'demo/records/two-districts.json'], {
      now: minutesApart(),
    });
    assert.equal(ran.stderr, '');
  });
});
