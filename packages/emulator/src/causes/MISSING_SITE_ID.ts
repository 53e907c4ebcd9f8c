import type { Cause } from "./cause.ts";
import type { InstanceFacts } from "../facts/call-facts.ts";

/** Arises for an instance that is on no site. */
export const missingSiteId: Cause<InstanceFacts, { readonly productInstanceId: string }> = {
  says: "The instance is on no site.",
  basis: {
    assumed: "The message asks for a site id, but the request has no such field; what else it can mean is open.",
  },
  when: ({ found, instanceId }) =>
    found !== undefined && found.instance.siteId === undefined ? { productInstanceId: instanceId } : undefined,
};
