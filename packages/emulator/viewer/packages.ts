import type { WorldState } from "../src/control/world-state.ts";
import type { Instance, Package, Status } from "../src/world/entities.ts";
import { cycleText } from "./cycle-text.ts";
import { code, element, find, terms } from "./element.ts";
import { keepList } from "./keep-list.ts";

/** How many packages are shown, the latest first. */
const SHOWN = 100;

const colours: Readonly<Record<Status, string>> = {
  ENABLED: "good",
  PENDING: "wait",
  AWAITING_ACTION: "wait",
  FAILED: "bad",
  CANCELED: "bad",
};

interface Named {
  readonly value: Package;
  readonly names: readonly string[];
}

/** The list of the packages with their instances. */
export function packagesList(): (state: WorldState) => void {
  const show = keepList(
    find("packages-list", HTMLElement),
    ({ value }: Named) => value.id,
    packageView,
    "There is no package yet: Create Package makes one.",
  );
  return ({ packages, products }) => {
    find("packages-count", HTMLElement).textContent =
      packages.length > SHOWN ? `${SHOWN} of ${packages.length}` : String(packages.length);
    const names = new Map(products.map(({ id, name }) => [id, name]));
    const latest = packages.toSorted((one, other) => (one.createdDate < other.createdDate ? 1 : -1)).slice(0, SHOWN);
    show(
      latest.map((value) => ({
        value,
        names: value.instances.map(({ catalogProductId: id }) => names.get(id) ?? id),
      })),
    );
  };
}

function packageView({ value, names }: Named): HTMLElement {
  const { id, accountId, externalId, instances, createdDate } = value;
  return element(
    "details",
    { class: "package" },
    element(
      "summary",
      {},
      element("span", { class: "what" }, externalId ?? id),
      " ",
      ...instances.flatMap(({ status }) => [badge(status), " "]),
      element("span", { class: "aside" }, names.join(", ")),
    ),
    terms({ Package: code(id), Account: code(accountId), Created: createdDate }),
    ...instances.map((instance, index) => instanceView(instance, names[index])),
  );
}

function badge(status: Status): HTMLElement {
  return element("span", { class: `badge ${colours[status]}` }, status);
}

function instanceView(instance: Instance, name: string | undefined): HTMLElement {
  const { instanceId, siteId, status, failure, billingInfo, expirationDate, deliverAt } = instance;
  const reference = instance.referenceProductInstanceId;
  return element(
    "div",
    { class: "instance" },
    element("p", {}, badge(status), " ", name),
    terms({
      Instance: code(instanceId),
      Site: code(siteId) ?? "none",
      Billed: cycleText(billingInfo),
      "Paid for by": code(reference),
      "Delivered at": deliverAt === undefined ? undefined : new Date(deliverAt).toISOString(),
      Expires: expirationDate,
      "Why it failed": failure && `${failure.code}: ${failure.message}`,
    }),
  );
}
