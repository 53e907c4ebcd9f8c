import * as comparatorPackage from "@pactflow/openapi-pact-comparator";
import type { JsonObject } from "../description/json.ts";
import type { PactFile } from "./pact-file.ts";

/** What is used of the package, whose own types cannot be resolved from an ES module. */
interface ComparatorPackage {
  readonly Comparator: new (options: { readonly oas: unknown }) => {
    compare(pact: unknown): AsyncIterable<ComparisonResult>;
  };
}

interface ComparisonResult {
  readonly code: string;
  readonly message: string;
  readonly type: "error" | "warning" | "info";
  readonly mockDetails?: { readonly interactionDescription?: string | null };
}

const { Comparator } = comparatorPackage as unknown as ComparatorPackage;

/** What is said of bodies that are no JSON. */
const UNCOMPARED = new Set(["request.body.unvalidatable", "response.body.unvalidatable"]);

/**
 * Compares a pact with a description, without any server.
 *
 * @returns What does not lie inside the description, by the description of the interaction.
 */
export async function comparePact(openapi: JsonObject, pact: PactFile): Promise<Map<string, string[]>> {
  const comparator = new Comparator({ oas: structuredClone(openapi) });
  const problems = new Map<string, string[]>();
  for await (const { code, message, type, mockDetails } of comparator.compare(structuredClone(pact))) {
    // Of a body that is no JSON there is nothing to compare; that its schema accepts it is the fact `described`.
    if (UNCOMPARED.has(code)) continue;
    const name = mockDetails?.interactionDescription ?? "the pact";
    problems.set(name, [...(problems.get(name) ?? []), `${type} ${code}: ${message}`]);
  }
  return problems;
}
