import type { ParameterValue } from "../value/catalogue-entry.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { decodeError } from "../decode/decode-error.ts";
import { explain } from "../explain/explain.ts";
import { entriesByOperation } from "../generated/catalogue.gen.ts";
import type { AnyError, Operation } from "../value/operation-error.ts";
import type { ExitCode, Io } from "./io.ts";
import { painter } from "./paint.ts";
import { printable } from "./printable.ts";
import { printExplanation } from "./print-explanation.ts";

/** What may be known of the response beside its body. */
export interface ResponseFacts {
  readonly operation: Operation | undefined;
  readonly status: number | undefined;
}

/** The operations of the API. */
export const operations = Object.keys(entriesByOperation) as readonly Operation[]; // Its own keys.

/** Explains the body of a failing response. */
export function decodeCommand(body: Uint8Array, facts: ResponseFacts, json: boolean, io: Io): ExitCode {
  const error = bestReading(body, facts);
  const explanation = explain(error);
  const known = error.kind === "api" && error.known;
  if (json) {
    io.out(`${JSON.stringify({ error, explanation }, null, 2)}\n`);
    return known ? 0 : 1;
  }
  const paint = painter(io.colours);
  const status = facts.status || known ? ` (HTTP ${error.status})` : "";
  io.out(
    `${paint("red", printable(error.message))}${facts.operation || known ? paint("dim", `  ${error.operation}${status}`) : ""}\n\n`,
  );
  printExplanation(explanation, valuesOf(error), io);
  return known ? 0 : 1;
}

/** The reading that understands most, of all operations and statuses that the facts leave open. */
function bestReading(body: Uint8Array, { operation, status }: ResponseFacts): AnyError {
  const statuses = status ? [status] : [...new Set(catalogue.map((row) => row.status))];
  const readings = (operation ? [operation] : operations).flatMap((op): AnyError[] =>
    statuses.map((each) => decodeError({ operation: op, status: each, body })),
  );
  const known = readings.filter((error) => error.kind === "api" && error.known);
  return known.find((error) => "params" in error) ?? known[0] ?? readings[0]!;
}

/** What the body says in detail: parameters, or violations. */
function valuesOf(error: AnyError): readonly (readonly [string, string])[] {
  if (error.kind === "validation") return error.violations.map(({ field, description }) => line(field, description));
  if (error.kind !== "api") return [];
  if (!error.known) return [line("code", error.code)];
  return Object.entries<ParameterValue>({ ...error.params }).map(([name, value]) =>
    line(name, typeof value === "object" ? value.raw : String(value)),
  );
}

function line(name: string, text: string): readonly [string, string] {
  return [printable(name), printable(text)];
}
