export * from './asked.ts';
export * from './choices.ts';
export { originalOf, type Choice } from '../narrowed.ts';
export * from './say.ts';
export { codedNames, sayGroup, sayHead, type NamedGroup } from './names.ts';
