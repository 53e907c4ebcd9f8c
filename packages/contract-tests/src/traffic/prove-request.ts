import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { isObject, type JsonObject, memberOf, parseJson, resolve } from "../description/json.ts";
import type { OperationMatch } from "../description/match-operation.ts";
import { type DescribedOperation, schemaDocument } from "../description/slice-description.ts";
import type { RequestViolation } from "../engines/answer.ts";
import { validatorFor } from "../facts/schema-validators.ts";
import { readFieldProblems, sentenceOf } from "../mock/field-problem.ts";
import type { Exchange } from "./read/exchange.ts";

/** Says in what a request is not what the description allows, as sentences such as `products is missing (body)`. */
export type ProveRequest = (exchange: Pick<Exchange, "query" | "sent">, match: OperationMatch) => string[];

interface Parameter {
  readonly name: string;
  readonly part: string;
  readonly required: boolean;
  readonly validate: ValidateFunction;
}

/**
 * Reads what an operation says of its requests once. Credentials are not looked for, because tools leave them out of
 * what they write; neither is a header that is not there. The schemas are those of the other proofs, compiled by the
 * same validator: Prism, which says the same of a request, takes as long to load as a thousand exchanges take here.
 */
export function requestProver(openapi: JsonObject, operation: DescribedOperation): ProveRequest {
  const parameters = parametersOf(openapi, operation);
  const names = parameters.flatMap(({ name, part }) => (part === "path" ? [name] : []));
  const proveBody = bodyProver(openapi, operation);
  return ({ query, sent }, { parameters: inPath }) => {
    const violations = parameters.flatMap((parameter): RequestViolation[] => {
      const { name, part, required } = parameter;
      const values =
        part === "path" ? [inPath[name]] : part === "query" ? query.getAll(name) : [sent.headers[name.toLowerCase()]];
      const [value] = values;
      if (value === undefined)
        return required && part === "query"
          ? [{ at: ["query"], rule: "required", message: `must have required property '${name}'` }]
          : [];
      return valueProblems(parameter, part === "query" && values.length > 1 ? query.getAll(name) : value);
    });
    return readFieldProblems([...violations, ...proveBody(sent.body)], names).map(
      (problem) => `${sentenceOf(problem)} (${problem.part})`,
    );
  };
}

function parametersOf(openapi: JsonObject, { path, node }: DescribedOperation): Parameter[] {
  const lists = [memberOf(openapi, "paths", path)["parameters"], node["parameters"]];
  const all = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return all.flatMap((one): Parameter[] => {
    const { name, in: part, required, schema } = resolve(openapi, one);
    // One that is written as JSON has `content` and no schema; how a cookie was sent, no recording says.
    if (typeof name !== "string" || typeof part !== "string" || !isObject(schema) || part === "cookie") return [];
    return [{ name, part, required: required === true, validate: validatorFor(schemaDocument(openapi, schema)) }];
  });
}

/** A text of an address may stand for a number, a boolean or a list: it is right where any reading of it is. */
function valueProblems({ name, part, validate }: Parameter, value: string | string[]): RequestViolation[] {
  const readings = typeof value === "string" ? [parseJson(value), value.split(","), [value]] : [];
  if (readings.some((reading) => reading !== undefined && validate(reading))) return [];
  return validate(value) ? [] : violationsOf(validate.errors, [part, name]);
}

function bodyProver(
  openapi: JsonObject,
  { node }: DescribedOperation,
): (body: string | undefined) => RequestViolation[] {
  const { content, required } = resolve(openapi, node["requestBody"]);
  const schema = memberOf(content, "application/json")["schema"];
  if (!isObject(schema)) return () => [];
  const validate = validatorFor(schemaDocument(openapi, schema));
  return (body) => {
    if (body === undefined) return [];
    if (body === "") return required === true ? [{ at: ["body"], rule: "VALIDATION", message: "is missing" }] : [];
    const value = parseJson(body);
    if (value === undefined) return [{ at: ["body"], rule: "format", message: "is no JSON" }];
    return validate(value) ? [] : violationsOf(validate.errors, ["body"]);
  };
}

function violationsOf(errors: readonly ErrorObject[] | null | undefined, place: readonly string[]): RequestViolation[] {
  return (errors ?? []).map(({ instancePath, keyword, message }) => ({
    at: [...place, ...instancePath.split("/").slice(1)],
    rule: keyword,
    message: message ?? `breaks the rule ${keyword}`,
  }));
}
