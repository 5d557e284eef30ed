import type { Basis, PublicConfStatus } from '@planglass/model';
import type { Classification, ConfStatus } from '@planglass/model/record';

/** Whether a thing may be published, and if not, under which public code and on what basis. */
export type Disclosure =
  | { disclosed: true }
  | { disclosed: false; confStatus: PublicConfStatus; basis?: Basis; classified: boolean };

/** The codes that do not tell why; every other one is published as N. */
const PUBLIC: Partial<Record<ConfStatus, PublicConfStatus>> = { N: 'N', C: 'C', D: 'D', E: 'E' };

/** F is disclosed. Everything else is withheld, and so is what nobody classified. */
export function disclosure({ confStatus, basis }: Pick<Classification, 'confStatus' | 'basis'>): Disclosure {
  if (confStatus === 'F') return { disclosed: true };
  return {
    disclosed: false,
    confStatus: (confStatus && PUBLIC[confStatus]) ?? 'N',
    ...(basis ? { basis } : {}),
    classified: confStatus !== undefined,
  };
}
