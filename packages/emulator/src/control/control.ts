import type { PlacedBehaviour } from "../behaviour.ts";
import { listBehaviours } from "../behaviours.ts";
import type { Fault } from "../http/faults.ts";
import type { LedgerEntry } from "../http/ledger.ts";
import type { Service } from "../http/service.ts";
import { dateOf, isManual } from "../world/clock.ts";
import { type Planted, plantSeed } from "../world/seed/plant-seed.ts";
import type { Seed } from "../world/seed/seed.ts";
import { readFault } from "./read-fault.ts";
import { createProviderStates, type ProviderState } from "./provider-states.ts";
import { ControlError } from "./control-error.ts";
import { beginWorld, restoreWorld, worldState } from "./replace-world.ts";
import type { WorldState } from "./world-state.ts";

/** The control API as functions. */
export interface Control {
  /** Resets the world to the initial seed, including clock, ids, faults and ledger. */
  reset(): void;
  /**
   * Adds to the world; entities with an existing id are replaced.
   *
   * @throws {SeedError} With every mistake; nothing is added then.
   */
  seed(seed: Seed): Planted;
  /** The whole world, in a fixed order. */
  state(): WorldState;
  /**
   * Restores a world that `state` returned.
   *
   * @throws {ControlError} For anything else.
   */
  restore(state: WorldState): void;
  now(): string;
  /**
   * Moves a manual clock forward.
   *
   * @throws {ControlError} With the real clock.
   */
  advance(ms: number): string;
  /**
   * Sets a manual clock.
   *
   * @throws {ControlError} With the real clock, and for a string that is not a date.
   */
  set(now: string): string;
  /**
   * Injects a fault into the next calls that match.
   *
   * @throws {ControlError} For a fault that does not exist.
   */
  addFault(fault: Fault): void;
  faults(): readonly Fault[];
  /**
   * Sets up the world for a documented answer, or restores the former world: a provider state in the format of Pact.
   *
   * @throws {ControlError} For an answer that no operation documents.
   */
  setState(state: ProviderState): void;
  clearFaults(): void;
  /** The received calls, the latest last. */
  requests(): readonly LedgerEntry[];
  behaviours(): readonly PlacedBehaviour[];
}

/** The control functions of a service with an initial seed. */
export function createControl(service: Service, initial: Seed): Control {
  const { world, faults, limiter, ledger } = service;
  const { clock } = world;
  const setClock = (now: number): string => {
    if (!isManual(clock))
      throw new ControlError("The real clock cannot be moved; start the emulator with the manual clock");
    try {
      clock.set(now);
    } catch (error) {
      throw new ControlError(error instanceof Error ? error.message : String(error));
    }
    return dateOf(clock.now());
  };
  return {
    reset: () => {
      beginWorld(world, initial);
      faults.clear();
      limiter.reset();
      ledger.clear();
    },
    seed: (seed) => plantSeed(world, seed),
    state: () => worldState(world),
    restore: (given) => {
      restoreWorld(world, given);
    },
    setState: createProviderStates(service),
    now: () => dateOf(clock.now()),
    advance: (ms) => setClock(clock.now() + ms),
    set: (now) => setClock(Date.parse(now)),
    addFault: (fault) => faults.add(readFault(fault)),
    faults: () => faults.list(),
    clearFaults: () => faults.clear(),
    requests: () => ledger.list(),
    behaviours: listBehaviours,
  };
}
