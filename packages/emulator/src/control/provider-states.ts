import type { Operation } from "@resellers-sdk/errors";
import { service as description } from "../generated/service.gen.ts";
import type { Service } from "../http/service.ts";
import type { DescribedOperation } from "../http/service-description.ts";
import { isObject } from "../json-object.ts";
import type { Without } from "../states/state.ts";
import { states } from "../states/states.ts";
import { defaultSeed } from "../world/seed/default-seed.ts";
import { ControlError } from "./control-error.ts";
import { beginWorld, restoreWorld, worldState } from "./replace-world.ts";
import type { WorldState } from "./world-state.ts";

/** The body that Pact's verifier and `resellers-contract-tests run --states` send before and after a request. */
export interface ProviderState {
  /** The name of the provider state; its parameters select the answer. */
  readonly state?: string;
  readonly params: {
    readonly operation: string;
    /** The status of the answer. */
    readonly status?: number;
    /** The name of the answer's example; for an error, `CODE` or `CODE.variant`. */
    readonly example: string;
    /** Sets the world in which the same request does not get this answer. Default false. */
    readonly without?: boolean;
  };
  /** Default `setup`. */
  readonly action?: "setup" | "teardown";
}

/**
 * Returns a function that sets provider states in a service, one at a time, and restores the former world after each.
 */
export function createProviderStates(service: Service): (given: ProviderState) => void {
  const { world, faults, limiter } = service;
  let before: WorldState | undefined;
  return (given) => {
    if (readAction(given) === "teardown") {
      if (before !== undefined) restoreWorld(world, before);
      before = undefined;
      faults.clear();
      return;
    }
    const { status, without, described, state } = readParams(given);
    if (without && (state === "request" || state === undefined))
      throw new ControlError(
        "params.without: no state prevents this answer, because the request alone causes it; send another request instead",
      );
    // If a setup has no teardown, the next teardown restores the world from before the first setup.
    before ??= worldState(world);
    faults.clear();
    limiter.reset();
    beginWorld(world, without && typeof state === "function" ? state(defaultSeed) : defaultSeed);
    // A failure that all operations have in common has no cause in the world: it is forced, and its headers say so.
    if (state === undefined) faults.add({ times: 1, operation: described.id, action: { kind: "status", status } });
  };
}

function readAction(given: unknown): "setup" | "teardown" {
  const { action = "setup" } = isObject(given) ? given : {};
  if (action !== "setup" && action !== "teardown") throw new ControlError("action has to be setup or teardown");
  return action;
}

interface Params {
  readonly described: DescribedOperation;
  readonly status: number;
  readonly without: boolean;
  /** `undefined` for a failure that all operations have in common. */
  readonly state: Without | undefined;
}

function readParams(given: unknown): Params {
  const params = isObject(given) && isObject(given["params"]) ? given["params"] : {};
  const { operation, status, example, without = false } = params;
  const described = description.operations.find(({ id }) => id === operation);
  if (described === undefined || !isOperation(described.id))
    throw new ControlError(`params.operation has to be one of ${Object.keys(states).join(", ")}`);
  if (typeof without !== "boolean") throw new ControlError("params.without has to be true or false");
  const own = states[described.id];
  const common = { described, without };
  if (typeof example === "string" && Object.hasOwn(own, example) && example !== "success")
    return { ...common, status: Number(status), state: own[example] };
  if (status === described.status) return { ...common, status, state: own["success"] };
  if (typeof status === "number" && Object.hasOwn(described.failures, String(status)))
    return { ...common, status, state: undefined };
  const errors = Object.keys(own).filter((name) => name !== "success");
  const statuses = [described.status, ...Object.keys(described.failures)];
  throw new ControlError(
    `params has to name an answer of ${described.id}: the status ${statuses.join(", ")}` +
      (errors.length === 0 ? "" : `, or the example ${errors.join(", ")}`),
  );
}

function isOperation(id: string): id is Operation {
  return Object.hasOwn(states, id);
}
