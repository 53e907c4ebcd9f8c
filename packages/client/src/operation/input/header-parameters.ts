import type { TakeHeaders } from "../../call/descriptor.ts";
import { isHeader, type LowerCaseHeaders } from "../../http/headers.ts";

/**
 * Returns the function that an operation with header parameters refers to; a bundle without such operations does not
 * contain this module.
 *
 * @param names The names as in the description, which are also the names in the input.
 */
export function headerParameters(names: readonly string[], required: readonly string[] = []): TakeHeaders {
  return (members, complain) => {
    const headers: LowerCaseHeaders = {};
    for (const name of names) {
      const given = members[name];
      delete members[name];
      const value = typeof given === "boolean" ? `${given}` : given;
      if (value === undefined || value === null)
        complain(name, required.includes(name) && "is missing; pass the value of the header");
      else if (isHeader(name, value)) headers[name.toLowerCase()] = `${value as string | number}`; // `isHeader` accepts only strings and numbers.
      else complain(name, "is not a valid header value; pass a string without line breaks");
    }
    return headers;
  };
}
