/** As much of `node:test` as the tests of mutated code use, on the globals of mocha, which it sets anew for each file. */
interface TestContext {
  after(clean: () => unknown): void;
  skip(): void;
}
type Body = (context: TestContext) => unknown;

export const { mock } = process.getBuiltinModule('node:test');

export const describe = (name: string, body: () => void): unknown => globalThis.describe(name, body);
export const before = (body: () => unknown): unknown => globalThis.before(() => body());
export const after = (body: () => unknown): unknown => globalThis.after(() => body());
export const beforeEach = (body: () => unknown): unknown => globalThis.beforeEach(() => body());
export const afterEach = (body: () => unknown): unknown => globalThis.afterEach(() => body());

export function test(name: string, ...rest: [Body] | [options: object, Body]): void {
  const body = rest.at(-1) as Body;
  globalThis.it(name, async function () {
    const cleaning: (() => unknown)[] = [];
    try {
      await body({ after: (clean) => cleaning.push(clean), skip: () => this.skip() });
    } finally {
      for (const clean of cleaning) await clean();
    }
  });
}
export const it = test;
