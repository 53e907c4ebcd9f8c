import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { resellersContract } from "../resellers-contract.ts";
import { formatMutants } from "./format-mutants.ts";
import { listMutants, sampleMutants } from "./list-mutants.ts";
import { tryMutants } from "./try-mutants.ts";

const USAGE = `Usage: mutate [--sample N | --all] [--kind TEXT] [--verbose]

Breaks the description, the mock, the client and the pacts, one thing at a time, and says what finds it.

  --sample N   how many faults, of each kind its share (default: 600); always the same ones
  --all        every fault
  --kind TEXT  only the kinds with this text in their name
  --verbose    print every mutant with its killer`;

const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "600" },
    all: { type: "boolean", default: false },
    kind: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else {
  const began = performance.now();
  const all = listMutants(resellersContract).filter(({ mutant }) =>
    `${mutant.part}: ${mutant.kind}`.includes(values.kind),
  );
  const chosen = sampleMutants(all, values.all ? undefined : Number(values.sample));
  const results = await tryMutants(chosen, {
    processes: Math.min(availableParallelism(), 4),
    onResult({ name, killer }) {
      if (values.verbose)
        console.log(
          `${killer === undefined ? "SURVIVED" : "killed"} ${name}${killer === undefined ? "" : ` by ${killer.by}: ${killer.problem.slice(0, 160)}`}`,
        );
    },
  });
  process.stdout.write(formatMutants(results));
  console.log(
    `${chosen.length} of ${all.length} possible mutants in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  if (results.length === 0 || results.some(({ killer }) => killer === undefined)) process.exitCode = 1;
}
