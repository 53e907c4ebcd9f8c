import type { ErrorChange } from "../model/change-kind.ts";
import type { Rule } from "./rule.ts";

/** Documented errors. */
export const errorRules = {
  "code-added": {
    notice: "compile time",
    bumps: ["minor", "minor", "minor"],
    reason:
      "The code arrived before as `known: false`, which every match has to handle. A switch that wants to be complete, and `isUnlisted` with this code, stop compiling: that is what they are for.",
    judgement: true,
  },
  "code-removed": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason:
      "Code that handles it no longer compiles. Mark the error as `retired` instead: retired codes stay for ever.",
  },
  "code-retired": {
    notice: "run time",
    bumps: ["minor", "none", "patch"],
    reason: "Everything works as before; `explain` says since when the API no longer sends it.",
    judgement: true,
  },
  "code-restored": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason: "Everything works as before; `explain` no longer says that the API does not send it.",
  },
  "status-moved": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason:
      "`status` is a literal of the type, and the same code with the former status is no longer the documented error.",
  },
  "variant-added": {
    notice: "compile time",
    bumps: ["minor", "patch", "minor"],
    reason:
      "The text arrived before with `variant: undefined`, which every match has to handle. As with codes, only a match that wants to be complete stops compiling.",
    judgement: true,
  },
  "second-variant-added": {
    notice: "compile time",
    bumps: ["major", "major", "minor"],
    reason:
      "The operation had one text for the code and has several now: parameters and advice, which were always there, are there only once `variant` is known.",
  },
  "variant-removed": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "Code that handles the variant no longer compiles. Mark it as `retired` instead.",
  },
  "variant-split": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "The error with one text has several now: parameters and advice are there only once `variant` is known.",
  },
  "variants-merged": {
    notice: "compile time",
    bumps: ["major", "major", "major"],
    reason: "The error with several texts has one now: code that looks at `variant` no longer compiles.",
  },
  "parameter-added": {
    notice: "compile time",
    bumps: ["minor", "none", "patch"],
    reason:
      "One value more can be read. Tests that make the error with `createError` have to give it, and stop compiling; the former text is still the same error, only its parameters are not read from it.",
    judgement: true,
  },
  "parameter-renamed": {
    notice: "compile time",
    bumps: ["major", "major", "patch"],
    reason: "Code that reads the parameter by its former name no longer compiles; the client hands out the same type.",
  },
  "parameter-removed": {
    notice: "compile time",
    bumps: ["major", "major", "patch"],
    reason: "Code that reads the parameter no longer compiles; the client hands out the same type.",
  },
  "parameter-type-changed": {
    notice: "compile time",
    bumps: ["major", "major", "patch"],
    reason: "The parameter has another type; the client hands out the same one.",
  },
  "parameter-type-widened": {
    notice: "nobody",
    bumps: ["minor", "none", "none"],
    reason:
      "TypeScript has one type for numbers with and without a fraction; a message with a fraction, which was not read before, is.",
    judgement: true,
  },
  "message-reworded": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason: "The code and the parameters are the same; texts are for people, and nothing is promised of their wording.",
    judgement: true,
  },
  "advice-changed": {
    notice: "run time",
    bumps: ["patch", "none", "patch"],
    reason: "`fix`, or what `explain` says, reads differently.",
  },
  "retry-changed": {
    notice: "run time",
    bumps: ["minor", "none", "patch"],
    reason:
      "The client sends a request again which it did not send again before, or the other way round; no answer changes its meaning. The advice comes from `errors`, so that the client itself stays as it is.",
    judgement: true,
  },
  "link-changed": { notice: "run time", bumps: ["patch", "none", "patch"], reason: "`docsUrl` leads elsewhere." },
  "grpc-changed": {
    notice: "run time",
    bumps: ["minor", "none", "patch"],
    reason: "The canonical status name stands in the catalogue only, for those who look it up; no error carries it.",
    judgement: true,
  },
  "order-changed": { notice: "nobody", bumps: ["patch", "patch", "patch"], reason: "Only lists are in another order." },
  "envelope-changed": {
    notice: "run time",
    bumps: ["major", "major", "major"],
    reason: "Codes, messages and parameters are looked for elsewhere in every failing body.",
  },
} as const satisfies Readonly<Record<ErrorChange, Rule>>;
