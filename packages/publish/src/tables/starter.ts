import type { Language } from '../arguments.ts';
import type { Json } from './pointer.ts';
import { headingFor } from './unflatten.ts';

/**
 * A record to begin with: one or two of each thing, with figures that are plainly made up. Some are classified as
 * free and some are not, so that `check` shows both.
 */
export function starterRecord(language: Language): Json {
  const say = (en: string, zh: string): string => (language === 'zh' ? zh : en);
  const free = { confStatus: 'F' };
  const figure = (value: string, period: string, more: Json = free): Json => ({ state: 'value', value, period, ...more });
  const heading = headingFor(language);
  return {
    ...heading,
    plan: {
      id: 'plan',
      name: say('Example plan 2021–2025', '示例规划（2021—2025年）'),
      period: { period: '2021/2025', provenance: 'stated' },
      publisher: { name: say('Example planning office', '示例规划办公室'), provenance: 'stated' },
    },
    release: {
      id: 'draft-1',
      title: say('Progress of the example plan', '示例规划实施进展'),
      stage: 'consultation-draft',
      reference: { period: '2023', provenance: 'stated' },
    },
    categories: [
      { id: 'economy', name: say('Economy', '经济发展'), ...free },
      { id: 'welfare', name: say('Welfare', '民生福祉'), ...free },
    ],
    codelists: [
      {
        id: 'department',
        name: say('Lead department', '牵头部门'),
        codes: [
          { id: 'transport', name: say('Transport', '交通运输'), ...free },
          { id: 'education', name: say('Education', '教育'), ...free },
        ],
      },
    ],
    indicators: [
      {
        id: 'output',
        name: say('Output', '生产总值'),
        category: 'economy',
        nature: 'anticipatory',
        unit: say('million', '亿元'),
        ...free,
        baseline: figure('100.0', '2020'),
        target: figure('130.0', '2025'),
        actual: figure('118.5', '2023'),
        assessment: { state: 'assessed', status: 'as-expected', method: { kind: 'asserted' }, ...free },
      },
      {
        id: 'places',
        name: say('Places in nurseries', '托育床位数'),
        category: 'welfare',
        nature: 'binding',
        unit: say('places', '个'),
        ...free,
        baseline: figure('200', '2020', {}),
        target: figure('500', '2025', {}),
        actual: figure('320', '2023', {}),
      },
    ],
    tasks: [
      {
        id: 'roads',
        title: say('Renew the roads', '改造道路'),
        category: 'economy',
        coded: { department: 'transport' },
        timing: { kind: 'span', start: '2021', end: '2025' },
        ...free,
        achievements: [
          { id: 'survey', kind: 'measure', text: say('The roads were surveyed.', '完成道路普查。'), ...free },
        ],
      },
    ],
    projects: [
      {
        id: 'bridge',
        title: say('Bridge', '桥梁工程'),
        category: 'economy',
        coded: { department: 'transport' },
        timing: { kind: 'start', start: '2022' },
        ...free,
        figures: [
          { id: 'investment', name: say('Investment', '投资'), unit: say('million', '亿元'), ...free, observation: figure('12.5', '2023', {}) },
        ],
      },
    ],
    recommendations: [{ id: 'next', text: say('Finish the survey.', '尽快完成普查。'), ...free }],
  };
} // prettier-ignore
