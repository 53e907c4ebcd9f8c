import { supportedCycle } from "../world/cycle.ts";
import type { Cycle } from "../world/entities.ts";
import type { World } from "../world/world.ts";

/** Whether any product of the catalogue can be billed in a cycle. */
export function isSupportedBySome({ store }: World, cycle: Cycle): boolean {
  for (const product of store.products()) if (supportedCycle(product, cycle) !== undefined) return true;
  return false;
}
