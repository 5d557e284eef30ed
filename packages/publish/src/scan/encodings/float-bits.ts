import type { Encoding } from './encoding.ts';

/** The bits of the number as a double or a single in hexadecimal, either end first: `40934a0000000000` for 1234.5. */
export const floatBits: Encoding = {
  name: 'float-bits',
  word: true,
  encode(magnitude) {
    const view = new DataView(new ArrayBuffer(8));
    const hex = (bytes: number): string =>
      Array.from({ length: bytes }, (_, at) => view.getUint8(at).toString(16).padStart(2, '0')).join('');
    return [true, false].flatMap((little) => {
      view.setFloat64(0, Number(magnitude), little);
      const double = hex(8);
      view.setFloat32(0, Number(magnitude), little);
      return [double, hex(4)];
    });
  },
};
