import { runChecks } from "./turbo-run.ts";

/* The checks that take less than a minute: for the inner loop, not as a replacement of `npm test`. */
runChecks(
  ["check:format", "check:lint", "check:imports", "check:generated", "typecheck", "test:unit"],
  process.argv.slice(2),
);
