import type { ReadAnswer } from "../../call/descriptor.ts";

/** Checks a JSON value: returns the reason why it does not match the description, or `undefined`. */
type Judge = (data: unknown) => string | undefined;

/** Returns a reader for a JSON success. Text that is not JSON, or does not match the description, is refused. */
function jsonAnswer(judge: Judge): ReadAnswer {
  return (text) => {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return { problem: text.trim() ? "it is no JSON" : "it is empty" };
    }
    const problem = judge(data);
    return problem ? { problem } : { data };
  };
}

/** For successes that are objects with these members, none of which may be `null`. */
export function jsonObject(...promises: readonly string[]): ReadAnswer {
  return jsonAnswer((data) => {
    if (typeof data !== "object" || data === null || Array.isArray(data)) return "it is no JSON object";
    const members = data as Readonly<Record<string, unknown>>; // An object that is not an array.
    const name = promises.find((promised) => !Object.hasOwn(members, promised) || members[promised] === null);
    return name && `it has no \`${name}\``;
  });
}

/** For successes that are a list. */
export function jsonList(): ReadAnswer {
  return jsonAnswer((data) => (Array.isArray(data) ? undefined : "it is no JSON array"));
}

/** For successes of several types, or of any type. */
export function jsonOf(...types: readonly string[]): ReadAnswer {
  return jsonAnswer((data) => {
    const type = data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
    return types.length > 0 && !types.includes(type) ? `it is no JSON ${types.join(" or ")}` : undefined;
  });
}

/** For successes that are a single value. */
export function jsonScalar(type: "string" | "number" | "boolean"): ReadAnswer {
  return jsonAnswer((data) => (typeof data === type ? undefined : `it is no JSON ${type}`));
}

/** For operations whose successes have no body for these statuses, and a body for all others. */
export function emptyWith(statuses: readonly number[], read: ReadAnswer): ReadAnswer {
  return (text, status, bytes) => (statuses.includes(status) ? { data: undefined } : read(text, status, bytes));
}
