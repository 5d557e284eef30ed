/** What one part of the test command found: whole numbers of tests, and what failed by name. */
export interface Counts {
  passed: number;
  failures: string[];
  skipped: string[];
}

export function noCounts(): Counts {
  return { passed: 0, failures: [], skipped: [] };
}

export function sumCounts(parts: readonly Counts[]): Counts {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failures: parts.flatMap((part) => part.failures),
    skipped: parts.flatMap((part) => part.skipped),
  };
}

/** The counts of a part, with a failure added where it ended badly, or ran nothing, without saying so. */
export function judge(part: string, counts: Counts, exitCode: number): Counts {
  if (counts.failures.length > 0) return counts;
  if (exitCode !== 0) return fail(counts, `${part}: ended with code ${exitCode}, see its output above`);
  if (counts.passed === 0) return fail(counts, `${part}: no test ran`);
  return counts;
}

/** The counts of all engines as one, with a failure for each engine that was asked for and ran nothing. */
export function judgeEngines(engines: readonly string[], byEngine: Record<string, Counts>): Counts {
  const idle = engines.filter((engine) => {
    const counts = byEngine[engine];
    return counts === undefined || counts.passed + counts.failures.length === 0;
  });
  const all = sumCounts(Object.values(byEngine));
  return {
    ...all,
    failures: [...all.failures, ...idle.map((engine) => `browsers: no test ran in ${engine}`)],
  };
}

/** The last line of the test command, as programs read it. */
export function summaryLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failures.length} failed`;
}

export function fail(counts: Counts, failure: string): Counts {
  return { ...counts, failures: [...counts.failures, failure] };
}
