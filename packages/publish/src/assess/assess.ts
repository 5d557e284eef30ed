import { PATTERNS, statusScaleOf, type ComputedMethod, type Decimal, type Id, type LanguageMap, type NotAssessed, type Problem } from '@planglass/model'; // prettier-ignore
import type { Band, Classification, PlanRecord, RecordComputedAssessment, RecordIndicator, RecordIndicatorAssessment, RecordNotAssessed, Relation } from '@planglass/model/record'; // prettier-ignore
import { disclosure } from '../classify/disclosure.ts';
import { rational, type Rational } from '../exact/rational.ts';
import { roundTo } from '../exact/round.ts';
import { asksFor, type Aim, type Figures, type GoalState, type KnownFigures, type Method, type Range, type Texts } from './method.ts'; // prettier-ignore
import { METHODS } from './methods.ts';
import type { Elapsed } from './time.ts';

/**
 * The record with its assessments of the state `computed` worked out, and with a relation for each that says what its
 * status tells of the figures, so that all that comes after sees what it would see of one that the office states:
 * `build` a status, and the audit a statement.
 *
 * Nothing withheld is read. Where a method takes a withheld figure, the status is the one that the record states, which the
 * audit then holds against the figure, or else it is withheld too (CL_CONF_STATUS D). Where all that it takes is published,
 * the published figures give it, rounded as they are.
 */
export function assess(record: PlanRecord): { record: PlanRecord; problems: Problem[] } {
  const problems: Problem[] = [];
  const relations: Relation[] = [];
  const indicators = record.indicators?.map((indicator, index): RecordIndicator => {
    const { assessment } = indicator;
    if (assessment?.state !== 'computed' || !disclosure(indicator).disclosed) return indicator;
    const path = `/indicators/${index}/assessment`;
    const rule = ruleOf(record, assessment, path);
    if ('code' in rule) {
      problems.push(rule);
      return indicator;
    }
    const found = judge(record, indicator, rule);
    const open = disclosure({ ...classificationOf(assessment) }).disclosed;
    if (found.result.kind === 'untellable') {
      problems.push({
        code: 'status-of-withheld-range',
        path,
        args: { figure: `indicators/${indicator.id}/assessment` },
      });
      return indicator;
    }
    if (found.relation && (!open || found.tells)) relations.push(found.relation);
    if (!open) return indicator;
    const wrong = objection(found.result, assessment.status, `indicators/${indicator.id}/assessment`);
    if (wrong) problems.push({ ...wrong, path: `${path}/status` });
    return { ...indicator, assessment: resolved(found, assessment, rule, record) };
  });
  if (!indicators) return { record, problems };
  const all = [...(record.relations ?? []), ...relations];
  return { record: { ...record, indicators, ...(all.length ? { relations: all } : {}) }, problems };
}

/**
 * What `assess` has made, as a record that can be parsed: without the relations, which have the addresses of assessments
 * for their ids, and without what only a document says.
 */
export function asStated(record: PlanRecord): PlanRecord {
  const { indicators, relations, ...rest } = record;
  const plain = ({ assessment, ...indicator }: RecordIndicator): RecordIndicator => {
    if (assessment?.state === 'assessed' && assessment.method.kind === 'computed') {
      const { formula } = assessment.method;
      return { ...indicator, assessment: { ...assessment, method: { kind: 'computed', formula } } };
    }
    if (assessment?.state !== 'not-assessed') return { ...indicator, ...(assessment ? { assessment } : {}) };
    const { reason: _, ...stated }: typeof assessment & Pick<NotAssessed, 'reason'> = assessment;
    return { ...indicator, assessment: stated };
  };
  return {
    ...rest,
    ...(indicators ? { indicators: indicators.map(plain) } : {}),
    ...(relations ? { relations: relations.filter(({ id }) => PATTERNS.Id.test(id)) } : {}),
  };
}

/** A method with the statuses that it is to give. */
interface Rule {
  method: Method;
  bands: { status: Id; from?: Decimal }[];
}

