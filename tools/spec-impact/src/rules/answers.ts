import type { AnswerChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Answers. */
export const answerRules = {
  "response-field-added": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "One field more can be read.",
  },
  "response-field-removed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Code that reads the field no longer compiles.",
  },
  "response-field-required": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "The field is always there now, so that code which expects it to be missing still holds.",
  },
  "response-field-promised": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason:
      "The client takes an answer that lacks a promised field for unreadable: one that the API sent before, or that a test has kept. Leave the field optional, and nothing breaks.",
  },
  "response-field-optional": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Code that relies on the field no longer compiles.",
  },
  "response-type-narrowed": {
    notice: "nobody",
    bumps: ["none", "minor", "patch"],
    reason: "What the code expects still holds; some of it no longer arrives.",
  },
  "response-type-changed": {
    notice: "compile time",
    bumps: ["none", "major", "patch"],
    reason: "Values arrive that the code's types exclude.",
  },
  "response-value-added": {
    notice: "compile time",
    bumps: ["none", "minor", "patch"],
    reason:
      "Values of answers are open: a server adds one without asking. Only a match that wants to be complete stops compiling.",
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
    reason: "Types know nothing of limits, and the client does not judge answers by them.",
  },
  "success-status-changed": {
    notice: "run time",
    bumps: ["none", "minor", "major"],
    reason: "Every success is one for the client; the cell that stood for it is gone from the matrix.",
  },
} as const satisfies Readonly<Record<AnswerChange, Rule>>;
