import type { Api } from "../model/api.ts";
import type { Files } from "./output.ts";

/** The name of the file in which a package carries the description that it was made from. */
export const descriptionFile = "description.gen.json";

/**
 * The description as it was read, in one piece: the state that a release of a package was made from, for comparisons
 * with later ones. No code imports it.
 */
export function emitDescription({ document }: Api): Files {
  return new Map([[descriptionFile, `${JSON.stringify(document)}\n`]]);
}
