import { BREAKDOWNS, ITEM_KINDS, type ProgressDocument } from '@planglass/model';
import { TIMELINE_KINDS, type EveryWord } from '@planglass/view';
import { cite, csvOf, fileName, jsonOf, originOf, pictureOf, svgOf, tabulate, type Subject } from '@planglass/view/export'; // prettier-ignore

/** Everything of a document that there is a table, a file and a picture of. */
export const subjectsOf = ({ indicators = [] }: ProgressDocument): Subject[] => [
  ...(['arc', 'bar'] as const).flatMap((form): Subject[] => [
    { widget: 'gauge', form },
    ...indicators.map(({ id }): Subject => ({ widget: 'gauge', form, indicator: id })),
  ]),
  ...ITEM_KINDS.flatMap((of) =>
    BREAKDOWNS.flatMap((by): Subject[] => [
      ...(['bars', 'stacked', 'percent', 'unit'] as const).map((form): Subject => ({
        widget: 'breakdown',
        of,
        by,
        form,
      })),
      { widget: 'breakdown', of, by, form: 'bars', split: 'assessment' },
    ]),
  ),
  ...TIMELINE_KINDS.map((of): Subject => ({ widget: 'timeline', of })),
  ...(['indicators', 'recommendations', 'withheld'] as const).map((widget): Subject => ({ widget })),
];

/** All that can be taken away of a document in one language: names of files, values, pictures and citations. */
export function exportsOf(document: ProgressDocument, words: EveryWord): string[] {
  const reading = { document, words, language: words.language };
  const origin = originOf(reading, 'https://example.org/plan');
  const files = subjectsOf(document).flatMap((subject) => {
    const table = tabulate(reading, subject);
    if (!table) return [];
    const scene = pictureOf(reading, subject, table, origin);
    return [
      fileName(document, subject, 'csv'),
      csvOf(reading, table, origin),
      svgOf(scene),
      JSON.stringify(scene),
      cite(reading, table.caption, origin),
    ];
  });
  return [...files, jsonOf(document)];
}
