import { catalogue } from "@resellers-sdk/errors";
import type { Fault, FaultAction } from "../http/faults.ts";
import { operations } from "../operations/operations.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { ControlError } from "./control-error.ts";

/** @throws {ControlError} For a value that is not a fault. */
export function readFault(value: unknown): Fault {
  if (!isObject(value)) throw new ControlError('A fault has to be an object such as { action: { kind: "cut" } }');
  const { times = 1, operation, accountId, action } = value;
  if (!isCount(times) || times === 0) throw new ControlError("times has to be a whole number above 0");
  if (operation !== undefined && !(typeof operation === "string" && Object.hasOwn(operations, operation)))
    throw new ControlError(`operation has to be one of ${Object.keys(operations).join(", ")}`);
  if (accountId !== undefined && typeof accountId !== "string") throw new ControlError("accountId has to be a text");
  return {
    action: readAction(action),
    times,
    ...(operation === undefined ? {} : { operation }),
    ...(accountId === undefined ? {} : { accountId }),
  };
}

function readAction(value: unknown): FaultAction {
  const action = isObject(value) ? value : {};
  switch (action["kind"]) {
    case "status":
      return readStatus(action);
    case "error":
      return readError(action);
    case "delay":
      if (!isCount(action["delayMs"])) throw new ControlError("action.delayMs has to be a whole number");
      return { kind: "delay", delayMs: action["delayMs"] };
    case "close":
      return { kind: "close", effect: effectOf(action) };
    case "silence":
      return { kind: "silence", effect: effectOf(action) };
    case "cut":
      return { kind: "cut" };
    default:
      throw new ControlError("action.kind has to be one of status, error, delay, close, silence, cut");
  }
}

function readStatus({ status, retryAfterS }: JsonObject): FaultAction {
  if (!isCount(status) || status < 400 || status > 599)
    throw new ControlError("action.status has to be a status from 400 to 599");
  if (retryAfterS !== undefined && !isCount(retryAfterS))
    throw new ControlError("action.retryAfterS has to be a whole number of seconds");
  return { kind: "status", status, ...(retryAfterS === undefined ? {} : { retryAfterS }) };
}

function readError({ name, params }: JsonObject): FaultAction {
  const known = catalogue.some(({ code, variant }) => name === (variant === undefined ? code : `${code}.${variant}`));
  if (typeof name !== "string" || !known)
    throw new ControlError("action.name has to be the name of a documented error, such as PRODUCT_NOT_FOUND");
  if (params !== undefined && !isObject(params)) throw new ControlError("action.params has to be an object");
  return { kind: "error", name, ...(params === undefined ? {} : { params }) };
}

function effectOf({ effect = "before" }: JsonObject): "before" | "after" {
  if (effect !== "before" && effect !== "after") throw new ControlError("action.effect has to be before or after");
  return effect;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
