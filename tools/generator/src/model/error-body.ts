import type { DocumentedError, ErrorEnvelope, JsonObject } from "./api.ts";
import { withValueAt } from "./values/json-pointer.ts";

/** The code as it is on the wire. */
export function wireCode(
  { code }: Pick<DocumentedError, "code">,
  { code: { prefix = "", numeric } }: Pick<ErrorEnvelope, "code">,
): string | number {
  return numeric ? Number(code) : prefix + code;
}

/** The body that the API sends for an error, its message rendered from the parameters' examples. */
export function errorBody(
  error: Pick<DocumentedError, "code" | "status" | "message">,
  envelope: Pick<ErrorEnvelope, "base" | "code" | "status" | "messages">,
): JsonObject {
  const coded = withValueAt(envelope.base, envelope.code.at, wireCode(error, envelope));
  const stated = envelope.status === undefined ? coded : withValueAt(coded, envelope.status, error.status);
  return envelope.messages.reduce((body, pointer) => withValueAt(body, pointer, error.message), stated);
}
