import type { ProgressDocument, StatusScale } from './document.ts';

/** The scale of China's national mid-term evaluation report, the best status first. */
export const DEFAULT_STATUS_SCALE: StatusScale = {
  id: 'national-mid-term',
  statuses: [
    { id: 'ahead', name: { 'zh-Hans': '提前实现', en: 'Ahead of schedule' } },
    { id: 'faster', name: { 'zh-Hans': '快于预期', en: 'Faster than expected' } },
    { id: 'as-expected', name: { 'zh-Hans': '基本符合预期', en: 'Broadly as expected' } },
    { id: 'lagging', name: { 'zh-Hans': '滞后', en: 'Lagging' } },
  ],
};

/** The document's own scale, or the default one. */
export const statusScaleOf = ({ statusScale }: Pick<ProgressDocument, 'statusScale'>): StatusScale =>
  statusScale ?? DEFAULT_STATUS_SCALE;
