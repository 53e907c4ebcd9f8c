import type { ReadAnswer } from "../call/descriptor.ts";

/** What judges the value of a JSON text: what keeps it from being what was promised, or `undefined`. */
type Judge = (data: unknown) => string | undefined;

/** Makes what reads a success that is one JSON text. A text that is no JSON, or none that was promised, is refused. */
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

/** For successes that are an object with these members; `null` is not what any of them was promised to be. */
export function jsonObject(...promises: readonly string[]): ReadAnswer {
  return jsonAnswer((data) => {
    if (typeof data !== "object" || data === null || Array.isArray(data)) return "it is no JSON object";
    const members = data as Readonly<Record<string, unknown>>; // An object that is no list.
    const name = promises.find((promised) => !Object.hasOwn(members, promised) || members[promised] === null);
    return name && `it has no \`${name}\``;
  });
}

/** For successes that are a list. */
export function jsonList(): ReadAnswer {
  return jsonAnswer((data) => (Array.isArray(data) ? undefined : "it is no JSON array"));
}

/** For successes that are of one of several types, or of any. */
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

/** For successes that have no body with these statuses, and one with all others. */
export function emptyWith(statuses: readonly number[], read: ReadAnswer): ReadAnswer {
  return (text, status, bytes) => (statuses.includes(status) ? { data: undefined } : read(text, status, bytes));
}
