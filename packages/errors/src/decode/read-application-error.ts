import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import type { Envelope } from "../value/envelope.ts";
import type { Violation } from "../value/error-kinds.ts";
import type { ParametersReading } from "../message/read-parameters.ts";
import { readPath, readText } from "./read-path.ts";
import { readViolations } from "./read-violations.ts";

/** What the body of a failing response says. */
export interface ApplicationError {
  readonly message?: string;
  /** The application code; empty if there is none. */
  readonly code?: string;
  /** What the documentation says of the code; of several messages that it may be, what they agree on. */
  readonly entry?: Partial<CatalogueEntry>;
  /** Absent if one of them could be read nowhere. */
  readonly parameters?: ParametersReading | undefined;
  readonly violations?: readonly Violation[] | undefined;
}

/** Finds the documented error of an operation that a body tells of; `undefined` if its code is none of them. */
export type Recognise = (
  envelope: Envelope,
  operation: string,
  code: string,
  status: number,
  body: unknown,
) => ApplicationError | undefined;

/** Reads a body. Without `recognise`, no code is a documented one. */
export function readApplicationError(
  envelope: Envelope,
  recognise: Recognise | undefined,
  operation: string,
  status: number,
  body: unknown,
): ApplicationError {
  const { code: place } = envelope;
  const prefix = place?.prefix;
  const found = readPath(body, place?.at);
  const wire = typeof found === (place?.numeric ? "number" : "string") ? `${found}` : "";
  const code = !prefix ? wire : wire.startsWith(prefix) ? wire.slice(prefix.length) : "";
  const documented = recognise?.(envelope, operation, code, status, body);
  if (documented) return documented;
  let message = "";
  for (const path of envelope.messages) message ||= readText(body, path);
  return code
    ? { message, code: code.slice(0, 256) }
    : { message, violations: readViolations(envelope.violations, body) };
}
