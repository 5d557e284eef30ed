import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  DEFAULT_STATUS_SCALE,
  MISSING_OBS_STATUSES,
  VALUE_OBS_STATUSES,
  WITHHELD_ASPECTS,
} from '@planglass/model';
import { counted, inLocale, LANGUAGES, sayObservation, sayTarget, sayWithholdings, type EveryWord } from '@planglass/view'; // prettier-ignore
import { ALL_WORDS } from '../../all-words.ts';
import { compose, inChinese, inEnglish, textOf } from '../reading.ts';

const { en, ar, 'zh-Hant': hant } = ALL_WORDS;
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What the second argument can be where it is not a text of any kind. */
const SECOND: [path: RegExp, values: readonly unknown[]][] = [
  [/concerns|occurrences|schedule\/items$|ofItems$/, PLURALS],
  [/half$/, [1, 2]],
  [/quarter$/, [1, 2, 3, 4]],
];

/** What the first argument can be: a text, or what else a path takes. */
const firstsOf = (path: string): readonly unknown[] => {
  if (/qualified$/.test(path)) return [{ aggregation: '«0»', bound: '«2»' }];
  return /stated\/withheld$/.test(path) ? WITHHELD_ASPECTS : ['«0»'];
};

/** Every leaf of the words with its path; functions as what they make of placeholders. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const seconds = SECOND.find(([pattern]) => pattern.test(path))?.[1] ?? ['«1»'];
    return firstsOf(path).flatMap((first) =>
      seconds.map((second): [string, string] => [path, String(value(first, second))]),
    );
  }
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}/${key}`));
}

/** A letter of the script that a language is written in. */
function inScript(language: string): RegExp {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return new RegExp(`\\p{Script=${script.replace(/^Han[st]$/, 'Hani')}}`, 'u');
}

/** What a language says only where it has it otherwise than `Intl`, or than for one thing. */
const OPTIONAL = ['/periods/day', '/stated/withheld'];
const keys = (words: EveryWord): string[] =>
  [...new Set(leaves(words).map(([path]) => path))].filter((path) => !OPTIONAL.includes(path)).sort();

describe('interface words', () => {
  for (const [language, words] of Object.entries(ALL_WORDS)) {
    it(`have every text in ${language}, and none is empty`, () => {
      assert.deepEqual(keys(words), keys(en));
      for (const [path, text] of leaves(words)) assert.notEqual(text.trim(), '', path);
    });

    it(`use every text they are given in ${language}`, () => {
      for (const [path, text] of leaves(words)) assert.doesNotMatch(text, /undefined|function|=>/, path);
    });
  }

  it('are in the script of their language', () => {
    for (const language of LANGUAGES)
      for (const [path, text] of leaves(ALL_WORDS[language])) {
        if (path === '/language' || /^[^\p{L}]*$/u.test(text.replace(/«\d»/g, ''))) continue;
        assert.match(text, inScript(language), path);
      }
  });

  it('are no copy of those in another language', () => {
    for (const one of LANGUAGES)
      for (const other of LANGUAGES.filter((each) => each !== one)) {
        const texts = new Map(leaves(ALL_WORDS[other]));
        const long = leaves(ALL_WORDS[one]).filter(([, text]) => /\p{L}.*\p{L}.*\p{L}.*\p{L}/su.test(text));
        const same = long.filter(([path, text]) => texts.get(path) === text);
        assert.ok(
          same.length < long.length / 4,
          `${one} and ${other} share ${same.length} of ${long.length}`,
        );
      }
  });

  it('have no simplified character in traditional Chinese', () => {
    for (const [path, text] of leaves(hant))
      assert.doesNotMatch(
        text,
        /[于这为与个们对发关开项约过时书无数据统计标评该类别图节质续规划阶态断]/u,
        path,
      );
  });

  it('say of values, assessments, parts and items that they are withheld as the language has it for each', () => {
    const stated = { ...en.stated, withheld: (aspect: string) => `no ${aspect}` };
    const document = compose({
      withholdings: WITHHELD_ASPECTS.map((aspect) => ({ id: aspect, of: 'tasks', aspect, confStatus: 'N' })),
    });
    const said = sayWithholdings({ ...inEnglish(document), words: { ...en, stated } }, 'tasks');
    assert.deepEqual(
      said.map(({ value }) => value.text),
      WITHHELD_ASPECTS.map((aspect) => `no ${aspect}`),
    );
  });

  it('count in the plural forms of Arabic', () => {
    const said = (count: string) => ar.common.concerns.indicators(...counted(count, ar));
    assert.deepEqual(['1', '2', '3', '11', '100'].map(said), [
      'يخص مؤشرًا واحدًا',
      'يخص مؤشرين',
      'يخص 3 مؤشرات',
      'يخص 11 مؤشرًا',
      'يخص 100 مؤشر',
    ]);
    assert.equal(ar.timeline.occurrences(...counted('7', inLocale(ar, 'ar-EG'))), '٧ مرات');
  });

  it('say every observation status, by its code where there is no word for it', () => {
    for (const obsStatus of VALUE_OBS_STATUSES) {
      const { details } = sayObservation(inEnglish(compose()), { state: 'value', value: '1', obsStatus });
      assert.equal(details.length, obsStatus === 'A' ? 0 : 1, obsStatus);
    }
    for (const obsStatus of MISSING_OBS_STATUSES) {
      const { details } = sayObservation(inEnglish(compose()), { state: 'missing', obsStatus });
      assert.equal(details.length, 1, obsStatus);
    }
  });
});

