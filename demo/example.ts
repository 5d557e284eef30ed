import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { localise, type LocalisedText } from '@planglass/model';
import { parseRecord, type PlanRecord } from '@planglass/model/record';
import { planglass, type Ran } from './command.ts';

export type Language = 'zh' | 'en';

/** A figure of the record, named by its district. */
interface Row {
  /** Such as `counts/a`. */
  reference: string;
  /** Absent for the total. */
  name?: LocalisedText;
  /** Absent where it is withheld. */
  value?: string;
  /** Why it is withheld, where the record says so. */
  basis?: LocalisedText;
}

/** What the command found in the record of the front page's example. Numbers are as the command prints them. */
export interface Example {
  /** What the office meant to publish, as the record classifies it: the total first, then its parts. */
  rows: Row[];
  /** What anyone could work out of that: the withheld figure, the published ones that give it away, and its value. */
  workedOut: { secret: Row; total: Row; parts: Row[]; value: string };
  /** What the command proposed to withhold besides, and the office decided to. */
  also: Row[];
  /** What can be worked out of the same figure now: it lies between these, both of which are possible. */
  now: { lower: string; upper: string };
  /** How many other records give the same bytes. */
  worlds: number;
  /** The same in the command's own words, for those who want to see it. */
  transcripts: Record<Language, { check: string; prove: string }>;
}

interface Because {
  kind: string;
  references: string[];
}
interface Interval {
  id: string;
  lower?: string;
  upper?: string;
  lowerClosed: boolean;
  upperClosed: boolean;
}

/**
 * Asks the command of a record of counts: what could be worked out before the office's decisions, which stand beside
 * it in `<record>.decisions.json`, and what can be after them.
 *
 * @param record The path of the record.
 * @throws When the record does not make the point: nothing, or not one number, could be worked out before; the
 * decisions are not what the command proposes; or something can still be worked out after them.
 */
export function examine(record: string): Example {
  const name = basename(record);
  const point = (holds: unknown, what: string): void => {
    if (!holds) throw new Error(`${name} cannot be the example of the front page: ${what}.`);
  };
  const [after, before] = [dirname(record), mkdtempSync(join(tmpdir(), 'planglass-example-'))];
  try {
    // Without the decisions beside it.
    copyFileSync(record, join(before, name));
    const { findings = [], proposal } = asked<{
      findings?: { code: string; key: string; because: Because[] }[];
      proposal?: { withhold: string[] };
    }>(planglass(before, 'check', name, '--json'));
    const [finding, ...others] = findings;
    const sum = finding?.because.find(({ kind }) => kind === 'count-of-groups');
    point(sum && others.length === 0, 'not one count can be worked out from a total and its parts');

    const rows = rowsOf(JSON.parse(readFileSync(record, 'utf8')));
    const rowOf = (key: string): Row => rows.find(({ reference }) => key.endsWith(`@${reference}`))!;
    const [total, ...parts] = sum!.references.map(rowOf);
    const secret = rowOf(finding!.key);
    const was = intervalOf(planglass(before, 'audit', name, '--json'), secret);
    point(was.lower !== undefined && was.lower === was.upper, 'more than one number is possible');

    const decided = JSON.parse(readFileSync(record.replace(/json$/, 'decisions.json'), 'utf8')) as {
      withhold: string[];
    };
    point(
      JSON.stringify(decided.withhold) === JSON.stringify(proposal?.withhold),
      `its decisions are not the proposal, ${JSON.stringify(proposal?.withhold)}`,
    );
    const { lower, upper, lowerClosed, upperClosed } = intervalOf(
      planglass(after, 'audit', name, '--json'),
      secret,
    );
    point(lower && upper && lowerClosed && upperClosed, 'the figure has no least or no greatest value');
    const proved = asked<{ ok: boolean; worlds: number; withoutWorlds: string[] }>(
      planglass(after, 'prove', name, '--json'),
    );
    point(proved.ok && proved.worlds > 1 && !proved.withoutWorlds.length, 'the proof fails');

    const transcript = (language: Language) => ({
      check: planglass(before, 'check', name, '--lang', language).stderr.trim(),
      prove: planglass(after, 'prove', name, '--lang', language).stdout.trim(),
    });
    return {
      rows,
      workedOut: {
        secret,
        total: total!,
        parts: parts.filter((part) => part !== secret),
        value: was.lower!,
      },
      also: decided.withhold.map((reference) => rowOf(`@${reference}`)),
      now: { lower: lower!, upper: upper! },
      worlds: proved.worlds,
      transcripts: { zh: transcript('zh'), en: transcript('en') },
    };
  } finally {
    rmSync(before, { recursive: true });
  }
}

