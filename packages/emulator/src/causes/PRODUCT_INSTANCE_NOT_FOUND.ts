import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { InstanceFacts } from "../facts/call-facts.ts";

/** Arises for an id that no instance of the account has. */
export const productInstanceNotFound: Cause<InstanceFacts, { readonly instanceId: string }> = {
  says: "No instance of the account has the id.",
  basis: onErrorsPage,
  when: ({ found, instanceId }) => (found === undefined ? { instanceId } : undefined),
};
