import type { FormWords } from '../words.ts';

/** As in the other texts: the sign that goes with the digits, held to them by a direction mark. */
const percent = (share: string): string =>
  /[٠-٩]/.test(share) ? `${share}٪\u061C` : `${share}\u200E%\u200E`;

/** A name or a code from left to right, apart from the text around it (U+2066 to U+2069). */
const ltr = (code: string): string => `\u2066${code}\u2069`;

export const words: FormWords = {
  stacks: {
    unknown: (attribute, allowed) =>
      `يجب أن تكون السمة ${ltr(attribute)} في هذا التوزيع إحدى القيم التالية: ${ltr(allowed)}.`,
    percent: {
      exact: percent,
      below: (share) => `أقل من ${percent(share)}`,
      above: (share) => `أكثر من ${percent(share)}`,
    },
    part: (name, number) => `${name}: ${number}`,
    withShare: (number, share) => `${number} (${share})`,
    together: (count) =>
      `مجموع الأعداد غير المفصح عنها ${count}، وهو المجموع المذكور مطروحًا منه بقية الأعداد، ولا يُفصح عن توزيعه.`,
    gap: 'لا يُرسم شريط لصف فيه عدد غير مفصح عنه أو غير مذكور أو مقرَّب، أو لا تتطابق أعداده مع مجموعها.',
    partial: 'بعض هذه المجموعات غير مفصح عنها ولا تُذكر أسماؤها هنا.',
    unit: {
      categories: 'كل علامة تمثل فئة واحدة.',
      indicators: 'كل علامة تمثل مؤشرًا واحدًا.',
      tasks: 'كل علامة تمثل مهمة واحدة.',
      projects: 'كل علامة تمثل مشروعًا واحدًا.',
      recommendations: 'كل علامة تمثل توصية واحدة.',
      'process-stages': 'كل علامة تمثل مرحلة إعداد واحدة.',
      sections: 'كل علامة تمثل قسمًا واحدًا من التقرير.',
    },
    whole: 'يمثل كل شريط كامل 100\u200E%\u200E.',
    off: 'الحصص مقرَّبة، فلا يبلغ مجموعها 100\u200E%\u200E تمامًا.',
    why: {
      withheld: 'عُرضت كأشرطة منفصلة: لم يُفصح عن جميع الأعداد، فلا تُعرف حصص الأجزاء.',
      unstated: 'عُرضت كأشرطة منفصلة: لم تُذكر جميع الأعداد، فلا تُعرف حصص الأجزاء.',
      differ: 'عُرضت كأشرطة منفصلة: لا يطابق مجموع الأعداد المجموع المذكور.',
      rounded: 'عُرضت كأشرطة منفصلة: الأعداد مقربة.',
      'many-parts': 'عُرضت كأشرطة منفصلة: الأجزاء أكثر من أن تُميَّز في شريط واحد.',
      'many-items': 'عُرضت كأشرطة منفصلة: البنود أكثر من أن تُرسم علامة لكل منها.',
      separate: 'عُرضت بتقسيم واحد: لا تذكر الوثيقة الأعداد بالتقسيمين معًا.',
    },
  },
  method: {
    formula: 'الصيغة',
    threshold: (status, from) => `${status} من ${from} فأكثر`,
    below: (status) => `${status} دون ذلك`,
    unknownForm: (allowed) => `يجب أن تكون السمة «form» لهذا المقياس ${allowed}.`,
    unknownIndicator: (id) => `لا يوجد في وثيقة التقدم مؤشر باسم «${ltr(id)}».`,
  },
  schedule: {
    unknownOf: `يجب أن تكون السمة ${ltr('of')} في هذا الخط الزمني ${ltr('tasks')} أو ${ltr('process-stages')} أو ${ltr('projects')}، أو أن تُحذف.`,
    key: {
      planned: 'معلم زمني مخطط له في هذه الفترة',
      reached: 'معلم زمني تحقق في هذه الفترة',
    },
    items: (count) => `عدد البنود المدرجة: ${count}`,
    achievements: {
      outcome: 'ذُكرت نتائجها',
      measure: 'ذُكرت إجراءاتها دون نتائج',
      none: 'لم تُذكر لها إجراءات أو نتائج',
    },
    unfoldAll: 'توسيع الكل',
    foldAll: 'طي الكل',
    shown: (count, total) => `المعروض ${count} من ${total}`,
    showMore: (count) => `عرض المزيد: ${count}`,
    showAll: (total) => `عرض الكل: ${total}`,
    today: (date) => `اليوم: ${date}`,
    beyond: 'خارج المدة المعروضة',
    unknownGroupBy: (allowed) =>
      `يجب أن تكون السمة ${ltr('group-by')} في هذا الخط الزمني إحدى القيم التالية: ${ltr(allowed)}، أو أن تُحذف.`,
    unknownToday: `يجب أن تكون السمة ${ltr('today')} في هذا الخط الزمني فارغة أو تاريخًا مثل ${ltr('2024-05-01')}، أو أن تُحذف.`,
  },
  tables: {
    serial: 'الرقم',
    unit: 'الوحدة',
    facts: { fact: 'البند', statement: 'البيان', notes: 'ملاحظات' },
    group: { category: 'الفئة', nature: 'الطبيعة', direction: 'الاتجاه المستهدف', assessment: 'التقييم' },
    partOf: 'جزء من',
    number: 'العدد',
    notes: 'ملاحظات',
    items: { title: 'الاسم', what: 'النوع', text: 'النص', when: 'التاريخ', status: 'التقييم' },
    one: {
      'process-stages': 'مرحلة',
      tasks: 'مهمة',
      projects: 'مشروع',
      event: 'عمل رئيسي',
      milestone: 'معلم زمني',
      measure: 'إجراء',
      outcome: 'نتيجة',
    },
  },
};
