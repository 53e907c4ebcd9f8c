import type { OperationChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Operations, and the failures that they document without a code. */
export const operationRules = {
  "failure-added": {
    notice: "nobody",
    bumps: ["none", "minor", "minor"],
    reason: "Before, the failure arrived as the same kind of error, determined by its status alone.",
  },
  "failure-removed": {
    notice: "run time",
    bumps: ["none", "minor", "major"],
    reason:
      "Errors arrive as before, determined by their status alone; the cell for the failure is no longer in the matrix.",
  },
  "operation-added": {
    notice: "nobody",
    bumps: ["minor", "minor", "minor"],
    reason: "One more operation can be called.",
  },
  "operation-removed": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "Code that calls the operation no longer compiles.",
  },
  "operation-moved": {
    notice: "compile time",
    bumps: ["none", "major", "minor"],
    reason:
      "The client sends the request to another path or with another method, which mocks notice. Calls through `client.raw`, which name the path, no longer compile.",
  },
  "input-regrouped": {
    notice: "compile time",
    bumps: ["none", "major", "minor"],
    reason:
      "A part of the request moves under a name of its own in the input, or back, because its names collide with those of another part or no longer do. Calls no longer compile.",
  },
  "call-changed": {
    notice: "run time",
    bumps: ["none", "major", "minor"],
    reason:
      "The client sends the request in another way, or reads other successes: its server, credentials, media types, query styles, the place of its key, redirects. Some callers notice nothing; which ones cannot be told from the description, so that the larger bump is taken.",
    judgement: true,
  },
  "operation-deprecated": {
    notice: "compile time",
    bumps: ["none", "minor", "patch"],
    reason: "The operation works as before; editors strike it through.",
  },
  "operation-restored": {
    notice: "nobody",
    bumps: ["none", "patch", "patch"],
    reason: "The operation works as before; editors no longer strike it through.",
  },
  "retry-safety-changed": {
    notice: "run time",
    bumps: ["none", "minor", "patch"],
    reason:
      "The client starts or stops repeating a call without a key after a failure; no response changes its meaning.",
    judgement: true,
  },
  "idempotency-added": {
    notice: "run time",
    bumps: ["none", "minor", "patch"],
    reason:
      "The client makes a key for each call, sends it in addition to the caller's input, and repeats the call after a failure.",
  },
  "idempotency-removed": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason:
      "The client no longer makes a key. A call is not repeated after a failure, and callers must not repeat it themselves.",
  },
  "pagination-added": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "`pages` and `all` iterate over the pages.",
  },
  "pagination-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "`pages` and `all` no longer exist.",
  },
  "pagination-changed": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason:
      "`pages` and `all` read the cursor or the items from another place, where former responses do not have them.",
  },
} as const satisfies Readonly<Record<OperationChange, Rule>>;
