import type { ParameterValue } from "../value/catalogue-entry.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { decodeError } from "../decode/decode-error.ts";
import { explain } from "../explain/explain.ts";
import { entriesByOperation } from "../generated/catalogue.gen.ts";
import type { AnyError, Operation } from "../value/operation-error.ts";
import type { HeadersLike } from "../decode/read-header.ts";
import type { ExitCode, Io } from "./io.ts";
import { readResponse } from "./read-response.ts";
import { UsageError } from "./usage-error.ts";
import { painter } from "./paint.ts";
import { printable } from "./printable.ts";
import { printExplanation } from "./print-explanation.ts";

/** What the caller may know about the response besides its body. */
export interface ResponseFacts {
  readonly operation: Operation | undefined;
  readonly status: number | undefined;
}

/** The operations of the API. */
export const operations = Object.keys(entriesByOperation) as readonly Operation[]; // The keys of the table.

/** Explains a failing response: its body alone, or the body behind a status line and headers. */
export function decodeCommand(bytes: Uint8Array, given: ResponseFacts, json: boolean, io: Io): ExitCode {
  const { body, status: printed, headers } = readResponse(bytes);
  if (!body.trim() && printed === undefined) throw new UsageError("There is nothing to decode: the input is empty");
  const facts = { operation: given.operation, status: given.status ?? printed };
  const error = bestReading({ body, headers }, facts);
  const explanation = explain(error);
  const known = error.kind === "api" && error.known;
  const message = known || hasMessage(error, body) ? error.message : "The body explains nothing";
  if (json) {
    io.out(`${JSON.stringify({ error: { ...onlyKnown(error, facts, known), message }, explanation }, null, 2)}\n`);
    return known ? 0 : 1;
  }
  const paint = painter(io.colours);
  const place = [
    facts.operation || known ? error.operation : "",
    facts.status || known ? `(HTTP ${error.status})` : "",
  ];
  const where = place.filter((part) => part !== "").join(" ");
  io.out(`${paint("red", printable(message))}${where && paint("dim", `  ${where}`)}\n\n`);
  if (!known && facts.status === undefined && error.kind === "http") {
    io.out("Without a status nothing more can be said: give --status, or the output of curl -i.\n");
    return 1;
  }
  printExplanation(explanation, valuesOf(error), io);
  return known ? 0 : 1;
}

/** The error without the operation and the status where neither the caller nor the body named them. */
function onlyKnown(error: AnyError, facts: ResponseFacts, known: boolean): object {
  const { operation, status, ...others } = error;
  return {
    ...others,
    ...((facts.operation || known) && { operation }),
    ...((facts.status || known) && { status }),
  };
}

/** Whether the message comes from the body; otherwise the decoder made it from operation and status. */
function hasMessage({ message }: AnyError, body: string): boolean {
  return body.includes(JSON.stringify(message).slice(1, -1)) || body.includes(message);
}

interface Saved {
  readonly body: string;
  readonly headers: HeadersLike | undefined;
}

/** Decodes the body for every operation and status that the facts allow, and returns the most specific result. */
function bestReading(response: Saved, { operation, status }: ResponseFacts): AnyError {
  const statuses = status ? [status] : [...new Set(catalogue.map((row) => row.status))];
  const readings = (operation ? [operation] : operations).flatMap((op): AnyError[] =>
    statuses.map((each) => decodeError({ operation: op, status: each, ...response })),
  );
  const known = readings.filter((error) => error.kind === "api" && error.known);
  return known.find((error) => "params" in error) ?? known[0] ?? readings[0]!;
}

/** The details of the body: parameters or violations. */
function valuesOf(error: AnyError): readonly (readonly [string, string])[] {
  if (error.kind === "validation") return error.violations.map(({ field, description }) => line(field, description));
  if (error.kind !== "api") return [];
  if (!error.known) return [line("code", error.code)];
  const { params }: { readonly code: string; readonly params?: Readonly<Record<string, ParameterValue>> | undefined } =
    error; // Without documented errors, no type has these members.
  return Object.entries<ParameterValue>({ ...params }).map(([name, value]) =>
    line(name, typeof value === "object" ? value.raw : String(value)),
  );
}

function line(name: string, text: string): readonly [string, string] {
  return [printable(name), printable(text)];
}
