import type { Operation, Violation } from "@resellers-sdk/errors";
import type { Behaviour } from "../behaviour.ts";
import type { Cause, CausesOf, Refused } from "../causes/cause.ts";
import type { CallerFacts } from "../facts/call-facts.ts";
import type { Account } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import type { JsonObject } from "../json-object.ts";

/** A request that passed the checks that all operations have in common. */
export interface Call {
  readonly world: World;
  readonly accountId: string;
  readonly account: Account;
  /** The parameters of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The body in camel case; an empty object if there is none. */
  readonly body: JsonObject;
}

/** The result of an operation: its success, or the reason for the refusal. */
export type Outcome =
  | { readonly kind: "success"; readonly body: object }
  | { readonly kind: "refused"; readonly refused: Refused }
  /** An object does not exist, and the operation documents no error for that. */
  | { readonly kind: "absent"; readonly message: string }
  | { readonly kind: "invalid"; readonly violations: readonly Violation[] };

/** One operation of the API: its checks in their order, then its effect. */
export interface OperationOf<Op extends Operation> {
  readonly causes: CausesOf<Op>;
  /** Its behaviours besides the documented errors. */
  readonly behaviours: Readonly<Record<string, Behaviour>>;
  /** The error for a header that names no existing account, if the operation documents one. */
  readonly unknownAccount?: (facts: CallerFacts) => Refused | undefined;
  readonly answer: (call: Call) => Outcome;
}

/** The form in which operations of all kinds can be listed. */
export interface AnyOperation extends Omit<OperationOf<Operation>, "causes"> {
  readonly causes: Readonly<Record<string, Cause<never, unknown>>>;
}

/** Success with a body. */
export function success(body: object): Outcome {
  return { kind: "success", body };
}

/** A documented error. */
export function refuse(refused: Refused): Outcome {
  return { kind: "refused", refused };
}

/** An object that does not exist, or belongs to another account. */
export function absent(kind: "Package" | "Product instance", id: string): Outcome {
  return { kind: "absent", message: `${kind} with id ${id} was not found.` };
}

/** The behaviour that `absent` implements, for the operations that use it. */
export const absentBehaviour: Behaviour = {
  says: "For an object that does not exist or belongs to another account, the answer is 404 with empty details.",
  basis: { assumed: "The page says that the call fails then, but not with which answer." },
};
