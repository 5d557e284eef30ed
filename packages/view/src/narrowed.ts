import type { Breakdown, Id, ProgressDocument } from '@planglass/model';

/** A group of items that somebody looks at: a category, a nature, a direction, a status or a code. */
export interface Choice {
  by: Breakdown;
  key: Id;
}

interface Narrowed {
  original: ProgressDocument;
  choices: readonly Choice[];
}

const narrowed = new WeakMap<ProgressDocument, Narrowed>();

/** Keeps which document a narrowed one was made of, and what it shows alone. */
export const noteNarrowed = (less: ProgressDocument, from: Narrowed): void => void narrowed.set(less, from);

/** The document that a narrowed one was made of; a document itself where it is none. */
export const originalOf = (document: ProgressDocument): ProgressDocument =>
  narrowed.get(document)?.original ?? document;

/** What a narrowed document shows alone; nothing where it is none. */
export const shownAlone = (document: ProgressDocument): readonly Choice[] =>
  narrowed.get(document)?.choices ?? [];
