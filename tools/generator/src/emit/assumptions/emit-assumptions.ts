import type { Api } from "../../model/api.ts";
import type { Files } from "../output.ts";

/** What the description states although no page does, for documentation and for implementations that have to choose. */
export function emitAssumptions({ assumptions }: Api): Files {
  return new Map([["assumptions.gen.json", `${JSON.stringify({ assumptions }, null, 2)}\n`]]);
}
