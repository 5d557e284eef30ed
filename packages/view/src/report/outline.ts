import { SECTION_CONTENTS, type Section, type SectionContent } from '@planglass/model';
import { sayBasis } from '../observation.ts';
import { plain, say, type Phrase, type FullReading } from '../phrase.ts';
import { hasContent, isWithheldOnly } from './content.ts';

/** One part of a report: a section of the document, or contents that no section claims under a heading of ours. */
export interface ReportPart {
  /** Unique within the report. */
  key: string;
  state: Section['state'];
  /** 0 for a main part, 1 for a part of one, and so on. */
  depth: number;
  title: Phrase;
  /** In the list of contents beside the title: why there is nothing to read. */
  mark?: Phrase;
  /** Under which title it was announced; of a part without contents the one sentence on why. */
  sentence: Phrase[];
  paragraphs: Phrase[];
  contents: SectionContent[];
}

/**
 * The parts of a report in reading order: the document's own section tree, then what no section claims. Contents
 * are shown once, in the first section that claims them. The plan as a whole is not among what is appended: where
 * no section claims it, it is the overview before the first part (`overview`).
 */
export function outlineReport(reading: FullReading): { overview: boolean; parts: ReportPart[] } {
  const { document, words } = reading;
  const left = new Set(SECTION_CONTENTS.filter((content) => hasContent(document, content)));
  const sections = inTreeOrder(document.sections ?? []).map(({ section, depth }) => {
    const claimed = SECTION_CONTENTS.filter((content) => claims(section, content) && left.delete(content));
    return part(reading, section, depth, claimed);
  });
  const overview = left.delete('plan');
  const appended = [...left]
    .filter((content) => !isWithheldOnly(document, content))
    .map((content): ReportPart => ({
      key: `contents-${content}`,
      state: 'published',
      depth: 0,
      title: plain(words.common.subject[content]),
      sentence: [],
      paragraphs: [],
      contents: [content],
    }));
  return { overview, parts: [...sections, ...appended] };
}

const claims = (section: Section, content: SectionContent): boolean =>
  section.state === 'published' && section.contains?.includes(content) === true;

/** Each section before its subsections, both in the document's order. */
function inTreeOrder(sections: readonly Section[]): { section: Section; depth: number }[] {
  const children = new Map<string | undefined, Section[]>();
  for (const section of sections) {
    const siblings = children.get(section.parent);
    if (siblings) siblings.push(section);
    else children.set(section.parent, [section]);
  }
  const ordered: { section: Section; depth: number }[] = [];
  const ahead = [{ of: children.get(undefined) ?? [], depth: 0, next: 0 }];
  for (let level = ahead[0]; level; level = ahead[ahead.length - 1]) {
    const section = level.of[level.next++];
    if (!section) ahead.pop();
    else {
      ordered.push({ section, depth: level.depth });
      ahead.push({ of: children.get(section.id) ?? [], depth: level.depth + 1, next: 0 });
    }
  }
  return ordered;
}

function part(reading: FullReading, section: Section, depth: number, contents: SectionContent[]): ReportPart {
  const { report } = reading.words;
  const common = { key: `section-${section.id}`, state: section.state, depth, contents };
  switch (section.state) {
    case 'published': {
      const { announcedAs, paragraphs = [] } = section;
      return {
        ...common,
        title: say(reading, section.title),
        sentence: announcedAs === undefined ? [] : around(report.announced, [say(reading, announcedAs)]),
        paragraphs: paragraphs.map((text) => say(reading, text)),
      };
    }
    case 'withheld': {
      const { statement, confStatus, basis } = section;
      const said =
        statement === undefined
          ? [plain(report.withheldSection)]
          : around(report.quoted, [say(reading, statement)]);
      const reasons = separated(sayBasis(reading, confStatus, basis), reading.words.common.comma);
      return {
        ...common,
        title: say(reading, section.title),
        mark: plain(report.withheldSectionMark),
        sentence: [...said, ...around(report.reasons, reasons)],
        paragraphs: [],
      };
    }
    case 'absent':
      return {
        ...common,
        title: say(reading, section.announcedAs),
        mark: plain(report.notInDocument),
        sentence: [plain(report.absent)],
        paragraphs: [],
      };
  }
}

const around = ([before, after]: [string, string], phrases: Phrase[]): Phrase[] => [
  plain(before),
  ...phrases,
  plain(after),
];

const separated = (phrases: Phrase[], comma: string): Phrase[] =>
  phrases.flatMap((phrase, index) => (index ? [plain(comma), phrase] : [phrase]));
