import type { OperationChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Operations, and the failures that they document without a code. */
export const operationRules = {
  "failure-added": {
    notice: "nobody",
    bumps: ["none", "minor", "minor"],
    reason: "The failure arrived before as the same kind of error, by its status alone.",
  },
  "failure-removed": {
    notice: "run time",
    bumps: ["none", "minor", "major"],
    reason: "The errors are as before, by the status alone; the cell that stood for it is gone from the matrix.",
  },
  "operation-added": {
    notice: "nobody",
    bumps: ["minor", "minor", "minor"],
    reason: "One operation more can be called.",
  },
  "operation-removed": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "Code that calls it no longer compiles.",
  },
  "operation-moved": {
    notice: "compile time",
    bumps: ["none", "major", "minor"],
    reason:
      "The client sends the request to another path or with another method, which mocks see; calls through `client.raw`, which name the path, no longer compile.",
  },
  "operation-deprecated": {
    notice: "compile time",
    bumps: ["none", "minor", "patch"],
    reason: "It works as before; editors strike it through.",
  },
  "operation-restored": {
    notice: "nobody",
    bumps: ["none", "patch", "patch"],
    reason: "It works as before; editors no longer strike it through.",
  },
  "retry-safety-changed": {
    notice: "run time",
    bumps: ["none", "minor", "patch"],
    reason:
      "The client repeats a call without a key after a failure, or no longer does; no answer changes its meaning.",
    judgement: true,
  },
  "idempotency-added": {
    notice: "run time",
    bumps: ["none", "minor", "patch"],
    reason:
      "The client makes a key for each call, sends it beside what it was given, and repeats the call after a failure.",
  },
  "idempotency-removed": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason: "The client makes no key any longer: a call is not repeated after a failure, and must not be by hand.",
  },
  "pagination-added": { notice: "nobody", bumps: ["none", "minor", "patch"], reason: "Pages can be walked over." },
  "pagination-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "`pages` and `all` are gone.",
  },
  "pagination-changed": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason: "`pages` and `all` look for their cursor or their items elsewhere, in former answers in vain.",
  },
} as const satisfies Readonly<Record<OperationChange, Rule>>;
