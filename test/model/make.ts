import type { ProgressDocument } from '@planglass/model';

/** The smallest document, with the parts that a test is about. */
export const documentWith = (parts: Partial<ProgressDocument> = {}): ProgressDocument => ({
  schemaVersion: '1.0',
  language: 'en',
  plan: { id: 'plan', name: 'Plan' },
  release: { id: 'r1', title: 'Report', stage: 'final' },
  ...parts,
});
