import type { FormWords } from '../words.ts';

export const words: FormWords = {
  stacks: {
    percent: {
      exact: (share) => `${share}%`,
      below: (share) => `不足${share}%`,
      above: (share) => `超過${share}%`,
    },
    part: (name, number) => `${name}：${number}`,
    withShare: (number, share) => `${number}（${share}）`,
    together: (count) => `未公開的各數之和為${count}，即文件所列合計減去其餘各數；各為多少不對外公開。`,
    unit: {
      categories: '每個圖形代表一個類別。',
      indicators: '每個圖形代表一項指標。',
      tasks: '每個圖形代表一項任務。',
      projects: '每個圖形代表一個項目。',
      recommendations: '每個圖形代表一條建議。',
      'process-stages': '每個圖形代表一個起草階段。',
      sections: '每個圖形代表報告的一個部分。',
    },
    whole: '每一整條代表 100%。',
    why: {
      withheld: '以長條顯示：部分數量不對外公開，無從得知各部分所占份額。',
      unstated: '以長條顯示：部分數量未列明，無從得知各部分所占份額。',
      differ: '以長條顯示：各數相加與文件所列合計不符。',
      rounded: '以長條顯示：數量經過取整。',
      'many-parts': '以長條顯示：部分過多，無法在同一條中辨別。',
      'many-items': '以長條顯示：條目過多，無法逐一畫出。',
      separate: '僅依其中一種方式顯示：文件未同時依兩種方式列明數量。',
    },
  },
  schedule: {
    key: {
      planned: '節點計劃在此期間達成',
      reached: '節點在此期間達成',
    },
    items: (count) => `列出${count}項`,
    unfoldAll: '全部展開',
    foldAll: '全部收起',
    shown: (count, total) => `已顯示${count}項，共${total}項`,
    showMore: (count) => `再顯示${count}項`,
    showAll: (total) => `顯示全部${total}項`,
    today: (date) => `今天，${date}`,
    beyond: '不在圖示時間之內',
    unknownGroupBy: (allowed) => `此時間軸的 group-by 屬性應為${allowed}，亦可省略。`,
    unknownToday: '此時間軸的 today 屬性應為空或日期（例如 2024-05-01），亦可省略。',
  },
  tables: {
    facts: { fact: '事項', statement: '內容', notes: '備註' },
    group: { category: '類別', nature: '屬性', direction: '目標方向', assessment: '評估結果' },
    partOf: '所屬類別',
    number: '數目',
    notes: '備註',
    items: { title: '名稱', what: '類型', text: '內容', when: '時間', status: '評估結果' },
    one: { 'process-stages': '階段', tasks: '任務', projects: '項目' },
  },
};
