import { runChecks } from "./turbo-run.ts";

/* What can be known in less than a minute: for the inner loop, not in place of `npm test`. */
runChecks(
  ["check:format", "check:lint", "check:imports", "check:generated", "typecheck", "test:unit"],
  process.argv.slice(2),
);
