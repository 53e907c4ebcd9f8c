import type { Operation } from "@resellers-sdk/errors";
import type { Emulator } from "../../create-emulator.ts";
import { service } from "../../generated/service.gen.ts";
import type { EmulatorRequest, EmulatorResponse } from "../../http/request/message.ts";
import { accountId as callingAccount, type Stage, type StagedCall } from "./stage.ts";

/** The request of a staged call. */
export function requestOf(
  operation: Operation,
  { accountId = callingAccount, path = {}, body }: StagedCall,
): EmulatorRequest {
  const described = service.operations.find(({ id }) => id === operation);
  if (described === undefined) throw new Error(`The description has no operation ${operation}`);
  const target = described.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const headers = { authorization: "any-key", "wix-account-id": accountId, "content-type": "application/json" };
  const text = body ?? (described.body?.required ? {} : undefined);
  return { method: described.method, target, headers, ...(text === undefined ? {} : { body: JSON.stringify(text) }) };
}

/** Makes a stage from an emulator with an empty world and a manual clock. */
export function createStage({ answer, control }: Emulator): Stage {
  return {
    seed: (seed) => void control.seed(seed),
    advance: (ms) => void control.advance(ms),
    call: (operation, call) => {
      const { status, body }: EmulatorResponse = answer(requestOf(operation, call));
      if (status !== 200) throw new Error(`${operation} was to succeed, and gave ${status}: ${body}`);
      return JSON.parse(body);
    },
  };
}
