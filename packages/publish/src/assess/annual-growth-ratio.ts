import { partOfGrowth } from '../exact/power.ts';
import { ZERO, rational } from '../exact/rational.ts';
import { HUNDRED } from '../relations/claims.ts';
import { hasWay, isAtOdds, type Method } from './method.ts';
import { sinceBaseline, yearsOf } from './time.ts';

/**
 * Actual as a share of required compound annual growth, in per cent (Eurostat, Sustainable development in the European
 * Union: monitoring report, annex on how trends are assessed): from 95 on significant, from 60 on moderate, from 0 on
 * insufficient progress, and below movement away.
 */
export const annualGrowthRatio: Method<'value'> = {
  id: 'annual-growth-ratio',
  goal: 'value',
  baseline: 'needed',
  thresholds: ['95', '60', '0'],
  formula: {
    en: 'Actual as a share of required annual growth',
    'zh-Hans': '实际年均增速与要求年均增速之比',
    'zh-Hant': '實際年均成長率與所需年均成長率之比',
    ar: 'نسبة النمو السنوي الفعلي إلى النمو السنوي المطلوب',
  },
  source: {
    title: 'Eurostat, Sustainable development in the European Union: monitoring report',
    url: 'https://ec.europa.eu/eurostat/web/sdi',
  },
  expression(times) {
    const root = (months = 0): string => `^(12 ÷ ${months})`;
    const [now, goal] = [root(times?.elapsed), root(times?.planned)];
    return {
      en: `100 × ((actual ÷ baseline)${now} − 1) ÷ ((target ÷ baseline)${goal} − 1)`,
      'zh-Hans': `100×((完成值÷基期值)${now}−1)÷((目标值÷基期值)${goal}−1)`,
      'zh-Hant': `100×((實際值÷基期值)${now}−1)÷((目標值÷基期值)${goal}−1)`,
      ar: `100 × ((الفعلي ÷ الأساس)${now} − 1) ÷ ((المستهدف ÷ الأساس)${goal} − 1)`,
    };
  },
  elapsed: sinceBaseline,
  unfit(aim, { baseline, target, actual }) {
    if (aim.direction === 'keep') return 'direction';
    if (isAtOdds(aim)) return 'nothing-to-go';
    if (aim.aggregation !== undefined) return 'aggregated';
    if (baseline === undefined || target === undefined || actual === undefined) return undefined;
    if (baseline.compare(ZERO) <= 0 || target.compare(ZERO) < 0 || actual.compare(ZERO) < 0) return 'no-rate';
    return hasWay(aim, baseline, target) ? undefined : 'nothing-to-go';
  },
  // As in the relation: nothing is compared but the actual value and a power of the baseline, which is enclosed.
  reaches(percent, { baseline, target, actual }, times) {
    const from = baseline!;
    const rises = target.compare(from) > 0;
    const [elapsed, planned] = [yearsOf(times!.elapsed).exact, yearsOf(times!.planned).exact];
    const needed = partOfGrowth(target.div(from), planned.inverse(), percent.div(HUNDRED), elapsed);
    if (!needed) return rises;
    const grown = actual.div(from);
    const [near, far] = rises ? [needed.upper, needed.lower] : [needed.lower, needed.upper];
    const sign = rational(rises ? 1 : -1);
    const over = (bound: typeof near): number => grown.sub(bound).mul(sign).compare(ZERO);
    return over(near) >= 0 ? true : over(far) < 0 ? false : undefined;
  },
  relation: ({ assessment, baseline, target, actual, direction }, times, bands) => ({
    id: assessment,
    kind: 'required-growth',
    assessment,
    baseline: baseline!,
    target,
    actual,
    elapsed: yearsOf(times!.elapsed).text,
    planned: yearsOf(times!.planned).text,
    ...(direction ? { direction } : {}),
    bands,
  }),
};
