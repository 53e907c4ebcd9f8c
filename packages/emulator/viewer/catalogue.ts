import type { Product } from "../src/world/entities.ts";
import { cycleText } from "./cycle-text.ts";
import { code, element, find, terms } from "./element.ts";
import { keepList, type ShowList } from "./keep-list.ts";

/** The list of the products with their rules. */
export function catalogueList(): ShowList<Product> {
  const show = keepList(
    find("catalogue-list", HTMLElement),
    ({ id }: Product) => id,
    productView,
    "The catalogue is empty: start with a seed, or send one to POST /__emulator/seed.",
  );
  return (products) => {
    find("catalogue-count", HTMLElement).textContent = String(products.length);
    show(products);
  };
}

function productView(product: Product): HTMLElement {
  const { id, name, type, cycles, delivery, expiresAfterMs } = product;
  const { afterMs, outcome, failure } = delivery;
  return element(
    "details",
    { class: "product" },
    element("summary", {}, element("span", { class: "what" }, name), " ", element("span", { class: "aside" }, type)),
    terms({
      Product: code(id),
      Billed: cycles.map(cycleText).join(", or "),
      Rules: rulesOf(product).join("; ") || "none",
      Delivered: `${outcome} after ${afterMs / 1000} s${failure ? ` (${failure.code}: ${failure.message})` : ""}`,
      Expires:
        expiresAfterMs === undefined ? undefined : `${Math.round(expiresAfterMs / 86_400_000)} days after the order`,
    }),
  );
}

/** The rules that make orders of a product fail. */
function rulesOf({ oncePerSite, needsOnSite, limit, settings, sold, adjustable, payable }: Product): string[] {
  return [
    oncePerSite ? "once on a site" : "",
    needsOnSite === undefined ? "" : `only on a site with a ${needsOnSite}`,
    limit === undefined ? "" : `at most ${limit} under one parent account`,
    settings ? "" : "lacks its settings",
    sold ? "" : "not for sale",
    adjustable ? "" : "cannot be adjusted",
    payable ? "" : "cannot be paid for by a reference instance",
  ].filter(Boolean);
}
