import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProgressDocument } from '@planglass/model';
import { encodeText, fold } from '../../../packages/publish/src/scan/bytes.ts';
import { matcherOf } from '../../../packages/publish/src/scan/matcher.ts';
import {
  holds,
  isExplained,
  patternsOf,
  publishedIn,
  searchable,
} from '../../../packages/publish/src/scan/patterns.ts';
import {
  atTheirPlaces,
  byPlace,
  encodingIn,
  readPlaces,
  strangePlaces,
} from '../../../packages/publish/src/scan/places.ts';
import { namedInProse, proseOf } from '../../../packages/publish/src/scan/prose.ts';
import { sentences, textPatterns } from '../../../packages/publish/src/scan/texts.ts';
import { isText, leaves, type Secret } from '../../../packages/publish/src/scan/withheld.ts';

const number = (value: string, path = 'indicators/i/actual/value'): Secret => ({
  path,
  kind: 'number',
  value,
});
const text = (value: string, path = 'indicators/i/name'): Secret => ({ path, kind: 'text', value });
const status = (value: string, path = 'indicators/i/assessment/status'): Secret => ({ path, kind: 'status', value }); // prettier-ignore
const searched = (secret: Secret): Map<string, string> =>
  new Map(searchable(secret).map((pattern) => [pattern.text, pattern.encoding]));
const document = (more: object): ProgressDocument =>
  ({
    plan: { id: 'p', name: 'A plan' },
    release: { id: 'r', title: 'A release' },
    ...more,
  }) as ProgressDocument;

describe('a withheld number is searched for everywhere', () => {
  it('with four digits that tell where it has decimals, with five where it has none', () => {
    for (const value of ['7.31', '73.10', '0.00731', '7314', '73140', '731400000', '-7.31', '0'])
      assert.equal(searchable(number(value)).length, 0, value);
    for (const value of ['7.314', '0.007314', '73.145', '-7.314', '73145', '731450'])
      assert.ok(searched(number(value)).has(value.replace('-', '')), value);
  });

  it('in every form that tells as much, each named after the most exact encoding', () => {
    const forms = searched(number('73514'));
    assert.equal(forms.get('73514'), 'plain');
    assert.equal(forms.get('73,514'), 'grouping-comma');
    assert.equal(forms.get('73.514'), 'grouping-point');
    assert.equal(forms.get('735140'), 'per-mille');
    assert.equal(forms.get(encodeText('七万三千五百一十四')), 'chinese-numerals');
    assert.equal(forms.get(encodeText('๗๓๕๑๔')), 'other-scripts');
    assert.equal(forms.get('00011f2a'), 'hexadecimal');
    assert.equal(forms.get('10001111100101010'), 'binary');
    assert.equal(forms.get('seventy-three thousand five hundred fourteen'), 'english-words');
    // Too short as a word, rounded to too little, and what other numbers come to as well.
    for (const absent of ['11f2a', '1kq2', '7.35', '0', '7.4', '735.1'])
      assert.ok(!forms.has(absent), absent);
  });

  it('in derived forms with six digits only', () => {
    const forms = searched(number('47.39268'));
    assert.equal(forms.get('52.60732'), 'complement');
    assert.equal(forms.get('47.3927'), 'rounded');
    assert.ok(!forms.has('47.393') && !forms.has('47.39'));
    const shorter = searched(number('47.392'));
    assert.ok(shorter.has('47.392') && !shorter.has('52.608'));
  });

  it('in no form that says less than the number, though it is written somewhere', () => {
    assert.deepEqual([...searched(number('12.5'))], []);
    const all = patternsOf(number('12.5')).map((pattern) => pattern.text);
    assert.ok(all.includes('12.5') && all.includes('12,5') && all.includes(encodeText('十二点五')));
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(patternsOf(status('ahead')), []);
  });
});

describe('a withheld text is searched for', () => {
  it('with twelve letters that tell, of which a Chinese character counts two', () => {
    assert.deepEqual(textPatterns('abcdefghijkl'), ['abcdefghijkl']);
    assert.deepEqual(textPatterns('abcdefghijk'), []);
    assert.deepEqual(textPatterns('a b-c, d e f g h i j k'), []);
    assert.deepEqual(textPatterns('abc 12345 ghij'), ['abc 12345 ghij']);
    assert.deepEqual(textPatterns('财政局的答复'), [encodeText('财政局的答复')]);
    assert.deepEqual(textPatterns('财政局答复'), []);
  });

  it('as a whole and by each sentence, once', () => {
    assert.deepEqual(sentences('One. Two! Three? Four; 3.5 of it.\nFive。六！七？八；'), ['One', 'Two', 'Three', 'Four', '3.5 of it', 'Five', '六', '七', '八']); // prettier-ignore
    assert.deepEqual(textPatterns('  The Bureau of finance. Short. '), ['the bureau of finance. short.', 'the bureau of finance']); // prettier-ignore
    assert.deepEqual(textPatterns('The bureau of finance'), ['the bureau of finance']);
    assert.deepEqual(
      searchable(text('The bureau of finance')).map(({ encoding, word, long }) => [encoding, word, long]),
      [['text', false, true]],
    );
  });

  it('by its beginning where it is long, and not by half a character', () => {
    assert.equal(textPatterns('x'.repeat(201))[0]?.length, 200);
    assert.equal(textPatterns('x'.repeat(200))[0]?.length, 200);
    assert.equal(textPatterns(`${'x'.repeat(198)}粮${'x'.repeat(9)}`)[0]?.length, 198);
    assert.equal(textPatterns(`${'x'.repeat(197)}粮${'x'.repeat(9)}`)[0]?.length, 200);
  });
});

