import { ZERO, rational, type Rational } from '../exact/rational.ts';
import { HUNDRED } from '../relations/claims.ts';
import { hasWay, isAtOdds, type Figures, type Method } from './method.ts';
import { sinceBeginning, type Elapsed } from './time.ts';

/**
 * The way done from the baseline to the target as a share of the time that has passed, in per cent: 时间过半、任务过半
 * (half the time, half the task) is 100. At the end of the actual value's period, else at the release's own.
 */
export const elapsedTime: Method<'value'> = {
  id: 'elapsed-time',
  goal: 'value',
  baseline: 'taken',
  thresholds: ['100'],
  formula: {
    en: 'Progress made as a share of time elapsed',
    'zh-Hans': '完成进度与时间进度之比',
    'zh-Hant': '完成進度與時間進度之比',
    ar: 'نسبة التقدم المحرز إلى الوقت المنقضي',
  },
  expression(times, hasBaseline) {
    const { elapsed, planned } = times!;
    const way = hasBaseline
      ? {
          en: '(actual − baseline) ÷ (target − baseline)',
          'zh-Hans': '(完成值−基期值)÷(目标值−基期值)',
          'zh-Hant': '(實際值−基期值)÷(目標值−基期值)',
          ar: '(الفعلي − الأساس) ÷ (المستهدف − الأساس)',
        }
      : {
          en: 'actual ÷ target',
          'zh-Hans': '完成值÷目标值',
          'zh-Hant': '實際值÷目標值',
          ar: 'الفعلي ÷ المستهدف',
        };
    return {
      en: `100 × ${way.en} ÷ (${elapsed} of ${planned} months)`,
      'zh-Hans': `100×${way['zh-Hans']}÷(${elapsed}个月÷${planned}个月)`,
      'zh-Hant': `100×${way['zh-Hant']}÷(${elapsed}個月÷${planned}個月)`,
      ar: `100 × ${way.ar} ÷ (${elapsed} ÷ ${planned} شهرًا)`,
    };
  },
  elapsed: sinceBeginning,
  unfit(aim, { baseline, target, actual }) {
    if (aim.direction === 'keep') return 'direction';
    if (isAtOdds(aim)) return 'nothing-to-go';
    const isSum = aim.aggregation === 'cumulative' && (baseline?.equals(ZERO) ?? true);
    if (aim.aggregation !== undefined && !isSum) return 'aggregated';
    if (target === undefined || actual === undefined) return undefined;
    return hasWay(aim, baseline ?? ZERO, target) ? undefined : 'nothing-to-go';
  },
  reaches: isBeyond,
  relation: ({ assessment, baseline, target, actual, direction }, times, bands) => ({
    id: assessment,
    kind: 'required-progress',
    assessment,
    ...(baseline === undefined ? {} : { baseline }),
    target,
    actual,
    elapsed: String(times!.elapsed),
    planned: String(times!.planned),
    ...(direction ? { direction } : {}),
    bands,
  }),
};

/** Whether 100 × (actual − baseline) ÷ (target − baseline) ÷ (elapsed ÷ planned) is at least so much; without times all is due. */
export function isBeyond(
  percent: Rational,
  { baseline = ZERO, target, actual }: Figures,
  times: Elapsed | undefined,
): boolean {
  const due = times ? rational(times.elapsed).div(times.planned) : rational(1);
  const way = target.sub(baseline);
  const done = actual.sub(baseline).div(way).div(due).mul(HUNDRED);
  return done.compare(percent) >= 0;
}
