import type { Linear } from '../exact/linear.ts';
import { ZERO, rational, type Rational } from '../exact/rational.ts';

/** expression ≤ 0, or = 0. */
export interface Row {
  readonly expression: Linear;
  readonly equal: boolean;
}

/** How much of each row, by number, makes up what is shown: rows that are ≤ count zero or more. */
export type Combination = ReadonlyMap<number, Rational>;

export type Optimum =
  | { kind: 'optimal'; value: Rational; point: Rational[]; combination: Combination }
  | { kind: 'unbounded'; point: Rational[] }
  /** Rows that nothing satisfies, whatever is maximised. */
  | { kind: 'contradiction'; combination: Combination };

/** Maximises linear expressions over the same rows; unknowns are free, and what bounds them is a row. */
export interface LinearProgram {
  maximise(expression: Linear): Optimum;
}

const MINUS_ONE = rational(-1);

/**
 * Maximises linear expressions over the same rows, in exact rationals: Chvátal's dictionaries (Linear Programming,
 * 1983, chapters 2, 3 and 8) with Bland's rule, so that every run ends. Unknowns are free; what bounds them is a row.
 *
 * Each row has a slack, slack = −expression. A dictionary writes the basic variables, which are unknowns or slacks,
 * in terms of the others, which stand at zero; what is optimal for one expression is where the next one starts.
 */
export class Dictionary implements LinearProgram {
  readonly #unknowns: number;
  readonly #equal: readonly boolean[];
  /** The variable of each row of the dictionary, and of each column: unknowns first, then slacks. */
  readonly #basic: number[] = [];
  readonly #other: number[];
  /** The last number of each row is its constant. */
  readonly #rows: Rational[][] = [];
  /** Rows that contradict each other, where there are any. */
  readonly #contradiction: Combination | undefined;

  constructor(unknowns: number, rows: readonly Row[]) {
    this.#unknowns = unknowns;
    this.#equal = rows.map(({ equal }) => equal);
    this.#other = Array.from({ length: unknowns }, (_, index) => index);
    rows.forEach(({ expression }, index) => {
      const row = new Array<Rational>(unknowns + 1).fill(ZERO);
      for (const [unknown, coefficient] of expression.terms) row[unknown] = coefficient.mul(MINUS_ONE);
      row[unknowns] = expression.constant.mul(MINUS_ONE);
      this.#rows.push(row);
      this.#basic.push(unknowns + index);
    });
    this.#freeUnknowns();
    this.#contradiction = this.#becomeFeasible();
  }

  /** The greatest value of an expression, where it stands, and the rows that show that it is no greater. */
  maximise(expression: Linear): Optimum {
    if (this.#contradiction) return { kind: 'contradiction', combination: this.#contradiction };
    const objective = this.#inOthers(expression);
    for (;;) {
      const entering = this.#firstEntering(objective);
      if (entering === undefined) break;
      const up = objective[entering]!.s > 0n;
      const leaving = this.#firstLeaving(entering, up);
      if (leaving === undefined) return { kind: 'unbounded', point: this.#point() };
      this.#pivot(leaving, entering, objective);
    }
    const combination = new Map<number, Rational>();
    this.#other.forEach((variable, column) => {
      const price = objective[column]!;
      if (variable >= this.#unknowns && price.s !== 0n && price.n !== 0n)
        combination.set(variable - this.#unknowns, price.mul(MINUS_ONE));
    });
    return { kind: 'optimal', value: objective.at(-1)!, point: this.#point(), combination };
  }

  /** Brings the unknowns, which no bound stops, into the basis: those of equations first. */
  #freeUnknowns(): void {
    for (const equations of [true, false]) {
      for (let column = 0; column < this.#other.length; column++) {
        if (this.#other[column]! >= this.#unknowns) continue;
        const row = this.#basic.findIndex(
          (variable, index) =>
            variable >= this.#unknowns &&
            this.#equal[variable - this.#unknowns] === equations &&
            this.#rows[index]![column]!.n !== 0n,
        );
        if (row >= 0) this.#pivot(row, column);
      }
    }
  }

  /** The dual simplex method for an objective of zero. Returns the rows that contradict each other, if they do. */
  #becomeFeasible(): Combination | undefined {
    for (;;) {
      const row = this.#first(this.#basic, (variable, index) => this.#isBroken(variable, index));
      if (row === undefined) return undefined;
      const up = this.#rows[row]!.at(-1)!.s < 0n;
      const column = this.#first(this.#other, (variable, index) => {
        const { s, n } = this.#rows[row]![index]!;
        return n !== 0n && (variable < this.#unknowns || (!this.#isFixed(variable) && s > 0n === up));
      });
      if (column === undefined) return this.#contradictionOf(row, up);
      this.#pivot(row, column);
    }
  }