describe('a form is no sign of a leak', () => {
  const published = publishedIn(
    document({
      indicators: [
        { id: 'grain-2023-12345', name: 'Grain output of the county', actual: { value: '7351.94' } },
      ],
      sections: [{ id: 's', paragraphs: ['It reached 4444.44. A sentence that stands by itself.'], note: 'Whole notes count' }], // prettier-ignore
    }),
  );
  const explained = (secret: Secret, form: string): boolean => {
    const pattern = patternsOf(secret).find((each) => each.text === fold(encodeText(form)).text)!;
    return isExplained(pattern, published);
  };

  it('where another figure with this value is disclosed, in any encoding', () => {
    assert.ok(explained(number('7351.94'), '7351.94'));
    assert.ok(explained(number('7351.94'), '7,351.94'));
    assert.ok(!explained(number('7351.95'), '7351.95'));
    // A share of 73.5194 is a percentage of it.
    assert.ok(explained(number('73.5194'), '73.5194'));
  });

  it('where it stands by itself in a code or an id', () => {
    assert.ok(explained(number('12345'), '12345'));
    assert.ok(!explained(number('2345'), '2345'));
  });

  it('where a published name holds the words, or a published sentence is the same', () => {
    assert.ok(explained(text('grain output of the county'), 'grain output of the county'));
    assert.ok(explained(text('output of the county'), 'output of the county'));
    assert.ok(explained(text('A sentence that stands by itself'), 'a sentence that stands by itself'));
    assert.ok(explained(text('Whole notes count'), 'whole notes count'));
    assert.ok(!explained(text('sentence that stands by'), 'sentence that stands by'));
    assert.ok(!explained(text('Output of another county'), 'output of another county'));
  });

  it('but never because an author wrote the number', () => {
    assert.ok(!explained(number('4444.44'), '4444.44'));
  });
});

describe('forms that are found', () => {
  it('are those that stand by themselves, with their places', () => {
    const [plain] = searchable(number('73514'));
    const other = { ...plain!, secret: number('73514', 'indicators/j/actual/value') };
    const matcher = matcherOf([plain!, other]);
    assert.deepEqual(
      matcher('x 73514, 173514 73514').map(({ pattern, start, end }) => [pattern.secret.path, start, end]),
      [2, 16].flatMap((start) => ['i', 'j'].map((id) => [`indicators/${id}/actual/value`, start, start + 5])),
    );
    assert.deepEqual(matcherOf([])('73514'), []);
    assert.deepEqual(['a 735 b', '1735 735', '1735', '7351'].map((each) => holds(each, '735', false)), [true, true, false, false]); // prettier-ignore
  });
});

describe('a JSON text', () => {
  const at = (json: string) => readPlaces(encodeText(json));

  it('is taken apart into its texts and numbers, each with its place and offset', () => {
    assert.deepEqual(
      at('{"plan":{"id":"p"},"release":{"id":"r"},"counts":[{"id":"c","n":-7.5e3},{"n":"x"}]}'),
      {
        places: [
          { path: 'plan/id', value: 'p', offset: 14 },
          { path: 'release/id', value: 'r', offset: 35 },
          { path: 'counts/c/id', value: 'c', offset: 56 },
          { path: 'counts/c/n', value: '-7500', offset: 64 },
          { path: 'counts/1/n', value: 'x', offset: 77 },
        ],
        plan: 'p',
        release: 'r',
      },
    );
    assert.deepEqual(at(' \n["a\\"b:", "粮", true, null]')?.places, [
      { path: '0', value: 'a"b:', offset: 3 },
      { path: '1', value: '粮', offset: 12 },
    ]);
    assert.deepEqual(at('\ufeff[1]')?.places, [{ path: '0', value: '1', offset: 4 }]);
  });

  it('has no exact places where a key is repeated', () => {
    assert.deepEqual(at('{"a":"x","a":"y"}')?.places, [{ path: 'a', value: 'y', offset: 0 }]);
  });

  it('is none that is a text, a number or broken', () => {
    for (const none of ['"a"', '7', '', '{"a":', 'x{"a":1}']) assert.equal(at(none), undefined, none);
  });

  it('tells plan and release only where they are texts', () => {
    const { plan, release } = at('{"plan":{"id":7},"release":"r"}')!;
    assert.deepEqual([plan, release], [undefined, undefined]);
  });
});

