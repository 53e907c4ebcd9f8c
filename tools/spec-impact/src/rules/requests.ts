import type { RequestChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Requests. */
export const requestRules = {
  "request-field-added": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "One more field can be sent; it is optional.",
  },
  "request-field-required": {
    notice: "compile time",
    bumps: ["none", "major", "major"],
    reason: "A call without the field no longer compiles, and a mock refuses it.",
  },
  "request-field-optional": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "The field can be omitted now.",
  },
  "request-field-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "A call with the field no longer compiles.",
  },
  "request-type-widened": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "Everything that could be sent before still can be, and more.",
  },
  "request-type-changed": {
    notice: "compile time",
    bumps: ["none", "major", "major"],
    reason: "Values that could be sent before no longer compile, or are refused.",
  },
  "request-value-added": { notice: "nobody", bumps: ["none", "minor", "patch"], reason: "One more value can be sent." },
  "request-value-removed": {
    notice: "compile time",
    bumps: ["none", "major", "major"],
    reason: "A call with the value no longer compiles, and a mock refuses it.",
  },
  "request-limit-loosened": {
    notice: "nobody",
    bumps: ["none", "patch", "minor"],
    reason: "Everything that was accepted before still is, and more. Types do not express limits.",
  },
  "request-limit-tightened": {
    notice: "run time",
    bumps: ["none", "patch", "major"],
    reason:
      "A mock, or a server that follows the description, refuses values that it accepted before. Types do not express limits.",
  },
} as const satisfies Readonly<Record<RequestChange, Rule>>;
