import { isObject, type JsonObject } from "../description/json.ts";
import { didYouMean } from "../contract/did-you-mean.ts";
import { type Contract, namesOf } from "../contract/contract.ts";
import type { Inputs } from "./inputs.ts";
import { InputsError } from "./inputs-error.ts";

const PARTS = ["parameters", "headers", "body"];

/**
 * Checks that a value has the type {@link Inputs}, and refers only to operations, cells and parameters of the contract.
 *
 * @throws {InputsError} For the first problem.
 */
export function checkInputs({ requests, matrix }: Contract, value: unknown): asserts value is Inputs {
  for (const [operation, inputs] of membersOf("the file", value, Object.keys(requests), "operation")) {
    const request = requests[operation];
    const cells = matrix.filter((cell) => cell.operation === operation);
    const parameters = [...(request?.path.matchAll(/\{([^}]+)\}/g) ?? [])].map(([, name = ""]) => name);
    const known = [...new Set([...parameters, ...Object.keys(request?.parameters.query ?? {})])];
    const body = request?.body === undefined ? "none" : request.groups?.includes("body") ? "any" : "object";
    checkCall(operation, inputs, known, body, [...PARTS, "cells"]);
    if (!isObject(inputs) || inputs["cells"] === undefined) continue;
    const names = [...new Set(cells.flatMap(namesOf))];
    for (const [name, own] of membersOf(`${operation}.cells`, inputs["cells"], names, "cell"))
      checkCall(`${operation}.cells.${name}`, own, known, body, PARTS);
  }
}

function checkCall(
  at: string,
  value: unknown,
  parameters: readonly string[],
  body: "none" | "object" | "any",
  parts: string[],
): void {
  const call = Object.fromEntries(membersOf(at, value, parts, "part"));
  if (call["parameters"] !== undefined)
    for (const [name, one] of membersOf(`${at}.parameters`, call["parameters"], parameters, "parameter"))
      if (!["string", "number", "boolean"].includes(typeof one))
        throw new InputsError(`${at}.parameters.${name} is ${kindOf(one)}, not a text, a number or a boolean`);
  if (call["headers"] !== undefined)
    for (const [name, one] of membersOf(`${at}.headers`, call["headers"])) checkHeader(`${at}.headers`, name, one);
  if ("body" in call && body === "none") throw new InputsError(`${at}.body: this operation has no body`);
  if ("body" in call && body === "object" && !isObject(call["body"]))
    throw new InputsError(`${at}.body is ${kindOf(call["body"])}, not an object`);
}

function checkHeader(at: string, name: string, value: unknown): void {
  // The value may be a key, which must not be printed.
  if (typeof value !== "string") throw new InputsError(`${at}.${name} is ${kindOf(value)}, not a text`);
  try {
    new Headers().set(name, value);
  } catch {
    throw new InputsError(`${at}.${name} is no header: its name or its value has characters that are not allowed`);
  }
}

/** The members of an object; throws for unknown names. */
function membersOf(at: string, value: unknown, known?: readonly string[], what = ""): [string, unknown][] {
  if (!isObject(value)) throw new InputsError(`${at} is ${kindOf(value)}, not an object`);
  const object: JsonObject = value;
  for (const name of Object.keys(object))
    if (known !== undefined && !known.includes(name))
      throw new InputsError(
        `${at} has no ${what} ${name}${didYouMean(name, known)}\n${known.length === 0 ? "There is none." : `There are: ${known.join(", ")}`}`,
      );
  return Object.entries(object);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  return Array.isArray(value) ? "a list" : `of the type ${typeof value}`;
}
