import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, Observation, ProgressDocument } from '@planglass/model';
import { originOf, pictureOf, svgOf, tabulate, type Drawn, type Scene, type Subject, type Written } from '@planglass/view/export'; // prettier-ignore
import { ALL_WORDS } from '../../all-words.ts';
import { compose } from '../reading.ts';

type Language = keyof typeof ALL_WORDS;

function picture(document: ProgressDocument, subject: Subject, language: Language = 'en'): Scene {
  const reading = { document, words: ALL_WORDS[language], language };
  return pictureOf(
    reading,
    subject,
    tabulate(reading, subject)!,
    originOf(reading, 'https://example.org/plan'),
  );
}
const textsOf = ({ shapes }: Scene): Written[] => shapes.filter((shape) => 'text' in shape);
const pathsOf = ({ shapes }: Scene): Drawn[] => shapes.filter((shape) => 'path' in shape);
const says = (scene: Scene, text: string): boolean => textsOf(scene).some((each) => each.text.includes(text));

const withheld = { state: 'withheld', confStatus: 'N' } as const;
const STATES: Readonly<Record<string, Observation>> = {
  value: { state: 'value', value: '62' },
  withheld,
  missing: { state: 'missing' },
  'not-applicable': { state: 'not-applicable' },
};
const indicatorOf = (actual: Observation): Indicator => ({
  id: 'cover',
  name: 'Forest <cover> & more',
  unit: '%',
  baseline: { state: 'value', value: '58' },
  target: { state: 'value', value: '66' },
  actual,
});
const gauge = (state: string, form: 'arc' | 'bar', language?: Language): Scene =>
  picture(compose({ indicators: [indicatorOf(STATES[state]!)] }), { widget: 'gauge', indicator: 'cover', form }, language); // prettier-ignore

