import type { CloserWords } from '../words.ts';

export const words: CloserWords = {
  closer: {
    download: '下载',
    downloadNote: '各文件只含已公开的内容，并注明来源和版本。',
    formats: { csv: 'CSV（表格）', svg: 'SVG（图片）', png: 'PNG（图片）', json: 'JSON（完整文件）' },
    failed: '未能生成文件。',
    cite: '引用',
    copyCitation: '复制引文',
    copied: '已复制。',
    notCopied: '此浏览器不允许复制，请选中文字后自行复制。',
    release: (stage, id) => `${stage}，版本 ${id}`,
    within: (part, title) => `“${part}”，载于：${title}`,
    sentence: (text) => `${text}。`,
    origin: {
      organisation: '发布机构',
      title: '来源',
      release: '版本',
      date: '发布日期',
      licence: '许可',
      address: '网址',
    },
    columns: {
      number: (column) => `${column}（数值）`,
      state: (column) => `${column}（状态）`,
      notes: (column) => `${column}（备注）`,
    },
  },
};
