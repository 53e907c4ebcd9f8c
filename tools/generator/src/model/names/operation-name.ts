import { isIdentifier } from "./reserved-words.ts";

/** Members that the client has besides its operations, or that JavaScript asks every object for. */
const MEMBERS = "raw then toJSON constructor toString valueOf hasOwnProperty isPrototypeOf";

/** Names that the generated files declare or import themselves. */
const DECLARED =
  "operations defineOperation definePaginated defineCounted decodeWith createQuerySerializer styledQuery headerParameters " +
  "jsonObject jsonList jsonScalar emptyWith jsonBody optionalBody idempotencyKey nestedIdempotencyKey reservedValues inTurn oneOfCredentials ownServer createConnection entriesByOperation envelope requests";

/** Beginnings with which `…Error` would be the name of a type that the packages have already. */
const ERROR_TYPES =
  "aborted any api auth decode documented http input known network operation rateLimit resellers server timeout " +
  "undocumented unlisted validation";

const taken = new Set(`${MEMBERS} ${DECLARED} ${ERROR_TYPES}`.split(" "));

/**
 * The name of the function that calls an operation: its operationId where that can be a name, or else one that is near
 * to it. An operationId is not sent to the API, so that nothing depends on its spelling.
 *
 * `issues/list-for-repo` → `issuesListForRepo`, `2fa` → `_2fa`, `delete` → `delete_`.
 */
export function operationName(operationId: string): string {
  const joined = operationId.replaceAll(/[^\w$]+(.?)/g, (_, next: string) => next.toUpperCase());
  const begun = /^\d/.test(joined) ? `_${joined}` : joined;
  const isTaken = taken.has(begun) || taken.has(begun.charAt(0).toLowerCase() + begun.slice(1));
  return begun !== "" && (isTaken || !isIdentifier(begun)) ? `${begun}_` : begun;
}