/** The counts of a record as it classifies them; what is not classified as F is withheld. */
function rowsOf(json: unknown): Row[] {
  const parsed = parseRecord(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { categories = [], counts = [] }: PlanRecord = parsed.record;
  return counts.map(({ id, group, count }) => {
    const name = categories.find((each) => each.id === group?.key)?.name;
    return {
      reference: `counts/${id}`,
      ...(name ? { name } : {}),
      ...(count.state === 'value' && count.confStatus === 'F' ? { value: count.value } : {}),
      ...(count.basis ? { basis: count.basis.text } : {}),
    };
  });
}

/** The answer for a machine, which a refusal has as well. */
function asked<Answer>({ status, stdout, stderr }: Ran): Answer {
  if (status !== 0 && status !== 1) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as Answer;
}

function intervalOf(ran: Ran, { reference }: Row): Interval {
  const interval = asked<Interval[]>(ran).find(({ id }) => id === reference);
  if (!interval) throw new Error(`The audit says nothing of ${reference}.`);
  return interval;
}

const WORDS: Record<Language, { total: string; withheld: string; and: string }> = {
  zh: { total: '合计', withheld: '不对外公开', and: '、' },
  en: { total: 'Total', withheld: 'Not disclosed', and: ' and ' },
};

/** Fills a part of a page with what was found: `{{sum}}` and the like become HTML. */
export function fill(part: string, example: Example, language: Language): string {
  const say = WORDS[language];
  const text = (of: LocalisedText): string => escape(localise(of, [language], 'zh-Hans').text);
  const name = ({ name: own }: Row): string => (own === undefined ? say.total : text(own));
  const figure = (row: Row, value: string, kind = 'term'): string =>
    `<span class="${kind}"><b>${escape(value)}</b> <span>${name(row)}</span></span>`;
  const cell = ({ value, basis }: Row): string =>
    value === undefined
      ? `<span class="withheld">${say.withheld}</span>${basis ? ` <small>${text(basis)}</small>` : ''}`
      : escape(value);
  const { workedOut, now, also } = example;
  const { secret, total, parts, value } = workedOut;
  // A withheld part is the total less the rest; a withheld total is the sum of all.
  const [first, ...rest] = secret === total ? parts : [total, ...parts];
  const operator = `<span class="operator">${secret === total ? '+' : '−'}</span>`;
  const html: Record<string, string> = {
    rows: [...example.rows.filter(({ name: own }) => own), ...example.rows.filter(({ name: own }) => !own)]
      .map((row) => `<tr><th scope="row">${name(row)}</th><td>${cell(row)}</td></tr>`)
      .join('\n'),
    sum: [
      figure(first!, first!.value!),
      ...rest.flatMap((row) => [operator, figure(row, row.value!)]),
      '<span class="operator">=</span>',
      figure(secret, value, 'term found'),
    ].join(' '),
    secret: name(secret),
    also: also.map(name).join(say.and),
    lower: escape(now.lower),
    upper: escape(now.upper),
    worlds: String(example.worlds),
    check: escape(example.transcripts[language].check),
    prove: escape(example.transcripts[language].prove),
  };
  return part.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => html[key] ?? whole);
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
