import { isDeepStrictEqual } from "node:util";
import type { ValidateFunction } from "ajv/dist/2020.js";
import type { Cell, ErrorCell } from "../matrix/cell.ts";
import { isJsonMediaType, type JsonObject, memberOf, parseJson, valueAt, withValueAt } from "../description/json.ts";
import { type DescribedOperation, responseBodyOf } from "../description/slice-description.ts";
import type { Answer } from "../engines/answer.ts";
import { applyChanges } from "../refusals/apply-changes.ts";
import { quote } from "./fact.ts";
import { ajv, validatorsOf } from "./schema-validators.ts";
import { renderTemplate } from "./render-template.ts";

/** The disagreements between the description and a cell. */
export type ProveDescribed = (cell: Cell) => string[];

/** A code that no API documents. */
const UNDOCUMENTED = "NOT_A_DOCUMENTED_CODE";

/** Reads one operation of a description, once for all of its cells. */
export function describedProver(openapi: JsonObject, operation: DescribedOperation): ProveDescribed {
  const validatorOf = validatorsOf(openapi);
  return (cell) => {
    const body = responseBodyOf(openapi, operation, cell.status);
    if (body === undefined) return [`the description has no status ${cell.status} for ${operation.id}`];
    const { schema, examples, mediaType } = body;
    if (schema === undefined) return cell.body === undefined ? [] : ["the description has no body for it"];
    const example = examples[cell.example];
    if (example === undefined)
      return [`the description has no example ${cell.example}, only ${Object.keys(examples).join(", ")}`];
    const value = example["value"];
    const validate = validatorOf(schema);
    const isShared = Object.values(examples).some((one) => one["x-error"] === undefined);
    return [
      ...(isDeepStrictEqual(value, cell.body) ? [] : [`its example is ${quote(value)}, not ${quote(cell.body)}`]),
      ...(validate(value) ? [] : [`its ${mediaType} schema refuses the example: ${errorsText(validate)}`]),
      ...(cell.required ?? [])
        .filter((at) => validate(applyChanges(value, [{ at, remove: true }])))
        .map((at) => `its schema accepts a body without ${at.join(".")}`),
      ...(cell.kind === "error" ? checkError(openapi, cell, example, validate, isShared) : []),
    ];
  };
}

/** The violations of the schema for its status in a server's answer. */
export function answerProver(openapi: JsonObject, operation: DescribedOperation): (answer: Answer) => string[] {
  const validatorOf = validatorsOf(openapi);
  return ({ status, text }) => {
    const body = responseBodyOf(openapi, operation, status);
    if (body === undefined) return [`the description has no status ${status} for ${operation.id}`];
    if (body.schema === undefined) return text === "" ? [] : ["the description has no body for it"];
    const value = isJsonMediaType(body.mediaType) ? parseJson(text) : text;
    if (value === undefined) return [`the body is no JSON: ${quote(text)}`];
    const validate = validatorOf(body.schema);
    return validate(value) ? [] : [`its ${body.mediaType} schema refuses the body: ${errorsText(validate)}`];
  };
}

const errorsText = ({ errors }: ValidateFunction): string => ajv.errorsText(errors);

function checkError(
  openapi: JsonObject,
  cell: ErrorCell,
  example: JsonObject,
  validate: ValidateFunction,
  isShared: boolean,
): string[] {
  const { code, variant, template, params, message, status } = cell;
  const envelope = memberOf(openapi, "x-error-envelope");
  const { at, prefix = "" } = memberOf(envelope, "code");
  const messages = Array.isArray(envelope["messages"]) ? envelope["messages"] : [];
  const value = memberOf(example, "value");
  const rendered = renderTemplate(template, params);
  const stated = memberOf(example, "x-error");
  const isNumber = typeof valueAt(value, String(at)) === "number";
  return [
    ...(rendered === message ? [] : [`its template renders ${quote(rendered)}, not ${quote(message)}`]),
    ...messages
      .filter((pointer) => valueAt(value, String(pointer)) !== message)
      .map(
        (pointer) =>
          `its example says ${quote(valueAt(value, String(pointer)))} at ${String(pointer)}, not the rendered message`,
      ),
    ...Object.entries({ code, variant, status, message: template })
      .filter(([name, expected]) => stated[name] !== expected)
      .map(([name, expected]) => `its x-error has the ${name} ${quote(stated[name])}, not ${quote(expected)}`),
    ...(String(valueAt(value, String(at))) === String(prefix) + code
      ? []
      : [`its example has no ${code} at ${String(at)}`]),
    // With an open schema, a mock or a proxy would accept a renamed code. If another answer has the same status, its
    // schema allows bodies without a documented code.
    ...(!isShared && validate(withValueAt(value, String(at), isNumber ? -1 : String(prefix) + UNDOCUMENTED))
      ? ["its schema accepts a code that nobody documented"]
      : []),
  ];
}
