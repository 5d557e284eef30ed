import type { Surroundings } from '../pipeline.ts';
import { sha256 } from '../store.ts';
import { version } from './version.ts';

/** Without the solver, which changes no answer, and whoever is told of the progress. */
type Inputs = Required<Omit<Surroundings, 'solver' | 'progress'>>;

/**
 * The fingerprint of all that a release follows from, as SHA-256 in hexadecimal: the record's bytes, the office's
 * decisions, the earlier releases, the other plans and the version of the command. Whoever knows the rest of a record could find a
 * withheld figure by trying values against it, so that it stands in the ledger and in nothing that is published.
 */
export async function inputsOf(
  bytes: Uint8Array,
  { earlier, decisions, others }: Inputs,
  by?: string,
): Promise<string> {
  // Of this type, so that the compiler asks here for whatever is taken into account besides one day.
  const beside: Inputs = { earlier, decisions, others };
  const parts = [by ?? (await version()), await sha256(bytes), beside];
  return sha256(new TextEncoder().encode(JSON.stringify(parts)));
}
