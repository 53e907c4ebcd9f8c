import { runChecks } from "./turbo-run.ts";

/* Everything that CI checks for each change. Longer suites are listed in `check-full.ts`. */
runChecks(
  [
    "check:format",
    "check:lint",
    "check:imports",
    "lint:spec",
    "check:generated",
    "typecheck",
    "build",
    "check:surface",
    "test",
    "check:package",
  ],
  process.argv.slice(2),
);
