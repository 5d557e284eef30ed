import type { FormWords } from '../words.ts';

export const words: FormWords = {
  stacks: {
    percent: {
      exact: (share) => `${share}%`,
      below: (share) => `不足${share}%`,
      above: (share) => `超过${share}%`,
    },
    part: (name, number) => `${name}：${number}`,
    withShare: (number, share) => `${number}（${share}）`,
    together: (count) => `未公开的各数之和为${count}，即文件所列合计减去其余各数；各为多少不对外公开。`,
    unit: {
      categories: '每个图形代表一个类别。',
      indicators: '每个图形代表一项指标。',
      tasks: '每个图形代表一项任务。',
      projects: '每个图形代表一个项目。',
      recommendations: '每个图形代表一条建议。',
      'process-stages': '每个图形代表一个起草阶段。',
      sections: '每个图形代表一个报告部分。',
    },
    whole: '每个整条代表 100%。',
    why: {
      withheld: '以条形显示：部分数量不对外公开，各部分所占份额不得而知。',
      unstated: '以条形显示：部分数量未列明，各部分所占份额不得而知。',
      differ: '以条形显示：各数相加与文件所列合计不一致。',
      rounded: '以条形显示：数量经过取整。',
      'many-parts': '以条形显示：部分过多，无法在一条中区分。',
      'many-items': '以条形显示：条目过多，无法逐一画出。',
      separate: '仅按一种方式显示：文件未同时按两种方式列明数量。',
    },
  },
  schedule: {
    key: {
      planned: '节点计划在此期间达成',
      reached: '节点在此期间达成',
    },
    items: (count) => `列出${count}项`,
    unfoldAll: '全部展开',
    foldAll: '全部收起',
    shown: (count, total) => `已显示${count}项，共${total}项`,
    showMore: (count) => `再显示${count}项`,
    showAll: (total) => `显示全部${total}项`,
    today: (date) => `今天，${date}`,
    beyond: '不在图示时间之内',
    unknownGroupBy: (allowed) => `此时间轴的 group-by 属性应为${allowed}，也可省略。`,
    unknownToday: '此时间轴的 today 属性应为空或日期（例如 2024-05-01），也可省略。',
  },
  tables: {
    facts: { fact: '项目', statement: '内容', notes: '说明' },
    group: { category: '类别', nature: '属性', direction: '目标方向', assessment: '评估结果' },
    partOf: '所属类别',
    number: '数量',
    notes: '说明',
    items: { title: '名称', what: '类型', text: '内容', when: '时间', status: '评估结果' },
    one: { 'process-stages': '阶段', tasks: '任务', projects: '项目' },
  },
};
