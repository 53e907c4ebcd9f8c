import { didYouMean } from "../contract/did-you-mean.ts";
import { callOptions } from "../generated/requests.gen.ts";
import type { CallOperation } from "./run-matrix.ts";

/**
 * Calls the methods of an object by the names of the operations, as those of `@resellers-sdk/client` are called: with
 * the input, and with options that have the headers. Each is called once, without repeating what fails.
 *
 * @param client A client, a wrapper with the same methods, or an object that you make of functions with other names.
 * @throws {TypeError} When it is called for an operation that the object has no method for; the message says which it has.
 * @example
 * const call: MakeCall = ({ fetch, baseUrl }) => callMethods(createResellersClient({ apiKey, accountId, fetch, baseUrl }));
 */
export function callMethods(client: object): CallOperation {
  return async (operation, input, headers) => {
    // What is called is data: the compiler cannot see that a name and an input belong together.
    const method: unknown = (client as Readonly<Record<string, unknown>>)[operation];
    if (typeof method !== "function") throw new TypeError(withoutMethod(client, operation));
    // Headers that the client sets itself: a call that is to have another value names it as an option.
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
