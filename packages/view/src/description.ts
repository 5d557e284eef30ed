import type { Decimal } from '@planglass/model';
import type { Phrase } from './phrase.ts';

/** What kind of statement a fact is; the four states of an observation look and read as four. */
export type FactKind = 'value' | 'words' | 'formula' | 'withheld' | 'missing' | 'not-applicable';

/** One fact of a document as text: what it is of, what it says, and what has to be said beside it. */
export interface Fact {
  label: Phrase;
  kind: FactKind;
  value: Phrase;
  /** The figure as the document writes it, where there is one. */
  number?: Decimal;
  /** Period, bound, provenance, basis: in the order in which they are read. */
  details: Phrase[];
  /** The mark in the graphic that stands for this fact, so that the list is also its legend. */
  mark?: Mark;
  /** Of a status: its place on the scale. */
  rank?: Rank;
}

/** A place on an ordered scale of `of` statuses: 1 for the last, `of` for the best. */
export interface Rank {
  steps: number;
  of: number;
}

export type Mark = 'actual' | 'baseline' | 'target' | 'range' | 'elapsed';

/** A table of facts, as shown in a widget's table view. */
export interface TableView {
  caption: Phrase;
  columns: Phrase[];
  /** The first cell of each row is its header. */
  rows: TableCell[][];
  /** What the last row is, where it is not one of the things that the table lists: their stated total, or how many were counted. */
  last?: 'total' | 'counted';
  /** The unit that the document states for the figures of the table. */
  unit?: Phrase;
}

export interface TableCell {
  kind: FactKind;
  phrase: Phrase;
  /** The figure as the document writes it, where the cell has one. */
  number?: Decimal;
  /** What follows in the same cell. */
  more?: Phrase[];
}
