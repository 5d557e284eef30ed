import type { Container } from './container.ts';

/** The JSON of `<script type="application/json">`, JSON-LD among it. */
export const jsonScript: Container = {
  name: 'json-script',
  unpack(outer) {
    const small = outer.toLowerCase();
    const last = small.lastIndexOf('</script');
    return [...small.matchAll(/<script\b[^<>]*\btype\s*=\s*["']?[\w/+.-]*json[^<>]*>/g)].flatMap(
      ({ 0: tag, index }) => {
        const start = index + tag.length;
        if (start > last) return [];
        const end = small.indexOf('</script', start);
        return [{ text: outer.slice(start, end), start, end, origin: (offset) => start + offset }];
      },
    );
  },
};
