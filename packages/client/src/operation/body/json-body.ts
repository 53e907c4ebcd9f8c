import type { WriteBody } from "../../call/descriptor.ts";
import { checkJson } from "./check-json.ts";

/** Returns a function that writes the members of a body as a JSON object. */
export function jsonBody(contentType: string = "application/json"): WriteBody {
  return (members, id, complain) => {
    for (const [name, value] of Object.entries(members))
      if (typeof value === "function") complain(name, `is no parameter of ${id}; leave it out`);
      else checkJson(value, name, complain);
    return { contentType, write: () => JSON.stringify(members) };
  };
}

/** The same for an optional body: a call without any member of the body sends none. */
export function optionalBody(write: WriteBody): WriteBody {
  return (members, id, complain) => (Object.keys(members).length ? write(members, id, complain) : undefined);
}
