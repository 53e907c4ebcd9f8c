import type { ReadAnswer } from "../../call/descriptor.ts";

/**
 * Returns a reader that refuses a success with an integer beyond 2^53, which JavaScript has already rounded. Only
 * operations whose description has 64-bit integers refer to it.
 */
export function safeIntegers(read: ReadAnswer): ReadAnswer {
  return (text, status, bytes) => {
    const reading = read(text, status, bytes);
    const place = reading.problem === undefined ? findRounded(reading.data, "") : undefined;
    return place === undefined
      ? reading
      : { problem: `${place || "it"} is an integer beyond 2^53, which JavaScript would round` };
  };
}

/** The path of the first such integer, for example `items[0].id`. */
function findRounded(value: unknown, place: string): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? place : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const own = Array.isArray(value) ? `[${name}]` : place ? `.${name}` : name;
    const found = findRounded(member, place + own);
    if (found !== undefined) return found;
  }
  return undefined;
}
