import { encodeText, utf8 } from '../bytes.ts';
import type { Container } from './container.ts';

/** The sources that a source map carries along. */
export const sourceMap: Container = {
  name: 'source-map',
  unpack(outer) {
    if (!/^(\)\]\}'[^\n]*\n)?\s*\{/.test(outer) || !outer.includes('"sourcesContent"')) return [];
    try {
      const map = JSON.parse(utf8(outer).replace(/^\)\]\}'[^\n]*\n/, '')) as SourceMap;
      return contents(map).map((text) => ({ text: encodeText(text), start: 0, end: outer.length }));
    } catch {
      return [];
    }
  },
};

interface SourceMap {
  sourcesContent?: unknown;
  sections?: { map?: SourceMap }[];
}

const contents = ({ sourcesContent, sections }: SourceMap): string[] => [
  ...(Array.isArray(sourcesContent) ? sourcesContent.filter((each) => typeof each === 'string') : []),
  ...(Array.isArray(sections) ? sections.flatMap(({ map }) => (map ? contents(map) : [])) : []),
];
