import { before, beforeEach } from 'node:test';
import fc from 'fast-check';

/**
 * Mutation testing, which sets this variable, runs each test very often: there properties are tried a few times, on the
 * same examples every time and without shrinking, and inputs are smaller. Everywhere else tests are as thorough as written.
 */
export const THOROUGH = process.env['MUTATION'] === undefined;

if (!THOROUGH) fc.configureGlobal({ seed: 2023, numRuns: 30, endOnFailure: true });

/** How often a property is tried. */
export const runs = (usual: number, few = 40): { numRuns: number } => ({ numRuns: THOROUGH ? usual : few });

/** How much of something there is. */
export const amount = (usual: number, little = usual / 100): number => (THOROUGH ? usual : little);

/** The items, or one in so many of them. */
export const some = <T>(items: readonly T[], step: number): readonly T[] =>
  THOROUGH ? items : items.filter((_, at) => at % step === 0);

/** Prepares what several tests use: for each of them where it is to be known which mutants it reaches. */
export const prepareWith = (make: () => void): unknown => (THOROUGH ? before : beforeEach)(make);
