import { base64 } from './base64.ts';
import { brotli } from './brotli.ts';
import type { Container } from './container.ts';
import { cssEscapes } from './css-escapes.ts';
import { dataUri } from './data-uri.ts';
import { gb18030 } from './gb18030.ts';
import { gzip } from './gzip.ts';
import { htmlEscapes } from './html-escapes.ts';
import { invisible } from './invisible.ts';
import { jsonScript } from './json-script.ts';
import { markup } from './markup.ts';
import { percentEscapes } from './percent-escapes.ts';
import { png } from './png.ts';
import { scriptEscapes } from './script-escapes.ts';
import { sourceMap } from './source-map.ts';
import { utf16 } from './utf-16.ts';
import { zip } from './zip.ts';
import { zlib } from './zlib.ts';

/** What holds other bytes. Where two give the same bytes from the same place, the first names them. */
export const CONTAINERS: readonly Container[] = [
  gzip,
  png,
  zip,
  zlib,
  brotli,
  sourceMap,
  dataUri,
  base64,
  utf16,
];

/** Other ways to read the same bytes. */
export const READINGS: readonly Container[] = [
  gb18030,
  jsonScript,
  htmlEscapes,
  scriptEscapes,
  cssEscapes,
  percentEscapes,
  markup,
  invisible,
];
