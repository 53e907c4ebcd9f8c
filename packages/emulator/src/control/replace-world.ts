import { dateOf, isManual, MANUAL_START } from "../world/clock.ts";
import { plantSeed } from "../world/seed/plant-seed.ts";
import type { Seed } from "../world/seed/seed.ts";
import { createIds } from "../world/ids.ts";
import { createMemoryStore } from "../world/store/memory-store.ts";
import type { StoreState } from "../world/store/store.ts";
import type { World } from "../world/world.ts";
import { ControlError } from "./control-error.ts";
import { readWorldState, type WorldState } from "./world-state.ts";

const EMPTY: StoreState = { revokedKeys: [], accounts: [], sites: [], products: [], packages: [], answers: [] };

/** The whole world as plain data. */
export function worldState({ store, clock, ids }: World): WorldState {
  const now = isManual(clock) ? { now: dateOf(clock.now()) } : {};
  return { ...now, counters: ids.counters, ...store.state() };
}

/** Clears everything, including clock and ids, and plants a seed. */
export function beginWorld(world: World, seed: Seed): void {
  const { store, clock, ids } = world;
  ids.restart({ ids: 0, requests: 0 });
  if (isManual(clock)) clock.set(MANUAL_START);
  store.atomically(() => {
    store.load(EMPTY);
    plantSeed(world, seed);
  });
}

/**
 * Restores a world that `worldState` returned.
 *
 * @throws {ControlError | SeedError} For anything else; the world is unchanged then.
 */
export function restoreWorld({ store, clock, ids }: World, given: unknown): void {
  const { counters, now, ...state } = readWorldState(given);
  const { accounts, sites, products } = state;
  // These have the form of a seed, which names each mistake with its place.
  const trial = createMemoryStore();
  plantSeed({ store: trial, clock, ids: createIds(clock, trial) }, { accounts, sites, products });
  const before = store.state();
  try {
    store.load(state);
  } catch (error) {
    store.load(before);
    throw new ControlError("The state cannot be restored: it does not come from an emulator", { cause: error });
  }
  ids.restart(counters);
  if (now !== undefined && isManual(clock)) clock.set(Date.parse(now));
}
