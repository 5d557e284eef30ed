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
      number: (column) => `${column} (رقمًا)`,
      state: (column) => `${column} (الحالة)`,
      notes: (column) => `${column} (ملاحظات)`,
    },
    amount: (items, share) => `${items}: ${share}`,
    share: (chosen, listed) => `${chosen} من ${listed}`,
    chosen: (names, amounts) => `${names} (${amounts})`,
    noItems: 'لا تدرج الوثيقة بنودًا بهذا التصنيف',
    showing: 'المعروض فقط',
    highlighted: 'المميز في هذه الصفحة',
    withoutWithheld: 'لا يشمل ما لم يُفصح عنه.',
    clear: 'إلغاء',
    filter: 'عرض ما يلي فقط',
    all: 'الكل',
    nothingChosen: 'اضغط على اسم لتمييز بنوده في هذه الصفحة.',
    unknownFilter: (allowed) =>
      `يجب أن تكون السمة ${ltr('filter')} في هذا المكون أزواجًا مثل ${ltr('category:economy')}، يبدأ كل منها بإحدى القيم التالية: ${ltr(allowed)}.`,
    unknownGroup: (codes) =>
      `تذكر السمة ${ltr('filter')} في هذا المكون ما لا توجد له مجموعة في الوثيقة: ${ltr(codes)}.`,
    copyLink: 'نسخ رابط هذا العرض',
  },
};
