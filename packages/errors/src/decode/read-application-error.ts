import type { CatalogueEntry } from "../value/catalogue-entry.ts";
import type { Envelope } from "../value/envelope.ts";
import type { Violation } from "../value/error-kinds.ts";
import type { ParametersReading } from "../message/read-parameters.ts";
import { readPath, readText } from "./read-path.ts";
import { readViolations } from "./read-violations.ts";

/** What the body of a failing response says. */
export interface ApplicationError {
  readonly message?: string;
  /** The application code; an empty string if there is none. */
  readonly code?: string;
  /** The documentation of the code. If the message may be one of several, only the parts on which all of them agree. */
  readonly entry?: Partial<CatalogueEntry>;
  /** Absent if any of them could not be read. */
  readonly parameters?: ParametersReading | undefined;
  readonly violations?: readonly Violation[] | undefined;
}

/** Finds the documented error of an operation that matches a body; `undefined` if the code is not documented. */
export type Recognise = (
  envelope: Envelope,
  operation: string,
  code: string,
  status: number,
  body: unknown,
) => ApplicationError | undefined;

/** Reads a body. Without `recognise`, every code counts as undocumented. */
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
