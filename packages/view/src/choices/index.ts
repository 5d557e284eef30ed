export * from './choices.ts';
export * from './say.ts';
export { codedNames, type NamedGroup } from './names.ts';
