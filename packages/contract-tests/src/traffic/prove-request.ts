import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { isObject, type JsonObject, memberOf, parseJson, resolve } from "../description/json.ts";
import type { OperationMatch } from "../description/match-operation.ts";
import { type DescribedOperation, schemaDocument } from "../description/slice-description.ts";
import type { RequestViolation } from "../engines/answer.ts";
import { validatorFor } from "../facts/schema-validators.ts";
import { readFieldProblems, sentenceOf } from "../mock/field-problem.ts";
import type { Exchange } from "./read/exchange.ts";

/** The violations of the description in a request, as sentences such as `products is missing (body)`. */
export type ProveRequest = (exchange: Pick<Exchange, "query" | "sent">, match: OperationMatch) => string[];

interface Parameter {
  readonly name: string;
  readonly part: string;
  readonly required: boolean;
  readonly validate: ValidateFunction;
}

/**
 * Reads the request rules of an operation once. Missing credentials and missing headers are not reported, because tools
 * leave them out of recordings. The schemas and their validator are those of the other proofs. Prism would report the
 * same, but loading it takes as long as checking a thousand exchanges here.
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
    // A parameter in JSON has `content` instead of a schema, and recordings do not contain cookies.
    if (typeof name !== "string" || typeof part !== "string" || !isObject(schema) || part === "cookie") return [];
    return [{ name, part, required: required === true, validate: validatorFor(schemaDocument(openapi, schema)) }];
  });
}

/** A string in an address may represent a number, a boolean or a list: it is valid if any reading is. */
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
