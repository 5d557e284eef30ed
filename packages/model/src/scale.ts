import type { StatusScale } from './document.ts';

/** The scale of the national mid-term report, the best status first. */
export const DEFAULT_STATUS_SCALE: StatusScale = {
  id: 'mid-term',
  statuses: [
    {
      id: 'ahead',
      name: {
        'zh-Hans': '提前实现',
        'zh-Hant': '提前實現',
        ar: 'قبل الموعد المحدد',
        en: 'ahead of schedule',
      },
    },
    {
      id: 'faster',
      name: {
        'zh-Hans': '快于预期',
        'zh-Hant': '快於預期',
        ar: 'أسرع من المتوقع',
        en: 'faster than expected',
      },
    },
    {
      id: 'as-expected',
      name: {
        'zh-Hans': '基本符合预期',
        'zh-Hant': '大致符合預期',
        ar: 'مطابق للمتوقع إجمالًا',
        en: 'broadly as expected',
      },
    },
    { id: 'lagging', name: { 'zh-Hans': '滞后', 'zh-Hant': '落後', ar: 'متأخر', en: 'lagging' } },
  ],
};

/** The status scale of a document or record: its own, or the default. */
export const statusScaleOf = (document: { statusScale?: StatusScale }): StatusScale =>
  document.statusScale ?? DEFAULT_STATUS_SCALE;
