import type { ResponseChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Responses. */
export const responseRules = {
  "response-field-added": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "One more field can be read.",
  },
  "response-field-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Code that reads the field no longer compiles.",
  },
  "response-field-required": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "The field is always present now; code that allows for its absence still works.",
  },
  "response-field-promised": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason:
      "The client cannot read a response that lacks a promised field, such as one that the API sent before or that a test has stored. Keep the field optional to break nothing.",
  },
  "response-field-optional": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Code that relies on the field no longer compiles.",
  },
  "response-type-narrowed": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "Everything that the code receives is still of the type that it expects; some values no longer arrive.",
  },
  "response-type-changed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Values arrive that the types in the code exclude.",
  },
  "response-value-added": {
    notice: "compile time",
    bumps: ["none", "minor", "patch"],
    reason: "Values in responses are open: a server can add one at any time. Only an exhaustive match stops compiling.",
    judgement: true,
  },
  "response-value-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Code that compares with the value no longer compiles.",
  },
  "response-limit-changed": {
    notice: "nobody",
    bumps: ["none", "patch", "patch"],
    reason: "Types do not express limits, and the client does not check them in responses.",
  },
  "success-status-changed": {
    notice: "run time",
    bumps: ["none", "minor", "major"],
    reason: "The client treats every success alike; the cell for the former status is no longer in the matrix.",
  },
} as const satisfies Readonly<Record<ResponseChange, Rule>>;
