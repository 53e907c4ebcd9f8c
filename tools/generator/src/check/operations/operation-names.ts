import type { Location } from "@redocly/openapi-core";
import { operationName } from "../../model/names/operation-name.ts";
import type { Complain } from "../complain.ts";

/** An operationId, and where it stands. */
export interface NamedOperation {
  readonly id: string;
  readonly place: Location;
}

/** The operationIds beside each other: functions, methods and types are named after them. */
export function checkOperationNames(operations: readonly NamedOperation[], complain: Complain): void {
  const known = new Map<string, string>();
  for (const { id, place } of operations) {
    const name = operationName(id);
    if (name === "") {
      if (id !== "") complain("operation-name", `No name can be made of \`${id}\`.`, "Use letters and digits.", place);
      continue; // Where there is none, another rule asks for one.
    }
    // Types are named with a capital, so that the case of the first letter makes no difference.
    const typeName = name.charAt(0).toUpperCase() + name.slice(1);
    const other = known.get(typeName);
    if (other !== undefined && other !== id)
      complain(
        "operation-name",
        `The functions or types of \`${id}\` and \`${other}\` would have the same names.`,
        "Give one of them an operationId that differs in more than punctuation and the case of its first letter.",
        place,
      );
    known.set(typeName, id);
  }
}