describe('at its own place', () => {
  const secrets = byPlace([number('7.3'), number('7.3'), status('ahead'), text('Short')]);
  const found = (value: object): string[] =>
    atTheirPlaces(readPlaces(JSON.stringify(value))!, secrets, 'p').map(({ encoding, place }) => `${encoding} ${place.path}`); // prettier-ignore

  it('a secret is found however short, in a document of this plan or of none', () => {
    const indicators = [
      { id: 'i', name: 'A short name', actual: { value: '7.30' }, assessment: { status: 'ahead' } },
    ];
    const all = ['text indicators/i/name', 'plain indicators/i/actual/value', 'plain indicators/i/actual/value', 'code indicators/i/assessment/status']; // prettier-ignore
    assert.deepEqual(found({ indicators }), all);
    assert.deepEqual(found({ plan: { id: 'p' }, indicators }), all);
    assert.deepEqual(found({ plan: { id: 'q' }, indicators }), []);
    assert.deepEqual(found({ data: [{ indicators }] }).length, 4);
    assert.deepEqual(found({ others: indicators }), []);
  });

  it('is said in which encoding', () => {
    assert.equal(encodingIn('It was 7.3 then', number('7.3')), 'plain');
    assert.equal(encodingIn('It was 17.3 then', number('7.3')), undefined);
    assert.equal(encodingIn('ahead', status('ahead')), 'code');
    assert.equal(encodingIn('ahead of it', status('ahead')), undefined);
    assert.equal(encodingIn('In SHORT  order', text('Short order')), 'text');
    assert.equal(encodingIn('In long order', text('Short order')), undefined);
  });
});

describe('a place of the document of this release', () => {
  const own = document({ counts: [{ id: 'c', note: 'A note' }] });
  const strange = (value: object): string[] =>
    strangePlaces(readPlaces(JSON.stringify(value))!, own).map(({ path, value: at }) => `${path} ${at}`);

  it('is strange where something else stands than was published', () => {
    assert.deepEqual(strange(own), []);
    assert.deepEqual(strange({ ...own, counts: [{ id: 'c', note: 'Another' }], more: 'x' }), ['counts/c/note Another', 'more x']); // prettier-ignore
  });

  it('is not compared with that of another release or plan', () => {
    assert.deepEqual(strange({ ...own, release: { id: 'other' }, more: 'x' }), []);
    assert.deepEqual(strange({ ...own, plan: { id: 'other' }, more: 'x' }), []);
  });
});

describe('published prose', () => {
  const said = (paragraph: string) => document({ indicators: [{ id: 'jobs', name: { en: 'New jobs', zh: '新增就业' }, note: 'x 7 x' }, { id: 'x', title: 'Growth of 73' }], sections: [{ id: 's', paragraphs: [paragraph] }] }); // prettier-ignore
  const named = (paragraph: string, path = 'indicators/jobs/actual/value'): string[] =>
    namedInProse(said(paragraph), [number('73', path), text('New jobs')]).map(({ path: at, encoding }) => `${at} ${encoding}`); // prettier-ignore

  it('is what authors wrote', () => {
    assert.deepEqual(
      proseOf(said('One')).map(({ path }) => path),
      ['plan/name', 'release/title', 'indicators/jobs/name/en', 'indicators/jobs/name/zh', 'indicators/jobs/note', 'indicators/x/title', 'sections/s/paragraphs/0'], // prettier-ignore
    );
  });

  it('gives a figure away in the sentence that names its item', () => {
    assert.deepEqual(named('New jobs: 73. Rest'), ['sections/s/paragraphs/0 plain']);
    assert.deepEqual(named('新增就业七十三人。'), ['sections/s/paragraphs/0 chinese-numerals']);
    assert.deepEqual(named('New jobs came. There were 73.'), []);
    assert.deepEqual(named('新增就业很多！共73人'), []);
    assert.deepEqual(named('New jobs: 173'), []);
    assert.deepEqual(named('Jobs: 73'), []);
    assert.deepEqual(named('New jobs, no number'), []);
  });

  it('is not the name of the item itself', () => {
    assert.deepEqual(named('Nothing', 'indicators/x/actual/value'), []);
    assert.deepEqual(named('Growth of 73 was 73', 'indicators/x/actual/value'), [
      'sections/s/paragraphs/0 plain',
    ]);
  });
});

describe('the leaves of a value', () => {
  it('are its texts and numbers, under their keys and the ids of items', () => {
    assert.deepEqual(leaves({ a: [{ id: 'x', b: 7 }, 'y'], c: null, d: true, e: { id: 'z' } }), [
      { path: 'a/x/id', value: 'x' },
      { path: 'a/x/b', value: '7' },
      { path: 'a/1', value: 'y' },
      { path: 'e/id', value: 'z' },
    ]);
    assert.deepEqual(leaves('x', 'at'), [{ path: 'at', value: 'x' }]);
  });

  it('are prose by their last key, languages and numbers left out', () => {
    for (const path of ['a/name', 'a/name/zh-Hans', 'sections/s/paragraphs/3', 'note', 'x/internalNote/en'])
      assert.ok(isText({ path }), path);
    for (const path of ['a/id', 'indicators/name/actual/value', 'name/status', '3', ''])
      assert.ok(!isText({ path }), path);
  });
});
