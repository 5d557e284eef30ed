import type { Language } from '../arguments.ts';
import { relationSentence, type Because, type Finding } from '../audit/findings.ts';
import type { Verdict } from '../audit/audit.ts';
import type { AuditEntry } from '../audit/json.ts';
import type { AuditRefusal } from '../pipeline.ts';
import type { Advice, Proposal } from '../protect/propose.ts';
import { partsOf } from '../statements/references.ts';
import { block } from './lines.ts';
import { figureNames } from './names.ts';

type Name = (reference: string) => string;

interface AuditWords {
  intervals: string;
  noIntervals: string;
  verdicts: Record<Verdict, string>;
  heading(file: string): string;
  givenAway(name: string): string;
  notProved(name: string): string;
  contradiction: string;
  conflict: string;
  at(sentence: string, path: string): string;
  unmodelled: Record<Extract<Finding, { code: 'unmodelled' }>['refusal'], (relation: string) => string>;
  published(name: string, value: string, step: string | undefined): string;
  /** Sentences of what a document implies by itself, by kind. */
  implied: Readonly<Record<string, (names: readonly string[]) => string>>;
  remedy: string;
  withhold(name: string, reference: string, cost: string): string;
  round(name: string, step: string, reference: string, cost: string): string;
  proven(cost: string): string;
  unproven(cost: string, bound: string): string;
  accept: string;
  none: string;
  untold: string;
  withoutOrder(relations: readonly string[]): string;
  nothingElse: string;
}

