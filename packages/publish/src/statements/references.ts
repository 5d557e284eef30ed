import type { Id } from '@planglass/model';

/** The plan and release that a reference is read in. */
export interface Place {
  plan: Id;
  release: Id;
}

/** `[PLAN#][RELEASE@]path`, with what it leaves out filled in; `releaseOf` tells the newest release of a plan. */
export function resolveReference(
  reference: string,
  here: Place,
  releaseOf: (plan: Id) => Id | undefined,
): string {
  const [, plan = here.plan, release, path = ''] = /^(?:([^#@]+)#)?(?:([^#@]+)@)?(.+)$/.exec(reference) ?? [];
  const own = plan === here.plan ? here.release : (releaseOf(plan) ?? '');
  return keyOf({ plan, release: release ?? own }, path);
}

/** The one key of a figure, whatever it was called. */
export const keyOf = ({ plan, release }: Place, path: string): string => `${plan}#${release}@${path}`;

/** How a figure is addressed from a place: by its path alone in its own plan. */
export function addressIn(here: Place, key: string): string {
  const { plan, path } = partsOf(key);
  return plan === here.plan ? path : `${plan}#${path}`;
}

/** A key in its parts. */
export function partsOf(key: string): Place & { path: string } {
  const [, plan = '', release = '', path = ''] = /^([^#]*)#([^@]*)@(.*)$/.exec(key) ?? [];
  return { plan, release, path };
}
