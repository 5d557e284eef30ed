import type { CloserWords } from '../words.ts';

/** A name or a code from left to right, apart from the text around it (U+2066 to U+2069). */
const ltr = (code: string): string => `\u2066${code}\u2069`;

export const words: CloserWords = {
  closer: {
    download: 'تنزيل',
    downloadNote: 'يتضمن كل ملف ما أُفصح عنه فقط، مع مصدره وإصداره.',
    formats: {
      csv: `${ltr('CSV')} (جدول)`,
      svg: `${ltr('SVG')} (صورة)`,
      png: `${ltr('PNG')} (صورة)`,
      json: `${ltr('JSON')} (الوثيقة كاملة)`,
    },
    failed: 'تعذر إنشاء الملف.',
    cite: 'الاستشهاد',
    copyCitation: 'نسخ الاستشهاد',
    copied: 'تم النسخ.',
    notCopied: 'لا يسمح هذا المتصفح بالنسخ. حدد النص وانسخه.',
    release: (stage, id) => `${stage}، الإصدار ${ltr(id)}`,
    within: (part, title) => `«${part}»، في: ${title}`,
    sentence: (text) => `${text}. `,
    origin: {
      organisation: 'الجهة',
      title: 'المصدر',
      release: 'الإصدار',
      date: 'تاريخ النشر',
      licence: 'الترخيص',
      address: 'العنوان',
    },
    columns: {
      number: (column) => `${column} (العدد)`,
      state: (column) => `${column} (الحالة)`,
      notes: (column) => `${column} (ملاحظات)`,
    },
  },
};
