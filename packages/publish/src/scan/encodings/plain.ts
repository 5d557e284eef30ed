import type { Encoding } from './encoding.ts';

/** The digits themselves with a point, `1234.5`, as JSON, CSV, attributes and scripts hold them. */
export const plain: Encoding = { name: 'plain', encode: (magnitude) => [magnitude] };
