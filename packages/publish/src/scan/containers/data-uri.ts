import type { ByteText } from '../bytes.ts';
import { decodeBase64 } from './base64.ts';
import type { Container } from './container.ts';

/** What data URIs hold, in base64 or with per cent signs, as style sheets and inline pictures do. */
export const dataUri: Container = {
  name: 'data-uri',
  unpack: (outer) =>
    [
      ...outer.matchAll(/data:[a-z\d.+-]*\/?[a-z\d.+-]*(?:;[a-z\d-]+=[^;,"']*)*(;base64)?,([^"'\s)<>]*)/gi),
    ].map(({ 0: whole, 1: base64, 2: content = '', index }) => {
      const escaped = percentDecoded(content);
      return { text: base64 ? decodeBase64(escaped) : escaped, start: index, end: index + whole.length };
    }),
};

const percentDecoded = (text: ByteText): ByteText =>
  text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
