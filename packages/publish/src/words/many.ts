import type { Language } from '../arguments.ts';
import type { OneOfMany } from '../commands/many.ts';
import { block } from './lines.ts';

interface ManyWords {
  counts(published: number, unchanged: number, failed: number, folder: string): string;
  failed: string;
  more(count: number): string;
  audit: string;
  fault: string;
  how: string;
}

const WORDS: Record<Language, ManyWords> = {
  en: {
    counts: (published, unchanged, failed, folder) =>
      `Published to ${folder}: ${published}. Unchanged: ${unchanged}. Failed: ${failed}.`,
    failed: 'Failed, and not published',
    more: (count) => (count ? ` (and ${count} more)` : ''),
    audit: 'What it withholds could be worked out.',
    fault: 'Its run was cut off.',
    how: 'To see all that is wrong with one of them: planglass check RECORD',
  },
  zh: {
    counts: (published, unchanged, failed, folder) =>
      `已发布到 ${folder}：${published} 份。未变：${unchanged} 份。失败：${failed} 份。`,
    failed: '失败，未发布',
    more: (count) => (count ? `（另有 ${count} 处）` : ''),
    audit: '不公开的数值可被反推。',
    fault: '处理中断。',
    how: '查看其中一份的全部问题：planglass check 底稿',
  },
};

type Done = readonly OneOfMany[];

const inWords = (say: ManyWords) => ({
  /** What became of a folder of records; a line for each that failed. */
  done(all: Done, folder: string): string {
    const count = (outcome: OneOfMany['outcome']): number =>
      all.filter((each) => each.outcome === outcome).length;
    const failed = all.filter(({ outcome }) => outcome === 'failed');
    return [
      say.counts(count('published'), count('unchanged'), failed.length, folder),
      ...block(
        say.failed,
        failed.map((each) => `${each.name}: ${whyFailed(each, say)}`),
      ),
      ...(failed.length ? ['', say.how] : []),
    ].join('\n');
  },
});

function whyFailed({ answer }: OneOfMany, say: ManyWords): string {
  const { problems = [], findings } = answer as {
    problems?: { path?: string; place?: string; sentence: string }[];
    findings?: unknown[];
  };
  const [first, ...more] = problems;
  if (first) {
    const place = first.place ?? first.path;
    return `${place ? `${place} ` : ''}${first.sentence}${say.more(more.length)}`;
  }
  return findings ? say.audit : say.fault;
}

export const manyWords = { en: inWords(WORDS.en), zh: inWords(WORDS.zh) };