function ruleOf(
  record: PlanRecord,
  { rule = record.assessmentRule }: RecordComputedAssessment,
  path: string,
): Rule | Problem {
  if (!rule) return { code: 'no-assessment-rule', path, args: {} };
  const method = METHODS[rule.method];
  const statuses = rule.statuses ?? statusScaleOf(record).statuses.map(({ id }) => id);
  // What the method calls its statuses are not those of the default scale, whose best one is “ahead of schedule”.
  const isOwn = rule.statuses !== undefined || record.statusScale !== undefined;
  const thresholds = rule.thresholds ?? (isOwn ? method.thresholds : []);
  if (thresholds.length !== statuses.length - 1)
    return {
      code: 'thresholds-do-not-fit',
      path,
      args: { statuses: statuses.join(', '), needed: statuses.length - 1, thresholds: thresholds.length },
    };
  const fall = thresholds.every(
    (each, index) => index === 0 || rational(each).compare(rational(thresholds[index - 1]!)) < 0,
  );
  if (!fall) return { code: 'thresholds-do-not-fall', path, args: {} };
  return {
    method,
    bands: statuses.map((status, index) => ({
      status,
      ...(index < thresholds.length ? { from: thresholds[index]! } : {}),
    })),
  };
}

type Result =
  | { kind: 'status'; status: Id }
  /** It takes a withheld figure. */
  | { kind: 'withheld' }
  /** It takes a withheld range, of which no statement can be made: its ends are no figures of the audit. */
  | { kind: 'untellable' }
  | { kind: 'none'; reason: NonNullable<NotAssessed['reason']> };

interface Judged {
  result: Result;
  method: Pick<ComputedMethod, 'expression' | 'inputs'>;
  /** What a status tells of the figures; absent where there can be none. */
  relation?: Relation;
  /** False where all is published and something rounded: then it follows from what is published, and tells nothing else. */
  tells: boolean;
}

/** What can be seen of a figure: a number or a range as it is published, that it is withheld, or that there is neither. */
type Seen<T = Rational> = { value: T; rounded: boolean } | 'withheld' | undefined;

function judge(record: PlanRecord, indicator: RecordIndicator, { method, bands }: Rule): Judged {
  const { id, direction, baseline, target, actual } = indicator;
  const seen = {
    baseline: method.baseline === 'unused' || baseline === undefined ? 'absent' : seenOf(baseline),
    target: method.goal === 'range' ? seenRangeOf(target) : seenOf(target),
    actual: seenOf(actual),
  } as const;
  const address = (field: string): string => `indicators/${id}/${field}`;
  const hasBaseline = seen.baseline !== 'absent';
  const fields = (['baseline', 'target', 'actual'] as const).filter((field) => seen[field] !== 'absent');
  const times = method.elapsed({
    plan: record.plan.period?.period,
    reference: record.release.reference?.period,
    baseline: periodOf(baseline),
    target: periodOf(target),
    actual: periodOf(actual),
  });
  const elapsed = times === 'none' ? undefined : times;
  const none = (reason: NonNullable<NotAssessed['reason']>): Judged => ({
    result: { kind: 'none', reason },
    method: {},
    tells: false,
  });
  const needed = method.baseline === 'needed' ? seen.baseline : undefined;
  if (method.goal === 'range' && seen.target === undefined) return none('no-range');
  if (needed === 'absent' || fields.some((field) => seen[field] === undefined)) return none('no-figure');
  if (times === undefined) return none('no-time');
  const figures: KnownFigures<GoalState> = {
    baseline: known(seen.baseline),
    target: known<Rational | Range>(seen.target),
    actual: known(seen.actual),
  };
  const isWithheld = fields.some((field) => seen[field] === 'withheld');
  const aim: Aim = { direction, ...(seen.target === 'withheld' ? {} : aimOf(target)) };
  const reason = method.unfit(aim, figures);
  if (reason) return none(reason);
  if (method.goal === 'range' && seen.target === 'withheld')
    return { result: { kind: 'untellable' }, method: {}, tells: false };
  const inputs = {
    ...(hasBaseline ? { baseline: address('baseline') } : {}),
    target: address('target'),
    actual: address('actual'),
  };
  const own = address('assessment');
  const [asked] = asksFor(aim);
  const way = asked === undefined ? undefined : asked > 0 ? 'rise' : 'fall';
  const relation = method.relation(
    { assessment: own, ...inputs, direction: way },
    elapsed,
    bandsOf(bands),
    figures,
  );
  const isRounded = fields.some((field) => {
    const one = seen[field];
    return typeof one === 'object' && one.rounded;
  });
  const explained = {
    method: { inputs, expression: texts(record, method.expression(elapsed, hasBaseline)) },
  };
  if (isWithheld) return { result: { kind: 'withheld' }, ...explained, relation, tells: true };
  const status = statusFrom(method, bands, figures as Figures<GoalState>, elapsed);
  if (status === undefined) return none('undetermined');
  return { result: { kind: 'status', status }, ...explained, relation, tells: !isRounded };
}

