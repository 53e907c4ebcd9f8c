import type { Bump } from "../model/bump.ts";
import type { Notice } from "../model/change.ts";

/** What one kind of change means for those who use the packages. */
export interface Rule {
  readonly notice: Notice;
  /** For `errors`, `client` and `contract-tests`, in this order. */
  readonly bumps: readonly [Bump, Bump, Bump];
  readonly reason: string;
  /** Whether another answer could be defended; the reason then says why it is this one. */
  readonly judgement?: true;
}

/**
 * The rules: every kind of change, and the bump that it needs. docs/versioning.md shows the same table.
 *
 * A package is released only if the change alters what it publishes; what stands here is the bump that it needs then.
 */
export const rules = {
  // Documented errors.
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
  // Failures that carry no code of their own.
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
  // Operations.
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
  // Requests.
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
  // Answers.
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
  // The API as a whole.
  "security-changed": {
    notice: "run time",
    bumps: ["none", "major", "major"],
    reason: "The client sends its credentials in other headers.",
  },
  "server-changed": {
    notice: "run time",
    bumps: ["none", "major", "patch"],
    reason: "A client without `baseUrl` talks to another host.",
  },
  "text-changed": {
    notice: "nobody",
    bumps: ["patch", "patch", "patch"],
    reason: "Descriptions, summaries or examples read differently.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a kind of change. */
export type ChangeKind = keyof typeof rules;
