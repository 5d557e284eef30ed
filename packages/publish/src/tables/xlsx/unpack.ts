import { unzipSync } from 'fflate';
import { TABLE_LIMITS } from '../limits.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The parts of a zip file by path, or why there are none. No part unpacks to more than its directory states, and
 * what it states is added up first, so that a bomb is refused before it goes off.
 */
export function unpack(bytes: Uint8Array): Parts | 'not-a-workbook' | 'workbook-too-large' {
  let total = 0;
  let count = 0;
  const isFine = ({ originalSize }: { originalSize: number }): boolean => {
    total += originalSize;
    count += 1;
    return total <= TABLE_LIMITS.bytes && count <= TABLE_LIMITS.parts;
  };
  try {
    const parts = unzipSync(bytes, { filter: isFine });
    return total > TABLE_LIMITS.bytes || count > TABLE_LIMITS.parts ? 'workbook-too-large' : parts;
  } catch {
    return 'not-a-workbook';
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of `.xls` files, and of workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

export const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, ZIP);
export const isCompound = (bytes: Uint8Array): boolean => beginsWith(bytes, COMPOUND);
