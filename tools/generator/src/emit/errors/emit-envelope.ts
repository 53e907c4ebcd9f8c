import type { Api } from "../../model/api.ts";
import { importOf, literal } from "../typescript.ts";

/** An API that does not say where its errors are has no codes; its failures are told by their statuses. */
const NONE: {
  readonly mediaType: string;
  readonly messages: readonly [];
  readonly schema?: never;
  readonly base?: never;
} = { mediaType: "application/json", messages: [] };

/** Where the parts of an error sit in the body of a failing response. */
export function emitEnvelope({ envelope }: Api): string {
  const { schema: _, base = {}, ...places } = envelope ?? NONE;
  return `${importOf(["Envelope"], "../value/envelope.ts", "type ")}
/** Where code, message, data and violations sit in the body of a failing response. */
export const envelope: Envelope = ${literal({ ...places, base: Object.keys(base).length === 0 ? undefined : base })};
`;
}
