import { Parser } from 'saxen';

export interface Tag {
  /** Without its namespace prefix, which differs from one office suite to the next. */
  name: string;
  attributes: Record<string, string>;
}

export interface Handlers {
  open?(tag: Tag): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML from its first tag to its last. Throws where it is not well-formed; knows no entities but XML's own. */
export function readXml(bytes: Uint8Array, { open, close, text }: Handlers): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    if (!open) return;
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    open({ name: local(name), attributes: Object.fromEntries(decoded) as Record<string, string> });
  });
  parser.on('closeTag', (name) => close?.(local(name)));
  if (text) {
    parser.on('text', (part, decode) => text(decode(part)));
    parser.on('cdata', text);
  }
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(decodeXml(bytes));
}

/** Every suite writes UTF-8; UTF-16 is allowed too, and says so by its first two bytes. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(
    bytes,
  );
}

/** All tags of a part with a given name, in their order. */
export function tagsOf(bytes: Uint8Array, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  readXml(bytes, {
    open: (tag) => {
      if (tag.name === name) found.push(tag.attributes);
    },
  });
  return found;
}

/** An attribute of the type xsd:boolean. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore that is none of these. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

export const escapeText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[^\t\n\u0020-\ufffd]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
