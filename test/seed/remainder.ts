/**
 * What of the seed stands in the record not as a text: in the order of the seed, ordinals and numbers of
 * headings, connecting words, and stated figures with the place in the record that holds them.
 */
interface Left {
  words: string;
  /** JSON Pointers to the values that hold these figures, with the value there. */
  held?: Readonly<Record<string, string>>;
}

const count = (index: number, value: string): Readonly<Record<string, string>> => ({
  [`/counts/${index}/count/value`]: value,
});
const ordinals = (...words: string[]): Left[] => words.map((word) => ({ words: word }));

export const LEFT: readonly Left[] = [
  ...ordinals('一', '二'), // headings
  ...ordinals('一是', '二是', '三是'), // process stages
  ...ordinals('三', '四', '一', '1'), // headings
  { words: '纲要' },
  { words: '分' },
  {
    words: '五大类共17项',
    held: { '/counts/1/count/value': '5', '/counts/2/count/value': '17' },
  },
  { words: '其中' },
  { words: '类2项', held: count(3, '2') },
  { words: '类2项', held: count(4, '2') },
  { words: '类6项', held: count(5, '6') },
  { words: '类5项', held: count(6, '5') },
  { words: '类2项', held: count(7, '2') },
  { words: '预期性指标9项', held: { ...count(8, '9'), '/counts/8/group/key': 'anticipatory' } },
  { words: '约束性指标7项', held: { ...count(9, '7'), '/counts/9/group/key': 'binding' } },
  { words: '指标', held: { '/shares/0/of': 'indicators' } },
  { words: '2' }, // heading
  { words: '主要表现在' },
  ...ordinals('一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是'), // tasks
  ...ordinals('3', '二'), // headings
  ...ordinals('一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是'), // recommendations
];

/** The only Chinese texts of the record that are not in the seed: each says what a fact follows from. */
export const NOTES_ON_IMPLIED_FACTS: readonly string[] = [
  '/plan/period/note/zh-Hans',
  '/plan/publisher/note/zh-Hans',
  '/release/reference/note/zh-Hans',
];
