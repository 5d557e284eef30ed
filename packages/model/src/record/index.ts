export * from './codes.ts';
export * from './parse.ts';
export type * from './protection.ts';
export type * from './record.ts';
