import type { Api } from "@resellers-sdk/generator/model";
import { assess } from "../assess/assess.ts";
import type { Row } from "../model/change.ts";
import type { Finding } from "../witness/finding.ts";
import { witness } from "../witness/witness.ts";
import { type Disagreement, disagreements } from "./disagreements.ts";

/** What the rules say of two states, what the witness saw of them, and in what the two do not agree. */
export interface Agreement {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Holds the rules against what consumers see.
 *
 * @throws {BrokenWitnessError} when the witness itself is wrong.
 */
export async function checkAgreement(before: Api, after: Api): Promise<Agreement> {
  const { rows } = await assess(before, after);
  const findings = await witness(before, after);
  return { rows, findings, disagreements: disagreements(rows, findings) };
}
