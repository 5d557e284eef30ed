/** What is mutated together, and the tests that must notice it: those that answer soonest first. */
export interface Group {
  name: string;
  folders: readonly string[];
  tests: readonly string[];
}

const SCENARIOS = 'test/publish/audit/{scenarios,computed,certificate,json}.test.ts';

export const GROUPS: readonly Group[] = [
  {
    name: 'solve',
    folders: ['exact', 'solve'],
    tests: ['test/publish/{exact,solve}/*.test.ts', 'test/publish/audit/{oracle,scenarios}.test.ts'],
  },
  {
    name: 'audit',
    folders: ['audit'],
    tests: ['test/publish/audit/{findings,readings,interval,certificate-forms}.test.ts', SCENARIOS],
  },
  {
    name: 'statements',
    folders: ['relations', 'statements'],
    tests: ['test/publish/{relations,statements}/*.test.ts', SCENARIOS],
  },
  {
    name: 'scan',
    folders: ['scan'],
    tests: [
      'test/publish/scan/{boundaries,bytes,containers,exact-texts,encodings,patterns}.test.ts',
      'test/publish/scan/{withheld,limits,canaries,command}.test.ts',
    ],
  },
];
