export * from './description.ts';
export * from './observation.ts';
export * from './phrase.ts';
export type * from './words/words.ts';
