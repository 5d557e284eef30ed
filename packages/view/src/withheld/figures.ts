import {
  ITEM_KINDS,
  type Assessment,
  type CountObservation,
  type LocalisedText,
  type Observation,
  type Share,
  type Target,
} from '@planglass/model';
import type { Fact } from '../description.ts';
import { sayAssessment, sayWithheld } from '../observation.ts';
import { groupNames } from '../group-names.ts';
import { plain, say, type Phrase, type FullReading } from '../phrase.ts';
import type { WithheldEntry } from './describe.ts';

type Figure = Observation | Target | CountObservation | Share;

/** Every single observation, assessment, count and share that is withheld, grouped by the item it belongs to. */
export function figuresOf(reading: FullReading): WithheldEntry[] {
  const { document } = reading;
  const { gauge, common } = reading.words;
  const observation = (label: Phrase, figure: Figure | undefined): Fact[] =>
    figure?.state === 'withheld'
      ? [
          {
            label,
            ...sayWithheld(
              reading,
              figure.confStatus,
              figure.basis,
              'period' in figure ? figure.period : undefined,
            ),
          },
        ]
      : [];
  const assessment = (each: Assessment | undefined): Fact[] =>
    each?.state === 'withheld' ? [{ label: plain(gauge.assessment), ...sayAssessment(reading, each) }] : [];
  const entry = (what: LocalisedText, facts: Fact[]): WithheldEntry[] =>
    facts.length ? [{ what: say(reading, what), facts }] : [];
  const nameOf = groupNames(reading);
  return [
    ...ITEM_KINDS.flatMap((of) => {
      const facts = (document.counts ?? [])
        .filter((count) => count.of === of)
        .flatMap(({ group, count }) =>
          observation(group ? nameOf(group) : plain(reading.words.withheld.count), count),
        );
      return facts.length ? [{ what: plain(common.subject[of]), facts }] : [];
    }),
    ...(document.shares ?? []).flatMap(({ predicate, share }) =>
      entry(predicate, observation(plain(reading.words.withheld.share), share)),
    ),
    ...(document.indicators ?? []).flatMap((indicator) =>
      entry(indicator.name, [
        ...observation(plain(gauge.actual), indicator.actual),
        ...observation(plain(gauge.target), indicator.target),
        ...observation(plain(gauge.baseline), indicator.baseline),
        ...assessment(indicator.assessment),
      ]),
    ),
    ...(document.tasks ?? []).flatMap((task) => [
      ...entry(task.title, assessment(task.assessment)),
      ...(task.achievements ?? []).flatMap((each) => entry(each.text, assessment(each.assessment))),
    ]),
    ...(document.projects ?? []).flatMap((project) =>
      entry(project.title, [
        ...assessment(project.assessment),
        ...(project.figures ?? []).flatMap(({ name, observation: figure }) =>
          observation(say(reading, name), figure),
        ),
      ]),
    ),
  ];
}
