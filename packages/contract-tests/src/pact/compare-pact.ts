import * as comparatorPackage from "@pactflow/openapi-pact-comparator";
import type { JsonObject } from "../description/json.ts";
import type { PactFile } from "./pact-file.ts";

/** The parts of the package that are used; its own types cannot be resolved from an ES module. */
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

/** The comparator's complaints about bodies that are not JSON. */
const UNCOMPARED = new Set(["request.body.unvalidatable", "response.body.unvalidatable"]);

/**
 * Compares a pact with a description, without any server.
 *
 * @returns The deviations from the OpenAPI description, by the description of the interaction.
 */
export async function comparePact(openapi: JsonObject, pact: PactFile): Promise<Map<string, string[]>> {
  const comparator = new Comparator({ oas: structuredClone(openapi) });
  const problems = new Map<string, string[]>();
  for await (const { code, message, type, mockDetails } of comparator.compare(structuredClone(pact))) {
    // A body that is not JSON is not compared here; the fact `described` proves that its schema accepts it.
    if (UNCOMPARED.has(code)) continue;
    const name = mockDetails?.interactionDescription ?? "the pact";
    problems.set(name, [...(problems.get(name) ?? []), `${type} ${code}: ${message}`]);
  }
  return problems;
}
