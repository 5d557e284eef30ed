import type { CalendarDate, Id, LocalisedText, ProgressDocument } from '@planglass/model';

export interface WithdrawalRequest {
  release: Id;
  on: CalendarDate;
  reason: LocalisedText;
  replacedBy?: Id;
}

/** The heading by which the release is known, and nothing of its content. */
export const noticeOf = (
  { schemaVersion, language, plan, release }: ProgressDocument,
  { on, reason, replacedBy }: WithdrawalRequest,
): ProgressDocument => ({
  schemaVersion,
  language,
  plan: { id: plan.id, name: plan.name },
  release: {
    id: release.id,
    title: release.title,
    stage: release.stage,
    ...(release.date === undefined ? {} : { date: release.date }),
  },
  withdrawn: { on, reason, ...(replacedBy === undefined ? {} : { replacedBy }) },
});