describe('a target', () => {
  it('is said with its qualifiers before the figure', () => {
    const target = {
      state: 'value',
      value: '6.0',
      bound: 'at-least',
      aggregation: 'annual-average',
    } as const;
    assert.equal(sayTarget(inEnglish(compose()), target, '%').value.text, 'annual average at least 6.0%');
    assert.equal(sayTarget(inChinese(compose()), target, '%').value.text, '年均不低于6.0%');
  });

  it('is said in the order that its language has, and without a qualifier in none', () => {
    const common: EveryWord['common'] = {
      ...en.common,
      qualified: ({ aggregation, bound }, figure) => `${bound ?? 'exactly'} ${figure}${aggregation ? ` (${aggregation})` : ''}`, // prettier-ignore
    };
    const reading = { ...inEnglish(compose()), words: { ...en, common } };
    const target = { state: 'value', value: '6.0' } as const;
    const said = (parts: object) => sayTarget(reading, { ...target, ...parts }, '%').value.text;
    assert.equal(
      said({ aggregation: 'annual-average', bound: 'at-least' }),
      'at least 6.0% (annual average)',
    );
    assert.equal(said({ aggregation: 'cumulative' }), 'exactly 6.0% (cumulative)');
    assert.equal(said({}), '6.0%');
  });

  it('of words stays words', () => {
    const said = sayTarget(inChinese(compose()), { state: 'words', words: '明显提高', period: '2025' });
    assert.deepEqual(
      [said.kind, said.value.text, ...said.details.map(textOf)],
      ['words', '明显提高', '2025年'],
    );
  });

  it('keeps a unit in another language apart from its qualifiers, and a sign in none', () => {
    const target = { state: 'value', value: '-3.2', bound: 'at-least' } as const;
    const reading = { document: compose(), words: ar, language: 'ar' };
    assert.deepEqual(sayTarget(reading, target, { 'zh-Hans': '万人' }).value, {
      text: 'بحد أدنى \u2068\u200E−3.2 万人\u2069',
      lang: 'zh-Hans',
      mixed: true,
    });
    assert.deepEqual(sayTarget(reading, target, { 'zh-Hans': '%' }).value, {
      text: 'بحد أدنى \u200E−3.2\u200E%\u200E',
    });
  });
});

describe('the terms of the default scale', () => {
  it('are there in every language', () => {
    for (const { name } of DEFAULT_STATUS_SCALE.statuses)
      assert.deepEqual(Object.keys(name).sort(), [...LANGUAGES].sort());
  });
});
