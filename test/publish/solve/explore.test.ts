import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toText } from '../../../packages/publish/src/exact/rational.ts';
import { Explorer, type Extreme } from '../../../packages/publish/src/solve/explore.ts';
import { isProved } from '../../../packages/publish/src/solve/proof.ts';
import type { Constraint, System } from '../../../packages/publish/src/solve/system.ts';
import { linear, row, systemOf } from './rows.ts';

const x = linear({ 0: '1' });

/** `5]` where the value is possible, `5)` where it is not; every answer with its proof checked. */
const greatest = (system: System, expression = x): string => {
  const found = new Explorer(system).greatest(expression);
  if (found.kind === 'contradiction') assert.ok(isProved(found.proof, system));
  if (found.kind === 'greatest') assert.ok(isProved(found.proof, system, { expression, bound: found.value }));
  return found.kind === 'greatest' ? `${toText(found.value)}${found.attained ? ']' : ')'}` : found.kind;
};
const bounded = (upper: string, sense: Constraint['sense'] = '<='): Constraint => row({ 0: '1' }, `-${upper}`, sense); // prettier-ignore
const world = (found: Extreme): string => (found.kind === 'greatest' ? found.point.map(toText).join(' ') : found.kind); // prettier-ignore

describe('the greatest value', () => {
  test('is possible under a bound, and not under a strict one', () => {
    assert.equal(greatest(systemOf(1, [bounded('5')])), '5]');
    assert.equal(greatest(systemOf(1, [bounded('5', '<')])), '5)');
    assert.equal(greatest(systemOf(1, [bounded('5', '<'), bounded('5')])), '5)');
    assert.equal(greatest(systemOf(1, [bounded('5', '<'), bounded('4')])), '4]');
    assert.equal(greatest(systemOf(1, [bounded('5', '=')])), '5]');
  });

  test('is that of whole numbers where they must be, also beside others and strict bounds', () => {
    const together = (sense: Constraint['sense']) =>
      systemOf(2, [row({ 0: '1', 1: '1' }, '-55', sense), row({ 0: '-1' }, '0'), row({ 1: '-1' }, '0')], { whole: [0] }); // prettier-ignore
    assert.equal(greatest(together('<=')), '55]');
    assert.equal(greatest(together('<')), '54]');
    assert.equal(greatest(together('<'), linear({ 1: '1' })), '55)');
    // That x is 55 at most, or is 55 less z, does not fix it.
    const tight = [row({ 0: '1', 1: '1' }, '-55', '<'), row({ 1: '-1' }, '0'), row({ 2: '-1' }, '0')];
    assert.equal(greatest(systemOf(3, [...tight, row({ 0: '1' }, '-55')], { whole: [0] })), '54]');
    assert.equal(
      greatest(systemOf(3, [...tight, row({ 0: '1', 2: '1' }, '-55', '=')], { whole: [0] })),
      '54]',
    );
    assert.equal(greatest(systemOf(1, [row({ 0: '2' }, '-7')], { whole: [0] })), '3]');
    // 2x + 2y = w and w < 7 beside whole x and y: a linear program sees 7/2 only.
    const mixed = systemOf(3, [row({ 0: '2', 1: '2', 2: '-1' }, '0', '='), row({ 2: '1' }, '-7', '<'), row({ 1: '-1' }, '0')], { whole: [0, 1] }); // prettier-ignore
    assert.equal(greatest(mixed), '3]');
  });

  test('is the greatest of the alternatives of a choice', () => {
    const either = (...alternatives: Constraint[]) => systemOf(1, [], { choices: [alternatives.map((each) => [each])] }); // prettier-ignore
    assert.equal(greatest(either(bounded('3'), bounded('7'))), '7]');
    assert.equal(greatest(either(bounded('7'), bounded('3'))), '7]');
    assert.equal(greatest(either(bounded('5', '<'), bounded('5', '='))), '5]');
    assert.equal(greatest(either(bounded('5', '='), bounded('5', '<'))), '5]');
    assert.equal(greatest(either(bounded('5', '<'), bounded('3'))), '5)');
    const both = systemOf(1, [], { choices: [[[bounded('3')], [bounded('7')]], [[bounded('5')], [bounded('1')]]] }); // prettier-ignore
    assert.equal(greatest(both), '5]');
  });

  test('is not that of an alternative which holds on a strict bound alone', () => {
    const choices = [[[row({ 0: '-1' }, '5')], [bounded('2')]]];
    assert.equal(greatest(systemOf(1, [bounded('5', '<')], { choices })), '2]');
    assert.equal(greatest(systemOf(1, [bounded('5')], { choices })), '5]');
  });

  test('is none where nothing stops it, unless nothing is possible at all', () => {
    const y = (sense: Constraint['sense'], ...bounds: [string, string][]) => bounds.map(([factor, constant]) => row({ 1: factor }, constant, sense)); // prettier-ignore
    assert.equal(greatest(systemOf(2, [])), 'unbounded');
    assert.equal(greatest(systemOf(2, y('<', ['1', '-1']))), 'unbounded');
    assert.equal(greatest(systemOf(2, y('<', ['1', '-1'], ['-1', '1']))), 'contradiction');
    assert.equal(greatest(systemOf(2, y('<=', ['1', '-1'], ['-1', '2']))), 'contradiction');
    assert.equal(greatest(systemOf(2, [bounded('3')], { choices: [[y('<=', ['1', '-1'], ['-1', '2'])]] })), 'contradiction'); // prettier-ignore
    assert.equal(greatest(systemOf(2, [], { choices: [[y('<=', ['1', '-1'], ['-1', '2'])]] })), 'contradiction'); // prettier-ignore
    assert.equal(
      greatest(systemOf(2, [], { choices: [[[bounded('3')], y('<=', ['1', '-1'])]] })),
      'unbounded',
    );
    // Between 1/4 and 3/4 there is no whole number.
    const between = [row({ 1: '1', 2: '-1' }, '0', '='), row({ 2: '-1' }, '1/4'), row({ 2: '1' }, '-3/4')];
    assert.equal(greatest(systemOf(3, between)), 'unbounded');
    assert.equal(greatest(systemOf(3, between, { whole: [1] })), 'contradiction');
    assert.equal(greatest(systemOf(3, between, { whole: [0] })), 'unbounded');
  });

  test('comes with a world in which it is reached', () => {
    const system = systemOf(2, [row({ 0: '1', 1: '2' }, '-6', '='), row({ 1: '-1' }, '1')]);
    assert.equal(world(new Explorer(system).greatest(x)), '4 1');
    // The corner at which it is reached first lies on a strict bound of another unknown.
    const beside = systemOf(2, [bounded('5'), row({ 1: '1' }, '-3', '<')]);
    assert.equal(world(new Explorer(beside).greatest(x)), '5 2');
    assert.equal(greatest(beside), '5]');
  });
});

