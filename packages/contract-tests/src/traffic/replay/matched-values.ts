import { isObject } from "../../description/json.ts";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const MADE_UP = /^(?:text-\d+|person-\d+@example\.com|1\d{3,}|X[A-Z])$/;

/**
 * Maps values of the recording to values of the target. A generated id is different in each run: it is learnt at its
 * first occurrence in an answer, and must be the same wherever the recording has it again.
 */
export class MatchedValues {
  readonly #byRecorded: Map<string, string>;
  readonly #given = new Set<string>();

  /** @param known The user's mapping of ids that no answer generates, such as those of products and sites. */
  constructor(known: Readonly<Record<string, string>> = {}) {
    this.#byRecorded = new Map(Object.entries(known));
  }

  /** The unmapped ids that requests carried before any answer had them. */
  get given(): readonly string[] {
    return [...this.#given];
  }

  /** The value to send for a recorded one. A value that was sent unchanged must come back unchanged. */
  send(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.send(item));
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.send(one)]));
    if (typeof value !== "string" || !isOpaque(value)) return value;
    const known = this.#byRecorded.get(value);
    if (known !== undefined) return known;
    this.#byRecorded.set(value, value);
    if (GUID.test(value)) this.#given.add(value);
    return value;
  }

  /** Whether a value of the target corresponds to that of the recording, as far as that can be known. */
  isSame(recorded: unknown, now: unknown, madeUp: boolean): boolean {
    if (typeof recorded === "number" && typeof now === "number") return madeUp || recorded === now;
    if (typeof recorded !== "string" || typeof now !== "string") return Object.is(recorded, now);
    if (TIME.test(recorded) && TIME.test(now)) return true; // Times are not compared.
    if (!isOpaque(recorded) || (GUID.test(recorded) && !GUID.test(now))) return recorded === now;
    const known = this.#byRecorded.get(recorded);
    if (known === undefined) this.#byRecorded.set(recorded, now);
    return known === undefined || known === now;
  }

  /** The target's value for a value of the recording, for messages. */
  now(recorded: unknown): unknown {
    return typeof recorded === "string" ? (this.#byRecorded.get(recorded) ?? recorded) : recorded;
  }
}

/** Whether a string is opaque: an id, or a value that the recorder made up. */
export function isOpaque(text: string): boolean {
  return GUID.test(text) || MADE_UP.test(text);
}
