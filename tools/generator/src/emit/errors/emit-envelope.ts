import type { Api } from "../../model/api.ts";
import { importOf, literal } from "../typescript.ts";

/** Where the parts of an error sit in the body of a failing response. */
export function emitEnvelope({ envelope }: Api): string {
  if (envelope === undefined) return "export {};\n";
  const { schema: _, base, ...places } = envelope;
  return `${importOf(["Envelope"], "../value/envelope.ts", "type ")}
/** Where code, message, data and violations sit in the body of a failing response. */
export const envelope: Envelope = ${literal({ ...places, base: Object.keys(base).length === 0 ? undefined : base })};
`;
}
