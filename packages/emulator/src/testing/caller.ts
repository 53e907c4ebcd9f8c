import type { Operation } from "@resellers-sdk/errors";
import type { Emulator } from "../create-emulator.ts";
import { requestOf } from "./staged/create-stage.ts";
import type { StagedCall } from "./staged/stage.ts";

/** An answer with its body parsed. */
export interface Parsed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, of any type: tests check it with matchers. */
  readonly body: Record<string, never>;
}

/** Calls an operation and parses the answer. */
export function caller({
  answer,
}: Emulator): (operation: Operation, call?: StagedCall & { headers?: object; query?: string }) => Parsed {
  return (operation, { headers = {}, query = "", ...call } = {}) => {
    const request = requestOf(operation, call);
    const {
      status,
      headers: sent,
      body,
    } = answer({
      ...request,
      target: request.target + query,
      headers: { ...request.headers, ...headers },
    });
    return { status, headers: sent, body: JSON.parse(body) as Parsed["body"] };
  };
}
