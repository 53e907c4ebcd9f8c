import type { Location } from "@redocly/openapi-core";
import { type ErrorNode, errorId } from "../../read/error-node.ts";
import type { Complain } from "../complain.ts";
import { isIdentifier } from "../../model/reserved-words.ts";

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
    const constant = id.replace(".", "_");
    const known = texts.get(id);
    if (known !== undefined) {
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
    const other = constants.get(constant);
    if (other !== undefined)
      complain(
        "code-name",
        `\`${id}\` would have the same name in the generated code as ${other}.`,
        error.variant === undefined ? "Give the error a `variant`." : "Give the variant another name.",
        place.child(error.variant === undefined ? "code" : "variant"),
      );
    constants.set(constant, `\`${id}\``);
    if (error.variant === undefined && /^[A-Za-z_]\w*$/.test(error.code) && !isIdentifier(error.code))
      complain(
        "code-name",
        `The code \`${error.code}\` is a word of the language, and no constant can be called so.`,
        "Give the error a `variant`, which becomes a part of the name.",
        place.child("code"),
      );
  }
}
