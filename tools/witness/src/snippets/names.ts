import type { DocumentedError, Operation, ParameterType } from "@resellers-sdk/generator/model";
import type { Snippet } from "../model/snippet.ts";

/** The type of an operation's failures: `CreatePackageV2Error`. */
export function errorType({ id }: Operation): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Error`;
}

/** The codes that an operation documents, each once. */
export function codesOf({ errors }: Operation): readonly string[] {
  return [...new Set(errors.map(({ code }) => code))];
}

/** The documented errors of an operation by their code. */
export function errorsByCode({ errors }: Operation): ReadonlyMap<string, readonly DocumentedError[]> {
  return Map.groupBy(errors, ({ code }) => code);
}

/** A value as code that fits on one line. */
export function quote(value: unknown): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

/** The TypeScript type of a parameter of each type. */
export const parameterTypes: Readonly<Record<ParameterType, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  list: "{ readonly raw: string; readonly items?: readonly string[] }",
};

/** The packages that export the types of errors: the client re-exports those of `errors`. */
export type ErrorSource = "errors" | "client";

/** The suffix of a snippet's name. */
export function through(from: ErrorSource): string {
  return from === "errors" ? "" : ` through the ${from}`;
}

/** The common members of snippets that are only compiled. */
export function compiledOnly(
  { id }: Operation,
  from: ErrorSource,
): Pick<Snippet, "package" | "onlyMajor" | "operation" | "facts" | "typed"> {
  return { package: from, onlyMajor: from !== "errors", operation: id, facts: [], typed: true };
}
