import { toText } from '../exact/rational.ts';
import { addressIn } from '../statements/references.ts';
import type { Audit, Verdict } from './audit.ts';

/** One withheld figure of an audit for machines; rational numbers as `n` or `n/d`. Holds what can be worked out, so it is internal. */
export interface AuditEntry {
  /** Such as `indicators/grain-output/actual`; with `PLAN#` before it where another plan withholds it. */
  id: string;
  lower?: string;
  upper?: string;
  lowerClosed: boolean;
  upperClosed: boolean;
  /** Every possible value where they are few whole numbers, or the possible statuses. */
  values?: string[];
  verdict: Verdict;
}

/** What `planglass audit --json` prints. */
export type AuditEntries = AuditEntry[];

export function auditEntries({
  here,
  figures,
  assessments,
}: Extract<Audit, { kind: 'audited' }>): AuditEntries {
  return [
    ...figures.map(({ key, lower, upper, values, verdict }) => ({
      id: addressIn(here, key),
      ...(lower.value ? { lower: toText(lower.value) } : {}),
      ...(upper.value ? { upper: toText(upper.value) } : {}),
      lowerClosed: lower.attained,
      upperClosed: upper.attained,
      ...(values ? { values: values.map(toText) } : {}),
      verdict,
    })),
    ...assessments.map(({ key, statuses, verdict }) => ({
      id: addressIn(here, key),
      lowerClosed: false,
      upperClosed: false,
      values: statuses,
      verdict,
    })),
  ];
}
