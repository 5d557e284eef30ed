import type { PlanRecord } from '@planglass/model/record';
import { ONE } from '../exact/rational.ts';
import { decimalText } from '../exact/round.ts';
import { NOT_ASSESSED, type Book } from '../statements/book.ts';
import { figuresOf, holderAt, isAssessment } from '../statements/figures.ts';
import { keyOf } from '../statements/references.ts';
import { placesOf, type World } from './worlds.ts';

type Holder = Record<string, unknown> & { state: string; confStatus?: string };

/** The record as it would be in another world: the same, but for what is withheld there. */
export function otherRecord(record: PlanRecord, book: Book, world: World): PlanRecord {
  const copy = JSON.parse(JSON.stringify(record)) as PlanRecord;
  const here = { plan: record.plan.id, release: record.release.id };
  for (const { reference, path } of figuresOf(copy)) {
    const key = keyOf(here, reference);
    const holder = holderAt(copy, path) as Holder;
    if (isAssessment(reference)) {
      const status = [...(book.assessments.get(key)?.statuses ?? [])].find(([, { terms }]) => {
        const [index] = terms.keys();
        return index !== undefined && world.get(index)?.equals(ONE);
      })?.[0];
      if (status !== undefined) setStatus(holder, status);
    } else {
      const index = book.numbers.get(key)?.index;
      const value = index === undefined ? undefined : world.get(index);
      if (value) setValue(holder, decimalText(value, placesOf(value)!));
    }
  }
  return copy;
}

/** What is withheld by its state alone would be published with a value. Of all else that is withheld nobody can tell what the record has there. */
const mayHold = ({ state, confStatus }: Holder): boolean => state !== 'withheld' || confStatus !== 'F';

function setValue(holder: Holder, value: string): void {
  if (!mayHold(holder)) return;
  if (holder.state !== 'value') {
    delete holder['words'];
    delete holder['obsStatus'];
    delete holder['note'];
  }
  holder.state = 'value';
  holder['value'] = value;
}

function setStatus(holder: Holder, status: string): void {
  if (!mayHold(holder)) return;
  delete holder['rule'];
  if (status === NOT_ASSESSED) {
    holder.state = 'not-assessed';
    delete holder['status'];
    delete holder['method'];
  } else {
    holder.state = 'assessed';
    holder['status'] = status;
    holder['method'] ??= { kind: 'asserted' };
    delete holder['note'];
  }
}
