import { parse } from '@planglass/model';
import { parseRecord } from '@planglass/model/record';
import { classify } from './classify/classify.ts';

/** What a file is: what `publish` reads, or what it has written. */
export type Form = 'record' | 'document';

export const FORMS: readonly Form[] = ['record', 'document'];

/**
 * The form of a file, by the schema that it names, else by its sections, the one place where the two forms never
 * look alike. A file without either may be a document, or a record of which nothing is classified as free: nobody
 * is told that the one can be published, and the figures of the other are not shown, so it has to be said.
 */
export function formOf(value: unknown): Form | 'either' {
  if (typeof value !== 'object' || value === null) return 'record';
  const { $schema, sections } = value as { $schema?: unknown; sections?: unknown };
  const [, named] =
    (typeof $schema === 'string' && /plan-(progress|record)\.schema\.json$/.exec($schema)) || [];
  if (named) return named === 'progress' ? 'document' : 'record';
  const states = Array.isArray(sections)
    ? sections.map((section) => (section as { state?: unknown } | null)?.state)
    : [];
  if (states.some((state) => state === 'published' || state === 'withheld')) return 'document';
  return parse(value).ok && disclosesNothing(value) ? 'either' : 'record';
}

function disclosesNothing(value: unknown): boolean {
  const parsed = parseRecord(value);
  return parsed.ok && !classify(parsed.record).some(({ disclosed }) => disclosed);
}
