/** A suite that takes too long for `npm test`. */
export interface Suite {
  /** What it proves. */
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
  {
    name: "every change of the errors page, in every form",
    script: "test:drift",
    environment: { DRIFT_CHANGES: "all" },
  },
  { name: "the client on every runtime", script: "test:runtimes" },
  { name: "the emulator's viewer in a browser", script: "test:browser" },
  { name: "a release, rehearsed with a registry of its own", script: "release:rehearse" },
  { name: "every mutant of description, mock, client and pacts", script: "mutate", arguments: ["--all"] },
];
