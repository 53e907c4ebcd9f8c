import type { Api, JsonObject, Operation } from "../../model/api.ts";
import { locationHeader } from "../../model/redirects.ts";
import { objectOf, resolve } from "../../model/values/json-value.ts";

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
    const { path, method, failures, redirects } = operation;
    const inexact = failures.filter(({ standsFor }) => standsFor !== undefined);
    if (inexact.length + redirects.length === 0) continue;
    const item = objectOf(paths[path]);
    const node = withLocations(document, objectOf(item[method]), redirects);
    paths[path] = { ...item, [method]: inexact.length === 0 ? node : exact(node, inexact) };
  }
  return { ...document, paths };
}

/** Mocks send the header of a redirect only where it has an example; what else a redirect holds, nobody reads. */
function withLocations(document: JsonObject, node: JsonObject, redirects: Operation["redirects"]): JsonObject {
  const responses = { ...objectOf(node["responses"]) };
  for (const { status, location } of redirects) {
    const { content: _, ...response } = resolve(document, responses[status]);
    const { [locationHeader(objectOf(response["headers"])) ?? ""]: __, ...headers } = objectOf(response["headers"]);
    const schema = { type: "string", examples: [location ?? ""] };
    const header = { required: true, schema, example: location };
    responses[status] = { ...response, headers: location === undefined ? headers : { ...headers, Location: header } };
  }
  return { ...node, responses };
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
