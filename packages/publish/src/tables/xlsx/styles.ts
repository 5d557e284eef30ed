import { readXml } from './xml.ts';

/** The number format codes of cells by the index that they carry; none is General. */
export type Formats = readonly (string | undefined)[];

/** The formats that every workbook has (ECMA-376, 18.8.30), as far as their number is fixed for all languages. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0',
  6: '#,##0',
  7: '#,##0.00',
  8: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  // in Chinese: 27 to 36 and 50 to 58
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const isGeneral = (code: string): boolean => /^(general|常规|g\/通用格式)?$/i.test(code.replace(/"/g, ''));

export function readFormats(styles: Uint8Array | undefined): Formats {
  if (!styles) return [];
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  readXml(styles, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt' && attributes['formatCode'] !== undefined)
        own.set(Number(attributes['numFmtId']), attributes['formatCode']);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => {
    const code = own.get(id) ?? BUILT_IN[id];
    // A number that nobody defines is shown as General.
    return code === undefined || isGeneral(code) ? undefined : code;
  });
}
