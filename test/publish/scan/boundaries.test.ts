import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standsAlone } from '../../../packages/publish/src/scan/boundaries.ts';
import { encodeText, fold } from '../../../packages/publish/src/scan/bytes.ts';

/** Whether what stands between ‹ and › in a text stands by itself there. */
const alone = (marked: string, word = false): boolean => {
  const [before = '', found = '', after = ''] = marked.split(/[‹›]/).map(encodeText);
  const { text } = fold(before + found + after);
  return standsAlone(text, before.length, before.length + found.length, word);
};
const all = (texts: readonly string[], expected: boolean, word = false): void =>
  assert.deepEqual(
    texts.filter((text) => alone(text, word) !== expected),
    [],
  );

describe('a number that is found', () => {
  it('stands alone at the ends of a text, beside signs, units and letters', () => {
    all(
      ['‹73514›', 'x ‹73514› y', '达到‹73514›万元', 'a‹73514›b', '(‹7.31›)', '-‹7.31›%', '"‹7.31›",'],
      true,
    );
  });

  it('does not with a digit of any script beside it', () => {
    all(['1‹73514›', '‹73514›1', '٣‹73514›', '‹73514›٣', '९‹73514›', '𝟒‹73514›', '‹73514›𝟒'], false);
    all(['三‹73514›', '½ ‹73514›'], true);
  });

  it('is not the fraction of another one, but may follow a point that ends a word', () => {
    all(['0.‹12345›', '.‹12345›', ' .‹12345›', 'x:.‹12345›', '(.‹12345›', '-.‹12345›', '=.‹12345›', '17.‹12345›'], false); // prettier-ignore
    all(['no.‹12345›', 'end.‹12345›', '].‹12345›', '. ‹12345›'], true);
  });

  it('does not go on after a point, nor in an exponent', () => {
    all(
      ['‹73514›.5', '‹73514›.05', '‹73514›e3', '‹73514›e+3', '‹73514›e-12', '‹7.31›e3', '‹7.31›00e3'],
      false,
    );
    all(['‹73514›.', '‹73514›.0', '‹73514›. 5', '‹73514›e0', '‹73514›em', '‹73514›e', '‹7.31›.5'], true);
  });

  it('goes on in zeros that say nothing, where it has decimals', () => {
    all(['‹7.31›0', '‹7.31›000 x', '‹1234,5›0', '‹1,234.5›0', '‹0,5›00'], true);
    all(['‹731›0', '‹7.31›01', '‹1,234›0', '‹12,345,678›0', '‹7.31›2'], false);
  });

  it('is not the end of a number in groups, with the same sign between them', () => {
    all(
      ['1,‹234,567›', '12 ‹345 678›', "1'‹234'567›", '1_‹234_567›', 'a1,‹234,567›', '=123,‹234,567.5›'],
      false,
    );
    all(['1 ‹234,567›', '1,‹234 567›', '1234,‹234,567›', ',‹234,567›', '1,‹234›', '1,‹234567›', 'x,‹234,567›'], true); // prettier-ignore
  });

  it('is no part of a hash, though it may stand beside a word or in the path of a drawing', () => {
    all(['a7bc‹73514›c9d0e1', 'e3b0c44298fc‹73514›', '‹73514›c8996fb924', '12345678xy‹73514›'], false);
    all(['a7b‹73514›c9d0e1', '‹73514›c8996fb92', '123456789x‹73514›', 'totalofworkers‹73514›', '‹73514›totalofworkers', 'x1234567890 ‹73514› 1a2b3c4d5e6f'], true); // prettier-ignore
    all(['m‹73514›l40v17h30l20z', 'm12l‹73514›v17h30q20c1'], true);
    all(['m‹73514›l40v17h30x20z'], false);
  });
});

describe('a number in Chinese numerals', () => {
  it('stands alone without a numeral beside it', () => {
    all(['达到‹七百三十五›人', '‹七百三十五›', '(‹七百三十五›)', '1‹七百三十五›'], true);
    all(['一千‹七百三十五›', '‹七百三十五›三', '‹七百三十五›千'], false);
  });

  it('goes on in zeros behind its point only', () => {
    all(['‹七点五›零', '‹七点五›零零。', '‹七点五›〇元'], true);
    all(['‹七点五›零三', '‹七百›零三', '‹七点五›三', '‹七百›零'], false);
  });
});

describe('a number in other digits', () => {
  it('stands alone without a digit beside it', () => {
    all(['x‹٧٣٥›y', '‹７３５›', '‹४७›.', '达‹７３５›人'], true);
    all(['٣‹٧٣٥›', '‹٧٣٥›٣', '‹７３５›４', '½‹٧٣٥›', '‹७३५›९'], false);
  });

  it('goes on in zeros where it has decimals', () => {
    all(['‹٧٫٣›٠', '‹٧٫٣›٠٠ x', '‹７．３›０', '‹⁷·³›⁰'], true);
    all(['‹٧٫٣›٠٣', '‹٧٣›٠', '‹７．３›０１'], false);
  });
});

describe('words', () => {
  it('stand alone without a letter, a digit or a low line beside them; Chinese characters are none', () => {
    all(['‹seventy›', 'x ‹seventy› y', '达‹seventy›人', 'ひ‹seventy›ア', '-‹seventy›-', '(‹seventy›'], true);
    all(
      ['x‹seventy›', '‹seventy›x', '_‹seventy›', '‹seventy›é', 'é‹seventy›', '7‹seventy›', '‹seventy›7'],
      false,
    );
  });

  it('of letters and digits end where a letter or a digit stands beside them', () => {
    all(['‹2bd22c›', ' ‹2bd22c›.', '达‹2bd22c›人', '#‹2bd22c›', '0x ‹2bd22c›'], true, true);
    all(['a‹2bd22c›', '‹2bd22c›f', '0‹2bd22c›', '‹2bd22c›0', '_‹2bd22c›', '‹2bd22c›é', 'x‹2bd22c›'], false, true); // prettier-ignore
  });

  it('may begin and end with a sign, beside anything', () => {
    all(['x‹(seventy)›y', '7‹-›7'], true);
  });
});
