import { isObject } from "../json-object.ts";
import type { StoreState } from "../world/store/store.ts";
import { ControlError } from "./control-error.ts";

/** The whole world as plain data. */
export interface WorldState extends StoreState {
  /** The time of a manual clock; absent with the real one. */
  readonly now?: string;
  readonly counters: { readonly ids: number; readonly requests: number };
}

const LISTS = ["revokedKeys", "accounts", "sites", "products", "packages", "answers"];

/** @throws {ControlError} For a value that is not the state of a world. */
export function readWorldState(value: unknown): WorldState {
  if (!isObject(value)) throw new ControlError("A state has to be an object, as GET /__emulator/state returns it");
  const missing = LISTS.filter((name) => !Array.isArray(value[name]));
  if (missing.length > 0) throw new ControlError(`The state lacks the lists ${missing.join(", ")}`);
  const { counters, now } = value;
  if (!isObject(counters) || !isCount(counters["ids"]) || !isCount(counters["requests"]))
    throw new ControlError("The state lacks counters: { ids, requests }");
  if (now !== undefined && !(typeof now === "string" && Date.parse(now) >= 0))
    throw new ControlError("now has to be a date such as 2026-01-01T00:00:00.000Z");
  for (const name of ["accounts", "sites", "products", "packages"]) {
    const items = value[name] as readonly unknown[]; // `name` is the name of a list.
    if (!items.every((item) => isObject(item) && typeof item["id"] === "string"))
      throw new ControlError(`Every item of ${name} needs an id`);
  }
  if (!(value["packages"] as readonly Record<string, unknown>[]).every((one) => Array.isArray(one["instances"])))
    throw new ControlError("Every package needs its instances");
  return value as unknown as WorldState; // Only the outline is checked; the entities are as a store wrote them.
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