  #contradictionOf(row: number, up: boolean): Combination {
    const sign = rational(up ? 1 : -1);
    const combination = new Map([[this.#basic[row]! - this.#unknowns, sign]]);
    this.#other.forEach((variable, column) => {
      const coefficient = this.#rows[row]![column]!;
      if (coefficient.n !== 0n) combination.set(variable - this.#unknowns, coefficient.mul(sign).neg());
    });
    return combination;
  }

  /** A slack below zero, or that of an equation beside zero. */
  #isBroken(variable: number, row: number): boolean {
    if (variable < this.#unknowns) return false;
    const { s, n } = this.#rows[row]!.at(-1)!;
    return n !== 0n && (s < 0n || this.#isFixed(variable));
  }

  #isFixed(variable: number): boolean {
    return this.#equal[variable - this.#unknowns]!;
  }

  #firstEntering(objective: readonly Rational[]): number | undefined {
    return this.#first(this.#other, (variable, column) => {
      const { s, n } = objective[column]!;
      if (n === 0n) return false;
      return variable < this.#unknowns || (!this.#isFixed(variable) && s > 0n);
    });
  }

  /** The row that stops the entering variable first. */
  #firstLeaving(entering: number, up: boolean): number | undefined {
    let best: number | undefined;
    let least = ZERO;
    this.#rows.forEach((row, index) => {
      const variable = this.#basic[index]!;
      if (variable < this.#unknowns) return;
      const coefficient = row[entering]!;
      const falls = coefficient.s < 0n === up;
      if (coefficient.n === 0n || !(falls || this.#isFixed(variable))) return;
      const ratio = row.at(-1)!.div(coefficient).abs();
      const order = best === undefined ? -1 : ratio.compare(least);
      if (order < 0 || (order === 0 && variable < this.#basic[best!]!)) [best, least] = [index, ratio];
    });
    return best;
  }

  /** Bland's rule: of those that qualify, the variable with the lowest number. */
  #first(
    variables: readonly number[],
    qualifies: (variable: number, index: number) => boolean,
  ): number | undefined {
    let best: number | undefined;
    variables.forEach((variable, index) => {
      if ((best === undefined || variable < variables[best]!) && qualifies(variable, index)) best = index;
    });
    return best;
  }

  #inOthers(expression: Linear): Rational[] {
    const objective = new Array<Rational>(this.#other.length + 1).fill(ZERO);
    objective[this.#other.length] = expression.constant;
    const place = new Map<number, number>();
    this.#basic.forEach((variable, row) => place.set(variable, row));
    const column = new Map<number, number>();
    this.#other.forEach((variable, index) => column.set(variable, index));
    for (const [unknown, coefficient] of expression.terms) {
      const row = place.get(unknown);
      if (row === undefined)
        objective[column.get(unknown)!] = objective[column.get(unknown)!]!.add(coefficient);
      else addTo(objective, this.#rows[row]!, coefficient);
    }
    return objective;
  }

  #pivot(row: number, column: number, objective?: Rational[]): void {
    const pivoted = this.#rows[row]!;
    const inverse = pivoted[column]!.inverse();
    for (let index = 0; index < pivoted.length; index++)
      if (index !== column && pivoted[index]!.n !== 0n) pivoted[index] = pivoted[index]!.mul(inverse).neg();
    pivoted[column] = inverse;
    for (const other of objective ? [...this.#rows, objective] : this.#rows) {
      if (other === pivoted) continue;
      const coefficient = other[column]!;
      if (coefficient.n === 0n) continue;
      other[column] = ZERO;
      addTo(other, pivoted, coefficient);
    }
    const leaving = this.#basic[row]!;
    this.#basic[row] = this.#other[column]!;
    this.#other[column] = leaving;
  }

  #point(): Rational[] {
    const point = new Array<Rational>(this.#unknowns).fill(ZERO);
    this.#basic.forEach((variable, row) => {
      if (variable < this.#unknowns) point[variable] = this.#rows[row]!.at(-1)!;
    });
    return point;
  }
}

function addTo(sum: Rational[], row: readonly Rational[], factor: Rational): void {
  row.forEach((value, index) => {
    if (value.n !== 0n) sum[index] = sum[index]!.add(value.mul(factor));
  });
}
