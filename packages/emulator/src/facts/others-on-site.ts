import type { Placed } from "../world/store/store.ts";
import type { ProductFacts } from "./call-facts.ts";

/** The live instances on a site, without the one that is adjusted or assigned. */
export function othersOnSite({ world, present }: ProductFacts, siteId: string): Placed[] {
  const own = present?.instance.instanceId;
  return [...world.store.liveOnSite(siteId)].filter(({ instance }) => instance.instanceId !== own);
}
