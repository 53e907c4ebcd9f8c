import type { ErrorChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Documented errors. */
export const errorRules = {
  "code-added": {
    notice: "compile time",
    bumps: ["minor", "minor", "minor"],
    reason:
      "Before, the code arrived as `known: false`, which every match has to handle. An exhaustive switch, and `isUnlisted` with this code, stop compiling, as they are meant to.",
    judgement: true,
  },
  "code-removed": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason:
      "Code that handles the error no longer compiles. Mark the error as `retired` instead: retired codes are kept forever.",
  },
  "code-retired": {
    notice: "run time",
    bumps: ["minor", "none", "patch"],
    reason: "Everything works as before; `explain` says since when the API no longer sends the error.",
    judgement: true,
  },
  "code-restored": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason: "Everything works as before; `explain` no longer says that the API does not send the error.",
  },
  "status-moved": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason:
      "`status` is a literal in the type, and the same code with the former status no longer counts as the documented error.",
  },
  "variant-added": {
    notice: "compile time",
    bumps: ["minor", "patch", "minor"],
    reason:
      "Before, the message arrived with `variant: undefined`, which every match has to handle. As with codes, only an exhaustive match stops compiling.",
    judgement: true,
  },
  "second-variant-added": {
    notice: "compile time",
    bumps: ["major", "major", "minor"],
    reason:
      "The operation documented one message for the code and now documents several. Parameters and advice, which were always present, are present only once `variant` is known.",
  },
  "variant-removed": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "Code that handles the variant no longer compiles. Mark the variant as `retired` instead.",
  },
  "variant-split": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason:
      "The error had one message and now has several. Parameters and advice are present only once `variant` is known.",
  },
  "variants-merged": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "The error had several messages and now has one. Code that reads `variant` no longer compiles.",
  },
  "parameter-added": {
    notice: "compile time",
    bumps: ["minor", "none", "patch"],
    reason:
      "One more value can be read. Tests that make the error with `createError` have to supply it, and stop compiling. The former message is still recognised as the same error, but its parameters are not read.",
    judgement: true,
  },
  "parameter-renamed": {
    notice: "compile time",
    bumps: ["major", "major", "patch"],
    reason: "Code that reads the parameter by its former name no longer compiles. The client exports the same type.",
  },
  "parameter-removed": {
    notice: "compile time",
    bumps: ["major", "major", "patch"],
    reason: "Code that reads the parameter no longer compiles. The client exports the same type.",
  },
  "parameter-type-changed": {
    notice: "compile time",
    bumps: ["major", "major", "patch"],
    reason: "The parameter has another type. The client exports the same type.",
  },
  "parameter-type-widened": {
    notice: "nobody",
    bumps: ["minor", "none", "none"],
    reason:
      "TypeScript has one type for integers and other numbers. A message with a fraction, whose parameters were not read before, is read now.",
    judgement: true,
  },
  "message-reworded": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason:
      "The code and the parameters are the same. Messages are for people; their wording is not part of the promise.",
    judgement: true,
  },
  "advice-changed": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason: "`fix`, or the output of `explain`, reads differently.",
  },
  "retry-changed": {
    notice: "run time",
    bumps: ["minor", "none", "patch"],
    reason:
      "The client repeats a request that it did not repeat before, or no longer repeats one; no response changes its meaning. The advice comes from `errors`, so the client itself does not change.",
    judgement: true,
  },
  "link-changed": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason: "`docsUrl` points to another page.",
  },
  "grpc-changed": {
    notice: "run time",
    bumps: ["minor", "none", "patch"],
    reason: "The canonical status name is in the catalogue only, for code that looks it up there; no error carries it.",
    judgement: true,
  },
  "order-changed": { notice: "nobody", bumps: ["patch", "patch", "patch"], reason: "Only the order of lists changes." },
  "envelope-changed": {
    notice: "run time",
    bumps: ["major", "major", "major"],
    reason: "Codes, messages and parameters are read from other places in every error body.",
  },
} as const satisfies Readonly<Record<ErrorChange, Rule>>;
