import type { ReadAnswer } from "../../call/descriptor.ts";

/**
 * Makes what refuses a success that holds an integer beyond 2^53, which JavaScript has rounded by then; only the
 * operations refer to it whose description has integers of 64 bits.
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

/** The place of the first such integer, such as `items[0].id`. */
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
