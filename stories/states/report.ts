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
    says: (words) => [inEither('开放许可', words.common.unofficialTranslation, words)],
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
    attributes: { filter: 'category:economy', selectable: '' },
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
