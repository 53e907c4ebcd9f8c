import type { RequestChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Requests. */
export const requestRules = {
  "request-field-added": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "One field more can be sent; none has to be.",
  },
  "request-field-required": {
    notice: "compile time",
    bumps: ["none", "major", "major"],
    reason: "A call without the field no longer compiles, and a mock refuses it.",
  },
  "request-field-optional": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "The field can be left out now.",
  },
  "request-field-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "A call with the field no longer compiles.",
  },
  "request-type-widened": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "What could be sent still can, and more.",
  },
  "request-type-changed": {
    notice: "compile time",
    bumps: ["none", "major", "major"],
    reason: "What could be sent no longer compiles, or is refused.",
  },
  "request-value-added": { notice: "nobody", bumps: ["none", "minor", "patch"], reason: "One value more can be sent." },
  "request-value-removed": {
    notice: "compile time",
    bumps: ["none", "major", "major"],
    reason: "A call with the value no longer compiles, and a mock refuses it.",
  },
  "request-limit-loosened": {
    notice: "nobody",
    bumps: ["none", "patch", "minor"],
    reason: "What was accepted still is, and more; types know nothing of limits.",
  },
  "request-limit-tightened": {
    notice: "run time",
    bumps: ["none", "patch", "major"],
    reason: "A mock and a server that follows the description refuse what they accepted; types know nothing of limits.",
  },
} as const satisfies Readonly<Record<RequestChange, Rule>>;
