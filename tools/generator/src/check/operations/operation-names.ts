import type { Location } from "@redocly/openapi-core";
import type { Complain } from "../complain.ts";
import { isIdentifier } from "../reserved-words.ts";

/** An operationId, and where it stands. */
export interface NamedOperation {
  readonly id: string;
  readonly place: Location;
}

/** Members that the client has besides its operations, or that JavaScript asks every object for. */
const MEMBERS = new Set([
  "raw",
  "then",
  "toJSON",
  "constructor",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
]);

/** Names that the generated files declare or import themselves. */
const DECLARED = new Set([
  "operations",
  "defineOperation",
  "definePaginated",
  "decodeWith",
  "createQuerySerializer",
  "createConnection",
  "entriesByOperation",
  "envelope",
  "requests",
]);

/** Beginnings with which `…Error` would be the name of a type that the packages have already. */
const ERROR_TYPES = new Set(
  "aborted any api auth decode documented http input known network operation rateLimit resellers server timeout undocumented unlisted validation".split(
    " ",
  ),
);

/** The operationIds beside each other: functions, methods and types are named after them. */
export function checkOperationNames(operations: readonly NamedOperation[], complain: Complain): void {
  const types = new Map<string, string>();
  for (const { id, place } of operations) {
    if (id === "") continue; // Another rule asks for it.
    if (!isIdentifier(id)) {
      complain(
        "operation-name",
        `No function can be called \`${id}\`, as this operationId asks for.`,
        "Use letters and digits in camelCase, and no word of the language; the name is not sent to the API.",
        place,
      );
    } else if (MEMBERS.has(id) || DECLARED.has(id)) {
      complain(
        "operation-name",
        `\`${id}\` is a name that the generated code has already.`,
        "Give the operation a longer operationId; the name is not sent to the API.",
        place,
      );
    } else if (ERROR_TYPES.has(lowerFirst(id))) {
      complain(
        "operation-name",
        `The error type of \`${id}\` would have the name of a type that the packages have already.`,
        "Give the operation a longer operationId; the name is not sent to the API.",
        place,
      );
    }
    const other = types.get(lowerFirst(id));
    if (other !== undefined && other !== id)
      complain(
        "operation-name",
        `The types of \`${id}\` and \`${other}\` would have the same names.`,
        "Give one of them an operationId that differs in more than the case of its first letter.",
        place,
      );
    types.set(lowerFirst(id), id);
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
