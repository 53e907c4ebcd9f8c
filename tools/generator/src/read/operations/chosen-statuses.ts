import type { JsonObject } from "../../model/api.ts";

/** Statuses that say nothing in particular, from the most usual to the least. */
const PLAIN = {
  "4XX": [400, 404, 409, 410, 406, 405, 417, 418, 424],
  "5XX": [500, 501, 502, 505, 507, 508, 510],
};

/**
 * A status for each response that stands for several, at which mocks answer with it and tests expect it: one that the
 * operation has no other answer for.
 *
 * @param taken The statuses of the documented errors.
 */
export function chosenStatuses(responses: JsonObject, taken: readonly number[]): ReadonlyMap<string, number> {
  const used = new Set([...Object.keys(responses).map(Number), ...taken]);
  const chosen = new Map<string, number>();
  const choose = (key: string, statuses: readonly number[]): void => {
    const status = responses[key] === undefined ? undefined : statuses.find((one) => !used.has(one));
    if (status === undefined) return;
    used.add(status);
    chosen.set(key, status);
  };
  choose("4XX", PLAIN["4XX"]);
  choose("5XX", PLAIN["5XX"]);
  choose("default", [...PLAIN["5XX"], ...PLAIN["4XX"]]);
  return chosen;
}
