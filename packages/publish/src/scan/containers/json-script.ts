import type { Container } from './container.ts';

/** The JSON of `<script type="application/json">`, JSON-LD among it. */
export const jsonScript: Container = {
  name: 'json-script',
  unpack: (outer) =>
    [...outer.matchAll(/<script\b[^>]*\btype\s*=\s*["']?[\w/+.-]*json[^>]*>([^]*?)<\/script/gi)].map(
      ({ 0: whole, 1: text = '', index }) => {
        const start = index + whole.indexOf('>') + 1;
        return { text, start, end: start + text.length, origin: (offset) => start + offset };
      },
    ),
};