describe('a picture to be taken away', () => {
  for (const form of ['arc', 'bar'] as const) {
    it(`of a gauge looks and reads different for each of the four states, as ${form}`, () => {
      const scenes = Object.keys(STATES).map((state) => gauge(state, form));
      const looks = scenes.map((scene) => JSON.stringify(pathsOf(scene)));
      assert.equal(new Set(looks).size, 4);
      const { withheld: notDisclosed, missing, notApplicable } = ALL_WORDS.en.common;
      ['62%', notDisclosed, missing, notApplicable].forEach((said, at) =>
        assert.ok(says(scenes[at]!, said), said),
      );
    });

    it(`of a gauge has no needle and no filling without an actual value, as ${form}`, () => {
      const filled = (scene: Scene) => pathsOf(scene).filter(({ fill }) => fill === '#1f7a6c').length;
      assert.deepEqual(Object.keys(STATES).map((state) => filled(gauge(state, form))), [1, 0, 0, 0]); // prettier-ignore
    });
  }

  it('of a gauge says a long unit once for all numbers, and a short one with each', () => {
    const saysOf = (unit: string, form: 'arc' | 'bar') => {
      const indicator = { ...indicatorOf({ state: 'value', value: '62' }), unit };
      const target = { state: 'value', value: '66', bound: 'at-least' } as const;
      const document = { ...compose({ indicators: [{ ...indicator, target }] }), language: 'en' };
      const scene = picture(document, { widget: 'gauge', indicator: 'cover', form });
      const texts = textsOf(scene).map(({ text }) => text);
      return [
        texts.filter((text) => text.includes(unit)),
        texts.filter((text) => /^(at least )?\d\d$/.test(text)),
      ];
    };
    for (const form of ['arc', 'bar'] as const) {
      assert.deepEqual(saysOf('ten thousand people', form), [
        ['Unit: ten thousand people'],
        ['62', '58', 'at least 66'],
      ]);
      assert.deepEqual(saysOf('ha', form)[0]!.filter((text) => /\d/.test(text)), ['62 ha', '58 ha', 'at least 66 ha']); // prettier-ignore
    }
  });

  it('draws no bar for a number that is not there, and says which of the reasons it is', () => {
    const scene = picture(
      compose({
        categories: ['a', 'b', 'c'].map((id) => ({ id, name: `Category ${id}` })),
        counts: (['a', 'b', 'c'] as const).map((key, at) => ({ id: key, of: 'indicators', group: { by: 'category', key }, count: [withheld, { state: 'missing' } as const, { state: 'value', value: '0' } as const][at]! })), // prettier-ignore
      }),
      { widget: 'breakdown', of: 'indicators', by: 'category', form: 'bars' },
    );
    const { common } = ALL_WORDS.en;
    for (const said of [common.withheld, common.missing, '0']) assert.ok(says(scene, said), said);
    // zero alone has a bar: one of no length, and the edge that it begins with
    assert.equal(pathsOf(scene).filter(({ fill }) => fill === '#1f7a6c').length, 2);
  });

  it('of a timeline has what the page has: axis, spans, moments and their texts', () => {
    const document = compose({
      tasks: [
        {
          id: 'a',
          title: 'Build the bridge',
          timing: { kind: 'start', start: '2022-03' },
          assessment: withheld,
        },
        { id: 'b', title: 'Open the line', milestones: [{ id: 'm', title: 'Route agreed', planned: '2022', reached: '2022-11-02' }] }, // prettier-ignore
        { id: 'c', title: 'Without a date' },
      ],
    });
    const scene = picture(document, { widget: 'timeline', of: 'tasks' });
    for (const said of [
      'Build the bridge',
      'Route agreed',
      'Without a date',
      '2023',
      ALL_WORDS.en.common.withheld,
    ])
      assert.ok(says(scene, said), said);
  });

  it('of very many items holds as many as can be looked at, and says so', () => {
    const tasks = Array.from({ length: 2_000 }, (_, at) => ({ id: `t${at}`, title: `Task ${at}`, timing: { kind: 'within' as const, period: '2022' } })); // prettier-ignore
    const scene = picture(compose({ tasks }), { widget: 'timeline', of: 'tasks' });
    assert.ok(says(scene, ALL_WORDS.en.schedule.shown('60', '2,000')));
    assert.ok(scene.height < 5_000);
  });

  it('names its source, its release and its address', () => {
    const scene = gauge('value', 'arc');
    for (const said of ['中期评估', 'release first', 'https://example.org/plan'])
      assert.ok(says(scene, said), said);
  });

  it('leaves no text outside, however long', () => {
    const long = 'https://example.org/' + 'abcdefghij'.repeat(40);
    const document = compose({ indicators: [{ ...indicatorOf(withheld), name: long, note: long }] });
    for (const { text, size } of textsOf(
      picture(document, { widget: 'gauge', indicator: 'cover', form: 'arc' }),
    ))
      assert.ok(text.length * 0.5 * size < 720, text);
  });

  it('begins at the right in a language that is read from there, and its texts stay as they are', () => {
    const scene = gauge('value', 'bar', 'ar');
    assert.equal(scene.rightToLeft, true);
    const svg = svgOf(scene);
    assert.ok(svg.includes(' direction="rtl"'));
    assert.match(svg, /<path [^>]*transform="translate\([\d.]+ [\d.]+\) scale\(-/);
    assert.match(svg, /<text x="696"/);
  });
});

describe('a picture as SVG', () => {
  const svg = svgOf(gauge('withheld', 'arc'));

  it('has a title and a description that says what it shows', () => {
    assert.ok(svg.includes('<title id="title">Forest &lt;cover&gt; &amp; more</title>'));
    const [, description] = /<desc id="description">(.*)<\/desc>/.exec(svg)!;
    for (const said of ['58%', '66%', ALL_WORDS.en.common.withheld])
      assert.ok(description!.includes(said), said);
  });

  it('describes itself with the colon of its language', () => {
    const { description } = gauge('withheld', 'arc', 'zh-Hans');
    assert.match(description, /\p{Script=Han}：\p{Script=Han}/u);
    assert.doesNotMatch(description, /: /);
  });

  it('stands alone: no script, no style, no link, and no address but that of its names', () => {
    assert.doesNotMatch(svg, /<script|<style|<a |<image|<use|href|@import|url\(| on\w+=/);
    const addresses = svg.match(/https?:\/\/[\w./]+/g);
    assert.deepEqual([...new Set(addresses)], ['http://www.w3.org/2000/svg', 'https://example.org/plan']);
  });

  it('has numbers alone for numbers', () => {
    assert.doesNotMatch(svg, /NaN|undefined|Infinity|null/);
  });
});
