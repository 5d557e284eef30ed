export * from './description.ts';
export * from './fact-table.ts';
export * from './gauge/describe.ts';
export * from './gauge/layout.ts';
export * from './observation.ts';
export * from './phrase.ts';
export type * from './words/words.ts';
