/** What is mutated together, and the tests that must notice it: those that answer soonest first. */
export interface Group {
  name: string;
  folders: readonly string[];
  tests: readonly string[];
}

const tests = (folder: string, ...names: readonly string[]): string[] =>
  names.map((name) => `test/publish/${folder}/${name}.test.ts`);

export const GROUPS: readonly Group[] = [
  {
    name: 'solve',
    folders: ['exact', 'solve'],
    tests: [
      ...tests('exact', '*'),
      ...tests('solve', '*'),
      ...tests('audit', 'screen', 'scenarios', 'oracle', 'guided'),
    ],
  },
  {
    name: 'audit',
    folders: ['audit'],
    tests: tests(
      'audit',
      'interval',
      'findings',
      'readings',
      'certificate-forms',
      'enclosure',
      'enumerated',
      'computed',
      'outside',
      'scenarios',
      'certificate',
      'json',
    ).concat(tests('assess', 'audited'), tests('audit', 'joint-counts')),
  },
  {
    name: 'statements',
    folders: ['relations', 'statements'],
    tests: [
      ...tests('relations', '*'),
      ...tests('statements', '*'),
      ...tests('assess', 'audited'),
      ...tests(
        'audit',
        'enclosure',
        'enumerated',
        'computed',
        'outside',
        'scenarios',
        'rounding',
        'growth',
        'rank',
        'small-counts',
        'ways-around',
        'joint-counts',
      ),
    ],
  },
  {
    name: 'scan',
    folders: ['scan'],
    tests: tests(
      'scan',
      'boundaries',
      'bytes',
      'containers',
      'exact-texts',
      'encodings',
      'patterns',
      'withheld',
    ),
  },
];
