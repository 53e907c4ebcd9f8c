import { attempt } from "../value/attempt.ts";
import { entriesOf } from "../catalogue/entries-of.ts";
import { isResellersError } from "../value/brand.ts";
import type { AnyError } from "../value/operation-error.ts";
import { ResellersError } from "../value/resellers-error.ts";
import { type Fields, seal } from "../value/seal.ts";

/** What every error of a kind has beyond the common fields. */
const fieldOf: Readonly<Record<string, string>> = {
  input: "violations",
  network: "message",
  timeout: "limitMs",
  aborted: "message",
  decode: "status",
  api: "code",
  validation: "violations",
  auth: "status",
  "rate-limit": "status",
  server: "status",
  http: "status",
};

const typeOf: Readonly<Record<string, string>> = { violations: "object", limitMs: "number", status: "number" };

/**
 * Reads an error back from what `toJSON` gave, after it went through JSON, `postMessage` or a log; a thrown one comes
 * back as a `ResellersError`. Nothing for anything else. What a newer version documents, and this one does not, comes
 * back as `known: false`.
 *
 * @example
 * worker.on("message", (data) => {
 *   const error = revive(data);
 *   if (isKnown(error, "PRODUCT_LIMIT_EXCEEDED")) showLimit(error.params);
 * });
 */
export function revive(data: unknown): AnyError | undefined {
  if (isResellersError(data)) return data;
  return attempt(() => {
    const { name, message } = data as Error; // An error object has them, but JSON does not take them of it.
    const copy = JSON.parse(JSON.stringify({ ...(data as object), message }), freeze) as Fields;
    const { name: _, ...fields } = copy;
    const { kind, operation, retryable } = fields;
    const field = fieldOf[kind as string]!; // Without one, the type below is not that of any field.
    if (typeof fields[field] !== (typeOf[field] ?? "string")) return undefined;
    if (typeof operation !== "string" || typeof message !== "string" || typeof retryable !== "boolean")
      return undefined;
    const error = seal({ ...fields, ...relist(fields) }) as unknown as AnyError; // Its shape was just checked.
    return name === "ResellersError" ? new ResellersError(error) : error;
  });
}

/** What is read is frozen, and has no prototype put upon it. */
function freeze(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : Object.freeze(value);
}

/** What is different about a documented error that this version does not document. */
function relist({ known, operation, code, status, variant }: Fields): Fields | undefined {
  const listed = entriesOf(operation as string).some(
    (entry) => entry.code === code && entry.status === status && (variant ?? entry.variant) === entry.variant,
  );
  const none = undefined;
  return known && !listed
    ? {
        known: false,
        retryable: false,
        variant: none,
        params: none,
        paramsFrom: none,
        retry: none,
        fix: none,
        docsUrl: none,
      }
    : none;
}
