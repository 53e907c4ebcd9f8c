import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { ProductFacts } from "../facts/call-facts.ts";

interface Parameters {
  readonly metaSiteId: string;
  readonly requestingAccountId: string;
  readonly ownerAccountId: string;
}

/** The owner in the message about a site that does not exist. */
const NOBODY = "unknown";

/** Arises for a site of another account, and for one that does not exist. */
export const siteNotFound: Cause<ProductFacts, Parameters> = {
  says: "The site belongs to another account, or does not exist.",
  basis: onErrorsPage,
  when: ({ world, accountId, siteId }) => {
    if (siteId === undefined) return undefined;
    const owner = world.store.site(siteId)?.accountId;
    if (owner === accountId) return undefined;
    return { metaSiteId: siteId, requestingAccountId: accountId, ownerAccountId: owner ?? NOBODY };
  },
};

/** The same for the site of an adjusted instance. */
export const siteOfInstanceNotFound: Cause<ProductFacts, Parameters> = {
  ...siteNotFound,
  says: "The site of the instance belongs to another account by now.",
  basis: {
    assumed:
      "The request names no site, and the guide says that a site with paid services cannot be transferred; a seed can do it.",
  },
};
