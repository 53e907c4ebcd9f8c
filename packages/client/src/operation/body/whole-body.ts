import type { ChooseKey, RequestBody, WriteBody } from "../../call/descriptor.ts";
import type { Complain } from "../../settings/refusal.ts";

/** Checks one value, and returns the function that writes it as the body of a request. */
export type WriteValue = (body: unknown, complain: Complain) => RequestBody;

/**
 * For bodies that are under `body` in the input: those that are not objects, or that have a member with the name of a
 * parameter.
 */
export function wholeBody(write: WriteValue): WriteBody {
  const writeGiven = optionalWholeBody(write);
  return (members, id, complain) => {
    complain("body", members["body"] === undefined && "is missing; pass the body of the request");
    return writeGiven(members, id, complain);
  };
}

/** The same for an optional body. */
export function optionalWholeBody(write: WriteValue): WriteBody {
  return ({ body, ...others }, id, complain) => {
    for (const [name, value] of Object.entries(others))
      complain(name, value !== undefined && `is no parameter of ${id}; leave it out`);
    return body === undefined ? undefined : write(body, complain);
  };
}

/** For idempotency keys in such a body. A body that is left out gets no key. */
export function keyInBody(choose: ChooseKey): ChooseKey {
  return (members, option, makeKey, complain) => {
    const { body } = members;
    if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
    const own = { ...body };
    members["body"] = own;
    return choose(own, option, makeKey, complain);
  };
}