describe('a question with further conditions', () => {
  const explorer = new Explorer(systemOf(2, [row({ 0: '2', 1: '2' }, '-9'), row({ 0: '-1' }, '0'), row({ 1: '-1' }, '0')], { whole: [0] })); // prettier-ignore

  test('is answered under them, and leaves no trace in the next answer', () => {
    assert.equal(world(explorer.greatestWith(x, [row({ 1: '-2' }, '5')])), '2 5/2');
    assert.equal(world(explorer.greatestWith(x, [row({ 0: '2' }, '-5')])).split(' ')[0], '2');
    assert.equal(world(explorer.greatest(x)).split(' ')[0], '4');
  });

  test('tells whether anything is possible', () => {
    assert.equal(world(explorer.feasible([row({ 0: '-1' }, '4')])).split(' ')[0], '4');
    assert.equal(explorer.feasible([row({ 0: '-1' }, '5')]).kind, 'contradiction');
    assert.equal(explorer.feasible([row({ 0: '1' }, '-1/2', '=')]).kind, 'contradiction');
  });
});

describe('the limit of a search', () => {
  // 2a + 4b = 26: the greatest b is 6, where a linear program says 13/2.
  const skew = systemOf(2, [row({ 0: '2', 1: '4' }, '-26', '='), row({ 0: '-1' }, '0'), row({ 1: '-1' }, '0')], { whole: [0, 1] }); // prettier-ignore
  const b = linear({ 1: '1' });
  const answers = (limit: number): Extreme['kind'][] => {
    const explorer = new Explorer(skew, { limit });
    return [b, b, linear({ 0: '-1' })].map((each) => explorer.greatest(each).kind);
  };

  test('is a number of linear programs, for each question anew', () => {
    assert.deepEqual(answers(3), ['greatest', 'greatest', 'greatest']);
    assert.deepEqual(answers(2), ['not-proved', 'not-proved', 'not-proved']);
    assert.deepEqual(new Explorer(skew, { limit: 2 }).greatest(b), { kind: 'not-proved', limit: 2 });
    assert.equal(new Explorer(skew, { limit: 1 }).greatest(x).kind, 'greatest');
  });
});

