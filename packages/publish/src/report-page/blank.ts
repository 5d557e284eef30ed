import type { Classification, PlanRecord } from '@planglass/model/record';
import { build } from '../build/build.ts';
import { namedGroups } from '../classify/groups.ts';
import { buildGroups, type IsNamed } from '../build/items.ts';
import { disclosure } from '../classify/disclosure.ts';

/** Lists of items that carry their own classification; a stated count carries it in its figure. */
const LISTS = [
  'sections',
  'processStages',
  'appraisals',
  'categories',
  'codelists',
  'indicators',
  'counts',
  'shares',
  'tasks',
  'projects',
  'recommendations',
] as const;
const NESTED: readonly string[] = ['codes', 'achievements', 'milestones', 'figures', 'events'];
const HOLDERS: readonly string[] = ['baseline', 'target', 'actual', 'count', 'share', 'observation', 'assessment']; // prettier-ignore

type Part = Classification & { id?: string; state?: string } & Record<string, unknown>;

/**
 * The record with everything left out that is withheld: of a withheld figure its place, its classification and its
 * period remain, of a withheld item its id as well; of the rules only what withholding costs. Two records that agree
 * on what is disclosed, on every classification, on the relations and on the weights give the same one, whatever
 * they withhold. What has no value here cannot show in anything that is made of it, and none is read on the way.
 */
export function withoutWithheld(record: PlanRecord): PlanRecord {
  const { schemaVersion, language, plan, release, statusScale, relations, publicFigures, protection } =
    record;
  // A count of a withheld category or code is left out of the document whatever its own classification is, and so is a
  // codelist of which no code is published.
  const built = build(record);
  const isNamed = namedGroups(record);
  const lists = LISTS.flatMap((list) =>
    record[list]
      ? [
          [
            list,
            record[list].map((each) => {
              const part = each as unknown as Part;
              const isOpen = list === 'counts' || list === 'codelists';
              const isShown = !isOpen || !!built[list]?.some(({ id }) => id === each.id);
              return withoutGroups(blankItem(part, isOpen, isShown), isNamed);
            }),
          ],
        ]
      : [],
  );
  return {
    schemaVersion,
    language,
    plan,
    release,
    ...(statusScale ? { statusScale } : {}),
    ...(Object.fromEntries(lists) as Partial<PlanRecord>),
    ...(relations ? { relations } : {}),
    ...(publicFigures ? { publicFigures } : {}),
    ...(protection?.weights ? { protection: { weights: protection.weights } } : {}),
  };
}

/** Which withheld group an item belongs to is withheld. */
function withoutGroups(item: Part, isNamed: IsNamed): Part {
  const groups: Record<string, unknown> = buildGroups(item as Parameters<typeof buildGroups>[0], isNamed);
  return Object.fromEntries(
    Object.entries(item)
      .map(([key, value]): [string, unknown] => [key, Object.hasOwn(groups, key) ? groups[key] : value])
      .filter(([, value]) => value !== undefined),
  );
}

function blankItem(item: Part, open: boolean, within = true): Part {
  // What is announced and not there is public as it stands.
  const isAbsent = item.state === 'absent';
  const shown = within && (open || isAbsent || disclosure(item).disclosed);
  return Object.fromEntries(
    Object.keys(item).flatMap((key): [string, unknown][] => {
      if (HOLDERS.includes(key)) return [[key, blankHolder(item[key] as Part, shown)]];
      if (NESTED.includes(key))
        return [[key, (item[key] as Part[]).map((part) => blankItem(part, false, shown))]];
      const stays = shown ? key !== 'internalNote' : ['id', 'confStatus', 'basis', 'state'].includes(key);
      return stays ? [[key, item[key]]] : [];
    }),
  );
}

function blankHolder(holder: Part, shown: boolean): Part {
  if (shown && disclosure(holder).disclosed) return without(holder, 'internalNote');
  const { confStatus, basis, period } = holder;
  return {
    state: 'withheld',
    ...(confStatus ? { confStatus } : {}),
    ...(basis ? { basis } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

/** A copy without one field, which is not read. */
const without = (part: Part, left: string): Part =>
  Object.fromEntries(Object.keys(part).flatMap((key) => (key === left ? [] : [[key, part[key]]])));
