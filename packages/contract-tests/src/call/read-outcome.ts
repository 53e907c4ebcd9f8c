import { isObject } from "../description/json.ts";
import { quote } from "../facts/fact.ts";
import type { Outcome } from "../matrix/compare-cell.ts";

const EXPECTED = `expected { ok: true, data, response: { status: 200 } } or { ok: false, error }, where error is that of @resellers-sdk/client ({ kind, message, code … }).
If your code gives or throws something else, adapt it in \`call\`:
  return async (operation, input, headers) => {
    try {
      return { ok: true, data: await yours(input), response: { status: 200 } };
    } catch (thrown) {
      return { ok: false, error: thrown.error }; // the client's error, wherever yours has it
    }
  };`;

/**
 * Converts the result of a wrapper to an outcome. Throwing the client's error, or its thrown form, is equivalent to
 * returning it.
 *
 * @param work The call; it may throw synchronously or reject.
 * @throws {Error} If the result is not an outcome; the message says what is expected, and how to adapt the wrapper.
 */
export async function readOutcome(work: () => Promise<unknown>): Promise<Outcome> {
  let given: unknown;
  try {
    given = await work();
  } catch (thrown) {
    const error = errorIn(thrown);
    if (error === undefined) throw new Error(`your code threw ${textOf(thrown)}\n${EXPECTED}`, { cause: thrown });
    return { ok: false, error };
  }
  if (isOutcome(given)) return given;
  throw new Error(`got ${describe(given)}\n${EXPECTED}`);
}

function isOutcome(value: unknown): value is Outcome {
  if (!isObject(value)) return false;
  if (value["ok"] === false) return isError(value["error"]);
  const { response } = value;
  return value["ok"] === true && "data" in value && isObject(response) && typeof response["status"] === "number";
}

/** The client's error in a thrown value: its member `error` if it is the thrown form, or the value itself. */
function errorIn(thrown: unknown): (Outcome & { readonly ok: false })["error"] | undefined {
  if (isObject(thrown) && isError(thrown["error"])) return thrown["error"];
  return isError(thrown) ? thrown : undefined;
}

function isError(value: unknown): value is (Outcome & { readonly ok: false })["error"] {
  return isObject(value) && typeof value["kind"] === "string" && typeof value["message"] === "string";
}

function describe(value: unknown): string {
  if (value instanceof Response) return `a Response with the status ${value.status}`;
  try {
    return quote(value);
  } catch {
    return `a value of the type ${typeof value}`; // It cannot be serialised as JSON.
  }
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : describe(thrown);
}
