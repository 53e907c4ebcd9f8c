import { type Contract } from "../../contract/contract.ts";
import { type JsonObject, memberOf } from "../../description/json.ts";
import { operationsOf } from "../../description/slice-description.ts";
import { pathOf } from "../../matrix/example-request.ts";

/** A request that changes nothing, and the question that its answer settles. */
export interface ProbeRequest {
  readonly operation: string;
  readonly method: string;
  /** The path with the query, as in the address. */
  readonly path: string;
  readonly body?: JsonObject;
  /** Whether it is sent with an invalid key. */
  readonly wrongKey: boolean;
  readonly settles: string;
}

/** A GUID that no object has. */
const NOBODY = "00000000-0000-4000-8000-0000000d0b0d";

/** The invalid key, to see how it is refused. */
export const WRONG_KEY = "this-key-is-wrong-on-purpose";

/**
 * The requests of a probe. An operation is included only if its method is GET, or if the description declares with
 * `x-safe` that it changes nothing.
 */
export function probeRequests({ openapi, requests }: Contract): ProbeRequest[] {
  const safe = operationsOf(openapi).filter(({ method, node }) => method === "get" || node["x-safe"] === true);
  return safe.flatMap(({ id: operation, method, node }): ProbeRequest[] => {
    const example = requests[operation];
    if (example === undefined) return [];
    const isPaged = node["x-pagination"] !== undefined;
    const unknown = Object.fromEntries(Object.keys(example.parameters.path).map((name) => [name, NOBODY]));
    const path = pathOf({ ...example, parameters: { ...example.parameters, path: unknown } });
    const ask = (settles: string, body?: JsonObject, wrongKey = false): ProbeRequest => ({
      operation,
      method,
      path,
      wrongKey,
      settles,
      ...(body !== undefined && { body }),
    });
    const first: JsonObject | undefined = isPaged
      ? { query: { cursorPaging: { limit: 1 } } }
      : memberOf({ ...example }, "body");
    const plain = method === "get" ? undefined : first;
    return [
      ask(
        isPaged
          ? "the members of a page, and the headers of an answer"
          : "how what does not exist is refused: envelope, `data`, the message and its punctuation",
        plain,
      ),
      ...(isPaged
        ? [ask("how a broken cursor is refused", { query: { cursorPaging: { cursor: "a-broken-cursor" } } })]
        : []),
      ask("the body of a 401", plain, true),
    ];
  });
}
