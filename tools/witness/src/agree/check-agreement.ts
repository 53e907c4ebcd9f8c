import { assess } from "@resellers-sdk/spec-impact/assess";
import type { Row } from "@resellers-sdk/spec-impact/change";
import type { Finding } from "../model/finding.ts";
import { type Step, witnessAll } from "../witness/witness.ts";
import { type Disagreement, disagreements } from "./disagreements.ts";

/** The rules' verdict on a step, the findings of the witness, and their disagreements. */
export interface Agreement {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares the rules with what consumers see, for many steps at once.
 *
 * @returns One agreement for each step, in the order of the steps.
 * @throws {BrokenWitnessError} when the witness itself is wrong.
 */
export async function checkAgreements(steps: readonly Step[]): Promise<readonly Agreement[]> {
  // The files that the rules look at are generated first, and kept for the witness.
  const rows = await Promise.all(steps.map(async ({ before, after }) => (await assess(before, after)).rows));
  const findings = await witnessAll(steps);
  return steps.map((_, index) => {
    const [own = [], found = []] = [rows[index], findings[index]];
    return { rows: own, findings: found, disagreements: disagreements(own, found) };
  });
}
