import { defaultIds } from "../world/seed/default-ids.ts";
import type { WorldState } from "../control/world-state.ts";

/** The first output for a user: the address, the contents, a call that succeeds, and one that fails with a reason. */
export function firstScreen(url: string, state: WorldState, isDefault: boolean): string {
  const lines = [
    `The Wix Resellers API, emulated: ${url}`,
    "",
    "Accounts (header wix-account-id; any key is valid):",
    ...state.accounts.map(
      ({ id, parentAccountId }) => `  ${id}${parentAccountId === undefined ? "" : `  under ${parentAccountId}`}`,
    ),
    "Sites:",
    ...state.sites.map(({ id, accountId }) => `  ${id}  of ${accountId}`),
    "Products:",
    ...state.products.map(({ id, name }) => `  ${id}  ${name}`),
    ...(isDefault ? ["", ...examples(url)] : []),
    "",
    `To watch it, move the clock or cause failures in a browser: ${url}/__emulator/`,
    "The control API for programs is below that address: clock, faults, reset, seed, state, states, requests, behaviours",
  ];
  return `${lines.join("\n")}\n`;
}

function examples(url: string): readonly string[] {
  const { accounts, products } = defaultIds;
  const call = (productId: string): string[] => [
    `  curl ${url}/resellers/v2/packages -H 'Authorization: any' -H 'wix-account-id: ${accounts.reseller}' \\`,
    `    -H 'Content-Type: application/json' \\`,
    `    -d '{"products":[{"catalogProductId":"${productId}","countryCode":"BR"}]}'`,
  ];
  return [
    "This call succeeds:",
    ...call(products.addOn),
    "This call fails with PRODUCT_LIMIT_EXCEEDED, because three instances of the product exist already:",
    ...call(products.limited),
    "This call fails with MISSING_BILLING_CYCLE, because the product can be billed by the year and by the month:",
    ...call(products.plan),
  ];
}
