import type { Language } from '../arguments.ts';

interface WithdrawWords {
  withdrawn(release: string, latest: string): string;
  unchanged(release: string): string;
  problems: string;
}

/** What `planglass withdraw` says. */
export const withdrawWords: Record<Language, WithdrawWords> = {
  en: {
    withdrawn: (release, latest) =>
      `Release ${release} was withdrawn, and its address holds the correction notice.\nThe newest release is now ${latest}.\nCopies that others have made are out of reach; clear the caches of the portal.`,
    unchanged: (release) => `Release ${release} was withdrawn already. Nothing was written.`,
    problems: 'The notice would not be valid, and nothing was changed:',
  },
  zh: {
    withdrawn: (release, latest) =>
      `已撤回 ${release}，其地址现为更正说明。\n最新的发布内容现为 ${latest}。\n他人已保存的副本无法收回；请清除网站缓存。`,
    unchanged: (release) => `${release} 此前已撤回，未写入任何文件。`,
    problems: '更正说明无效，未作改动：',
  },
};
