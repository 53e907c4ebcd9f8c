import type { DeliveredInstance, DeliveredPackage, Undelivered } from "./delivery.ts";

/** The state of the requested instances of a package. */
export type Verdict =
  | { readonly kind: "delivered"; readonly instances: readonly DeliveredInstance[] }
  | { readonly kind: "waiting"; readonly instances: readonly DeliveredInstance[] }
  | { readonly kind: "over"; readonly undelivered: Undelivered };

/** The statuses that never become ENABLED by waiting, with what to do. */
const stopped = {
  FAILED: { reason: "failed", fix: "Cancel the instance and order it again, or ask Wix's support with its id." },
  AWAITING_ACTION: {
    reason: "awaiting-action",
    fix: "Ask the customer to take the required action; then wait again.",
  },
  CANCELED: { reason: "canceled", fix: "Order the product again if it is still wanted." },
} as const;

/** Judges all instances of a package, or the one with an id. An unknown status is treated as one that may change. */
export function judgePackage(value: DeliveredPackage, instanceId: string | undefined): Verdict {
  // What is not an instance, against the description, cannot be judged.
  const all = [value.productInstances ?? []].flat().filter((one) => typeof one === "object" && one !== null);
  const instances = instanceId === undefined ? all : all.filter((one) => one.instanceId === instanceId);
  if (instances.length === 0) return { kind: "over", undelivered: missing(instanceId) };
  for (const instance of instances) {
    const { status = "", failure } = instance;
    if (!Object.hasOwn(stopped, status)) continue;
    const { reason, fix } = stopped[status as keyof typeof stopped]; // Checked in the line above.
    const why = failure ? ` (${[failure.code, failure.message].filter(Boolean).join(": ")})` : "";
    const message = `The instance ${instance.instanceId ?? "without an id"} is ${status}${why}.`;
    return {
      kind: "over",
      undelivered: { ok: false, reason, message, fix, instance, ...(failure && { failure }) },
    };
  }
  const waiting = instances.filter(({ status }) => status !== "ENABLED");
  return waiting.length === 0 ? { kind: "delivered", instances } : { kind: "waiting", instances: waiting };
}

function missing(instanceId: string | undefined): Undelivered {
  const what = instanceId === undefined ? "no instances" : `no instance ${instanceId}`;
  return {
    ok: false,
    reason: "missing",
    message: `The package has ${what}.`,
    fix: "Take both ids from the answer that created the package.",
  };
}
