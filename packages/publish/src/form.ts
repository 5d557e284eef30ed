/** What a file is: what `publish` reads, or what it has written. */
export type Form = 'record' | 'document';

export const FORMS: readonly Form[] = ['record', 'document'];

/**
 * The form of a file, by the schema that it names, else by its sections, the one place where the two forms never
 * look alike. What could be either is a record: a document that is read as a record shows too little, and a
 * record in which nothing is classified, read as a document, would show all of it.
 */
export function formOf(value: unknown): Form {
  if (typeof value !== 'object' || value === null) return 'record';
  const { $schema, sections } = value as { $schema?: unknown; sections?: unknown };
  const [, named] =
    (typeof $schema === 'string' && /plan-(progress|record)\.schema\.json$/.exec($schema)) || [];
  if (named) return named === 'progress' ? 'document' : 'record';
  const states = Array.isArray(sections)
    ? sections.map((section) => (section as { state?: unknown } | null)?.state)
    : [];
  return states.some((state) => state === 'published' || state === 'withheld') ? 'document' : 'record';
}
