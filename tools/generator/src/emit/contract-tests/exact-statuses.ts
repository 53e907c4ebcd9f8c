import type { Api, JsonObject, Operation } from "../../model/api.ts";
import { objectOf } from "../../model/json-value.ts";

/** The member of an operation that says at which status a response stands that is described for several. */
const INEXACT = "x-inexact-responses";

/**
 * The document in which each response stands at one status: mocks let `default` and ranges stand in for whatever is
 * missing, which would hide statuses that nobody documented. Who judges a real server's answers finds in an extension
 * what the response stands for.
 */
export function withExactStatuses(document: JsonObject, { operations }: Api): JsonObject {
  const paths = { ...objectOf(document["paths"]) };
  for (const operation of operations) {
    const inexact = operation.failures.filter(({ standsFor }) => standsFor !== undefined);
    if (inexact.length === 0) continue;
    const item = objectOf(paths[operation.path]);
    paths[operation.path] = { ...item, [operation.method]: exact(objectOf(item[operation.method]), inexact) };
  }
  return { ...document, paths };
}

function exact(node: JsonObject, inexact: Operation["failures"]): JsonObject {
  const responses = { ...objectOf(node["responses"]) };
  const table: Record<string, string> = {};
  for (const { status, standsFor = "" } of inexact) {
    responses[status] = responses[standsFor];
    delete responses[standsFor];
    table[standsFor] = String(status);
  }
  return { ...node, responses, [INEXACT]: table };
}
