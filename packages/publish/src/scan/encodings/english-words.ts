import { parts } from '../digits.ts';
import type { Encoding } from './encoding.ts';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion'];

/** English words, `one thousand two hundred thirty-four point five`, with and without “and”, as read aloud. */
export const englishWords: Encoding = {
  name: 'english-words',
  encode(magnitude) {
    const { whole, fraction } = parts(magnitude);
    const decimals = fraction && ` point ${[...fraction].map((digit) => ONES[Number(digit)]).join(' ')}`;
    const said = [' ', ' and '].map((joint) => sayWhole(whole, joint) + decimals);
    return [...new Set(said)];
  },
};

function sayWhole(whole: string, joint: string): string {
  const padded = whole.padStart(Math.ceil(whole.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const said = groups.flatMap((three, at) =>
    Number(three) ? [sayThree(Number(three), joint) + (SCALES[groups.length - 1 - at] ?? '')] : [],
  );
  return said.join(' ') || 'zero';
}

function sayThree(number: number, joint: string): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const tens =
    rest < 20 ? ONES[rest]! : TENS[Math.floor(rest / 10)]! + (rest % 10 ? `-${ONES[rest % 10]!}` : '');
  if (!hundreds) return tens;
  return `${ONES[hundreds]!} hundred${rest ? joint + tens : ''}`;
}
