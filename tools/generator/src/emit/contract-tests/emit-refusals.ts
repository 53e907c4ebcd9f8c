import type { Api, ErrorEnvelope, JsonObject, Operation, SecurityHeader } from "../../model/api.ts";
import { arrayOf, objectOf, resolve } from "../../model/values/json-value.ts";
import { kindOf } from "./failure-kind.ts";
import { importOf, literal } from "../typescript.ts";
import { type Forbidden, forbiddenValues } from "./forbidden-values.ts";

/** The requests that the description forbids: the valid one of each operation with one rule broken. */
export function emitRefusals(api: Api): string {
  const refusals = api.operations.flatMap((operation) => [
    ...(answers(operation, AUTH) ? neededHeaders(api, operation) : []).map(({ header }) => ({
      ...named(operation, {
        because: `without the header ${header}`,
        changes: [{ at: [header.toLowerCase()], remove: true }],
      }),
      part: "header",
      expects: "auth",
    })),
    ...(answers(operation, VALIDATION)
      ? [...ofParameters(api.document, operation), ...ofBody(api.document, operation)].map((refusal) => ({
          ...refusal,
          ...arrival(operation, api.envelope),
        }))
      : []),
  ]);
  return `${importOf(["Refusal"], "../refusals/refusal.ts", "type ")}
/** Requests that the description forbids, as changes of the operation's valid request: one rule broken in each. */
export const refusals: readonly Refusal[] = ${literal(refusals)};
`;
}

/** How the client reports the refusal, where it is not by the violations: mocks answer with 422 where there is one. */
function arrival({ failures }: Operation, envelope: ErrorEnvelope | undefined): object {
  const refusing = [422, 400].flatMap((status) => failures.filter((failure) => failure.status === status));
  const [first] = refusing;
  const kind = first && (kindOf(first, envelope) ?? (first.status === 400 ? "validation" : "http"));
  return kind === undefined || kind === "validation" ? {} : { arrivesAs: kind };
}

/** The statuses with which an API refuses a request without its key, and one that breaks a rule of a schema. */
const [AUTH, VALIDATION] = [
  [401, 403],
  [400, 422],
];

/**
 * Whether the description says how the API refuses: where it does not, a mock would have to make the answer up, and
 * where a documented error has the same status, it answers with either.
 */
function answers({ failures, errors }: Operation, statuses: readonly number[]): boolean {
  const has = ({ status }: { readonly status: number }): boolean => statuses.includes(status);
  return failures.some(has) && !errors.some(has);
}

/** The headers without which a call is refused: those of its preferred credentials, unless it may have none. */
function neededHeaders({ securityHeaders }: Api, { security }: Operation): readonly SecurityHeader[] {
  const [preferred = []] = security;
  return security.some(({ length }) => length === 0)
    ? []
    : securityHeaders.filter(({ scheme }) => preferred.includes(scheme));
}

function named({ id }: Operation, { because, changes }: Forbidden): object {
  return { operation: id, name: `${id} ${because}`, changes };
}

function nodeOf(document: JsonObject, { path, method }: Operation): { item: JsonObject; node: JsonObject } {
  const item = resolve(document, objectOf(document["paths"])[path]);
  return { item, node: objectOf(item[method]) };
}

function ofParameters(document: JsonObject, operation: Operation): object[] {
  const { item, node } = nodeOf(document, operation);
  const parameters = [...arrayOf(item["parameters"]), ...arrayOf(node["parameters"])].map((one) =>
    resolve(document, one),
  );
  return parameters.flatMap((parameter) => {
    const { name, schema, in: part } = parameter;
    if (typeof name !== "string" || (part !== "path" && part !== "query")) return [];
    const value = operation.request.places[part][name];
    return forbiddenValues(document, { properties: { [name]: schema } }, { [name]: value })
      .filter(({ changes }) => changes.every((change) => isText(change) && isWhole(change)))
      .map((forbidden) => ({ ...named(operation, forbidden), part, expects: "validation" }));
  });
}

/** In an address everything is text: a number there is a text too, and a text without characters is no segment. */
function isText(change: object): boolean {
  return ("set" in change && typeof change.set === "string") || ("length" in change && change.length !== 0);
}

/** What stands inside of a list or an object in an address, mocks do not look at. */
function isWhole({ at }: { readonly at: readonly unknown[] }): boolean {
  return at.length <= 1;
}

function ofBody(document: JsonObject, operation: Operation): object[] {
  const body = resolve(document, nodeOf(document, operation).node["requestBody"]);
  const [media] = Object.values(objectOf(body["content"]));
  if (media === undefined) return [];
  const missing =
    body["required"] === true ? [{ because: "without a body", changes: [{ at: [], remove: true }] as const }] : [];
  const example = operation.request.body;
  // A body that may be left out is not sent once its only member is gone.
  const isLast = ({ changes }: Forbidden): boolean =>
    operation.bodyIsOptional &&
    Object.keys(objectOf(example)).length === 1 &&
    changes.every((change) => "remove" in change && change.at.length === 1);
  const forbidden = forbiddenValues(document, objectOf(media)["schema"], example).filter((one) => !isLast(one));
  return [...missing, ...forbidden].map((one) => ({
    ...named(operation, one),
    part: "body",
    expects: "validation",
  }));
}
