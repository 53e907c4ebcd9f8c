import type { Accepts } from "../call/descriptor.ts";

/** For answers that are a list. */
export const acceptsList: Accepts = (data) => (Array.isArray(data) ? undefined : "it is no JSON array");

/** For answers that are a single text. */
export const acceptsText: Accepts = (data) => (typeof data === "string" ? undefined : "it is no JSON string");

/** For answers that are a single number. */
export const acceptsNumber: Accepts = (data) => (typeof data === "number" ? undefined : "it is no JSON number");

/** For answers that are `true` or `false`. */
export const acceptsBoolean: Accepts = (data) => (typeof data === "boolean" ? undefined : "it is no JSON boolean");
