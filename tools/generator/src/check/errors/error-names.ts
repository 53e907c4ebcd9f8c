import type { Location } from "@redocly/openapi-core";
import { constantName, errorId, errorLabel } from "../../model/names/error-name.ts";
import type { ErrorNode } from "../../read/errors/error-node.ts";
import type { Complain } from "../complain.ts";

/** A documented error, and where its `x-error` stands. */
export interface PlacedError {
  readonly error: ErrorNode;
  readonly place: Location;
}

/** The errors of all operations beside each other, each place once. */
export function checkErrorNames(
  errors: readonly PlacedError[],
  operations: readonly string[],
  complain: Complain,
): void {
  const constants = new Map<string, string>(operations.map((id) => [`${id}Errors`, `the table of \`${id}\``]));
  const texts = new Map<string, PlacedError>();
  for (const { error, place } of errors) {
    const id = errorId(error);
    const constant = constantName(id);
    const known = texts.get(id);
    const [label, member] = [errorLabel(error), error.variant === undefined ? "code" : "variant"];
    if (known !== undefined && known.error.code === error.code) {
      if (JSON.stringify(known.error) !== JSON.stringify(error))
        complain(
          "error-twice",
          `\`${id}\` is documented twice with different words, of which only one would be known.`,
          "Write it into one file and list that, or give each text a `variant`.",
          place.child("code"),
        );
      continue;
    }
    texts.set(id, { error, place });
    const other = constants.get(constant) ?? (known && `\`${errorLabel(known.error)}\``);
    if (other !== undefined)
      complain(
        "code-name",
        `\`${label}\` would have the same name in the generated code as ${other}.`,
        member === "code" ? "Give the error a `variant`." : "Give the variant another name.",
        place.child(member),
      );
    constants.set(constant, `\`${label}\``);
  }
}
