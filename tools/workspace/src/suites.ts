/** A suite that takes too long for `npm test`. */
export interface Suite {
  /** What the suite proves. */
  readonly name: string;
  /** A script of the root's package.json, and its arguments. */
  readonly script: string;
  readonly arguments?: readonly string[];
  /** Variables that make a test take more than its sample. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The heavier suites, in the order in which they run: each is a job of CI too, in `.github/workflows/full.yml`. */
export const suites: readonly Suite[] = [
  { name: "10,000 failing calls with planted keys", script: "test:secrets", environment: { FUZZ_CALLS: "10000" } },
  { name: "packed client and contract tests in projects of users", script: "check:project" },
  {
    name: "1,000 calls for each misbehaviour leave nothing behind",
    script: "test:leaks",
    environment: { LEAK_CALLS: "1000" },
  },
  {
    name: "every change of the errors page, in every form",
    script: "test:drift",
    environment: { DRIFT_CHANGES: "all" },
  },
  {
    name: "every construct that needs a description of its own, at work",
    script: "test:constructs",
    environment: { CONSTRUCTS: "all" },
  },
  {
    name: "2,000 operations that chance put together, each at work or refused",
    script: "test:property",
    environment: { PROPERTY_RUNS: "2000" },
  },
  { name: "GitHub's description: every operation generates and compiles", script: "test:github" },
  { name: "the client on every runtime", script: "test:runtimes" },
  { name: "packed packages beside other people's runners, bundlers, compilers and installers", script: "test:compat" },
  {
    name: "the emulator: 1,000 sequences, 1,000 runs under faults, kill -9 in 10,000 writes",
    script: "test:emulator",
  },
  { name: "the emulator's viewer in a browser", script: "test:browser" },
  { name: "the documentation: links, pages, snippets", script: "docs", arguments: ["--check"] },
  { name: "CONTRIBUTING.md, followed to the letter in a copy", script: "test:contributing" },
  { name: "the documentation in a browser: search, playground, axe", script: "docs", arguments: ["--browser"] },
  { name: "a release, rehearsed with a registry of its own", script: "release:rehearse" },
  { name: "Prism as a process: its mock and its proxy", script: "test:prism" },
  { name: "every mutant of description, mock, client, pacts and causes", script: "mutate", arguments: ["--all"] },
];