const WORDS: Record<Language, AuditWords> = {
  en: {
    intervals: 'Internal, not for publication: what a reader can work out of each withheld figure',
    noIntervals: 'No withheld figure or assessment stands in this record.',
    verdicts: { pass: 'wide enough', narrow: 'too narrow', 'not-proved': 'not proved' },
    heading: (file) =>
      `${file} cannot be published, and nothing was written: what it withholds could be worked out.`,
    givenAway: (name) => `${name} is withheld and could be worked out too closely, because:`,
    notProved: (name) =>
      `${name} is withheld, and the search ended at its limit before it was certain that it cannot be worked out.`,
    contradiction:
      'The values of the record contradict what it says of them. Correct the value or the relation:',
    conflict:
      'These cannot all be true, and there are so many ways to doubt one of them that what the record withholds cannot be audited. Correct a number, or leave one out:',
    at: (sentence, path) => `${sentence.replace(/\.$/, '')} (${path}).`,
    unmodelled: {
      'product-of-unknowns': (relation) =>
        `The relation “${relation}” multiplies or divides two withheld figures, which cannot be audited. Publish one of them, or remove the relation if nobody can know it.`,
      'sign-of-divisor': (relation) =>
        `The relation “${relation}” divides by a figure that may be zero or negative, which cannot be audited. State its bounds in a relation of kind “bounds”.`,
      'not-linear': (relation) =>
        `The relation “${relation}” is a standard deviation, which cannot be audited. Withhold it, or publish all figures it is of.`,
      'power-of-unknown': (relation) =>
        `The relation “${relation}” takes a rate of growth from a withheld or rounded figure in a way that cannot be audited. Publish exactly the baseline and one of the other two, or the rate itself, or remove the relation if nobody can know it.`,
      'no-growth-rate': (relation) =>
        `The figures of the relation “${relation}” have no rate of growth: its baseline must be above zero, its target another than its baseline, and none below zero.`,
    },
    published: (name, value, step) =>
      `${name} is published: ${value}${step === undefined ? '' : `, rounded to ${step}`}.`,
    implied: {
      'non-negative': ([name]) => `${name} is taken to be zero or more.`,
      'one-status': ([name]) => `${name} is one of the statuses of the scale.`,
      'count-of-groups': ([total, ...parts]) => `${total} is the sum of ${parts.join(', ')}.`,
      'part-of-groups': ([total, ...parts]) => `${total} is at least the sum of ${parts.join(', ')}.`,
      'same-count': ([one, other]) => `${one} and ${other} are the same count, stated twice.`,
      'joint-counts': (counts) => `Sums of one table, in which no cell is below zero: ${counts.join(', ')}.`,
      'count-of-items': ([name]) => `${name} counts the items that the document lists.`,
      'count-of-withheld': ([name]) =>
        `A statement of the release says how many of the items in ${name} are withheld as a whole.`,
      'below-minimum-frequency': ([name]) =>
        `${name} is withheld because it is small: above zero and below the record's minimum frequency.`,
      'not-below-minimum-frequency': ([name]) =>
        `${name} is not withheld for being small, so that it is zero, or at least the record's minimum frequency.`,
      'same-fact': ([name, earlier]) => `${name} and ${earlier} are for the same period.`,
      'public-elsewhere': ([name, elsewhere]) => `${name} can be read elsewhere: ${elsewhere}.`,
    },
    remedy: 'This would be enough',
    withhold: (name, reference, cost) => `withhold ${name}  ${reference}  cost ${cost}`,
    round: (name, step, reference, cost) => `round ${name} to ${step}  ${reference}  cost ${cost}`,
    proven: (cost) => `Nothing that costs less than ${cost} passes the audit.`,
    unproven: (cost, bound) => `The cost is ${cost}; what passes the audit costs at least ${bound}.`,
    accept: 'To decide so, publish with --accept. The decision is kept in a file beside the record.',
    none: 'No further withholding of figures helps: what gives it away is published elsewhere or earlier, follows from the minimum frequency, or stands in a statement of this release, such as how many items it withholds.',
    untold:
      'The search for a remedy found none before its limit, or before what cannot be audited. There may be one: withhold more by hand, or state what is missing.',
    withoutOrder: (relations) =>
      `The order in which figures are shown gives it away too (${relations.map((each) => `“${each}”`).join(', ')}). Withholding a figure does not hide its place. If every page shows them in another order, by name for example, remove this relation from the record; then this would be enough`,
    nothingElse: 'Nothing else need be withheld or rounded.',
  },
  zh: {
    intervals: '仅供内部：每项不公开的数值可被反推到的范围',
    noIntervals: '内部底稿中没有不公开的数值或评估结果。',
    verdicts: { pass: '足够宽', narrow: '过窄', 'not-proved': '未能证明' },
    heading: (file) => `${file} 不能发布，未写入任何文件：未公开的数值可以被反推出来。`,
    givenAway: (name) => `${name}不公开，但可由下列内容反推，范围过窄：`,
    notProved: (name) => `${name}不公开，反推检查已达上限，仍不能确定其无法反推。`,
    contradiction: '内部底稿的数值与所述关系矛盾。请更正数值或关系：',
    conflict:
      '下列内容不可能同时成立，可作的解读过多，无法对不公开的内容作反推检查。请更正其中的数值，或删去一项：',
    at: (sentence, path) => `${sentence.replace(/。$/, '')}（${path}）。`,
    unmodelled: {
      'product-of-unknowns': (relation) =>
        `关系“${relation}”涉及两个不公开数值的乘除，无法作反推检查。请公开其中之一；如外界无从得知此关系，可删除。`,
      'sign-of-divisor': (relation) =>
        `关系“${relation}”的除数可能为零或负数，无法作反推检查。请用 bounds 关系说明其范围。`,
      'not-linear': (relation) =>
        `关系“${relation}”为标准差，无法作反推检查。请不公开该标准差，或公开其全部数据。`,
      'power-of-unknown': (relation) =>
        `关系“${relation}”由不公开或经取舍的数值计算年均增速，无法作反推检查。请如实公开基期值及另外两项之一，或公开增速本身；如外界无从得知此关系，可删除。`,
      'no-growth-rate': (relation) =>
        `关系“${relation}”的数值没有增速可言：基期值须大于零，目标值不能与基期值相同，各项均不能为负。`,
    },
    published: (name, value, step) =>
      `${name}已公开：${value}${step === undefined ? '' : `（按${step}取舍）`}。`,
    implied: {
      'non-negative': ([name]) => `${name}视为不小于零。`,
      'one-status': ([name]) => `${name}为评估等级之一。`,
      'count-of-groups': ([total, ...parts]) => `${total}等于${parts.join('、')}之和。`,
      'part-of-groups': ([total, ...parts]) => `${total}不小于${parts.join('、')}之和。`,
      'same-count': ([one, other]) => `${one}与${other}是同一数目，载了两次。`,
      'joint-counts': (counts) => `下列各项是同一张表的合计，表中各格均不小于零：${counts.join('、')}。`,
      'count-of-items': ([name]) => `${name}为文件所列条目的数目。`,
      'count-of-withheld': ([name]) => `本次发布说明了${name}中有多少条目整体不公开。`,
      'below-minimum-frequency': ([name]) =>
        `${name}因数目过小而不公开：大于零且小于内部底稿所定的最小频数。`,
      'not-below-minimum-frequency': ([name]) =>
        `${name}不是因数目过小而不公开，因此为零，或不小于内部底稿所定的最小频数。`,
      'same-fact': ([name, earlier]) => `${name}与${earlier}属同一时期。`,
      'public-elsewhere': ([name, elsewhere]) => `${name}可见于别处：${elsewhere}。`,
    },
    remedy: '采取下列措施即可',
    withhold: (name, reference, cost) => `不公开${name}  ${reference}  代价 ${cost}`,
    round: (name, step, reference, cost) => `将${name}按 ${step} 取舍  ${reference}  代价 ${cost}`,
    proven: (cost) => `没有代价低于 ${cost} 而能通过检查的办法。`,
    unproven: (cost, bound) => `代价为 ${cost}；能通过检查的办法代价不低于 ${bound}。`,
    accept: '如同意，请加 --accept 重新发布。该决定保存在内部底稿旁的文件中。',
    none: '再多隐去数值也无济于事：泄露来自别处或此前已公开的内容、最小频数规则，或本次发布中的说明，例如不公开的条目有几项。',
    untold:
      '查找办法已达上限，或遇到无法检查的情形，未找到可行的办法，但不等于没有：请自行多隐去一些，或补充说明。',
    withoutOrder: (relations) =>
      `数据排列的顺序也会泄露（${relations.map((each) => `“${each}”`).join('、')}）。隐去数值并不能隐去其位次。如各页面均改用其他顺序（如按名称），请从底稿中删除该关系；此后采取下列措施即可`,
    nothingElse: '无须再隐去或取舍其他内容。',
  },
};

