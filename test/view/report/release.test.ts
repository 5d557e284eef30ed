import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Release } from '@planglass/model';
import { describeRelease, type ReleaseText } from '@planglass/view';
import { documentOf, frozen, inChinese, inEnglish } from '../timeline/fixtures.ts';

const release: Release = {
  id: 'mid-term',
  title: { 'zh-Hans': '中期评估', en: 'Mid-term evaluation' },
  stage: 'consultation-draft',
  date: '2023-09-28',
  issuer: { 'zh-Hans': '发展改革委', en: 'Development Commission' },
  contact: {
    name: '规划科',
    telephone: '000-1234567',
    email: 'plan@example.org',
    url: 'https://example.org/contact',
  },
  source: { url: 'https://example.org/plan' },
  referenceNumbers: [{ scheme: { 'zh-Hans': '索引号', en: 'Index number' }, value: 'EX-1' }],
  licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  translations: [{ language: 'en', status: 'unofficial' }],
  consultation: {
    how: { 'zh-Hans': '请来信', en: 'Please write' },
    until: '2023-10-31',
    contact: { telephone: '000-7654321' },
  },
};
const document = frozen(
  documentOf({
    release,
    plan: {
      id: 'plan',
      name: '五年规划',
      publisher: { name: '示例市', provenance: 'implied', note: '由名称推知' },
    },
  }),
);
const linesOf = ({ lines }: ReleaseText): string[] =>
  lines.map(({ label, parts }) => `${label.text}: ${parts.map(({ text }) => text).join(' | ')}`);

describe('heading of a report', () => {
  it('names the stage, and how and until when to respond', () => {
    const { stage, consultation } = describeRelease(inChinese(document));
    assert.deepEqual(stage, { code: 'consultation-draft', label: { text: '征求意见稿' } });
    assert.equal(consultation?.until?.text, '反馈截止日期：2023年10月31日。');
    assert.equal(consultation?.how.text, '请来信');
    assert.deepEqual(consultation?.contact, [{ text: '电话：000-7654321' }]);
    assert.equal(
      describeRelease(inEnglish(document)).consultation?.until?.text,
      'Last day to respond: 31 October 2023.',
    );
  });

  it('says the same of a last day that is past at the time that the release shows: whether it is, a reader sees', () => {
    const until = (date: string) =>
      describeRelease(
        inEnglish(documentOf({ release: { ...release, consultation: { how: 'Write', until: date } } })),
      ).consultation?.until?.text;
    assert.equal(until('2022-01-31'), 'Last day to respond: 31 January 2022.');
    assert.equal(until('2099-01-31'), 'Last day to respond: 31 January 2099.');
  });

  it('says of a draft without a last day, or without a way to respond, that there is none', () => {
    const { consultation: _, ...rest } = release;
    const consultationOf = (parts: Partial<Release>) =>
      describeRelease(inEnglish(documentOf({ release: { ...rest, ...parts } }))).consultation;
    assert.equal(
      consultationOf({ consultation: { how: 'Write' } })?.until?.text,
      'The document does not state until when to respond.',
    );
    assert.match(consultationOf({})?.how.text ?? '', /does not state how or until when/);
    assert.equal(consultationOf({ stage: 'final' }), undefined);
  });

  it('says where the release comes from, line by line, and that a publisher is implied', () => {
    assert.deepEqual(linesOf(describeRelease(inChinese(document))), [
      '规划: 五年规划',
      '规划发布方: 示例市 | 推知，原文未明示 | 由名称推知',
      '发布机构: 发展改革委',
      '发布日期: 2023年9月28日',
      '索引号: EX-1',
      '联系方式: 规划科 | 电话：000-1234567 | 电子邮箱：plan@example.org | https://example.org/contact',
      '来源: https://example.org/plan',
      '使用许可: CC BY 4.0',
    ]);
  });

  it('leads to the addresses that the release names', () => {
    const { lines } = describeRelease(inEnglish(document));
    assert.deepEqual(
      lines.flatMap(({ parts }) => parts.flatMap(({ href }) => href ?? [])),
      [
        'mailto:plan@example.org',
        'https://example.org/contact',
        'https://example.org/plan',
        'https://example.org/by',
      ],
    );
    // what is more than an address could say more to a mail program than it says to a reader
    for (const email of ['plan at example.org', 'plan@example.org?bcc=x@example.org', 'a@b.org, c@d.org']) {
      const release = { id: 'r', title: 'Report', stage: 'final' as const, contact: { email } };
      const contact = describeRelease(inEnglish(documentOf({ release }))).lines.flatMap(({ parts }) => parts);
      assert.deepEqual(
        contact.filter(({ text }) => text.includes(email)),
        [{ text: `email ${email}` }],
      );
    }
  });

  it('says of a translation that it is unofficial, and nothing of the original', () => {
    assert.deepEqual(describeRelease(inEnglish(document)).translation, {
      official: false,
      label: { text: 'Unofficial translation' },
    });
    assert.equal(describeRelease(inChinese(document)).translation, undefined);
  });

  it('says nothing of a translation that is not the one shown', () => {
    const untranslated = documentOf({ release: { ...release, title: '中期评估' } });
    assert.equal(describeRelease(inEnglish(untranslated)).translation, undefined);
  });

  it('leaves the name of the plan to the overview where there is one', () => {
    const labels = linesOf(describeRelease(inEnglish(documentOf())));
    assert.deepEqual(labels, []);
  });

  it('has no line for what is unknown', () => {
    const bare = documentOf({
      plan: { id: 'plan', name: '规划' },
      release: { id: 'r', title: '报告', stage: 'final' },
    });
    const described = describeRelease(inChinese(bare));
    assert.deepEqual(linesOf(described), ['规划: 规划']);
    assert.equal(described.consultation, undefined);
  });
});
