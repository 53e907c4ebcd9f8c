import { onErrorsPage } from "../behaviour.ts";
import type { Cause } from "./cause.ts";
import type { CallerFacts } from "../facts/call-facts.ts";

/** Arises for a header that names no account. */
export const accountNotFound: Cause<CallerFacts, { readonly accountId: string }> = {
  says: "No account has the id that the request carries in its header.",
  basis: onErrorsPage,
  when: ({ account, accountId }) => (account === undefined ? { accountId } : undefined),
};
