import type { Language } from '../arguments.ts';
import type { Stage } from '../progress.ts';

interface TerminalWords {
  stages: Record<Stage, string>;
  agree: string;
  declined: string;
  withoutSolver: string;
}

/** What is said to the person at a terminal while the command works, and what it asks. */
export const terminalWords: Record<Language, TerminalWords> = {
  en: {
    stages: {
      audit: 'Working out what a reader could',
      search: 'Ways to give something away that were found and closed:',
      worlds: 'Rebuilding what is published from other records',
      scan: 'Scanning files',
      records: 'Publishing records',
    },
    agree: 'Decide so, and publish? [y/N]',
    declined: 'Not decided. Nothing was written.',
    withoutSolver:
      'The solver HiGHS could not be loaded. The exact one does all of the work: the answer is the same, and may come later.',
  },
  zh: {
    stages: {
      audit: '正在作反推检查',
      search: '已发现并堵住的泄露途径：',
      worlds: '正在用其他底稿重建公开内容',
      scan: '正在扫描文件',
      records: '正在发布内部底稿',
    },
    agree: '同意并发布？[y/N]',
    declined: '未作决定，未写入任何文件。',
    withoutSolver: '无法载入求解器 HiGHS，改为全部由精确求解器计算：结论相同，用时可能更长。',
  },
};
