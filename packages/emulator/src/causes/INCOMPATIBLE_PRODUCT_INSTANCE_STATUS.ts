import type { Basis } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { InstanceFacts } from "../facts/call-facts.ts";

const basis: Basis = {
  assumed:
    "The errors page has two messages and says that the status forbids the change; which status gives which message is open.",
};

/** Arises for an instance with a final status; the message names the instance. */
export const instanceIsOver: Cause<InstanceFacts, { readonly instanceId: string; readonly status: string }> = {
  says: "The instance is CANCELED or FAILED.",
  basis,
  when: ({ instanceId, found }) => {
    const status = found?.instance.status;
    return status === "CANCELED" || status === "FAILED" ? { instanceId, status } : undefined;
  },
};

/** Arises for an instance that waits for an action; the message names only the status. */
export const instanceAwaitsAction: Cause<InstanceFacts, { readonly status: string }> = {
  says: "The instance is AWAITING_ACTION.",
  basis,
  when: ({ found }) => (found?.instance.status === "AWAITING_ACTION" ? { status: found.instance.status } : undefined),
};
