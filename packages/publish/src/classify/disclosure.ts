import type { Basis, PublicConfStatus } from '@planglass/model';
import type { Classification, ConfStatus } from '@planglass/model/record';

/** Whether a thing may be published, and if not, under which public code and on what basis. */
export type Disclosure =
  | { disclosed: true }
  | { disclosed: false; confStatus: PublicConfStatus; basis?: Basis; classified: boolean };

/** The codes that do not tell why; every other one is published as N. */
const PUBLIC: Partial<Record<ConfStatus, PublicConfStatus>> = { N: 'N', C: 'C', D: 'D', E: 'E' };

/**
 * The one place where it is decided. F is disclosed. Everything else is withheld, and so is what nobody
 * classified, and what the record itself does not hold (`state: 'withheld'`), whatever its code says.
 */
export function disclosure({
  confStatus,
  basis,
  state,
}: Pick<Classification, 'confStatus' | 'basis'> & { state?: string }): Disclosure {
  if (confStatus === 'F' && state !== 'withheld') return { disclosed: true };
  return {
    disclosed: false,
    confStatus: (confStatus && PUBLIC[confStatus]) ?? 'N',
    // A basis that stands without a code is as forgotten as the rest.
    ...(basis && confStatus ? { basis } : {}),
    classified: confStatus !== undefined,
  };
}
