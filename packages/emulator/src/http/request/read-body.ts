import type { Violation } from "@resellers-sdk/errors";
import type { Behaviour } from "../../behaviour.ts";
import { plainFailure } from "../error-answers.ts";
import { CONTROL_PATH, type EmulatorRequest, type EmulatorResponse } from "./message.ts";
import { DEEPEST, isTooDeep } from "./nesting.ts";
import type { DescribedOperation } from "../service-description.ts";

/** The longest body that is read, in bytes. */
const LONGEST_BODY: number = 2 * 1024 * 1024;
/** The same for the control API, whose bodies are whole worlds. */
const LONGEST_WORLD: number = 256 * 1024 * 1024;

/** The longest body that is read at an address, in bytes. */
export function longestBody(target: string): number {
  return target.startsWith(CONTROL_PATH) ? LONGEST_WORLD : LONGEST_BODY;
}

/** The bodies that are refused before they are validated against the description. */
export const bodyBehaviours: Readonly<Record<string, Behaviour>> = {
  longest: {
    says: `A body of more than ${LONGEST_BODY} bytes gives 413, and the connection closes.`,
    basis: { assumed: "No limit is documented; a server has one." },
  },
  nesting: {
    says: `JSON that is nested deeper than ${DEEPEST} levels gives 400 with a violation of the body.`,
    basis: { assumed: "No limit is documented; many functions that read JSON are recursive." },
  },
  mediaType: {
    says: "A body that is not JSON in UTF-8, or that has a content encoding, gives 415.",
    basis: { assumed: "The documentation sends JSON and says nothing about other media types." },
  },
};

/** The body of a request, the reason why it cannot be read, or the answer if HTTP itself refuses it. */
export type ReadBody =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "none" }
  | { readonly kind: "violation"; readonly violation: Violation }
  | { readonly kind: "answer"; readonly answer: EmulatorResponse };

/** Parses the JSON of a body. If the operation takes no body, it is ignored. */
export function readBody({ headers, body }: EmulatorRequest, { body: described }: DescribedOperation): ReadBody {
  if (body !== undefined && body.length > LONGEST_BODY) {
    // The rest of the body is not read, so that the connection cannot carry another request.
    const answer = plainFailure(413, `The body is longer than ${LONGEST_BODY} bytes`, { connection: "close" });
    return { kind: "answer", answer };
  }
  if (described === undefined || body === undefined || body.length === 0) return { kind: "none" };
  const [mediaType = "", ...parameters] = (headers["content-type"] ?? described.mediaType).toLowerCase().split(";");
  const charset = /charset="?([\w-]+)/.exec(parameters.join(";"))?.[1] ?? "utf-8";
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (mediaType.trim() !== described.mediaType || !/^utf-?8$/.test(charset) || encoding !== "identity") {
    const message = `The body has to be ${described.mediaType} in UTF-8, without a content encoding`;
    return { kind: "answer", answer: plainFailure(415, message, { accept: described.mediaType }) };
  }
  try {
    const text = typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body);
    const value: unknown = JSON.parse(text);
    if (!isTooDeep(value)) return { kind: "value", value };
    const description = `is nested deeper than ${DEEPEST}`;
    return { kind: "violation", violation: { field: "", description, rule: "VALIDATION" } };
  } catch {
    return { kind: "violation", violation: { field: "", description: "is no JSON in UTF-8", rule: "FORMAT" } };
  }
}
