import { didYouMean } from "../contract/did-you-mean.ts";
import { callOptions } from "../generated/requests.gen.ts";
import type { CallOperation } from "./run-matrix.ts";

/**
 * Calls the methods of an object that are named after the operations, with the signature of the methods of
 * `@resellers-sdk/client`: the input, and options with the headers. Each method is called once; failures are not
 * retried.
 *
 * @param client A client, a wrapper with the same methods, or an object whose members call functions with other names.
 * @throws {TypeError} If the object has no method for the called operation; the message lists the methods that it has.
 * @example
 * const call: MakeCall = ({ fetch, baseUrl }) => callMethods(createResellersClient({ apiKey, accountId, fetch, baseUrl }));
 */
export function callMethods(client: object): CallOperation {
  return async (operation, input, headers) => {
    // The operation is data: the compiler cannot know that name and input belong together.
    const method: unknown = (client as Readonly<Record<string, unknown>>)[operation];
    if (typeof method !== "function") throw new TypeError(withoutMethod(client, operation));
    // The client sets these headers itself; a call with another value passes it as an option.
    const isOption = ([name]: readonly [string, string]): boolean => callOptions[name] !== undefined;
    const own = Object.entries(headers).filter(isOption);
    const others = Object.entries(headers).filter((header) => !isOption(header));
    const named = own.map(([name, value]) => [callOptions[name], value] as const);
    return method.call(client, input, {
      ...Object.fromEntries(named),
      headers: Object.fromEntries(others),
      retry: false,
    });
  };
}

function withoutMethod(client: object, operation: string): string {
  const names = Object.keys(client).filter((name) => typeof Reflect.get(client, name) === "function");
  const has = names.length === 0 ? "it has no methods of its own" : `it has ${names.join(", ")}`;
  return `the object has no method ${operation}${didYouMean(operation, names)} (${has}). Give the names of the operations to yours: callMethods({ ${operation}: (input) => yours(input) })`;
}
