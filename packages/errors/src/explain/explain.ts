import type { CatalogueEntry, RetryAdvice } from "../value/catalogue-entry.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { kindExplanations } from "./kind-explanations.ts";
import { explanations, helpAddress } from "../generated/explanations.gen.ts";
import type { AnyError, KnownCode, Operation } from "../value/operation-error.ts";

/** A parameter of a message. */
export interface ParameterExplanation {
  readonly description: string;
  readonly example: unknown;
}

/** A failure, explained for people. */
export interface Explanation {
  /** `CODE`, `CODE.variant`, or the kind of a failure that has no documented code. */
  readonly name: string;
  readonly title: string;
  /** What happened, and why. */
  readonly meaning: string;
  /** What to do about it. */
  readonly fix: string;
  /** The parameters of the message, by name. Empty if it has none. */
  readonly parameters: Readonly<Record<string, ParameterExplanation>>;
  /** The operations that document the error. Empty for a failure without a documented code. */
  readonly operations: readonly Operation[];
  /** The names of the code's other messages, each with an explanation of its own. */
  readonly others: readonly string[];
  readonly status?: number;
  readonly retry?: RetryAdvice;
  /** The message's template, the message of the example, and the example as the API would send it. */
  readonly template?: string;
  readonly message?: string;
  readonly example?: unknown;
  /** The API's own page. */
  readonly docsUrl?: string;
  /** The page of this failure on the site of these packages. Absent while the site has no address. */
  readonly helpUrl?: string;
  /** The date since which the API no longer sends the error, such as `2026-03-31`; absent while it sends it. */
  readonly retired?: string;
}

/** The names of the documented errors: `CODE`, or `CODE.variant` for a code of several messages. */
export type ExplainedName = keyof typeof explanations;

interface Told {
  readonly title: string;
  readonly meaning: string;
  readonly parameters: Readonly<Record<string, ParameterExplanation>>;
  readonly message: string;
  readonly operations: readonly Operation[];
  readonly body: unknown;
  readonly retired?: string;
  readonly helpUrl?: string;
}

const told: Readonly<Record<string, Told>> = explanations;

/** The names of all documented errors. */
export const explainedNames = Object.keys(explanations) as readonly string[] as readonly ExplainedName[]; // The keys of the table.

/**
 * Explains a code, one of its messages (`CODE.variant`), a kind (`network`), or an error. For a code with several
 * messages, returns the explanation of the first, and `others` names the rest. Returns `undefined` for a name that is
 * not documented, and always an explanation for an error.
 *
 * @example
 * const { title, meaning, fix } = explain("PRODUCT_LIMIT_EXCEEDED");
 */
export function explain(subject: ExplainedName | KnownCode | AnyError): Explanation;
export function explain(subject: string | AnyError): Explanation | undefined;
export function explain(subject: string | AnyError): Explanation | undefined {
  if (typeof subject === "string") return explainName(subject) ?? explainKind(subject);
  if (subject.kind !== "api") return explainKind(subject.kind);
  if (!subject.known) return explainKind("unlisted");
  const { code, variant }: { readonly code: string; readonly variant?: string | undefined } = subject; // Without documented errors, no type has these members.
  return explainName(variant ? `${code}.${variant}` : code) ?? explainKind("unlisted");
}

function explainName(name: string): Explanation | undefined {
  const row = catalogue.find((entry) => name === nameOf(entry)) ?? catalogue.find(({ code }) => name === code);
  if (!row) return undefined;
  const key = nameOf(row);
  const names = [...new Set(catalogue.filter(({ code }) => code === row.code).map(nameOf))];
  const { title, meaning, parameters, operations, message, body, retired, helpUrl } = told[key]!; // `key` is a key of the table.
  const { fix, status, retry, template, docsUrl } = row;
  const others = names.filter((other) => other !== key);
  return {
    name: key,
    title,
    meaning,
    fix,
    parameters,
    operations,
    others,
    status,
    retry,
    template,
    message,
    example: body,
    docsUrl,
    ...(helpUrl ? { helpUrl } : {}),
    ...(retired ? { retired } : {}),
  };
}

function nameOf({ code, variant }: CatalogueEntry): string {
  return variant ? `${code}.${variant}` : code;
}

function explainKind(kind: string): Explanation | undefined {
  if (!isExplainedKind(kind)) return undefined;
  const page = helpAddress ? { helpUrl: `${helpAddress}kinds/${kind}/` } : {};
  return { name: kind, ...kindExplanations[kind], parameters: {}, operations: [], others: [], ...page };
}

function isExplainedKind(kind: string): kind is keyof typeof kindExplanations {
  return Object.hasOwn(kindExplanations, kind);
}