/** What the audit objects to, each with the statements that give it away, and the remedy. Published values only. */
export function objected(
  file: string,
  { findings, record, others, ...advice }: AuditRefusal,
  language: Language,
): string {
  const say = WORDS[language];
  const name = figureNames([record, ...others], language);
  const because = (each: Because): string => sentenceOf(each, say, name, language);
  const paragraphs = findings.flatMap((finding): string[] => {
    switch (finding.code) {
      case 'given-away':
        return block(say.givenAway(name(finding.key)), finding.because.map(because));
      case 'not-proved':
        return ['', say.notProved(name(finding.key))];
      case 'contradiction':
        return block(say.contradiction, finding.because.map(because));
      case 'conflict':
        return block(
          say.conflict,
          finding.because.map((each) =>
            each.value === undefined ? because(each) : say.at(because(each), addressOf(each)),
          ),
        );
      case 'unmodelled':
        return ['', say.unmodelled[finding.refusal](finding.relation)];
    }
  });
  const audited = findings.some(({ code }) => code === 'given-away');
  return [say.heading(file), ...paragraphs, ...(audited ? remedy(advice, say, name) : [])].join('\n');
}

const addressOf = ({ references: [key = ''] }: Because): string => partsOf(key).path;

/** The feasibility intervals of an audit. They may be as good as the values themselves, so they are internal. */
export function audited(entries: readonly AuditEntry[], language: Language): string {
  const say = WORDS[language];
  return entries.length
    ? [
        say.intervals,
        ...entries.map((each) => `  ${each.id}  ${range(each)}  ${say.verdicts[each.verdict]}`),
      ].join('\n')
    : say.noIntervals;
}

function range({ lower, upper, lowerClosed, upperClosed, values }: AuditEntry): string {
  if (values) return `{${values.join(', ')}}`;
  return `${lowerClosed ? '[' : '('}${lower ?? '−∞'}, ${upper ?? '∞'}${upperClosed ? ']' : ')'}`;
}

function remedy({ proposal, withoutOrder, untold }: Advice, say: AuditWords, name: Name): string[] {
  return [
    ...(proposal
      ? [...measures(proposal, say.remedy, say, name), '', say.accept]
      : withoutOrder
        ? []
        : ['', untold ? say.untold : say.none]),
    ...(withoutOrder ? measures(withoutOrder, say.withoutOrder(withoutOrder.relations), say, name) : []),
  ];
}

function measures(
  { withhold, round, costs, cost, bound, proven }: Proposal,
  heading: string,
  say: AuditWords,
  name: Name,
): string[] {
  const costOf = (reference: string): string => costs[reference]!;
  const lines = [
    ...round.map(({ figure, step }) => say.round(name(figure), step, figure, costOf(figure))),
    ...withhold.map((figure) => say.withhold(name(figure), figure, costOf(figure))),
  ];
  if (!lines.length) return block(heading, [say.nothingElse]);
  return [...block(heading, lines), `  ${proven ? say.proven(cost) : say.unproven(cost, bound)}`];
}

function sentenceOf(
  { kind, references, value, step, relation, isPart }: Because,
  say: AuditWords,
  name: Name,
  language: Language,
): string {
  if (relation) return relationSentence(relation, language, name);
  if (value !== undefined) return say.published(name(references[0]!), value, step);
  return say.implied[isPart ? 'part-of-groups' : kind]?.(references.map(name)) ?? kind;
}
