import { rational } from '../exact/rational.ts';
import { reachOf } from '../relations/within-range.ts';
import type { Method } from './method.ts';

/**
 * How close the actual value lies to a target to keep within, in per cent: 100 × (1 − distance beyond the range ÷ half its
 * width), so 100 from end to end, both included, 0 half a width beyond either, and less farther out. In the k of process
 * capability, the deviation from the middle in half-widths (NIST/SEMATECH e-Handbook of Statistical Methods, 6.1.6), it is
 * 100 × (2 − k), at most 100. Signs do not matter, nor in which order the ends are stated. Where they are the same there is
 * no width to measure by, and no status; nor of a target that is one number, “about” it or not, of which no range is stated.
 */
export const withinRange: Method<'range'> = {
  id: 'within-range',
  goal: 'range',
  baseline: 'unused',
  thresholds: ['100', '0'],
  formula: {
    en: 'Closeness to the target range',
    'zh-Hans': '与目标区间的接近程度',
    'zh-Hant': '與目標區間的接近程度',
    ar: 'مدى القرب من النطاق المستهدف',
  },
  source: {
    title: 'NIST/SEMATECH e-Handbook of Statistical Methods',
    url: 'https://www.itl.nist.gov/div898/handbook/pmc/section1/pmc16.htm',
  },
  expression: () => ({
    en: '100 × (1 − distance from the range ÷ half its width)',
    'zh-Hans': '100×(1−与区间的距离÷区间宽度的一半)',
    'zh-Hant': '100×(1−與區間的距離÷區間寬度的一半)',
    ar: '100 × (1 − البعد عن النطاق ÷ نصف عرضه)',
  }),
  elapsed: () => 'none',
  unfit({ direction }, { target }) {
    if (direction === 'rise' || direction === 'fall') return 'direction';
    return target && rational(target.lower).equals(rational(target.upper)) ? 'no-rate' : undefined;
  },
  reaches(percent, { target, actual }) {
    const reach = reachOf(percent, target);
    return reach !== undefined && actual.compare(reach.from) >= 0 && actual.compare(reach.to) <= 0;
  },
  relation: ({ assessment, actual }, _, bands, { target }) => ({
    id: assessment,
    kind: 'within-range',
    assessment,
    actual,
    ...target!,
    bands,
  }),
};
