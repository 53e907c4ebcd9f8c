import type { WorldState } from "../src/control/world-state.ts";
import type { Account } from "../src/world/entities.ts";
import { code, element, find, terms } from "./element.ts";
import { keepList } from "./keep-list.ts";

interface Owner extends Account {
  readonly sites: readonly string[];
}

/** The list of the accounts with their sites. */
export function ownersList(): (state: WorldState) => void {
  const show = keepList(find("owners-list", HTMLElement), ({ id }: Owner) => id, ownerView, "There is no account.");
  return ({ accounts, sites }) => {
    find("owners-count", HTMLElement).textContent = `${accounts.length} and ${sites.length}`;
    show(
      accounts.map((account) => ({
        ...account,
        sites: sites.filter(({ accountId }) => accountId === account.id).map(({ id }) => id),
      })),
    );
  };
}

function ownerView({ id, parentAccountId, sites }: Owner): HTMLElement {
  const list = sites.flatMap((site, index) => [index === 0 ? "" : element("br"), element("code", {}, site)]);
  return element(
    "div",
    { class: "account" },
    terms({
      Account: code(id),
      "Stands under": code(parentAccountId),
      Sites: sites.length === 0 ? "none" : element("span", {}, ...list),
    }),
  );
}
