import type { CloserWords } from '../words.ts';

export const words: CloserWords = {
  closer: {
    download: '下載',
    downloadNote: '各檔案僅含已公開的內容，並註明來源與版本。',
    formats: { csv: 'CSV（表格）', svg: 'SVG（圖片）', png: 'PNG（圖片）', json: 'JSON（完整文件）' },
    failed: '未能產生檔案。',
    cite: '引用',
    copyCitation: '複製引文',
    copied: '已複製。',
    notCopied: '此瀏覽器不允許複製，請選取文字後自行複製。',
    release: (stage, id) => `${stage}，版本 ${id}`,
    within: (part, title) => `「${part}」，載於：${title}`,
    sentence: (text) => `${text}。`,
    origin: {
      organisation: '發布機構',
      title: '來源',
      release: '版本',
      date: '發布日期',
      licence: '授權',
      address: '網址',
    },
    columns: {
      number: (column) => `${column}（數值）`,
      state: (column) => `${column}（狀態）`,
      notes: (column) => `${column}（附註）`,
    },
  },
};