describe('the search among whole numbers', () => {
  /** A total, unknown 0, of three parts; a part is between these percentages of it. */
  const shareOf = (
    part: number,
    [from, to]: [string, string],
    ranges: Record<number, [lower: string, upper: string]>,
  ): System =>
    systemOf(
      4,
      [
        ...Object.entries(ranges).flatMap(([index, [lower, upper]]) => [
          row({ [index]: '-1' }, lower),
          row({ [index]: '1' }, `-${upper}`),
        ]),
        ...[0, 1, 2, 3].map((index) => row({ [index]: '-1' }, '0')),
        row({ 0: '1', 1: '-1', 2: '-1', 3: '-1' }, '0', '='),
        row({ 0: '-1' }, '0', '<'),
        row({ 0: from, [part]: '-100' }, '0'),
        row({ [part]: '100', 0: `-${to}` }, '0', '<'),
      ],
      { whole: [0, 1, 2, 3] },
    );

  for (const [title, system] of [
    [
      'of a total that is nearly told',
      shareOf(3, ['29.5', '30.5'], { 0: ['78', '82'], 1: ['0', '49'], 3: ['23', '24'] }),
    ],
    ['of a share to one decimal', shareOf(3, ['58.95', '59.05'], { 0: ['118', '122'], 1: ['0', '49'] })],
    ['of a share to the nearest five', shareOf(3, ['62.5', '67.5'], { 0: ['150', '249'], 1: ['0', '49'] })],
    ['of a total without end', shareOf(1, ['2.45', '2.55'], { 2: ['45', '54'] })],
    [
      'of a total of hundreds',
      shareOf(3, ['51.85', '51.95'], { 1: ['0', '499'], 2: ['289', '289'], 3: ['0', '499'] }),
    ],
    [
      'of a total that a part just reaches',
      shareOf(3, ['51.5', '52.5'], { 1: ['50', '149'], 3: ['250', '749'] }),
    ],
    [
      'of a total of tens of thousands',
      shareOf(1, ['0.5', '1.5'], { 0: ['35250', '35749'], 1: ['250', '749'], 2: ['10500', '10599'] }),
    ],
  ] as [string, System][])
    // prettier-ignore
    test(`takes few steps beside a share: ${title}`, () => {
      for (const sign of ['1', '-1'])
        for (const index of [0, 1, 2, 3]) {
          const expression = linear({ [index]: sign });
          const found = new Explorer(system, { limit: 32 }).greatest(expression);
          assert.notEqual(found.kind, 'not-proved', `${sign} × ${index}`);
          if (found.kind === 'greatest')
            assert.ok(isProved(found.proof, system, { expression, bound: found.value }));
        }
    });
});
