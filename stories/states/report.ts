import type { Consultation, Release } from '@planglass/model';
import { amount, CHOSEN, titleOf } from './chosen.ts';
import { formatPeriod } from '@planglass/view';
import { commonStates } from './common.ts';
import { compose, RELEASE_TITLE } from './compose.ts';
import { RECORDS } from './documents.ts';
import { both, inEither, read, statesOf } from './state.ts';

const ISSUER = both('示例市发展和改革委员会', 'Example City Development and Reform Commission');
const HOW = both('请以电子邮件反馈意见', 'Please respond by e-mail');
const PROSE = both('评估已经完成。', 'The evaluation is complete.');
const SECTION = both('起草背景', 'Background');
const PROJECTS = both('重大项目进展', 'Progress of major projects');
const STATEMENT = both('项目数据不对外公开', 'Project figures are not disclosed');
const ABSENT = both('面临的主要问题', 'Main problems');
const TASK = both('建设综合交通枢纽', 'Build the transport hub');
const ON_TIME = both('达到进度要求', 'are on schedule');
const MOST = both('绝大部分', 'the vast majority');
const BASIS = {
  text: both('依申请公开', 'disclosed on request'),
  citation: both('政府信息公开条例', 'Regulations on the Disclosure of Government Information'),
};
const release: Release = {
  id: 'mid-term',
  title: RELEASE_TITLE,
  stage: 'final',
  date: '2023-09-28',
  issuer: ISSUER,
  contact: { telephone: '000-1234567', email: 'plan@example.org' },
  source: { title: both('示例市门户', 'Portal of Example City'), url: 'https://example.org/plan' },
  referenceNumbers: [{ scheme: both('索引号', 'Index number'), value: 'EX-2023-041' }],
  licence: { name: both('开放许可', 'Open licence'), url: 'https://example.org/licence' },
  translations: [{ language: 'en', status: 'unofficial' }],
};
const consultation: Consultation = { how: HOW, until: '2023-10-31', contact: { email: 'plan@example.org' } };

export const reportStates = statesOf('plan-report', [
  ...commonStates(),
  {
    id: 'final',
    expect: 'A final report: who issued it, when, under which number and licence, then its one section.',
    document: compose({
      release,
      sections: [{ state: 'published', id: 'background', title: SECTION, paragraphs: [PROSE] }],
    }),
    says: (words) => [
      read(RELEASE_TITLE, words),
      words.common.stage.final,
      read(ISSUER, words),
      'EX-2023-041',
      read(SECTION, words),
      read(PROSE, words),
    ],
  },
  {
    id: 'consultation-draft',
    expect: 'A draft for consultation: marked as one, with how and until when to respond.',
    document: compose({ release: { ...release, stage: 'consultation-draft', consultation } }),
    says: (words) => [
      words.common.stage['consultation-draft'],
      read(HOW, words),
      formatPeriod('2023-10-31', words),
    ],
  },
  {
    id: 'consultation-past',
    expect:
      'The last day to respond lies before the state that the release shows: said as it is stated, and not that it is past.',
    document: compose({
      release: {
        ...release,
        stage: 'consultation-draft',
        reference: { period: '2023-11', provenance: 'stated' },
        consultation,
      },
    }),
    says: (words) => [words.report.until(formatPeriod('2023-10-31', words))],
    neverSays: (words) => [words.report.untilUnstated],
  },
  {
    id: 'consultation-unstated',
    expect: 'A draft for consultation that does not say how or until when to respond, which is said.',
    document: compose({ release: { ...release, stage: 'consultation-draft' } }),
    says: (words) => [words.report.respondUnstated],
  },
  {
    id: 'consultation-without-day',
    expect: 'How to respond is stated, and until when is not, which is said.',
    document: compose({ release: { ...release, stage: 'consultation-draft', consultation: { how: HOW } } }),
    says: (words) => [read(HOW, words), words.report.untilUnstated],
  },
  {
    id: 'headline',
    expect:
      'The headline facts: a stated number, one that is counted, one that is withheld; a share in words; and what is withheld.',
    document: compose({
      counts: [
        { id: 'indicators', of: 'indicators', count: { state: 'value', value: '17' } },
        { id: 'projects', of: 'projects', count: { state: 'withheld', confStatus: 'N' } },
      ],
      tasks: [
        { id: 'rail', title: TASK },
        { id: 'park', title: TASK },
      ],
      shares: [{ id: 'most', of: 'indicators', predicate: ON_TIME, share: { state: 'words', words: MOST } }],
      sections: [
        { state: 'published', id: 'background', title: SECTION, paragraphs: [PROSE] },
        { state: 'withheld', id: 'projects', title: PROJECTS, confStatus: 'N', statement: STATEMENT },
        { state: 'absent', id: 'problems', announcedAs: ABSENT },
      ],
      withholdings: [
        { id: 'values', of: 'indicators', aspect: 'values', confStatus: 'N', count: '17', basis: BASIS },
      ],
    }),
    says: (words) => [
      words.report.glance,
      '17',
      words.breakdown.countedFromItems,
      read(MOST, words),
      words.common.withheld,
      words.report.toWithheld,
      read(ABSENT, words),
    ],
  },
  {
    id: 'heading-only',
    expect: 'Nothing but the heading is stated: the title, and no empty part.',
    document: compose({}),
    says: (words) => [read(RELEASE_TITLE, words), words.common.stage.final],
  },
  {
    id: 'section-withheld',
    expect: 'A fully withheld section: its title and one calm sentence.',
    document: compose({
      sections: [
        { state: 'withheld', id: 'projects', title: PROJECTS, confStatus: 'N', statement: STATEMENT },
      ],
    }),
    says: (words) => [read(PROJECTS, words), read(STATEMENT, words)],
  },
  {
    id: 'section-absent',
    expect: 'A section that was announced and is not there.',
    document: compose({ sections: [{ state: 'absent', id: 'problems', announcedAs: ABSENT }] }),
    says: (words) => [read(ABSENT, words)],
  },
  {
    id: 'unofficial-translation',
    expect: 'A translation that is not official: said so where it is read.',
    document: compose({ release }),
    says: (words) => [inEither('开放许可', words.report.unofficialTranslation, words)],
  },
  {
    id: 'seed',
    expect:
      'The whole seed: draft, background, process, three announced parts, one absent, one section withheld.',
    document: RECORDS.baicheng,
    says: (words) => [words.common.stage['consultation-draft'], words.common.implied, '17'],
  },
  {
    id: 'example-city',
    expect: 'An invented city that discloses everything, with seventeen named indicators.',
    document: RECORDS.exampleCity,
    says: (words) => [words.gauge.target],
  },
  {
    id: 'filtered',
    expect: 'The indicators and tasks of one category alone, and how many of the listed ones these are.',
    document: CHOSEN,
    attributes: { filter: 'category:economy', selectable: 'true' },
    says: (words) => [
      amount(words, 'indicators', '2', '4'),
      amount(words, 'tasks', '1', '2'),
      titleOf(0, words),
    ],
    neverSays: (words) => [titleOf(1, words)],
  },
  {
    id: 'mixed',
    expect: 'The record that mixes all states.',
    document: RECORDS.allStates,
    says: (words) => [words.common.withheld, words.common.missing, words.common.notApplicable],
  },
]);
