import type { Refused } from "../causes/cause.ts";
import { catalogue } from "@resellers-sdk/errors";
import { describedFailure, plainFailure, refusal } from "./error-answers.ts";
import type { FaultAction } from "./faults.ts";
import type { EmulatorResponse } from "./request/message.ts";
import type { Performed } from "./perform.ts";
import type { DescribedOperation } from "./service-description.ts";

/** Marks an answer as forced. */
const HEADER = "x-emulator-forced";

const nothing: EmulatorResponse = { status: 0, headers: {}, body: "" };

/** Applies a fault to a call. `perform` has the ordinary effect, and returns the ordinary answer. */
export function force(action: FaultAction, described: DescribedOperation, perform: () => Performed): Performed {
  switch (action.kind) {
    case "status": {
      const answer = describedFailure(described.failures, action.status);
      const retry = action.retryAfterS === undefined ? {} : { "retry-after": String(action.retryAfterS) };
      return forced(action, { response: { ...answer, headers: { ...answer.headers, ...retry } } });
    }
    case "error": {
      const refused: Refused = {
        operation: ownerOf(described.id, action.name),
        name: action.name,
        params: action.params ?? placeholders(action.name),
      };
      return forced(action, { response: errorAnswer(refused) });
    }
    case "delay":
      return forced(action, perform(), { delayMs: action.delayMs });
    case "cut":
      return forced(action, perform(), { cut: true });
    case "close":
      return forced(action, action.effect === "after" ? perform() : { response: nothing }, { close: true });
    case "silence":
      return forced(action, action.effect === "after" ? perform() : { response: nothing }, { silent: true });
  }
}

function forced(
  action: FaultAction,
  performed: Performed,
  transport: EmulatorResponse["transport"] = undefined,
): Performed {
  const { response } = performed;
  const headers = { ...response.headers, [HEADER]: action.kind };
  return { ...performed, response: { ...response, headers, ...(transport === undefined ? {} : { transport }) } };
}

/** An operation that documents an error of this name: the given one if it does, else another one. */
function ownerOf(operation: string, name: string): Refused["operation"] {
  const rows = catalogue.filter(({ code, variant }) => name === code || name === `${code}.${variant}`);
  return (rows.find((row) => row.operation === operation) ?? rows[0])?.operation ?? "createPackageV2";
}

/** Default values for the parameters of an error; a string parameter gets its own name. */
function placeholders(name: string): Readonly<Record<string, unknown>> {
  const row = catalogue.find(({ code, variant }) => name === code || name === `${code}.${variant}`);
  const values = { string: (key: string) => key, list: (key: string) => [key], integer: () => 1, number: () => 1 };
  return Object.fromEntries(
    Object.entries(row?.params ?? {}).map(([key, type]) => [key, type === "boolean" ? true : values[type](key)]),
  );
}

function errorAnswer(refused: Refused): EmulatorResponse {
  try {
    return refusal(refused);
  } catch (error) {
    // The requested fault cannot be made: report that in the answer, where the caller sees it.
    return plainFailure(500, `The fault cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}
