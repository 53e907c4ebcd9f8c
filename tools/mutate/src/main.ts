import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { resellersContract } from "../../../packages/contract-tests/src/contract/resellers-contract.ts";
import { listCauseMutants } from "./causes/list-cause-mutants.ts";
import { tryCauseMutants } from "./causes/try-cause-mutants.ts";
import { formatMutants } from "./report/format-mutants.ts";
import { listMutants, sampleMutants } from "./faults/list-mutants.ts";
import { allFound, type MutantResult, verdictOf } from "./try/try-mutant.ts";
import { tryMutants } from "./try/try-mutants.ts";

const USAGE = `Usage: mutate [--sample N | --all] [--kind TEXT] [--verbose]

Breaks the description, the mock, the client, the pacts and the causes of the emulator, one thing at a time, and says what finds it.

  --sample N   how many faults, of each kind its share (default: 600); always the same ones
  --all        every fault
  --kind TEXT  only the kinds with this text in their name
  --verbose    print every mutant with its killer

Exits with 1 if a fault is not found. The table says of each fault what found it: one of the seven facts of a cell, the
closed matrix, a forbidden request, or the run itself. A fault that cannot be seen, which the tool shows from the
contract, is counted as equivalent; it is tried all the same, and must not be found.`;

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
  const size = Number(values.sample);
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`--sample ${values.sample} is no number of faults`);
  const chosen = sampleMutants(all, values.all ? undefined : size);
  const onResult = (result: MutantResult): void => {
    const { name, killer } = result;
    const found = killer === undefined ? "" : ` by ${killer.by}: ${killer.problem.slice(0, 160)}`;
    if (values.verbose) console.log(`${verdictOf(result)} ${name}${found}`);
  };
  // They are few and quick: all of them run, whatever the size of the sample.
  const causes = listCauseMutants().filter(({ kind }) => `emulator: ${kind}`.includes(values.kind));
  const results = [
    ...(await tryMutants(chosen, { processes: Math.min(availableParallelism(), 4), onResult })),
    ...(await tryCauseMutants(causes, onResult)),
  ];
  process.stdout.write(formatMutants(results));
  console.log(
    `${results.length} of ${all.length + causes.length} possible mutants in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  if (!allFound(results)) process.exitCode = 1;
}
