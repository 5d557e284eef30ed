import { arabicIndic } from './arabic-indic.ts';
import { base36 } from './base-36.ts';
import { binary } from './binary.ts';
import { cheng } from './cheng.ts';
import { chineseDigits } from './chinese-digits.ts';
import { chineseFinancial } from './chinese-financial.ts';
import { chineseNumerals } from './chinese-numerals.ts';
import { chinesePercent } from './chinese-percent.ts';
import { compact } from './compact.ts';
import { complement } from './complement.ts';
import { decimalComma } from './decimal-comma.ts';
import { devanagari } from './devanagari.ts';
import { englishWords } from './english-words.ts';
import { floatBits } from './float-bits.ts';
import { floatText } from './float-text.ts';
import { float32Text } from './float32-text.ts';
import { fraction } from './fraction.ts';
import { fullWidth } from './full-width.ts';
import { groupingApostrophe } from './grouping-apostrophe.ts';
import { groupingComma } from './grouping-comma.ts';
import { groupingIndian } from './grouping-indian.ts';
import { groupingMyriad } from './grouping-myriad.ts';
import { groupingPoint } from './grouping-point.ts';
import { groupingSpace } from './grouping-space.ts';
import { groupingUnderscore } from './grouping-underscore.ts';
import { hexText } from './hex-text.ts';
import { hexadecimal } from './hexadecimal.ts';
import { leadingDot } from './leading-dot.ts';
import { mathematical } from './mathematical.ts';
import { octal } from './octal.ts';
import { otherScripts } from './other-scripts.ts';
import { perMille } from './per-mille.ts';
import { perMyriad } from './per-myriad.ts';
import { percent } from './percent.ts';
import { persian } from './persian.ts';
import { plain } from './plain.ts';
import { ratio } from './ratio.ts';
import { rounded } from './rounded.ts';
import { scaledInteger } from './scaled-integer.ts';
import { scientific } from './scientific.ts';
import { sortKey } from './sort-key.ts';
import { spelledDigits } from './spelled-digits.ts';
import { superscript } from './superscript.ts';
import { svgAngle } from './svg-angle.ts';
import { svgLength } from './svg-length.ts';
import { svgRadian } from './svg-radian.ts';
import { wan } from './wan.ts';
import { wholeExponent } from './whole-exponent.ts';
import { yi } from './yi.ts';
import type { Encoding } from './encoding.ts';

/** Every encoding, the most exact first: a text that several of them give is named after the first. */
export const ENCODINGS: readonly Encoding[] = [
  plain,
  groupingComma,
  groupingPoint,
  groupingSpace,
  groupingApostrophe,
  groupingIndian,
  groupingMyriad,
  groupingUnderscore,
  decimalComma,
  leadingDot,
  fullWidth,
  arabicIndic,
  persian,
  devanagari,
  otherScripts,
  superscript,
  mathematical,
  chineseNumerals,
  chineseFinancial,
  chineseDigits,
  chinesePercent,
  cheng,
  percent,
  fraction,
  perMille,
  perMyriad,
  wan,
  yi,
  compact,
  scientific,
  wholeExponent,
  floatText,
  float32Text,
  sortKey,
  scaledInteger,
  hexadecimal,
  octal,
  binary,
  base36,
  hexText,
  floatBits,
  ratio,
  englishWords,
  spelledDigits,
  rounded,
  complement,
  svgAngle,
  svgRadian,
  svgLength,
];
