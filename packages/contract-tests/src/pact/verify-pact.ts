import { rm } from "node:fs/promises";
import pactCore from "@pact-foundation/pact-core";
import { isObject, type JsonObject, memberOf } from "../description/json.ts";
import { quote } from "../facts/fact.ts";
import { withoutRedirects } from "./replayed-status.ts";
import { PROVIDER, type PactFile, writePact } from "./pact-file.ts";
import { type AnswerInState, startReplayServer } from "./replay-server.ts";

/**
 * Replays a pact file against a provider with the Pact Verifier, and reports the problems of each interaction.
 *
 * The Verifier always prints its own report to standard output; run it in a process whose output is discarded.
 * Variables such as `PACT_DESCRIPTION` make it skip interactions and must not be set.
 *
 * @returns Problems by the description of the interaction, for every interaction of the pact; not being verified
 *   exactly once is a problem too.
 */
export async function verifyPact(file: string, pact: PactFile, answer: AnswerInState): Promise<Map<string, string[]>> {
  const server = await startReplayServer(answer);
  const plain = withoutRedirects(pact);
  const replayed = plain === pact ? file : `${file}.replayed.json`;
  if (replayed !== file) await writePact(replayed, plain);
  let report: string;
  try {
    report = await pactCore.default
      .verifyPacts({
        provider: PROVIDER,
        providerBaseUrl: server.url,
        providerStatesSetupUrl: server.statesUrl,
        pactUrls: [replayed],
        failIfNoPactsFound: true,
        logLevel: "error",
      })
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  } finally {
    if (replayed !== file) await rm(replayed, { force: true });
    await server.close();
  }
  return readReport(report, pact, server.answered.length);
}

/**
 * Reads the Verifier's own report. Interactions that it does not mention were not verified, whatever its exit code is.
 */
export function readReport(report: string, { interactions }: PactFile, answered: number): Map<string, string[]> {
  const results = resultsOf(report);
  const problems = new Map<string, string[]>(interactions.map(({ description }) => [description, []]));
  const add = (name: string, problem: string): void =>
    void problems.set(name, [...(problems.get(name) ?? []), problem]);
  if (results === undefined) {
    for (const name of problems.keys()) add(name, `the Verifier did not run: ${report.slice(0, 300)}`);
    return problems;
  }
  const byName = Map.groupBy(results, ({ description }) => description);
  for (const name of problems.keys()) {
    const found = byName.get(name) ?? [];
    if (found.length !== 1) add(name, `the Verifier replayed it ${found.length} times`);
    for (const { result, mismatches } of found)
      if (result !== "OK") add(name, `the Verifier refuses it (${result}): ${quote(mismatches)}`);
  }
  for (const name of byName.keys())
    if (!problems.has(name)) add(name, "the Verifier replayed an interaction that the pact does not have");
  if (answered !== interactions.length)
    for (const name of problems.keys())
      add(name, `the provider answered ${answered} times for ${interactions.length} interactions`);
  return problems;
}

interface InteractionResult {
  readonly description: string;
  readonly result: string;
  readonly mismatches: unknown;
}

function resultsOf(report: string): InteractionResult[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(report);
  } catch {
    return undefined;
  }
  if (!isObject(parsed) || !Array.isArray(parsed["interactionResults"])) return undefined;
  const errors = Array.isArray(parsed["errors"]) ? parsed["errors"].filter(isObject) : [];
  return parsed["interactionResults"].filter(isObject).map(({ description, result }) => ({
    description: String(description),
    result: String(result),
    mismatches: mismatchesOf(
      errors.find(({ interaction }) => String(interaction).endsWith(` - ${String(description)}`)),
    ),
  }));
}

/** The Verifier's result for one interaction: a list of mismatches in any order, or another value. */
function mismatchesOf(error: JsonObject | undefined): unknown {
  const { mismatches } = memberOf(error, "mismatch");
  return Array.isArray(mismatches)
    ? mismatches.map((one) => String(memberOf({ one }, "one")["mismatch"])).toSorted()
    : error?.["mismatch"];
}
