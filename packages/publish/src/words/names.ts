import type { LocalisedText, ProgressDocument } from '@planglass/model';
import { codedGroups, localise } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import type { Language } from '../arguments.ts';

const FIELDS: Record<Language, Readonly<Record<string, string>>> = {
  en: { baseline: 'baseline', target: 'target', actual: 'actual value', assessment: 'assessment' },
  zh: { baseline: '基期值', target: '目标值', actual: '实际值', assessment: '评估结果' },
};

const KINDS: Record<Language, Readonly<Record<string, string>>> = {
  en: { categories: 'categories', indicators: 'indicators', tasks: 'tasks', projects: 'projects', recommendations: 'recommendations', 'process-stages': 'stages of the process', sections: 'sections' },
  zh: { categories: '类别', indicators: '指标', tasks: '任务', projects: '项目', recommendations: '建议', 'process-stages': '起草阶段', sections: '报告部分' },
}; // prettier-ignore
const NATURES: Record<Language, Readonly<Record<string, string>>> = {
  en: { anticipatory: 'anticipatory', binding: 'binding' },
  zh: { anticipatory: '预期性', binding: '约束性' },
};

interface Named {
  id: string;
  name?: LocalisedText;
  title?: LocalisedText;
  predicate?: LocalisedText;
  source?: LocalisedText;
  figures?: Named[];
}

/**
 * Figures by the names that records or documents give them, the one at hand first: `Grain output (actual value)`, or the
 * address where none gives one. A figure of another plan or release says which.
 */
export function figureNames(
  [own, ...others]: readonly [PlanRecord | ProgressDocument, ...(PlanRecord | ProgressDocument)[]],
  language: Language,
): (reference: string) => string {
  const plans = new Map([...others].reverse().map((each) => [each.plan.id, namesIn(each, language)]));
  const names = namesIn(own, language);
  return (reference) => {
    const [, plan, release, path = reference] = /^(?:([^#@]*)#)?(?:([^#@]*)@)?(.+)$/.exec(reference) ?? [];
    const isOwn = plan === undefined || plan === own.plan.id;
    const label = (isOwn ? names(path) : plans.get(plan)?.(path)) ?? path;
    const elsewhere = [
      isOwn ? '' : plan,
      isOwn && release !== undefined && release !== own.release.id ? release : '',
    ].filter(Boolean);
    return elsewhere.length ? `${label} [${elsewhere.join(' ')}]` : label;
  };
}

function namesIn(
  record: PlanRecord | ProgressDocument,
  language: Language,
): (path: string) => string | undefined {
  const lists = record as unknown as Record<string, Named[] | undefined>;
  const groupName = ({ by, key }: { by: string; key: string }): string => {
    const groups: readonly { id: string; name?: LocalisedText }[] = codedGroups(record, by);
    return (
      (by === 'nature' ? NATURES[language][key] : undefined) ??
      text(groups.find(({ id }) => id === key)?.name ?? key)
    );
  };
  const countName = (id: string | undefined): string | undefined => {
    const stated = record.counts?.find((each) => each.id === id);
    if (!stated) return undefined;
    const kind = KINDS[language][stated.of] ?? stated.of;
    const { group: own } = stated;
    const groups = own ? [own, ...(own.and ? [own.and] : [])].map(groupName) : [];
    return language === 'zh'
      ? `${groups.map((each) => `“${each}”`).join('且')}${kind}数量`
      : `the number of ${kind}${groups.length ? ` in ${groups.map((each) => `“${each}”`).join(' and ')}` : ''}`;
  };
  const text = (of: LocalisedText): string => localise(of, [language], record.language).text;
  return (path) => {
    const [list = '', id, field, inner] = path.split('/');
    const item = (list === 'public' ? lists['publicFigures'] : lists[list])?.find((each) => each.id === id);
    const own =
      (list === 'counts' ? countName(id) : undefined) ??
      item?.name ??
      item?.title ??
      item?.predicate ??
      item?.source;
    const figure = field === 'figures' ? item?.figures?.find((each) => each.id === inner)?.name : undefined;
    const word = field === undefined ? undefined : FIELDS[language][field];
    const name = [own && text(own), figure && text(figure)]
      .filter(Boolean)
      .join(language === 'zh' ? '：' : ', ');
    if (!name) return undefined;
    return word ? `${name}${language === 'zh' ? `（${word}）` : ` (${word})`}` : name;
  };
}
