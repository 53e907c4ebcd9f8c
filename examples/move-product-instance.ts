import { isKnown, type ResellersClient } from "@resellers-sdk/client";
import { connect } from "./connect.ts";

/** What is to be moved, and where. */
export interface Move {
  readonly instanceId: string;
  /** The package of the instance. */
  readonly packageId: string;
  /** The site that gets it. */
  readonly siteId: string;
}

/** Moves a product instance to another site, and says where it is afterwards. */
export async function moveProductInstance(
  resellers: ResellersClient,
  { instanceId, packageId, siteId }: Move,
): Promise<string> {
  // An instance that is on a site may be assigned to another one without being taken off first.
  const moved = await resellers.assignProductInstanceToSite({ instanceId, siteId });
  if (moved.ok) return `${instanceId} is on ${siteId}.`;

  // After a failure it may be on its former site, or on none: only the package knows.
  const found = await resellers.getPackage({ id: packageId });
  if (!found.ok)
    return `${instanceId} did not move: ${moved.error.message}. Where it is cannot be read: ${found.error.message}.`;
  const instance = found.data.package.productInstances?.find((one) => one.instanceId === instanceId);
  return `${instanceId} is ${instance?.siteId ? `on ${instance.siteId}` : "on no site"}: ${moved.error.message}.`;
}

/** Takes a product instance off its site; one that is on none is where it should be. */
export async function floatProductInstance(resellers: ResellersClient, instanceId: string): Promise<void> {
  const { ok, error } = { error: undefined, ...(await resellers.unassignProductInstanceFromSite({ instanceId })) };
  if (ok || isKnown(error, "MISSING_SITE_ID")) return;
  throw new Error(`${instanceId} is still on its site`, { cause: error });
}

if (import.meta.main) {
  const [packageId = "", instanceId = "", siteId = ""] = process.argv.slice(2);
  console.log(await moveProductInstance(connect(), { packageId, instanceId, siteId }));
}