/** The first status whose threshold is reached; undefined where that cannot be told. */
export function statusFrom<G extends GoalState>(
  method: Method<G>,
  bands: Rule['bands'],
  figures: Figures<G>,
  elapsed: Elapsed | undefined,
): Id | undefined {
  for (const { status, from } of bands) {
    const reaches = from === undefined ? true : method.reaches(rational(from), figures, elapsed);
    if (reaches !== false) return reaches && status;
  }
  return undefined;
}

/** From each threshold up to the one before. */
const bandsOf = (bands: Rule['bands']): Band[] =>
  bands.map((each, index) => {
    const to = bands[index - 1]?.from;
    return { ...each, ...(to === undefined ? {} : { to }) };
  });

type Held = Classification & { state: string };

/** Reads the value of what is disclosed, and of nothing else. */
function seenOf(figure: Held | undefined): Seen {
  if (figure === undefined) return undefined;
  if (!disclosure(figure).disclosed) return 'withheld';
  if (figure.state !== 'value') return undefined;
  const { value, rounding } = figure as Held & { value: Decimal; rounding?: Decimal };
  return { value: rational(roundTo(value, rounding)), rounded: rounding !== undefined };
}

function seenRangeOf(target: RecordIndicator['target']): Seen<Range> {
  if (target === undefined) return undefined;
  if (!disclosure(target).disclosed) return 'withheld';
  if (target.state !== 'range') return undefined;
  const { lower, upper } = target;
  return { value: { lower, upper }, rounded: false };
}

const known = <T>(seen: Seen<T> | 'absent'): T | undefined =>
  typeof seen === 'object' ? seen.value : undefined;

/** A period is published whatever is withheld. */
const periodOf = (figure: object | undefined): string | undefined =>
  (figure as { period?: string } | undefined)?.period;

const aimOf = (target: RecordIndicator['target']): Aim =>
  target?.state === 'value' ? { bound: target.bound, aggregation: target.aggregation } : {};

const classificationOf = ({ confStatus, basis }: Classification): Classification => ({
  ...(confStatus ? { confStatus } : {}),
  ...(basis ? { basis } : {}),
});

/** What a status that the record states does not agree with. */
function objection(
  result: Exclude<Result, { kind: 'untellable' }>,
  stated: Id | undefined,
  figure: string,
): Omit<Problem, 'path'> | undefined {
  if (stated === undefined || result.kind === 'withheld') return undefined;
  if (result.kind === 'none') return { code: 'stated-without-status', args: { figure, stated } };
  return result.status === stated
    ? undefined
    : { code: 'stated-otherwise', args: { figure, stated, computed: result.status } };
}

function resolved(
  { result, method: explained }: Judged,
  { status: stated, rule: _, ...rest }: RecordComputedAssessment,
  { method, bands }: Rule,
  record: PlanRecord,
): RecordIndicatorAssessment {
  const status = result.kind === 'status' ? result.status : stated;
  if (result.kind === 'none') {
    const none: RecordNotAssessed & Pick<NotAssessed, 'reason'> = {
      ...rest,
      state: 'not-assessed',
      reason: result.reason,
    };
    return none;
  }
  if (status === undefined) return { ...rest, state: 'withheld', confStatus: 'D' };
  const computed: ComputedMethod = {
    kind: 'computed',
    formula: texts(record, method.formula),
    method: method.id,
    ...explained,
    thresholds: bands,
    ...(method.source ? { source: method.source } : {}),
  };
  return { ...rest, state: 'assessed', status, method: computed };
}

/** A text in the languages that the record is published in. */
function texts({ language, release }: PlanRecord, all: Texts): LanguageMap {
  const tags = [language, ...(release.translations ?? []).map(({ language: tag }) => tag)];
  return Object.fromEntries(tags.map(nearest).map((tag) => [tag, all[tag]]));
}

function nearest(tag: string): keyof Texts {
  if (/^zh\b/.test(tag)) return /-(Hant|TW|HK|MO)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return /^ar\b/.test(tag) ? 'ar' : 'en';
}
