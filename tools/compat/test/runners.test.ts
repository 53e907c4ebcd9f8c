import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "./an-api.ts";
import { projects, runNode } from "./run-program.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api[Symbol.asyncDispose]());

interface Run {
  readonly folder: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The output if everything ran. */
  readonly prints: RegExp;
}

const vitest = (environment: string, prints: RegExp, ...files: readonly string[]): Run => ({
  folder: "vitest",
  command: ["../node_modules/vitest/vitest.mjs", "run", "--environment", environment, ...files],
  prints,
});

// Nock is for Node: a preflight of happy-dom is a request that it does not know.
const runs: Readonly<Record<string, Run>> = {
  "Jest in CommonJS": {
    folder: "jest",
    command: ["../node_modules/jest/bin/jest.js", "--no-cache"],
    environment: { NODE_OPTIONS: "--experimental-vm-modules" },
    prints: /Tests: +10 passed, 10 total/,
  },
  "Mocha in CommonJS": {
    folder: "mocha",
    command: ["../node_modules/mocha/bin/mocha.js", "require.spec.cjs"],
    prints: /9 passing/,
  },
  "Vitest in Node, with MSW 2 and 3, nock and Sentry": vitest("node", /Tests +26 passed \(26\)/),
  "Vitest in jsdom, with MSW 2 and 3": vitest("jsdom", /Tests +13 passed \(13\)/, "scenarios", "msw"),
  "Vitest in happy-dom, with MSW 2 and 3": vitest("happy-dom", /Tests +13 passed \(13\)/, "scenarios", "msw"),
};

test.each(Object.entries(runs))("the packed packages work in %s", async (_, run) => {
  const { folder, command, environment = {}, prints } = run;
  const cwd = path.join(projects, folder);
  const { code, output } = await runNode(command, cwd, { ...environment, RESELLERS_URL: api.url });
  expect(output).toMatch(prints);
  expect(code).toBe(0);
});

test("Jest without its flag says what is missing, as the guide does", async () => {
  const { code, output } = await runNode(
    ["../node_modules/jest/bin/jest.js", "--no-cache"],
    path.join(projects, "jest"),
  );
  expect(code).toBe(1);
  expect(output).toMatch(/Must use import to load ES Module|--experimental-vm-modules/);
});
