import type { ItemKind, ProgressDocument } from '@planglass/model';
import { crossOf } from '../breakdown/cross.ts';
import { BREAKDOWN_FORMS } from '../breakdown/form.ts';
import { groupsOf } from '../breakdown/groups.ts';
import { GAUGE_FORMS } from '../gauge/form.ts';
import { groupingsOf } from '../timeline/groups.ts';

const FORMS = { breakdown: BREAKDOWN_FORMS, gauge: GAUGE_FORMS };

/** Whether a widget has a form of that name. */
export const isForm = (widget: keyof typeof FORMS, name: string): boolean =>
  (FORMS[widget] as readonly string[]).includes(name);

/** Whether items of a document can be grouped by that. */
export const isGrouping = (document: ProgressDocument, name: string): boolean =>
  groupingsOf(document).includes(name);

/** Whether a document has something for a breakdown by one thing, or by two. */
export function isShown(
  document: ProgressDocument,
  { of, by, split }: { of: string; by: string; split?: string | undefined },
): boolean {
  const options = { of: of as ItemKind, by };
  return (
    (split && split !== by ? crossOf(document, { ...options, split }) : groupsOf(document, options)) !==
    undefined
  );
}
