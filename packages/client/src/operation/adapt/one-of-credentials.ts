import type { AdaptCall } from "../../call/descriptor.ts";
import { credentialOptions } from "../../settings/credentials.ts";

/**
 * Returns a function that chooses the credentials of a call whose operation does not need all security schemes of the
 * API: the first alternative for which the client and the call have all values.
 *
 * @param alternatives Sets of security schemes, as in the description; the empty set, for a call that needs no
 *   credentials, comes last.
 */
export function oneOfCredentials(alternatives: readonly (readonly string[])[]): AdaptCall {
  return (call, complain) => {
    const own = credentialOptions(call.options);
    const given = { ...call.settings.credentials, ...own };
    const chosen = alternatives.find((names) => names.every((name) => given[name] !== undefined));
    const [first = [], ...others] = alternatives;
    const instead = others.map((names) => `, or ${names.join(" and ")}`).join("");
    for (const name of chosen ? [] : first)
      complain(name, given[name] === undefined && `is missing, which this call needs; give it to the client${instead}`);
    const credentials = Object.fromEntries((chosen ?? []).map((name) => [name, given[name]]));
    call.settings = { ...call.settings, credentials, fixed: undefined };
    // `settings.credentials` holds the values that are used.
    call.options = { ...call.options, ...Object.fromEntries(Object.keys(own).map((name) => [name, undefined])) };
  };
}
