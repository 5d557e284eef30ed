import type { Decimal, Id, Step, TimePeriod } from '@planglass/model';
import type { Classification, ConfStatus, PlanRecord, ProtectionLevels } from '@planglass/model/record';

/** One figure or assessment as a record or a document has it, under its address. */
export interface Figure {
  /** Such as `indicators/grain-output/actual`. */
  reference: string;
  /** JSON Pointer to what holds it. */
  path: string;
  state: string;
  value?: Decimal;
  status?: Id;
  rounding?: Step;
  period?: TimePeriod;
  protection?: ProtectionLevels;
  /** Withheld to protect another figure (CL_CONF_STATUS D), so that it need not be protected itself. */
  secondary: boolean;
  /** It is a number of things, so that it is a whole number. */
  counts: boolean;
}

interface Holder {
  state: string;
  value?: Decimal;
  status?: Id;
  rounding?: Step;
  period?: TimePeriod;
  protection?: ProtectionLevels;
  confStatus?: ConfStatus;
}

type Item = Classification & { id: Id } & Record<string, unknown>;

/** Where figures stand: the list, the field of its items (none where the item itself is named after it), whether it counts. */
const FIELDS: readonly [list: keyof PlanRecord, field: string, named: boolean][] = [
  ['indicators', 'baseline', true],
  ['indicators', 'target', true],
  ['indicators', 'actual', true],
  ['indicators', 'assessment', true],
  ['counts', 'count', false],
  ['shares', 'share', false],
  ['tasks', 'assessment', true],
  ['projects', 'assessment', true],
];

/** Every figure of a record, or of a document: both have them in the same places. */
export function figuresOf(source: object): Figure[] {
  const lists = source as Record<string, Item[] | undefined>;
  const direct = FIELDS.flatMap(([list, field, named]) =>
    (lists[list] ?? []).flatMap((item, index) => {
      const holder = item[field] as Holder | undefined;
      const reference = named ? `${list}/${item.id}/${field}` : `${list}/${item.id}`;
      return holder ? [figure(reference, `/${list}/${index}/${field}`, holder, list === 'counts')] : [];
    }),
  );
  const nested = (lists['projects'] ?? []).flatMap((project, at) =>
    ((project['figures'] ?? []) as (Item & { observation: Holder })[]).map((one, index) =>
      figure(
        `projects/${project.id}/figures/${one.id}`,
        `/projects/${at}/figures/${index}/observation`,
        one.observation,
        false,
      ),
    ),
  );
  const achievements = (lists['tasks'] ?? []).flatMap((task, at) =>
    ((task['achievements'] ?? []) as (Item & { assessment?: Holder })[]).flatMap((one, index) =>
      one.assessment
        ? [
            figure(
              `tasks/${task.id}/achievements/${one.id}/assessment`,
              `/tasks/${at}/achievements/${index}/assessment`,
              one.assessment,
              false,
            ),
          ]
        : [],
    ),
  );
  return [...direct, ...nested, ...achievements];
}

function figure(
  reference: string,
  path: string,
  { state, value, status, rounding, period, protection, confStatus }: Holder,
  counts: boolean,
): Figure {
  return {
    reference,
    path,
    state,
    counts,
    secondary: confStatus === 'D',
    ...(value === undefined ? {} : { value }),
    ...(status === undefined ? {} : { status }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(period === undefined ? {} : { period }),
    ...(protection === undefined ? {} : { protection }),
  };
}

/** Whether a reference is to an assessment, whose value is a status. */
export const isAssessment = (reference: string): boolean => reference.endsWith('/assessment');

/** What holds a figure, by the path that `figuresOf` gives. */
export const holderAt = (source: object, path: string): object =>
  path
    .split('/')
    .slice(1)
    .reduce((value, key) => (value as Record<string, object>)[key]!, source);
