import type { LedgerEntry } from "../src/http/ledger.ts";

/** Why a call failed, and what to do about it. */
export interface Explanation {
  readonly cause: string;
  readonly fix: string;
}

/** Why a call failed; `undefined` for a call that succeeded. */
export function explainFailure(entry: LedgerEntry): Explanation | undefined {
  const { answer, forced, cause, operation } = entry;
  if (forced !== undefined)
    return {
      cause: `A fault forced this answer (${forced}); it has no cause in the world.`,
      fix: "Send the call again with the same idempotency key: the fault counts down with each call.",
    };
  if (answer.status < 400) return undefined;
  if (cause !== undefined)
    return { cause: `${cause.name}: ${cause.says}`, fix: cause.fix || "Change what the cause names, or the request." };
  if (operation === undefined) return unknownAddress(answer.status);
  return byStatus(entry);
}

function unknownAddress(status: number): Explanation {
  return status === 405
    ? { cause: "The address does not support this method.", fix: "Use a method from the answer's header allow." }
    : { cause: "The API has no such address.", fix: "Check method and path against the API's reference." };
}

function byStatus({ answer }: LedgerEntry): Explanation {
  const body = parse(answer.body);
  switch (answer.status) {
    case 401:
      return {
        cause: "The key or the account header is missing, or the key was revoked in the seed.",
        fix: "Send the headers authorization (any key that was not revoked) and wix-account-id.",
      };
    case 429:
      return {
        cause: "The account sent more calls than the rate limit of this emulator admits.",
        fix: "Wait for the seconds of the header retry-after, or start the emulator with a higher --rate-limit.",
      };
    case 400:
      return {
        cause: violationsOf(body) || messageOf(body) || "The request breaks a rule of the description.",
        fix: "Correct the fields that are named.",
      };
    default:
      return {
        cause: messageOf(body) || `The emulator answered ${answer.status}.`,
        fix:
          answer.status === 404
            ? "Use an id that exists and belongs to the account of the header."
            : answer.status >= 500
              ? "This is a failure of the emulator itself: look at its output."
              : "Correct the request as the message says.",
      };
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {}; // A body that is too long for the ledger is cut, so it is not valid JSON.
  }
}

function messageOf({ message }: Record<string, unknown>): string {
  return typeof message === "string" ? message : "";
}

/** `products.0.countryCode has to be …; …`, or `undefined`. */
function violationsOf(body: Record<string, unknown>): string {
  const details = body["details"];
  const error = isRecord(details) ? details["validationError"] : undefined;
  const list = isRecord(error) ? error["fieldViolations"] : undefined;
  if (!Array.isArray(list)) return "";
  return list
    .filter(isRecord)
    .map(({ field, description }) => `${String(field) || "the body"} ${String(description)}`)
    .join("; ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
