import type { AbsentSection, Id, PublishedSection, Section, WithheldSection } from '@planglass/model';
import type { RecordSection } from '@planglass/model/record';
import { disclosure } from '../classify/disclosure.ts';
import { fields, maybe } from './optional.ts';
import { buildBasis } from './parts.ts';

/**
 * The sections. One that is withheld under a code keeps its title and what is said of it in public; one that
 * nobody classified is not named, and its parts move up to the next section that is.
 */
export function buildSections(sections: readonly RecordSection[] = []): Section[] {
  const unnamed = new Map<Id, Id | undefined>();
  return sections.flatMap((section): Section[] => {
    const parent = nearestNamed(section.parent, unnamed);
    if (section.state === 'absent')
      return [
        fields<AbsentSection>({ state: 'absent', id: section.id, announcedAs: section.announcedAs, parent }),
      ];
    const found = disclosure(section);
    const { id } = section;
    if (found.disclosed) {
      const { title, announcedAs, paragraphs, contains } = section;
      return [
        fields<PublishedSection>({
          state: 'published',
          id,
          title,
          parent,
          announcedAs,
          paragraphs,
          contains,
        }),
      ];
    }
    if (!found.classified) {
      unnamed.set(id, parent);
      return [];
    }
    const { title, statement } = section;
    const { confStatus, basis } = found;
    return [
      fields<WithheldSection>({
        state: 'withheld',
        id,
        title,
        parent,
        confStatus,
        statement,
        basis: maybe(basis, buildBasis),
      }),
    ];
  });
}

const nearestNamed = (parent: Id | undefined, unnamed: ReadonlyMap<Id, Id | undefined>): Id | undefined =>
  parent !== undefined && unnamed.has(parent) ? unnamed.get(parent) : parent;
