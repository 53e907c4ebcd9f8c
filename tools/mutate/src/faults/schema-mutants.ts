import type { OperationContract } from "../../../../packages/contract-tests/src/contract/contract.ts";
import { isObject, type JsonObject, memberOf } from "../../../../packages/contract-tests/src/description/json.ts";
import { operationsOf } from "../../../../packages/contract-tests/src/description/slice-description.ts";
import { changedCopy, type Draft, draftAt } from "../../../../packages/contract-tests/src/testing/change-document.ts";
import type { Mutant } from "./mutant.ts";

/** Rules that the negative half tests: each of them, taken away, lets a forbidden request through. */
const RULES = [
  "maxLength",
  "minLength",
  "maxItems",
  "minItems",
  "maximum",
  "minimum",
  "enum",
  "format",
  "anyOf",
  "not",
];

/** Each rule of the request and of the answers, taken away: a schema that grew looser, which no example shows. */
export function listSchemaMutants(contract: OperationContract): Mutant[] {
  const { openapi, operation } = contract;
  const [described] = operationsOf(openapi);
  if (described === undefined) return [];
  const { path, method, node } = described;
  const base = ["paths", path, method];
  const bodies = Object.entries(memberOf(node, "responses")).map(([status]) => ({
    name: `${operation} ${status}`,
    at: [...base, "responses", status],
    rules: [] as readonly string[],
  }));
  const request = { name: `${operation} request`, at: [...base, "requestBody"], rules: RULES };
  const roots = node["requestBody"] === undefined ? bodies : [request, ...bodies];
  return [
    ...roots.flatMap(({ name, at, rules }) => {
      const media = mediaOf(openapi, at);
      return media === undefined
        ? []
        : [...placesOf(openapi, [...media, "schema"], rules)].map((place) => mutantOf(contract, name, place));
    }),
    ...securityMutants(contract, base),
  ];
}

/** A rule, by the names that lead to it; for `required`, also which of its names. */
interface Rule {
  readonly at: readonly string[];
  readonly rule: string;
  readonly member?: string;
}

function mutantOf({ openapi }: OperationContract, name: string, { at, rule, member }: Rule): Mutant {
  const shown = at
    .filter((part) => !["properties", "schema", "content", "paths"].includes(part))
    .slice(-3)
    .join(".");
  return {
    part: "description",
    kind: rule === "required" ? "drop a required field" : "drop a limit",
    place: `${name}: ${shown} ${rule}${member === undefined ? "" : ` ${member}`}`,
    apply: () => ({
      openapi: changedCopy(openapi, (root) => {
        const schema = draftAt(root, ...at);
        if (member === undefined) delete schema[rule];
        else if (Array.isArray(schema["required"]))
          schema["required"] = schema["required"].filter((one) => one !== member);
      }),
    }),
  };
}

function mediaOf(openapi: JsonObject, at: readonly string[]): string[] | undefined {
  const place = followed(openapi, at);
  const [type] = Object.keys(memberOf(openapi, ...place, "content"));
  return type === undefined ? undefined : [...place, "content", type];
}

/** Where the names lead after references were followed. */
function followed(openapi: JsonObject, at: readonly string[]): string[] {
  return at.reduce<string[]>((place, name) => {
    const next = [...place, name];
    const reference = memberOf(openapi, ...next)["$ref"];
    return typeof reference === "string" ? reference.slice(2).split("/") : next;
  }, []);
}

/** The rules of a schema and of the schemas in it; of lists, only `allOf` is looked into by reference. */
function* placesOf(openapi: JsonObject, at: readonly string[], rules: readonly string[], depth = 0): Generator<Rule> {
  const place = followed(openapi, at);
  const schema = memberOf(openapi, ...place);
  if (depth > 6) return;
  for (const member of Array.isArray(schema["required"]) ? schema["required"] : [])
    yield { at: place, rule: "required", member: String(member) };
  for (const rule of rules)
    if (schema[rule] !== undefined && (rule !== "anyOf" || depth === 0)) yield { at: place, rule };
  for (const name of Object.keys(memberOf(schema, "properties")))
    yield* placesOf(openapi, [...place, "properties", name], rules, depth + 1);
  if (isObject(schema["items"])) yield* placesOf(openapi, [...place, "items"], rules, depth + 1);
}

function securityMutants({ openapi, operation }: OperationContract, base: readonly string[]): Mutant[] {
  const names = Object.keys(memberOf(openapi, "components", "securitySchemes"));
  return names.map((name) => ({
    part: "description",
    kind: "drop a key",
    place: `${operation}: ${name}`,
    apply: () => ({
      openapi: changedCopy(openapi, (root: Draft) => {
        draftAt(root, ...base)["security"] = [
          Object.fromEntries(names.filter((other) => other !== name).map((other) => [other, []])),
        ];
      }),
    }),
  }));
}
