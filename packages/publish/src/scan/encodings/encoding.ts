import type { Decimal } from '@planglass/model';

/** One way in which a number can be written into an artefact. */
export interface Encoding {
  /** The code under which a finding names it. */
  name: string;
  /**
   * The texts in which a number may appear: of a magnitude without sign, without trailing zeros after the point.
   * Empty where a number cannot be written like this.
   */
  encode(magnitude: Decimal): string[];
  /** True where the texts are words of letters and digits, which end where a letter or a digit stands beside them. */
  word?: true;
  /** True where other numbers come to the same text by computation or rounding, so that it takes more digits to tell. */
  derived?: true;
}
