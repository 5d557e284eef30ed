import { parse, type Assessment, type ProgressDocument } from '@planglass/model';
import type { Source } from './states.ts';
import type { Shown } from './toolbars.ts';

const WITHHELD = { state: 'withheld', confStatus: 'N' } as const;

/** A figure of a document: whether it is disclosed, and what withholds it in a copy. */
interface Figure {
  isDisclosed: boolean;
  withhold(): void;
}

/**
 * A document with one or all of its figures and assessments withheld, as if the office had not disclosed them: a new object,
 * valid again. To look at only: nobody has audited what can be worked out from it. One is the first actual value, else
 * the first count, share or other figure; the assessment beside it goes with it.
 */
export function withhold(document: ProgressDocument, which: 'one' | 'all'): ProgressDocument {
  const copy = structuredClone(document);
  const disclosed = figuresOf(copy).filter(({ isDisclosed }) => isDisclosed);
  for (const figure of which === 'one' ? disclosed.slice(0, 1) : disclosed) figure.withhold();
  return copy;
}

/** The source of a story with its document disclosed as the toolbar says; as it is where it has no valid document of its own. */
export function disclose(source: Source, shown: Shown): Source {
  if (shown === 'document' || source.from !== 'property') return source;
  const parsed = parse(source.document);
  return parsed.ok ? { ...source, document: withhold(parsed.document, shown) } : source;
}

/** Every figure there is, in the order in which one of them is withheld. */
function figuresOf({
  indicators = [],
  counts = [],
  shares = [],
  projects = [],
  tasks = [],
}: ProgressDocument): Figure[] {
  const stands = (state: string | undefined): boolean => state === 'value' || state === 'range';
  const isSaid = (state: string | undefined): boolean => stands(state) || state === 'words';
  const assessed = (item: { assessment?: Assessment }): Figure => ({
    isDisclosed: item.assessment?.state === 'assessed',
    withhold: () => void (item.assessment = WITHHELD),
  });
  return [
    ...indicators.map((item) => ({
      isDisclosed: stands(item.actual?.state),
      withhold() {
        item.actual = WITHHELD;
        if (item.assessment?.state === 'assessed') item.assessment = WITHHELD;
      },
    })),
    ...counts.map((item) => ({
      isDisclosed: isSaid(item.count.state),
      withhold: () => void (item.count = WITHHELD),
    })),
    ...shares.map((item) => ({
      isDisclosed: isSaid(item.share.state),
      withhold: () => void (item.share = WITHHELD),
    })),
    ...projects.flatMap(({ figures = [] }) =>
      figures.map((item) => ({
        isDisclosed: stands(item.observation.state),
        withhold: () => void (item.observation = WITHHELD),
      })),
    ),
    ...indicators.flatMap((item) => [
      { isDisclosed: isSaid(item.target?.state), withhold: () => void (item.target = WITHHELD) },
      { isDisclosed: stands(item.baseline?.state), withhold: () => void (item.baseline = WITHHELD) },
      assessed(item),
    ]),
    ...[...tasks, ...projects].map(assessed),
    ...tasks.flatMap(({ achievements = [] }) => achievements.map(assessed)),
  ];
}
